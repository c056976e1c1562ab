using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>
/// The findings of a page: which are written out, which only its script knows, and the remedies of those that are written.
/// </summary>
/// <param name="report">The report, with an analysis.</param>
/// <param name="options">How the page is written.</param>
/// <param name="areWritten">Whether the page writes any out; else its script knows as many as it may.</param>
/// <param name="cancel">Stops the work.</param>
internal sealed class ToldFindings(ChartReport report, PageOptions options, bool areWritten, CancellationToken cancel)
{
    private const int WrittenOfRule = 20;

    /// <summary>How many letters the texts that only the script knows may have, apart from what each position may bring.</summary>
    private const int LeastLetters = 90_000;
    private const int LettersOfPosition = 120;

    private readonly Dictionary<int, ValueList<Remedy>?> _remedies = [];

    public AnalysisReport Analysis { get; } = report.Analysis!;

    public ChartReport Report => report;

    public PageOptions Options => options;

    public CancellationToken Cancel => cancel;

    /// <summary>How many of each rule are written out.</summary>
    public int Written => areWritten ? options.Limit ?? WrittenOfRule : 0;

    /// <summary>How many letters of texts the script may know; none where a limit was asked for.</summary>
    public long Letters =>
        options.Limit is null || !areWritten ? LeastLetters + ((long)LettersOfPosition * Analysis.Chart.Positions.Count) : 0;

    /// <summary>The groups in the order of the report.</summary>
    public List<FindingGroup> Groups { get; } = FindingGroup.Of(report.Analysis!);

    /// <summary>The remedies of a finding, proved once; null where none was looked for.</summary>
    public ValueList<Remedy>? RemediesOf(int index)
    {
        if (_remedies.TryGetValue(index, out var known)) return known;
        return _remedies[index] = report.RemediesOf(Analysis.Findings[index], cancel);
    }

    /// <summary>Every remedy that was asked for, with the name that ties it to its changes.</summary>
    public IEnumerable<(string Name, Remedy Remedy)> Remedies =>
        _remedies.OrderBy(entry => entry.Key)
            .SelectMany(entry => (entry.Value ?? []).Select((remedy, number) => (NameOf(entry.Key, number), remedy)));

    public static string NameOf(int finding, int number) => $"{Words.Of(finding)}.{Words.Of(number)}";
}
