using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Proves remedies: of what rules propose, only what another analysis shows to work is offered.</summary>
/// <remarks>
/// <para>A proposal is kept where, with it, the finding is gone (by its <see cref="Fingerprint"/>) and no error is new. Kept are the best
/// three: those that introduce fewest findings, then those that resolve most, then those that touch fewest positions, then as proposed.</para>
/// <para>Open one for a report and ask it for one finding after another; it is for one thread at a time. Each proposal that is tried
/// takes one from the budget, so that a large chart can be left after a while, always at the same point.</para>
/// </remarks>
public sealed class RemedyProof
{
    /// <summary>How many remedies of a finding are kept.</summary>
    public const int Most = 3;

    /// <summary>How many changes are told in a title; the rest is counted.</summary>
    private const int MostTold = 3;

    /// <summary>Rows of facts that are taken up and analysed in a second or two.</summary>
    private const int QuickRows = 200_000;

    private readonly Lazy<ITrial> _trial;

    /// <summary>Opens a proof. <b>Cost:</b> none before the first finding.</summary>
    /// <param name="report">The report whose findings are to be mended.</param>
    /// <param name="budget">How many proposals are tried at most, 0 or more; null: all of them.</param>
    public RemedyProof(AnalysisReport report, int? budget = null)
        : this(report, budget, report => new FreshTrial(report))
    {
    }

    internal RemedyProof(AnalysisReport report, int? budget, Func<AnalysisReport, ITrial> open)
    {
        Report = Guard.Against.Null(report);
        Left = budget is { } most ? Guard.Against.Negative(most) : null;
        _trial = new(() => open(report));
    }

    /// <summary>The report whose findings are mended.</summary>
    public AnalysisReport Report { get; }

    /// <summary>How many more proposals are tried; null: any number.</summary>
    public int? Left { get; private set; }

    /// <summary>A budget that keeps to a second or two of work: each proposal costs as much as making and analysing the chart.</summary>
    /// <param name="chart">The chart; where it is large this is 0.</param>
    public static int QuickBudget(OrgChart chart)
    {
        Guard.Against.Null(chart);
        return QuickRows / (1 + chart.Positions.Count + chart.Duties.Count + chart.People.Count);
    }

    /// <summary>The remedies of a finding, the best first, at most three. A proposal that the budget has no room for is not tried.</summary>
    /// <param name="finding">A finding of the report.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">The finding is one of another report.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ValueList<Remedy> RemediesOf(Finding finding, CancellationToken cancel = default)
    {
        if (!ReferenceEquals(finding.Report, Report)) throw new ArgumentException("This is a finding of another report.", nameof(finding));
        var proved = new List<Remedy>();
        foreach (var proposal in finding.Proposals)
        {
            cancel.ThrowIfCancellationRequested();
            if (Left == 0) break;
            Left--;
            if (Prove(proposal, finding, cancel) is { } remedy) proved.Add(remedy);
        }

        return proved
            .OrderBy(remedy => remedy.Introduces)
            .ThenByDescending(remedy => remedy.Resolves)
            .ThenBy(remedy => remedy.Touches)
            .Take(Most)
            .ToValueList();
    }

    private Remedy? Prove(OrgChange proposal, Finding finding, CancellationToken cancel)
    {
        if (_trial.Value.Of(proposal, cancel) is not { Errors: 0 } effect || !effect.Resolved.Contains(finding.Fingerprint)) return null;
        var changes = new Several([proposal]).Flat().ToValueList();
        return new()
        {
            Title = TitleOf(changes),
            Changes = changes,
            Resolves = effect.Resolved.Count,
            Introduces = effect.Introduced,
            Touches = effect.Touches,
        };
    }

    private string TitleOf(ValueList<OrgChange> changes)
    {
        var told = changes.Count <= MostTold + 1 ? changes.Count : MostTold;
        var title = string.Join("; ", changes.Take(told).Select(change => change.Sentence(Report.Chart)));
        return told == changes.Count ? title : $"{title}; and {Words.Count(changes.Count - told, "more change")}";
    }
}

/// <summary>Asks a finding itself.</summary>
public static class FindingRemedies
{
    /// <summary>The remedies of one finding, the best first, at most three.</summary>
    /// <remarks><b>Cost:</b> that of several analyses. For more than one finding of a report open a <see cref="RemedyProof"/>.</remarks>
    /// <param name="finding">The finding.</param>
    /// <param name="cancel">Stops the work.</param>
    public static ValueList<Remedy> ProvenRemedies(this Finding finding, CancellationToken cancel = default) =>
        new RemedyProof(finding.Report).RemediesOf(finding, cancel);
}
