using TechRoles.Charts;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles without arguments: analyses the embedded example and says what to try next.</summary>
internal static class ExampleCommand
{
    private static readonly (string Command, Text Purpose)[] Next =
    [
        ("techroles explain TR2001", Text.Of("what a rule looks at, and why")),
        ("techroles compare cio cto", Text.Of("what is the difference?")),
        ("techroles what-if", Text.Of("what would become of it with one CIO and CTO?")),
        ("techroles rules", Text.Of("everything that is looked at")),
        ("techroles analyse YOUR-FILE", Text.Of("your own chart: CSV, JSON, RACI or text")),
    ];

    public static int Run(Terminal terminal, CancellationToken cancel)
    {
        new AnalysisRun(terminal, new(), cancel).Of(ChartInput.Example());
        terminal.Out.Write('\n');
        TerminalText.Write(Text.Of("Try next:"), terminal.Out, terminal.Layout);
        foreach (var (command, purpose) in Next) terminal.Out.Write($"  {command,-30}{purpose.Format(terminal.Language)}\n");
        return ExitCode.Done;
    }
}
