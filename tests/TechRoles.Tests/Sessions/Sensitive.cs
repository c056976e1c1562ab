using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Tests.Sessions;

/// <summary>Rules that report everything they say that they read, so that a key that a change should reach and does not is seen.</summary>
internal static class Sensitive
{
    /// <summary>One rule for each way along which positions and people are read.</summary>
    public static RuleSet Rules { get; } = RuleSet.All.Only([])
        .With(new OfPositions("XX0001", Reads.OwnFacts, Facts))
        .With(new OfPositions("XX0002", Reads.Reports, seat => seat.Reports.Sum(Facts)))
        .With(new OfPositions("XX0003", Reads.LineAbove, seat => Above(seat).Sum(Facts)))
        .With(new OfPositions("XX0004", Reads.LineBelow, seat => seat.SubtreeSize + (1_000 * seat.Chart.Positions.Where(seat.IsAbove).Sum(Facts))))
        .With(new OfPositions("XX0005", Reads.Holders, seat => seat.Assignments.Sum(one => one.Person.Assignments.Sum(other => Stated(other.Position)))))
        .With(new OfPeople());

    /// <summary>Rules beside those that ship which throw now and then, on one key or on all.</summary>
    public static RuleSet Throwing { get; } = RuleSet.All
        .With(new OfPositions("XX0001", Reads.LineAbove, seat => seat.Depth == 2 ? throw new NotSupportedException() : Above(seat).Sum(Facts)))
        .With(new OfPositions("XX0002", Reads.Reports, seat => seat.Reports.Count == 3 ? throw new NotSupportedException() : seat.Reports.Sum(Facts)))
        .With(new OfPositions("XX0003", Reads.Everything, seat => seat.Chart.People.Count % 3 == 0 ? throw new NotSupportedException() : Facts(seat)));

    // What is told of a seat: little enough to add up, much enough that hardly any two seats have the same.
    private static int Facts(Position seat) => Stated(seat) + (1_000 * seat.DottedManagers.Count) + (10_000 * seat.Duties.Count)
        + (seat.Manager is { } manager ? 7 * manager.Id.Length : 0) + (seat.IsKey ? 3 : 0) + (seat.RecognisedTitle is null ? 0 : 5);

    private static int Stated(Position seat) => 1 + seat.Title.Length + (20 * (int)seat.Status) + (100 * seat.Assignments.Count);

    private static IEnumerable<Position> Above(Position seat)
    {
        for (var at = seat.Manager; at is not null; at = at.Value.Manager) yield return at.Value;
    }

    private static RuleInfo Info(string id) => RuleSet.All.Rules.First().Info with { Id = id, Name = id.ToLowerInvariant() };

    private sealed class OfPositions(string id, Reads reads, Func<Position, int> number) : PositionRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Position position, Inspection inspect) => inspect.Report(position, new() { Number = number(position) });

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("{number}", ("number", finding.Number));
    }

    private sealed class OfPeople : PersonRule
    {
        public override RuleInfo Info { get; } = Info("XX0006");

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Person person, Inspection inspect) =>
            inspect.Report(person, new() { Number = 1 + person.Assignments.Sum(one => Facts(one.Position)) });

        public override void Explain(Person person, Finding finding, FindingAccount account) => account.Say("{number}", ("number", finding.Number));
    }
}
