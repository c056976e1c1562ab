using System.Text;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Reporting;

namespace TechRoles.Tool;

/// <summary>What the user asks of an analysis, whether of a chart or of what a scenario would do to it.</summary>
internal sealed record AnalysisSettings
{
    public ReportFormat Format { get; init; }

    /// <summary>The file for the result; null: the terminal.</summary>
    public string? Out { get; init; }

    public ChartOptions Chart { get; init; } = new();

    public RuleChoices Rules { get; init; } = RuleChoices.Default;

    public Profile Profile { get; init; } = Profile.Generic;

    public FailOn FailOn { get; init; } = FailOn.Error;

    public int? Limit { get; init; }

    /// <summary>Whether ids, names and titles are replaced by made-up ones.</summary>
    public bool IsPseudonymised { get; init; }

    public int? Threads { get; init; }

    /// <summary>The analyser that does it.</summary>
    public OrgAnalyser Analyser() => new(Rules.Set, Profile) { Threads = Threads };

    /// <summary>Writes a result to where it belongs.</summary>
    public void Write(Terminal terminal, Action<TextWriter, ReportOptions> write)
    {
        if (Out is null)
        {
            write(terminal.Out, terminal.Layout with { Limit = Limit });
            return;
        }

        using var file = new StreamWriter(Out, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(file, new() { Limit = Limit });
    }
}
