using System.Text.Json;
using TechRoles.Analysis;
using TechRoles.Browsing;
using TechRoles.Interchange;
using TechRoles.Reporting;
using static TechRoles.Tool.Tests.Browsing.PageActs;

namespace TechRoles.Tool.Tests.Browsing;

/// <summary>The page of an analysis in a real browser, and what one does there: search, filter, fold, select, follow links.</summary>
public class PageInBrowserTests
{
    [BrowserFact]
    public void A_title_an_area_and_a_rule_are_found_and_Enter_goes_there()
    {
        var answer = Browser.Ask(ExamplePage.Value, Acting("""
            const hits = search('inform sec'), rule = search('TR2001'), title = search('head of platf');
            press('Enter');
            await settle();
            return { hits, rule, title, hash: location.hash, seat: $('#seat h3').textContent, facts: $('#seat').textContent };
            """));
        Assert.Contains("Information security area", Texts(answer, "hits"));
        Assert.Equal("TR2001 An area has more than one accountable position rule", Assert.Single(Texts(answer, "rule")));
        Assert.Equal("#position=platform", answer.GetProperty("hash").GetString());
        Assert.Equal("Head of Platform (platform)", answer.GetProperty("seat").GetString());
        Assert.Contains("Reports toVP Engineering", answer.GetProperty("facts").GetString(), StringComparison.Ordinal);
        Assert.Contains("Resilience", answer.GetProperty("facts").GetString(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void Filters_leave_what_passes_and_the_count_follows()
    {
        var answer = Browser.Ask(ExamplePage.Value, Acting("""
            const before = seen();
            $('[data-filter=warning]').click();
            const without = seen(), count = $('#shown').textContent, dim = all('.seat.dim').length;
            const who = $('select[data-filter=resolver]');
            who.value = [...who.options].find(option => option.textContent === 'CIO').value;
            who.dispatchEvent(new Event('change'));
            const ofCio = seen(), live = $('#live').textContent;
            return { before, without, count, dim, ofCio, live };
            """));
        Assert.Equal(13, answer.GetProperty("before").GetInt32());
        Assert.Equal(4, answer.GetProperty("without").GetInt32());
        Assert.Equal("4 of 13 findings", answer.GetProperty("count").GetString());
        Assert.True(answer.GetProperty("dim").GetInt32() > 0);
        Assert.Equal(1, answer.GetProperty("ofCio").GetInt32());
        Assert.Equal("1 of 13 findings", answer.GetProperty("live").GetString());
    }

    [BrowserFact]
    public void A_page_in_German_is_in_German_to_its_last_button()
    {
        var answer = Browser.Ask(Session.Of("analyse", "example", "--format", "html", "--language", "de").Out, Acting("""
            $('[data-filter=warning]').click();
            const shown = $('#shown').textContent;
            search('informationssi');
            press('Enter');
            location.hash = $('article.finding').id;
            await settle();
            const drawn = $('.settles-word').textContent;
            location.hash = 'position=platform';
            await settle();
            return { shown, drawn, words: [...all('#tools, .zoom, #seat, .remedies button')].map(one => one.innerText).join(' '), names: all('#stage [aria-label], #tools [aria-label]').map(one => one.getAttribute('aria-label')).join(' ') };
            """), "--window-size=1400,900");
        Assert.Equal("13 Befunde, davon 4 gezeigt", answer.GetProperty("shown").GetString());
        Assert.Equal("kann das entscheiden", answer.GetProperty("drawn").GetString());
        var words = answer.GetProperty("words").GetString() + answer.GetProperty("names").GetString();
        Assert.All((string[])["Wer entscheidet", "Einpassen", "Berichtet an", "Zuständigkeit", "Als Szenario kopieren", "Warnung"], word => Assert.Contains(word, words, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\b(the|Reports|Unit|Rule|Clear|Fold|Show|Copy|finding|warning|error)\b", words);
    }

    [BrowserFact]
    public void A_link_leads_to_a_finding_and_back_leads_back()
    {
        var answer = Browser.Ask(ExamplePage.Value, Acting("""
            location.hash = $('article.finding').id;
            await settle();
            const subjects = all('.seat.subject').length, resolver = $('.seat.resolver title').textContent, line = all('.between').length, chosen = all('.finding.chosen').length;
            location.hash = 'position=ciso';
            await settle();
            const seat = $('#seat h3').textContent;
            history.back();
            await settle();
            await settle();
            return { subjects, resolver, line, chosen, seat, hidden: $('#seat').hidden };
            """));
        Assert.Equal(2, answer.GetProperty("subjects").GetInt32());
        Assert.Equal("CEO", answer.GetProperty("resolver").GetString());
        Assert.Equal(1, answer.GetProperty("line").GetInt32());
        Assert.Equal(1, answer.GetProperty("chosen").GetInt32());
        Assert.Equal("CISO", answer.GetProperty("seat").GetString());
        Assert.True(answer.GetProperty("hidden").GetBoolean());
    }

    [BrowserFact]
    public void By_keys_alone_one_walks_the_chart_opens_a_position_and_closes_it()
    {
        var answer = Browser.Ask(ExamplePage.Value, Acting("""
            const chart = $('.live'), at = () => document.getElementById(chart.getAttribute('aria-activedescendant'))?.getAttribute('aria-label');
            const key = (key, on = chart) => { on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); return at(); };
            chart.focus();
            const way = [key('ArrowDown'), key('ArrowRight'), key('ArrowDown'), key('ArrowUp'), key('Home')];
            key('ArrowDown');
            key('Enter');
            await settle();
            const opened = $('#seat h3').textContent, hash = location.hash, said = $('#live').textContent;
            $('#seat .close').focus();
            key('Escape', $('#seat .close'));
            const closed = $('#seat').hidden, back = document.activeElement === chart, zoomed = $('.live > g').getAttribute('transform');
            key('+');
            // Whatever can be acted on can be reached by Tab, in the order in which it is read.
            const reached = all('a[href], button, input, select, [tabindex]').filter(one => one.checkVisibility()).every(one => one.tabIndex === 0);
            return { way, opened, hash, said, closed, back, zooms: zoomed !== $('.live > g').getAttribute('transform'), reached, first: $('a').getAttribute('href') };
            """), "--window-size=1400,900");
        Assert.Equal(["CIO, 3 warnings", "CTO, 5 warnings", "Head of Developer Relations (devrel)", "CTO, 5 warnings", "CEO"], Texts(answer, "way"));
        Assert.Equal("CIO", answer.GetProperty("opened").GetString());
        Assert.Equal("#position=cio", answer.GetProperty("hash").GetString());
        Assert.Equal("CIO: 3 findings", answer.GetProperty("said").GetString());
        Assert.Equal("#findings", answer.GetProperty("first").GetString());
        Assert.All((string[])["closed", "back", "zooms", "reached"], what => Assert.True(answer.GetProperty(what).GetBoolean(), what));
    }

    [BrowserFact]
    public void A_link_to_a_rule_shows_its_findings_and_forward_leads_there_again()
    {
        var answer = Browser.Ask(ExamplePage.Value, Acting("""
            location.hash = 'position=ciso';
            await settle();
            location.hash = 'rule=TR4003';
            await settle();
            const bright = all('.seat:not(.dim) title').map(title => title.textContent);
            history.back();
            await settle();
            await settle();
            const seat = $('#seat h3').textContent;
            history.forward();
            await settle();
            await settle();
            return { bright, seat, hash: location.hash };
            """), "--window-size=1400,900");
        Assert.Equal("Head of Infrastructure (infrastructure)", Assert.Single(Texts(answer, "bright")));
        Assert.Equal("CISO", answer.GetProperty("seat").GetString());
        Assert.Equal("#rule=TR4003", answer.GetProperty("hash").GetString());
    }

    [BrowserFact]
    public void People_are_found_where_names_are_in()
    {
        const string Chart = "CEO\n  CIO [person-1]: network\n  CTO [person-2]: network\n";
        var (without, with) = (new StringWriter(), new StringWriter());
        var report = ChartReport.From(new OrgAnalyser().Analyse(ChartText.Read(Chart, "chart.txt").Builder.Repair().Chart));
        AnalysisPage.Write(report, without);
        AnalysisPage.Write(report, with, new() { ShowNames = true });
        const string Look = "return search('person-2');";
        Assert.Equal(0, Browser.Ask(without.ToString(), Acting(Look)).GetArrayLength());
        Assert.Equal("CTO position", Assert.Single(Browser.Ask(with.ToString(), Acting(Look)).EnumerateArray()).GetString());
    }

    [BrowserFact]
    public void Positions_fold_by_key_and_a_remedy_shows_the_chart_as_it_would_be()
    {
        var answer = Browser.Ask(ExamplePage.Value, Acting("""
            const count = () => all('.live .seat').length, whole = count(), chart = $('.live');
            for (const key of ['ArrowDown', ' ']) chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
            const folded = count(), label = $('#seat-1').getAttribute('aria-label'), expanded = $('#seat-1').getAttribute('aria-expanded');
            chart.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
            const move = all('.remedies li').find(remedy => /reports to/.test(remedy.textContent));
            move.querySelector('[data-show]').click();
            const trial = $('#trial').textContent, touched = all('.seat.touched').length;
            // Whether a browser without a window has a clipboard, and when it answers, is its own affair.
            let copied = '';
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { copied = text; } }, configurable: true });
            move.querySelector('[data-copy]').click();
            await settle();
            return { whole, folded, label, expanded, trial, touched, again: count(), scenario: copied, told: move.textContent };
            """), "--window-size=1400,900");
        Assert.Equal(14, answer.GetProperty("whole").GetInt32());
        Assert.Equal(10, answer.GetProperty("folded").GetInt32());
        Assert.Contains("+ 4 positions", answer.GetProperty("label").GetString(), StringComparison.Ordinal);
        Assert.Equal("false", answer.GetProperty("expanded").GetString());
        Assert.Contains("As it would be:", answer.GetProperty("trial").GetString(), StringComparison.Ordinal);
        Assert.True(answer.GetProperty("touched").GetInt32() > 0);
        Assert.Contains("techroles-scenario/1", answer.GetProperty("scenario").GetString(), StringComparison.Ordinal);
        Assert.Contains("Copied", answer.GetProperty("told").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Made beforehand not at all, in part or as a whole, in a browser that says when it has time or does not.</summary>
    [BrowserFact]
    public void Everything_unfolded_is_the_same_whether_it_was_made_beforehand_or_when_asked_for()
    {
        using var folder = new Folder();
        var text = new List<string> { "Chief" };
        foreach (var head in "ABCDEFGH")
        {
            text.Add($"  Head of {head}");
            foreach (var team in "STUVWX")
            {
                text.Add($"    Team {team} of {head}");
                text.Add($"      Lead in {team} of {head} (dotted team-{team}-of-{(char)('A' + 'H' - head)})");
                text.AddRange(Enumerable.Range('a', team * head % 9).Select(member => $"      Member {(char)member} in {team} of {head}"));
            }
        }

        var page = Page(folder.Write("chart.txt", string.Join('\n', text) + "\n"));
        var byHand = PageTimes.WithIdleAtHand(page);
        var silent = page.Replace("</head>", "<script>window.requestIdleCallback = undefined;</script></head>", StringComparison.Ordinal);
        const string Pause = "idle.shift()({ timeRemaining: () => 0 })";
        var atOnce = Unfolded(byHand, "");
        Assert.Equal(1, atOnce.GetProperty("left").GetInt32());
        Assert.True(atOnce.GetProperty("before").GetInt32() < atOnce.GetProperty("after").GetInt32(), "much is folded at first");
        Assert.Contains("class=\"dotted\"", atOnce.GetProperty("world").GetString(), StringComparison.Ordinal);
        foreach (var (one, act) in new[]
        {
            (byHand, Pause),
            (byHand, $"for (let time = 0; time < 12; time++) {Pause}"),
            (byHand, $"while (idle.length > 0) {Pause}"),
            (page, "const idle = []; for (let time = 0; time < 20; time++) await settle()"),
            (silent, "const idle = []; for (let time = 0; time < 60; time++) await settle()"),
        })
        {
            Assert.Equal(atOnce.GetProperty("world").GetString(), Unfolded(one, act).GetProperty("world").GetString());
        }

        static JsonElement Unfolded(string page, string act) => Browser.Ask(page, Acting($$"""
            const before = all('.seat').length;
            {{act}};
            all('.zoom button').find(one => one.textContent === 'Unfold').click();
            return { before, after: all('.seat').length, world: $('.live').innerHTML, left: idle.length };
            """));
    }
}
