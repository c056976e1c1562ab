using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Proves remedies: of what rules propose, only what another analysis shows to work is offered.</summary>
/// <remarks>
/// <para>A proposal is kept where, with it, the finding is gone (by its <see cref="Fingerprint"/>), no error is new, and nothing more is
/// put into one hand: no new TR3001, TR3006, TR3007 or TR3008 of any severity, as far as these rules run. Kept are the best three: those
/// that introduce fewest findings, then those that resolve most, then those that touch fewest positions, then as proposed.</para>
/// <para>Open one for a report and ask it for one finding after another; it is for one thread at a time. Proposals are tried in one
/// session, which is opened once and shared; what cannot be tried in place takes a new chart.</para>
/// </remarks>
public sealed class RemedyProof
{
    /// <summary>How many remedies of a finding are kept.</summary>
    public const int Most = 3;

    /// <summary>How many changes are told in a title; the rest is counted.</summary>
    private const int MostTold = 3;

    private readonly Lazy<ITrial> _trial;
    private readonly Lazy<FactStore> _facts;

    private RemedyBudget _left;

    /// <summary>
    /// Opens a proof. <b>Cost:</b> none before the first proposal, then that of opening an <see cref="AnalysisSession"/>.
    /// </summary>
    /// <param name="report">The report whose findings are to be mended.</param>
    /// <param name="budget">How far it may go; unbounded unless said.</param>
    public RemedyProof(AnalysisReport report, RemedyBudget budget = default)
        : this(report, budget, report => new SessionTrial(report))
    {
    }

    internal RemedyProof(AnalysisReport report, RemedyBudget budget, Func<AnalysisReport, ITrial> open)
    {
        Report = Guard.Against.Null(report);
        _left = budget;
        _trial = new(() => open(report));
        _facts = new(() => FactStore.Of(report.Chart));
    }

    /// <summary>The report whose findings are mended.</summary>
    public AnalysisReport Report { get; }

    /// <summary>What is left of the budget.</summary>
    public RemedyBudget Left => _left;

    /// <summary>Whether any proposal was left alone because the budget had no room for it.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>
    /// The remedies of a finding, the best first, at most three. A proposal that the budget has no room for is not tried.
    /// </summary>
    /// <param name="finding">A finding of the report.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">The finding is one of another report.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ValueList<Remedy> RemediesOf(Finding finding, CancellationToken cancel = default) => TryRemediesOf(finding, cancel) ?? [];

    /// <summary>The remedies of a finding; null where there is none among the proposals that were tried, and not all were.</summary>
    /// <inheritdoc cref="RemediesOf"/>
    public ValueList<Remedy>? TryRemediesOf(Finding finding, CancellationToken cancel = default)
    {
        // Reports of one analysis may show another part of it, or another state.
        if (!ReferenceEquals(finding.Report.Index, Report.Index)) throw new ArgumentException(
            "This is a finding of another report.", nameof(finding));
        if (_left.Proposals == 0)
        {
            // Not even asked what to propose, which takes its time on a large chart.
            HasLeftOut = true;
            return null;
        }

        var (proved, leavesOut) = (new List<Remedy>(), false);
        foreach (var proposal in finding.Proposals)
        {
            cancel.ThrowIfCancellationRequested();
            var (wasTried, remedy) = Prove(proposal, finding, cancel);
            leavesOut |= !wasTried;
            if (remedy is not null) proved.Add(remedy);
        }

        HasLeftOut |= leavesOut;
        if (leavesOut && proved.Count == 0) return null;
        return proved
            .OrderBy(remedy => remedy.Introduces)
            .ThenByDescending(remedy => remedy.Resolves)
            .ThenBy(remedy => remedy.Touches)
            .Take(Most)
            .ToValueList();
    }

    private (bool WasTried, Remedy? Remedy) Prove(OrgChange proposal, Finding finding, CancellationToken cancel)
    {
        if (_left.Proposals == 0) return (false, null);
        var trial = _trial.Value;
        if (!trial.TryInPlace(proposal, out var effect))
        {
            if (_left.Charts == 0) return (false, null);
            _left = _left with { Charts = _left.Charts - 1 };
            effect = trial.Anew(proposal, cancel);
        }

        _left = _left with { Proposals = _left.Proposals - 1 };
        if (effect is not { Errors: 0, InOneHand: 0 } || !effect.Resolved.Contains(finding.Fingerprint)) return (true, null);
        var changes = ChangeWording.Of(new Draft(_facts.Value), [.. new Several([proposal]).Flat()]);
        return (true, new()
        {
            Said = TitleOf(changes),
            Changes = changes,
            Resolves = effect.Resolved.Count,
            Introduces = effect.Introduced,
            Touches = effect.Touches,
        });
    }

    private Text TitleOf(ValueList<OrgChange> changes)
    {
        var told = changes.Count <= MostTold + 1 ? changes.Count : MostTold;
        var sentences = Say.Groups(changes.Take(told).Select(change => (TextArgument)change.Said(Report.Chart)));
        return told == changes.Count ? Text.Of("{changes}", ("changes", sentences))
            : Text.Of("{changes}; and {more}", ("changes", sentences), ("more", Count.Of(changes.Count - told, "more change")));
    }
}

/// <summary>Asks a finding itself.</summary>
public static class FindingRemedies
{
    /// <summary>The remedies of one finding, the best first, at most three.</summary>
    /// <remarks>
    /// <b>Cost:</b> that of several analyses. For more than one finding of a report open a <see cref="RemedyProof"/>; of a session, on its
    /// <see cref="AnalysisSession.ToReport"/>. A finding that a change resolved is gone, and has none.
    /// </remarks>
    /// <param name="finding">The finding.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InvalidOperationException">It is of a session that has moved on.</exception>
    public static ValueList<Remedy> ProvenRemedies(this Finding finding, CancellationToken cancel = default)
    {
        var lasting = finding.Report.Moment is { } moment ? moment.ToLasting(finding) : finding;
        return lasting is { } stays ? new RemedyProof(stays.Report).RemediesOf(stays, cancel) : [];
    }
}
