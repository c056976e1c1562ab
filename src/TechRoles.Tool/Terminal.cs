using System.Text;
using TechRoles.Charts;
using TechRoles.Reporting;

namespace TechRoles.Tool;

/// <summary>Where results and messages go, and what may be done there.</summary>
/// <param name="Out">Takes results.</param>
/// <param name="Error">Takes progress and problems.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error) : IDisposable
{
    private const int PipedWidth = 80;
    private const int LeastWidth = 40;

    /// <summary>Columns of a line of results.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>Whether results may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether a terminal takes results or messages that knows links.</summary>
    public bool Links { get; init; }

    /// <summary>Whether somebody watches the results, so that they may be made for a person where nothing else is asked for.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether somebody watches the messages, so that progress may be shown and taken back.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The language of results and messages; English unless somebody watches whose environment says otherwise, or asks.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>How results are written.</summary>
    public ReportOptions Layout => new() { Width = Width, Colour = Colour, Links = Links && IsWatched, Language = Language };

    /// <summary>The same for a file of its own, or a page.</summary>
    public ReportOptions FileLayout => new() { Language = Language };

    /// <summary>The terminal of this process: UTF-8, plain and 80 columns wide where it is none.</summary>
    public static Terminal OfThisProcess() => new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()))
    {
        Width = Console.IsOutputRedirected ? PipedWidth : WidthOfConsole(),
        Colour = !Console.IsOutputRedirected && UnlessSet("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb",
        IsWatched = !Console.IsOutputRedirected,
        Links = TerminalLinks.AreKnownIn(Environment.GetEnvironmentVariable),
        Language = Console.IsOutputRedirected ? Language.English : LanguageOption.OfEnvironment(Environment.GetEnvironmentVariable),
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>Says something to the user beside the results, in their language.</summary>
    public void Say(Text message) => SayAsIs(message.Format(Language));

    /// <summary>Says what another library has put into words.</summary>
    public void SayAsIs(string message)
    {
        TerminalText.Write(message, Error);
        Error.Flush();
    }

    /// <summary>Says to whoever watches that a result went to a file, with a link to it where links are known.</summary>
    public void SayWritten(string path)
    {
        if (!ShowsProgress) return;
        TerminalText.WriteFile(path, Error, new() { Width = Width, Links = Links, Language = Language });
        Error.Flush();
    }

    /// <summary>Says why there is no result.</summary>
    /// <returns>The exit code for it.</returns>
    public int Refuse(Refusal refusal)
    {
        foreach (var line in refusal.Lines) Say(line);
        return ExitCode.Refused;
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static int WidthOfConsole() => Math.Clamp(Console.WindowWidth, LeastWidth, 120);

    private static bool UnlessSet(string variable) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
