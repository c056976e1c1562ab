namespace TechRoles.Browsing;

/// <summary>How long a browser takes to open the page of an analysis, and to answer what one does there.</summary>
/// <remarks>Until everything has its place; what the screen takes to show it is not in it. Tests and benchmarks have it in common.</remarks>
internal static class PageTimes
{
    /// <summary>The name of the time from the first byte until the chart stands.</summary>
    public const string Opening = "open";

    private const string Script = """
        (() => {
          const $ = one => document.querySelector(one), all = many => [...document.querySelectorAll(many)];
          const settled = () => { document.body.offsetHeight; $('.live').getBoundingClientRect(); return performance.now(); };
          const times = { open: settled() }, shown = {};
          const took = (name, act) => { const start = performance.now(); act(); times[name] = settled() - start; shown[name] = $('#live').textContent; };
          const button = word => all('.zoom button').find(one => one.textContent === word), hits = () => all('#hits li').length;
          const write = text => { const box = $('#search'); box.value = text; box.dispatchEvent(new Event('input')); };
          const key = key => $('.live').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          const go = hash => { history.replaceState(null, '', hash); dispatchEvent(new HashChangeEvent('hashchange')); };
          const data = JSON.parse($('#data').textContent);
          took('search', () => write('kind 29'));
          took('search again', () => write('kind 3'));
          took('filter', () => $('[data-filter=error]').click());
          took('filter back', () => $('[data-filter=error]').click());
          took('zoom', () => button('+').click());
          took('fit', () => button('Fit').click());
          took('fold one', () => key(' '));
          took('unfold one', () => key(' '));
          took('select a finding', () => go('#' + $('article.finding').id));
          took('select a position', () => go('#position=' + encodeURIComponent(data.ids.at(-1))));
          took('fold', () => button('Fold').click());
          took('unfold all', () => button('Unfold').click());
          for (let time = 0; time < 7; time++) button('+').click();
          took('zoom into all', () => button('+').click());
          took('filter all', () => $('[data-filter=error]').click());
          return { times, shown };
        })()
        """;

    /// <summary>The milliseconds of each, and what the page said of it.</summary>
    public static IReadOnlyList<(string What, double Milliseconds, string Said)> Of(string page)
    {
        var answer = Browser.Time(page, Script);
        if (answer.ValueKind != System.Text.Json.JsonValueKind.Object) throw new InvalidOperationException(answer.ToString());
        var shown = answer.GetProperty("shown");
        return [.. answer.GetProperty("times").EnumerateObject().Select(time => (
            time.Name, time.Value.GetDouble(), shown.TryGetProperty(time.Name, out var said) ? said.GetString()! : ""))];
    }
}
