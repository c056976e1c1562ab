using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
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

    /// <summary>What is asked of rules below positions.</summary>
    public ValueList<SubtreeWishes> Overrides { get; init; }

    /// <summary>What is lived with.</summary>
    public Acceptance Accepted { get; init; } = Acceptance.Nothing;

    public FailOn FailOn { get; init; } = FailOn.Error;

    public int? Limit { get; init; }

    /// <summary>Whether ids, names and titles are replaced by made-up ones.</summary>
    public bool IsPseudonymised { get; init; }

    public int? Threads { get; init; }

    /// <summary>The analyser that does it.</summary>
    public OrgAnalyser Analyser() => new(Rules.Set, Profile) { Threads = Threads, Accepted = Accepted };

    /// <summary>Analyses a chart with all that is asked.</summary>
    public AnalysisReport Analyse(OrgChart chart, CancellationToken cancel) => Analyser().Analyse(chart, null, cancel).Under(Overrides);

    /// <summary>Says that waivers have no end where no day is known; nothing where one is.</summary>
    public void SayWithoutDay(OrgChart chart, Terminal terminal)
    {
        if (Accepted.Waivers.Count == 0 || chart.AsOf is not null) return;
        terminal.Say(Text.Of("No day is known, so that no waiver ends: {option} names one.", ("option", Say.Quote("--as-of"))));
    }

    /// <summary>Writes a result to where it belongs.</summary>
    public void Write(Terminal terminal, Action<TextWriter, ReportOptions> write, CancellationToken cancel)
    {
        if (Out is null)
        {
            write(terminal.Out, terminal.Layout with { Limit = Limit });
            return;
        }

        WholeFile.WriteText(Out, file => write(file, terminal.FileLayout with { Limit = Limit }), cancel);
        terminal.SayWritten(Out);
    }
}
