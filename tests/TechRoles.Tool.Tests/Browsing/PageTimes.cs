namespace TechRoles.Browsing;

/// <summary>How long a browser takes to open the page of an analysis, and to answer what one does there.</summary>
/// <remarks>
/// Until everything has its place; what the screen takes to show it is not in it. Tests and benchmarks have it in common.
/// What a page does while it waits for its reader is done when nothing has been asked of it for a while: here, before everything is unfolded.
/// </remarks>
internal static class PageTimes
{
    /// <summary>The name of the time from the first byte until the chart stands.</summary>
    public const string Opening = "open";

    /// <summary>The name of the longest time for which the page is busy with what nobody has asked for yet.</summary>
    public const string Pausing = "pause for itself";

    /// <summary>The name of the time it takes to unfold everything as the very first, in a page that had no time for itself.</summary>
    public const string UnfoldingAtOnce = "unfold all at once";

    private const string Tools = """
          const $ = one => document.querySelector(one), all = many => [...document.querySelectorAll(many)];
          const settled = () => { document.body.offsetHeight; $('.live').getBoundingClientRect(); return performance.now(); };
          const times = { open: settled() }, shown = {};
          const took = (name, act) => { const start = performance.now(); act(); times[name] = settled() - start; shown[name] = $('#live').textContent; };
          const button = word => all('.zoom button').find(one => one.textContent === word), hits = () => all('#hits li').length;
        """;

    private const string Script = $$"""
        (() => {
          {{Tools}}
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
          const pauses = [0];
          while (idle.length > 0) {
            const start = performance.now();
            idle.shift()({ timeRemaining: () => 8, didTimeout: false });
            pauses.push(performance.now() - start);
          }
          times['pause for itself'] = Math.max(...pauses);
          took('unfold all', () => button('Unfold').click());
          for (let time = 0; time < 7; time++) button('+').click();
          took('zoom into all', () => button('+').click());
          took('filter all', () => $('[data-filter=error]').click());
          return { times, shown };
        })()
        """;

    private const string AtOnce = $$"""
        (() => {
          {{Tools}}
          took('unfold all at once', () => button('Unfold').click());
          delete times.open;
          return { times, shown };
        })()
        """;

    /// <summary>The page with its calls for idle time in a list, <c>idle</c>: they are answered when a script says so.</summary>
    public static string WithIdleAtHand(string page) =>
        page.Replace("</head>", "<script>const idle = []; window.requestIdleCallback = act => idle.push(act);</script></head>", StringComparison.Ordinal);

    /// <summary>The milliseconds of each, and what the page said of it.</summary>
    public static IReadOnlyList<(string What, double Milliseconds, string Said)> Of(string page) => [.. Asked(page, Script), .. Asked(page, AtOnce)];

    private static IReadOnlyList<(string What, double Milliseconds, string Said)> Asked(string page, string script)
    {
        var answer = Browser.Time(WithIdleAtHand(page), script);
        if (answer.ValueKind != System.Text.Json.JsonValueKind.Object) throw new InvalidOperationException(answer.ToString());
        var shown = answer.GetProperty("shown");
        return [.. answer.GetProperty("times").EnumerateObject().Select(time => (
            time.Name, time.Value.GetDouble(), shown.TryGetProperty(time.Name, out var said) ? said.GetString()! : ""))];
    }
}
