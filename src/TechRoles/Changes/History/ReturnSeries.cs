using System.Diagnostics;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A chart as somebody stated it for a day: one of a series of exports or published returns.</summary>
/// <param name="Day">The day.</param>
/// <param name="Chart">The chart.</param>
public sealed record DatedReturn(DateOnly Day, OrgChart Chart);

/// <summary>A seat that one return does not have, and the one before and the one after it do: a gap in the data, not in the organisation.</summary>
/// <param name="Position">The id of the seat in the history.</param>
/// <param name="Missing">The day of the return that does not have it.</param>
public sealed record DataGap(string Position, DateOnly Missing);

/// <summary>The history that a series of returns tells.</summary>
/// <remarks>
/// <para>The history speaks in the ids under which each seat was seen first; see <see cref="ChartDiff.Rekeyed"/>. A seat that is missing in one
/// return and back in the next stays where it was, with its holders unless they sit elsewhere meanwhile; it is listed in <see cref="Gaps"/>.
/// A seat that is missing in two returns in a row has left.</para>
/// <para><b>Measured:</b> real returns are partial at times; the seat of a security officer in a British department is missing in three of
/// them, two of which have 217 and 19 of about 300 seats.</para>
/// <para><b>Cost:</b> O(facts of all returns).</para>
/// </remarks>
public sealed class ReturnSeries
{
    private ReturnSeries(OrgHistory history, ValueList<PositionMatching> matchings, ValueList<DataGap> gaps) =>
        (History, Matchings, Gaps) = (history, matchings, gaps);

    /// <summary>The history; its initial facts are those of the first return.</summary>
    public OrgHistory History { get; }

    /// <summary>Which seats of each return are those of the next, and how far ids could be trusted: one less than returns.</summary>
    public ValueList<PositionMatching> Matchings { get; }

    /// <summary>The gaps that were closed, in the order of the days.</summary>
    public ValueList<DataGap> Gaps { get; }

    /// <summary>The history that returns tell.</summary>
    /// <param name="returns">The returns, at least one, each for a later day than the one before.</param>
    /// <param name="match">By what a position of one return is taken for a position of the next.</param>
    /// <exception cref="ArgumentException">There is none, or the days are not in their order.</exception>
    public static ReturnSeries Of(IEnumerable<DatedReturn> returns, MatchBy match = MatchBy.Auto)
    {
        Guard.Against.Null(returns);
        var all = returns.ToArray();
        if (all.Length == 0) throw new ArgumentException("A history needs at least one return.", nameof(returns));
        for (var i = 1; i < all.Length; i++)
            if (all[i].Day <= all[i - 1].Day) throw new ArgumentException("Each return must be for a later day than the one before.", nameof(returns));
        var matchings = all.Skip(1).Select((one, i) => PositionMatching.Of(all[i].Chart, one.Chart, match)).ToArray();
        return new Telling(all, matchings, match).Tell();
    }

    private sealed class Telling(DatedReturn[] returns, PositionMatching[] matchings, MatchBy match)
    {
        private readonly ChartOptions _options = returns[0].Chart.Options;
        private readonly List<OrgChange> _changes = [];
        private readonly List<DataGap> _gaps = [];

        public ReturnSeries Tell()
        {
            var first = ChartOn(returns[0].Day, returns[0].Chart.Stated);
            var (chart, names) = (first, PositionIds.Own);

            // The seats that the return at hand lacks: in the return before it, and what they are called.
            var held = new List<(Position Before, string Called)>();
            for (var i = 1; i < returns.Length; i++)
            {
                var matching = matchings[i - 1];
                var back = held.Select(seat => (seat.Called, Id: Back(i - 2, seat.Before)!)).ToArray();
                var called = matching.Pairs.Select(pair => (names[pair.Before.Id], pair.After.Id)).Concat(back).ToArray();
                held = [.. matching.Left.Where(seat => Back(i - 1, seat) is not null).Select(seat => (seat, names[seat.Id]))];
                var came = matching.Came.Select(seat => seat.Id).Except(back.Select(seat => seat.Id), StringComparer.Ordinal).ToArray();
                var left = matching.Left.Select(seat => names[seat.Id]).ToArray();
                names = PositionIds.After(called, held.Select(seat => seat.Called), left, came);
                _gaps.AddRange(held.Select(seat => new DataGap(seat.Called, returns[i].Day)));
                var facts = HeldOver.Into(names.In(returns[i].Chart.Stated), chart.Stated, held.Select(seat => seat.Called));
                var next = ChartOn(returns[i].Day, facts);
                var again = names.GivenAgain(left, came);
                var edits = FactDiff.Between(chart, next, PositionIds.Own);
                _changes.AddRange(ChangeWording.Of(chart, edits, again).Where(IsMoreThanDay).Select(change => change with { On = returns[i].Day }));
                chart = next;
            }

            var history = OrgHistory.Create(first.Stated, _changes, _options).Match(
                made => made, invalid => throw new InvalidOperationException($"The facts of a chart made none: {invalid.Problems[0]}"));
            Debug.Assert(history.Rejected.Count == 0, "What lies between two charts can be done.");
            return new(history, [.. matchings], [.. _gaps]);
        }

        /// <summary>The id under which a seat that the next return lacks is back in the one after that; null where it is not.</summary>
        private string? Back(int at, Position seat)
        {
            if (at + 2 >= returns.Length) return null;
            _backs.TryAdd(at, PositionMatching.Of(returns[at].Chart, returns[at + 2].Chart, match));
            return _backs[at].AfterOf(seat) is { } back && matchings[at + 1].BeforeOf(back) is null ? back.Id : null;
        }

        private readonly Dictionary<int, PositionMatching> _backs = [];

        private OrgChart ChartOn(DateOnly day, ChartFacts facts) =>
            OrgChart.Repair(facts with { Organisation = facts.Organisation with { AsOf = day } }, _options with { AsOf = null }).Chart;

        private static bool IsMoreThanDay(OrgChange change) =>
            change is not EditFact { Before: OrganisationFact before, After: OrganisationFact after } || before with { AsOf = null } != after with { AsOf = null };
    }
}
