using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tool.Commands;

/// <summary>What is drawn.</summary>
internal enum Subject
{
    Chart = 0,
    Matrix,
    Overlap,
}

/// <summary>How a picture is written.</summary>
internal enum PictureLanguage
{
    Svg = 0,
    Html,
    Mermaid,
    Dot,

    /// <summary>Lines for somebody at a terminal.</summary>
    Tree,
}

/// <summary>One picture as the command line asks for it: facts in, picture out, and an exit code.</summary>
internal sealed class DrawRun(Terminal terminal, CancellationToken cancel)
{
    // Of what is asked to be alike for a map of overlaps: anything that is worth a look.
    private static readonly OverlapOptions Alike = new() { Measure = OverlapMeasure.Weighted, Threshold = new(1, 10), Limit = 60 };

    public required Subject Subject { get; init; }

    public required PictureLanguage Language { get; init; }

    public required PictureOptions Options { get; init; }

    /// <summary>The file for the picture; null: the terminal.</summary>
    public string? Out { get; init; }

    /// <summary>Whether ids, names and titles are replaced by made-up ones.</summary>
    public bool IsPseudonymised { get; init; }

    /// <summary>What is tried on the chart; null: it is drawn as it is.</summary>
    public Scenario? Scenario { get; init; }

    public int Of(ChartInput input)
    {
        if (Reason() is { } reason) return terminal.Refuse(reason);
        RepairedChart repaired;
        AnalysisReport report;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = input.Builder.Repair(input.On(null), cancel);
            if (IsPseudonymised) repaired = Pseudonymised.Of(repaired);
            report = new OrgAnalyser().Analyse(repaired.Chart, progress, cancel);
        }

        if (input.Held(repaired.Problems, terminal) is { } unsound) return terminal.Refuse(unsound);
        if (Options.Focus is { } id && !report.Chart.TryPosition(id, out _))
            return terminal.Refuse(Text.Of("There is no position '{id}' to look at.", ("id", Say.Quote(id))));
        if (Scenario is null) return Written(repaired, output => Write(report, output));
        return new OrgAnalyser().Try(report, Scenario, null, cancel).Match(
            outcome => Written(repaired, output => WriteBeside(outcome, output)),
            rejected => terminal.Refuse(Refusal.Of(rejected, report.Chart)));
    }

    private Text? Reason() => IsPseudonymised && (Scenario is not null || Options.Focus is not null)
        ? Text.Of("A focus and a scenario name positions: leave them out, or {option}.", ("option", Say.Quote("--pseudonymise")))
        : ReasonOf();

    private Text? ReasonOf() => (Subject, Language, Scenario) switch
    {
        (not Subject.Chart, PictureLanguage.Mermaid or PictureLanguage.Dot, _) =>
            Text.Of("Mermaid and DOT draw charts only: write the picture as {choices}.", SvgOrHtml),
        (not Subject.Chart, _, not null) => Text.Of("A scenario is drawn on the chart: leave out {option}.", ("option", Say.Quote("--as"))),
        (_, PictureLanguage.Mermaid or PictureLanguage.Dot, not null) =>
            Text.Of("Mermaid and DOT draw one chart: write before and after as {choices}.", SvgOrHtml),
        _ => null,
    };

    private static (string, TextArgument) SvgOrHtml => ("choices", Say.Or([Say.Quote("svg"), Say.Quote("html")]));

    private int Written(RepairedChart repaired, Action<TextWriter> write)
    {
        new AnalysisSettings { Out = Out }.Write(terminal, (output, _) => write(output), cancel);
        return ExitCode.Of(repaired.Problems);
    }

    private void Write(AnalysisReport report, TextWriter output)
    {
        switch (Subject)
        {
            case Subject.Matrix:
                Framed(Said(Text.Of("Who has what to do with which area")), (text, how) =>
                    MatrixPicture.Write(AreaMatrix.Of(report.Chart, report), text, how), output);
                break;
            case Subject.Overlap:
                Framed(Said(Text.Of("The most alike remits")), (text, how) =>
                    OverlapPicture.Write(RemitOverlaps.In(report.Chart, Alike, cancel), text, how), output);
                break;
            case Subject.Chart:
                WriteChart(ChartPicture.Of(report.Chart, report, Options with { Language = terminal.Language }), output);
                break;
            default: throw new InvalidOperationException("A picture that nobody draws.");
        }
    }

    private void WriteChart(ChartPicture picture, TextWriter output)
    {
        switch (Language)
        {
            case PictureLanguage.Mermaid: DiagramText.WriteMermaid(picture, output); break;
            case PictureLanguage.Dot: DiagramText.WriteDot(picture, output); break;
            case PictureLanguage.Tree: TreeReport.Write(picture, output, terminal.Layout); break;
            case PictureLanguage.Svg or PictureLanguage.Html:
                Framed(picture.Chart.Organisation.Name ?? Said(Text.Of("Organisation chart")), (text, how) =>
                    SvgPicture.Write(picture, text, how), output);
                break;
            default: throw new InvalidOperationException("A language that nobody writes.");
        }
    }

    private void WriteBeside(ScenarioOutcome outcome, TextWriter output)
    {
        var charts = ChangedCharts.Of(outcome, Options.MostBoxes, terminal.Language);
        Framed(
            outcome.Scenario.Name.Length == 0 ? Said(Text.Of("What if")) : outcome.Scenario.Name,
            (text, how) => SvgPicture.WriteBeside(
                charts.Before, charts.After, (Said(Text.Of("As it is")), Said(Text.Of("As it would be"))), text, how),
            output);
    }

    private void Framed(string title, Action<TextWriter, SvgOptions> write, TextWriter output)
    {
        if (Language == PictureLanguage.Html) PicturePage.Write(title, write, output, new() { Language = terminal.Language });
        else write(output, new() { Language = terminal.Language });
    }

    private string Said(Text text) => text.Format(terminal.Language);
}
