using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TechRoles.Analysis;
using TechRoles.Browsing;
using TechRoles.Interchange;
using TechRoles.Reporting;
using Xunit.Abstractions;

namespace TechRoles.Tool.Tests.Browsing;

/// <summary>The page of an analysis in a real browser: read, searched, filtered, folded, selected, linked to, printed.</summary>
public partial class PageInBrowserTests(ITestOutputHelper output)
{
    private const string Tools = """
        const $ = one => document.querySelector(one), all = many => [...document.querySelectorAll(many)], settle = () => new Promise(then => setTimeout(then, 60));
        const seen = () => all('article.finding').filter(card => card.checkVisibility()).length;
        const search = text => { const box = $('#search'); box.value = text; box.dispatchEvent(new Event('input')); return all('#hits li').map(hit => hit.textContent); };
        const press = key => $('#search').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        """;

    private static readonly Lazy<string> Example = new(() => Page("example"));

    [BrowserTheory, MemberData(nameof(Drawn))]
    public void What_is_unfolded_in_the_page_stands_where_a_drawing_puts_it(string text)
    {
        using var folder = new Folder();
        var path = text == "example" ? text : folder.Write("chart.txt", text);
        var places = Browser.Ask(Page(path), """
            [...document.querySelectorAll('.live .seat')].map(seat => seat.querySelector('rect:last-of-type')).map(box => ['x', 'y', 'height'].map(name => box.getAttribute(name)).join(' '))
              .concat([...document.querySelectorAll('.live .dotted')].map(line => line.getAttribute('d')))
            """, "--window-size=1400,900");
        var svg = Session.Of("draw", path).Out;
        var drawn = Box().Matches(svg).Select(box => $"{box.Groups[1]} {box.Groups[2]} {box.Groups[3]}").Concat(Curve().Matches(svg).Select(curve => curve.Groups[1].Value));
        Assert.Equal(drawn.Order(StringComparer.Ordinal), places.EnumerateArray().Select(place => place.GetString()!).Order(StringComparer.Ordinal));
    }

    /// <summary>The example, tops in rows, dotted lines that go along lanes, and a chart so wide that its lower levels hang.</summary>
    public static TheoryData<string> Drawn =>
    [
        "example",
        string.Concat(Enumerable.Range(1, 12).Select(top => $"Top {top}\n{string.Concat(Enumerable.Range(0, top % 5).Select(report => $"  Report {top}-{report}\n"))}")),
        """
        CEO
          CIO
            Data
              Analytics
                Reports (dotted ceo; dotted networks)
            Networks
          CTO
            Web
            Mobile
            Platform (dotted data; dotted cfo)
            Quality (dotted reports; dotted cio)
          CFO
            Payroll (dotted web; dotted cto)
        """,
        "Chief\n" + string.Concat(Enumerable.Range(1, 5).Select(head =>
            $"  Head {head}\n{string.Concat(Enumerable.Range(1, 4).Select(team => $"    Team {head}-{team}\n      Lead {head}-{team}\n        Aide {head}-{team}\n      Other {head}-{team}\n"))}")),
    ];

