using System.Diagnostics;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Tells the history of a series of returns, one after the other; see <see cref="ReturnSeries"/>.</summary>
/// <param name="returns">The returns, by day.</param>
/// <param name="matchings">Which positions of each return are those of the next.</param>
/// <param name="match">By what.</param>
internal sealed class ReturnTelling(DatedReturn[] returns, PositionMatching[] matchings, MatchBy match)
{
    private readonly ChartOptions _options = returns[0].Chart.Options;
    private readonly List<OrgChange> _changes = [];
    private readonly List<DataGap> _gaps = [];
    private readonly List<PositionEvent> _events = [];
    private readonly Dictionary<(int Before, int After), PositionMatching> _further = [];

    /// <summary>The history, the gaps that were closed in it, and what happened.</summary>
    public (OrgHistory History, ValueList<DataGap> Gaps, ValueList<PositionEvent> Events) Tell()
    {
        var first = ChartOn(returns[0].Day, returns[0].Chart.Stated);
        var (chart, names) = (first, MatchedIds.Own);
        var held = new List<HeldPosition>();
        for (var i = 1; i < returns.Length; i++)
        {
            var matching = matchings[i - 1];
            var back = held.Where(position => position.BackIn == i).ToArray();
            held.RemoveAll(position => position.BackIn == i);
            var called = matching.Pairs.Select(pair => (names[pair.Before.Id], pair.After.Id))
                .Concat(back.Select(position => (position.Called, position.BackAs))).ToArray();
            foreach (var position in matching.Left)
                if (Back(i - 1, position) is var (backIn, backAs)) held.Add(new(names[position.Id], backIn, backAs));
            var came = matching.Came.Select(position => position.Id)
                .Except(back.Select(position => position.BackAs), StringComparer.Ordinal).ToArray();
            var left = matching.Left.Select(position => names[position.Id]).ToArray();
            names = MatchedIds.After(called, held.Select(position => position.Called), left, came);
            _gaps.AddRange(held.Select(position => new DataGap(position.Called, returns[i].Day)));
            var facts = HeldOver.Into(names.In(returns[i].Chart.Stated), chart.Stated, held.Select(position => position.Called));
            var next = ChartOn(returns[i].Day, facts);
            var edits = FactDiff.Between(chart, next, MatchedIds.Own);
            var again = names.GivenAgain(left, came);
            var changes = ChangeWording.Of(chart, edits, again);
            _changes.AddRange(changes.Where(IsMoreThanDay).Select(change => change with { On = returns[i].Day }));
            _events.AddRange(new PositionEvents(chart, next, returns[i].Day, again).Told());
            chart = next;
        }

        var history = OrgHistory.Create(first.Stated, _changes, _options).Match(
            made => made, invalid => throw new InvalidOperationException($"The facts of a chart made none: {invalid.Problems[0]}"));
        Debug.Assert(history.Rejected.Count == 0, "What lies between two charts can be done.");
        return (history, [.. _gaps], [.. _events]);
    }

    /// <summary>In which return a position that the next one lacks is back, and under which id; null where it is not back soon.</summary>
    private (int In, string As)? Back(int at, Position position)
    {
        if (BackIn(at, at + 2, position) is { } soon) return (at + 2, soon.Id);

        // Over two returns only what names the position beyond doubt counts, and only where no position in between has a claim.
        if (BackIn(at, at + 3, position) is not { } late || !HaveHolderAndTitle(position, late)) return null;
        return Further(at + 1, at + 3).BeforeOf(late) is null ? (at + 3, late.Id) : null;
    }

    private Position? BackIn(int at, int to, Position position)
    {
        if (to >= returns.Length) return null;
        return Further(at, to).AfterOf(position) is { } back && matchings[to - 1].BeforeOf(back) is null ? back : null;
    }

    private PositionMatching Further(int before, int after)
    {
        if (!_further.TryGetValue((before, after), out var matching))
            _further.Add((before, after), matching = PositionMatching.Of(returns[before].Chart, returns[after].Chart, match));
        return matching;
    }

    private static bool HaveHolderAndTitle(Position one, Position other) =>
        string.Equals(one.Title, other.Title, StringComparison.OrdinalIgnoreCase)
            && Holders(one).Intersect(Holders(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Holders(Position position) =>
        position.Assignments.Where(one => one.Fills).Select(one => one.Person.Id);

    private OrgChart ChartOn(DateOnly day, ChartFacts facts) =>
        OrgChart.Repair(facts with { Organisation = facts.Organisation with { AsOf = day } }, _options with { AsOf = null }).Chart;

    private static bool IsMoreThanDay(OrgChange change) =>
        change is not EditFact { Before: OrganisationFact before, After: OrganisationFact after }
            || before with { AsOf = null } != after with { AsOf = null };

    /// <summary>A position that the return at hand lacks and a later one has.</summary>
    private readonly record struct HeldPosition(string Called, int BackIn, string BackAs);
}
