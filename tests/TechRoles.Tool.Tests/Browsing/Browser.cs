using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TechRoles.Browsing;

/// <summary>Opens pages in Chromium without a window, and says what became of them. TECHROLES_CHROMIUM may name one, or the word none.</summary>
/// <remarks>Tests and benchmarks have it in common.</remarks>
internal static partial class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The browser; null where there is none.</summary>
    public static string? Path { get; } = Found();

    /// <summary>The document after everything has run.</summary>
    public static string Dom(string page, params string[] settings) => Run(page, [.. settings, "--virtual-time-budget=4000", "--dump-dom"]);

    /// <summary>What a script says that acts in a page: an expression, awaited where it is a promise.</summary>
    /// <remarks>Only its own policy is taken from the page, which forbids scripts that are not its own.</remarks>
    public static JsonElement Ask(string page, string script, params string[] settings) => Asked(page, script, [.. settings, "--virtual-time-budget=8000"]);

    /// <summary>As <see cref="Ask"/>, by the clock on the wall, and at once: the script may not wait.</summary>
    public static JsonElement Time(string page, string script) => Asked(page, script, []);

    /// <summary>The page on paper, as PDF.</summary>
    public static byte[] Print(string page)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            Run(page, [$"--print-to-pdf={file}", "--no-pdf-header-footer"]);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static JsonElement Asked(string page, string script, string[] settings)
    {
        const string Tell = "document.body.append(Object.assign(document.createElement('pre'), { id: 'answer', textContent: JSON.stringify(answer) }));";
        var waits = settings.Length > 0;
        var act = waits
            ? $"setTimeout(async () => {{ let answer; try {{ answer = await ({script}); }} catch (error) {{ answer = String(error.stack); }} {Tell} }}, 50);"
            : $"{{ let answer; try {{ answer = ({script}); }} catch (error) {{ answer = String(error.stack); }} {Tell} }}";
        var open = Policy().Replace(page, "script-src 'unsafe-inline'").Replace("</body>", $"<script>{act}</script></body>", StringComparison.Ordinal);
        var dom = Run(open, [.. settings, "--dump-dom"]);
        var answer = Answer().Match(dom);
        if (!answer.Success) throw new InvalidOperationException($"No answer: {dom[^Math.Min(dom.Length, 2_000)..]}");
        return JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(answer.Groups[1].Value)).RootElement;
    }

    private static string Run(string page, string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("techroles-");
        try
        {
            var file = System.IO.Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(file, page);
            string[] always =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", $"--user-data-dir={System.IO.Path.Combine(folder.FullName, "profile")}",
            ];
            return Output(new(Path!, [.. always, .. settings, new Uri(file).AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Output(ProcessStartInfo start)
    {
        using var browser = Process.Start(start)!;
        var (output, error) = (browser.StandardOutput.ReadToEndAsync(), browser.StandardError.ReadToEndAsync());
        if (!browser.WaitForExit(Patience))
        {
            browser.Kill(entireProcessTree: true);
            throw new TimeoutException("The browser did not come to an end.");
        }

        error.GetAwaiter().GetResult();
        return output.GetAwaiter().GetResult();
    }

    private static string? Found()
    {
        if (Environment.GetEnvironmentVariable("TECHROLES_CHROMIUM") is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    [GeneratedRegex("script-src '[^']*'")]
    private static partial Regex Policy();

    [GeneratedRegex("<pre id=\"answer\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Answer();
}