    [BrowserFact]
    public void A_title_an_area_and_a_rule_are_found_and_Enter_goes_there()
    {
        var answer = Browser.Ask(Example.Value, Acting("""
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
        var answer = Browser.Ask(Example.Value, Acting("""
            const before = seen();
            $('[data-filter=warning]').click();
            const without = seen(), count = $('#shown').textContent, dim = all('.seat.dim').length;
            const who = $('select[data-filter=resolver]');
            who.value = [...who.options].find(option => option.textContent === 'CIO').value;
            who.dispatchEvent(new Event('change'));
            const ofCio = seen(), live = $('#live').textContent;
            return { before, without, count, dim, ofCio, live };
            """));
        Assert.Equal(14, answer.GetProperty("before").GetInt32());
        Assert.Equal(4, answer.GetProperty("without").GetInt32());
        Assert.Equal("4 of 14 findings", answer.GetProperty("count").GetString());
        Assert.True(answer.GetProperty("dim").GetInt32() > 0);
        Assert.Equal(1, answer.GetProperty("ofCio").GetInt32());
        Assert.Equal("1 of 14 findings", answer.GetProperty("live").GetString());
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
        Assert.Equal("14 Befunde, davon 4 gezeigt", answer.GetProperty("shown").GetString());
        Assert.Equal("kann das entscheiden", answer.GetProperty("drawn").GetString());
        var words = answer.GetProperty("words").GetString() + answer.GetProperty("names").GetString();
        Assert.All((string[])["Wer entscheidet", "Einpassen", "Berichtet an", "Zuständigkeit", "Als Szenario kopieren", "Warnung"], word => Assert.Contains(word, words, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\b(the|Reports|Unit|Rule|Clear|Fold|Show|Copy|finding|warning|error)\b", words);
    }

    [BrowserFact]
    public void A_link_leads_to_a_finding_and_back_leads_back()
    {
        var answer = Browser.Ask(Example.Value, Acting("""
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
    public void A_position_tells_its_history_on_the_page_of_a_history_and_of_a_difference()
    {
        using var folder = new Folder();
        var (before, after) = ("CEO #ceo\n  CIO #cio\n    Head of Web #web: web A\n", "CEO #ceo\n  CIO #cio\n  CDO #cdo\n    Head of Web and Mobile #web: web A; mobile A\n");
        var history = Session.Of("history", folder.Write("at-2026-01-31.txt", before), folder.Write("at-2026-02-28.txt", after), "--format", "html").Out;
        var diff = Session.Of("diff", folder.Write("before.txt", before), folder.Write("after.txt", after), "--format", "html").Out;
        const string Select = "location.hash = 'position=web'; await settle(); return [...all('#seat dt')].at(-1).textContent + ': ' + all('#seat dd:last-of-type li').map(told => told.textContent).join(' | ');";
        var told = Browser.Ask(history, Acting(Select)).GetString()!;
        Assert.StartsWith("History: 2026-02-28: ", told, StringComparison.Ordinal);
        Assert.Contains("Head of Web and Mobile", told, StringComparison.Ordinal);
        Assert.Contains("CDO", told, StringComparison.Ordinal);
        told = Browser.Ask(diff, Acting(Select)).GetString()!;
        Assert.StartsWith("History: ", told, StringComparison.Ordinal);
        Assert.Contains("gains mobile (accountable)", told, StringComparison.Ordinal);

        // What a finding of the last return is about is shown, too, though the page has no card for it.
        var finding = Browser.Ask(history, Acting("""
            location.hash = 'position=cio';
            await settle();
            const link = $('#seat a[href^="#finding="]');
            if (link) { location.hash = link.getAttribute('href').slice(1); await settle(); }
            return [link !== null, all('.seat.subject').length, $('#live').textContent];
            """));
        Assert.True(!finding[0].GetBoolean() || finding[1].GetInt32() > 0, finding.ToString());
    }

    [BrowserFact]
    public void By_keys_alone_one_walks_the_chart_opens_a_position_and_closes_it()
    {
        var answer = Browser.Ask(Example.Value, Acting("""
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
        Assert.Equal(["CIO, 3 warnings", "CTO, 6 warnings", "Head of Developer Relations (devrel)", "CTO, 6 warnings", "CEO"], Texts(answer, "way"));
        Assert.Equal("CIO", answer.GetProperty("opened").GetString());
        Assert.Equal("#position=cio", answer.GetProperty("hash").GetString());
        Assert.Equal("CIO: 3 findings", answer.GetProperty("said").GetString());
        Assert.Equal("#findings", answer.GetProperty("first").GetString());
        Assert.All((string[])["closed", "back", "zooms", "reached"], what => Assert.True(answer.GetProperty(what).GetBoolean(), what));
    }

    [BrowserFact]
    public void A_link_to_a_rule_shows_its_findings_and_forward_leads_there_again()
    {
        var answer = Browser.Ask(Example.Value, Acting("""
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
        var answer = Browser.Ask(Example.Value, Acting("""
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

    [BrowserFact]
    public void Without_script_everything_can_be_read()
    {
        // Browsers that run no script write no document either, so here a policy forbids it.
        var dom = Browser.Dom(Regex.Replace(Example.Value, "script-src '[^']*'", "script-src 'none'"));
        Assert.DoesNotContain("data-ready", dom, StringComparison.Ordinal);
        Assert.Contains("Nobody is accountable for 'Pricing and packaging'", dom, StringComparison.Ordinal);
        Assert.Contains("<table class=\"matrix\">", dom, StringComparison.Ordinal);
        Assert.Contains("<li>no governing bodies with seats stated: TR3005", dom, StringComparison.Ordinal);
        Assert.Contains("Octagon E: errors", dom, StringComparison.Ordinal);
        Assert.Contains("CEO can settle it, 3 levels up.", dom, StringComparison.Ordinal);
        Assert.Contains("Source: RACI convention", dom, StringComparison.Ordinal);
        Assert.Equal(14, Regex.Count(dom, "<g id=\"position="));
    }

    [BrowserFact]
    public void Its_own_policy_lets_its_own_script_run() => Assert.Contains("data-ready=\"yes\"", Browser.Dom(Example.Value), StringComparison.Ordinal);

    [BrowserFact]
    public void It_prints() => Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(Browser.Print(Example.Value)[..8]), StringComparison.Ordinal);

    [BrowserFact]
    public void Nothing_is_wider_than_a_narrow_window()
    {
        var width = Browser.Ask(Example.Value, "[document.documentElement.scrollWidth, innerWidth]", "--window-size=360,800");
        Assert.True(width[0].GetInt32() <= width[1].GetInt32(), width.ToString());
    }

    [BrowserFact]
    public void The_ground_is_light_or_dark_as_the_reader_prefers()
    {
        const string Ground = "getComputedStyle(document.body).backgroundColor";
        Assert.Equal("rgb(255, 255, 255)", Browser.Ask(Example.Value, Ground).GetString());
        Assert.Equal("rgb(15, 21, 34)", Browser.Ask(Example.Value, Ground, "--blink-settings=preferredColorScheme=0").GetString());
    }

    [BrowserFact]
    public void No_title_runs_as_script_not_even_without_the_policy()
    {
        using var folder = new Folder();
        const string Act = "document.documentElement.dataset.taken=1";
        var titles = new[] { $"</script><script>{Act}</script>", $"<img src=x onerror={Act}>", $"\"><svg onload={Act}>", $"' onmouseover='{Act}", $"</title><script>{Act}</script>" };
        var rows = string.Join(", ", titles.Select((title, row) => $$"""{"id": {{Json(title)}}, "title": {{Json(title)}}, "reportsTo": {{(row == 0 ? "null" : Json(titles[0]))}}}"""));
        var file = folder.Write("chart.json", $$"""{"format": "techroles-chart/1", "positions": [{{rows}}]}""");
        foreach (var args in (string[][])[["analyse", file], ["diff", file, file], ["draw", file]])
        {
            var page = Session.Of([.. args, "--format", "html"]).Out;
            Assert.StartsWith("<!DOCTYPE", page, StringComparison.Ordinal);
            Assert.DoesNotContain("data-taken", Browser.Dom(Regex.Replace(page, "<meta http-equiv=[^>]*>", "")), StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public void Ten_thousand_positions_open_and_answer()
    {
        using var folder = new Folder();
        Session.Of("generate", "--positions", "10000", "--out", folder["big"]);
        var page = Session.Of("analyse", folder["big"], "--format", "html", "--remedies", "0").Out;
        Assert.True(Encoding.UTF8.GetByteCount(page) <= 80_000 + (400 * 10_000), page.Length.ToString(CultureInfo.InvariantCulture));
        var times = PageTimes.Of(page);
        foreach (var (what, milliseconds, said) in times) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {milliseconds:F0} ms {said}"));

        // Generous: machines that test are busy. What is aimed at, a benchmark tells (--open).
        Assert.All(times, time => Assert.True(time.Milliseconds < (time.What == PageTimes.Opening ? 20_000 : 5_000), $"{time}"));
        Assert.Contains(times, time => time.What == "unfold all" && time.Said.Contains("10,000 positions", StringComparison.Ordinal));
        Assert.Contains(times, time => time.What == "filter all" && Regex.IsMatch(time.Said, "^[0-9,]+ of [0-9,]+ findings$"));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(Browser.Print(page)[..8]), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void A_published_organogram_is_opened_searched_filtered_and_printed()
    {
        if (Environment.GetEnvironmentVariable("TECHROLES_DATA") is not { Length: > 0 } data) return;
        var page = Page(Path.Combine(data, "uk-organogram", "cabinet_office-2011-09-30-senior.csv"));
        var answer = Browser.Ask(page, Acting("""
            const hits = search('director').length;
            const before = $('#shown').textContent, rule = $('select[data-filter=rule]');
            rule.value = rule.options[1].value;
            rule.dispatchEvent(new Event('change'));
            return { hits, before, after: $('#shown').textContent };
            """));
        Assert.Equal(12, answer.GetProperty("hits").GetInt32());
        Assert.NotEqual(answer.GetProperty("before").GetString(), answer.GetProperty("after").GetString());
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(Browser.Print(page)[..8]), StringComparison.Ordinal);
    }

    private static string Page(string path) => Session.Of("analyse", path, "--format", "html").Out;

    private static string Acting(string steps) => $"(async () => {{ {Tools} {steps} }})()";

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static IEnumerable<string> Texts(System.Text.Json.JsonElement answer, string name) => answer.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);

    [GeneratedRegex("class=\"box\" x=\"(\\d+)\" y=\"(\\d+)\" width=\"\\d+\" height=\"(\\d+)\"")]
    private static partial Regex Box();

    [GeneratedRegex("class=\"dotted\" d=\"([^\"]+)\"")]
    private static partial Regex Curve();
}
