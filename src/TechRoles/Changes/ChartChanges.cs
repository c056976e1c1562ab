using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A chart with changes applied, and what takes them back.</summary>
/// <param name="Chart">The chart after the changes; the one before is as it was.</param>
/// <param name="Inverse">Applied to <paramref name="Chart"/> it gives the chart before.</param>
/// <param name="Edits">The rows that were added, removed and replaced, in their order: what a database is brought up to date
/// with.</param>
public sealed record AppliedChanges(OrgChart Chart, OrgChange Inverse, ValueList<EditFact> Edits);

/// <summary>Applies changes to charts.</summary>
public static class ChartChanges
{
    /// <summary>The chart with changes applied one after the other: all of them, or none.</summary>
    /// <remarks>
    /// The same as one chart after another, since each change must leave facts that hold together. <b>Cost:</b> that of making the chart
    /// anew, once. For one change after another on a large chart open a session.
    /// </remarks>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="changes">The changes in their order.</param>
    public static ChangeResult With(this OrgChart chart, params IEnumerable<OrgChange> changes) =>
        chart.With(changes, default);

    /// <inheritdoc cref="With(OrgChart, IEnumerable{OrgChange})"/>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="changes">The changes in their order.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ChangeResult With(this OrgChart chart, IEnumerable<OrgChange> changes, CancellationToken cancel) =>
        chart.Apply(changes, cancel).TryGet(out var applied, out var rejected) ? applied.Chart : rejected;

    /// <summary>The chart with changes applied, and the change that takes them back.</summary>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="changes">The changes in their order.</param>
    public static AppliedResult Apply(this OrgChart chart, params IEnumerable<OrgChange> changes) => chart.Apply(changes, default);

    /// <inheritdoc cref="Apply(OrgChart, IEnumerable{OrgChange})"/>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="changes">The changes in their order.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static AppliedResult Apply(this OrgChart chart, IEnumerable<OrgChange> changes, CancellationToken cancel)
    {
        Guard.Against.Null(chart);
        Guard.Against.Null(changes);
        cancel.ThrowIfCancellationRequested();
        var all = new Several(changes.ToValueList());
        var store = FactStore.Of(chart);
        if (!all.Expand(store).TryPickT0(out var edits, out var rejected)) return rejected;
        foreach (var edit in edits) store.Make(edit);
        var facts = store.ToFacts();
        return OrgChart.Create(facts, chart.Options, cancel).Match<AppliedResult>(
            changed => new AppliedChanges(changed.StatedAs(facts), new Several([.. edits.Reverse().Select(edit => edit.Inverse)]), edits),
            invalid => new RejectedChange(
                all.Changes.Count == 1 ? all.Changes[0] : all,
                invalid.Problems.First(problem => problem.Level == ProblemLevel.Error).Said));
    }
}
