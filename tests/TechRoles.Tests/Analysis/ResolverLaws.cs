using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Analysis;

/// <summary>Who can settle what: found the slow way, by listing everybody above each party.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public class ResolverLaws
{
    [Property]
    public FsCheck.Property The_lowest_filled_seat_above_all_parties_decides(ValidChart valid, byte[] which)
    {
        var (chart, parties) = Parties(valid, which);
        if (parties.Length == 0) return true.ToProperty();
        var resolver = Resolver.Of(parties);
        var common = CommonManagers(parties);
        var passed = common.TakeWhile(IsVacant).ToArray();
        Assert.Equal(passed, resolver.PassedVacant);
        if (common.Length > passed.Length)
        {
            var judge = common[passed.Length];
            Assert.Equal((judge.Id, null), (resolver.Position?.Id, resolver.Body?.Id));
            Assert.Equal(parties.Max(party => Array.IndexOf(Above(party), judge) + 1), resolver.Distance);
        }
        else
        {
            Assert.Equal((null, null), (resolver.Position, resolver.Distance));
            Assert.Equal(chart.Bodies.Select(body => body.Id).FirstOrDefault(body => SitsEveryTop(chart, body, parties)), resolver.Body?.Id);
        }

        return true.ToProperty()
            .Classify(passed.Length > 0, "a vacant position is passed")
            .Classify(parties.Length > 2 && common.Length > 0, "three parties and more")
            .Classify(parties.Any(one => parties.Any(one.IsAbove)), "one party leads another")
            .Classify(common.Length == passed.Length, "nobody above all")
            .Classify(resolver.Body is not null, "a body decides");
    }

    [Property]
    public void The_order_of_the_parties_does_not_matter(ValidChart valid, byte[] which)
    {
        var (_, parties) = Parties(valid, which);
        if (parties.Length > 0) Assert.Equal(Resolver.Of(parties).ToString(), Resolver.Of([.. parties.Reverse()]).ToString());
    }

    [Fact]
    public void Vacant_seats_are_passed_and_told()
    {
        var chart = Look.Chart("""
            CEO
              COO (vacant)
                CIO (vacant)
                  Head of Networks #networks
                  Head of Support #support
            """);
        var resolver = Resolver.Of(Seats(chart, "networks", "support"));
        Assert.Equal(("ceo", 3), (resolver.Position?.Id, resolver.Distance));
        Assert.Equal(["cio", "coo"], resolver.PassedVacant.Select(position => position.Id));
        Assert.Equal("CEO (CIO, COO being vacant)", resolver.ToString());
    }

    [Fact]
    public void Where_nobody_sits_above_a_body_with_all_tops_decides_and_what_is_vacant_is_told()
    {
        const string Bodies = "\n[bodies]\na-half\nboard\n[seats]\nbody=a-half position=one\nbody=board position=one\nbody=board position=two\n";
        var chart = Look.Chart("One #one\nTwo #two\n" + Bodies);
        Assert.Equal("board", Resolver.Of(Seats(chart, "one", "two")).Body?.Id);
        Assert.Equal("a-half", Resolver.Of(Seats(chart, "one")).Body?.Id);
        var empty = Look.Chart("One #one (vacant)\n  Three #three\n  Four #four\n" + "Two #two\n" + Bodies);
        var resolver = Resolver.Of(Seats(empty, "three", "four"));
        Assert.Equal(("a-half", "one"), (resolver.Id, string.Join(' ', resolver.PassedVacant.Select(position => position.Id))));
        var nobody = Resolver.Of(Seats(Look.Chart("One #one\nTwo #two\n"), "one", "two"));
        Assert.Equal((null, "nobody: they meet in no position"), (nobody.Id, nobody.ToString()));
    }

    [Fact]
    public void A_party_is_no_judge()
    {
        var chart = Look.Chart("CEO\n  CIO\n    Head of Networks #networks\n      Head of Cabling #cabling\n");
        Assert.Equal(("ceo", 3), Told(Resolver.Of(Seats(chart, "cabling", "cio"))));
        Assert.Equal(("ceo", 2), Told(Resolver.Of(Seats(chart, "networks", "cio"))));
        Assert.Equal(("cio", 2), Told(Resolver.Of(Seats(chart, "networks", "cabling"))));
    }

    private static (string?, int?) Told(Resolver resolver) => (resolver.Id, resolver.Distance);

    private static (OrgChart Chart, Position[] Parties) Parties(ValidChart valid, byte[] which)
    {
        var chart = valid.Chart;
        return (chart, chart.Positions.Count == 0 ? [] : [.. which.Take(4).Select(one => chart.Positions[one % chart.Positions.Count]).Distinct()]);
    }

    private static Position[] Seats(OrgChart chart, params string[] ids) =>
        Array.ConvertAll(ids, id => chart.TryPosition(id, out var position) ? position : throw new ArgumentException(id, nameof(ids)));

    /// <summary>Everybody above a position, the nearest first.</summary>
    private static Position[] Above(Position position)
    {
        var above = new List<Position>();
        for (var at = position.Manager; at is { } manager; at = manager.Manager) above.Add(manager);
        return [.. above];
    }

    private static Position[] CommonManagers(Position[] parties) =>
        [.. Above(parties[0]).Where(manager => parties.All(party => Above(party).Contains(manager)))];

    private static bool IsVacant(Position position) =>
        !position.Assignments.Any(one => one.Fills) && position.Status != PositionStatus.Pool
            && (position.Status == PositionStatus.Vacant || position.LastEnded is not null);

    private static bool SitsEveryTop(OrgChart chart, string body, Position[] parties)
    {
        var seated = chart.ToFacts().Seats.Where(row => row.Body == body).Select(row => row.Position).ToHashSet(StringComparer.Ordinal);
        return parties.All(party => seated.Contains(Above(party).Append(party).Last(position => position.Manager is null).Id));
    }
}
