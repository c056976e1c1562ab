using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Sessions;

/// <summary>Rules that report everything they say that they read, so that a key that a change should reach and does not is seen.</summary>
internal static class Sensitive
{
    /// <summary>One rule for each way along which positions and people are read.</summary>
    public static RuleSet Rules { get; } = RuleSet.All.Only([])
        .With(new OfPositions("XX0001", Reads.OwnFacts, Facts))
        .With(new OfPositions("XX0002", Reads.Reports, position => position.Reports.Sum(Facts)))
        .With(new OfPositions("XX0003", Reads.LineAbove, position => Above(position).Sum(Facts)))
        .With(new OfPositions("XX0004", Reads.LineBelow, position => position.SubtreeSize + (1_000 * position.Chart.Positions.Where(position.IsAbove).Sum(Facts))))
        .With(new OfPositions("XX0005", Reads.Holders, position => position.Assignments.Sum(one => one.Person.Assignments.Sum(other => Stated(other.Position)))))
        .With(new OfPeople());

    /// <summary>Rules which throw now and then, on one key or on all, beside some that ship, one for each kind of key that has findings often.</summary>
    public static RuleSet Throwing { get; } = RuleSet.All.Only("TR1002", "TR1007", "TR2001", "TR2002", "TR3006", "TR4001")
        .With(new OfPositions("XX0001", Reads.LineAbove, position => position.Depth == 2 ? throw new NotSupportedException() : Above(position).Sum(Facts)))
        .With(new OfPositions("XX0002", Reads.Reports, position => position.Reports.Count == 3 ? throw new NotSupportedException() : position.Reports.Sum(Facts)))
        .With(new OfPositions("XX0003", Reads.Everything, position => position.Chart.People.Count % 3 == 0 ? throw new NotSupportedException() : Facts(position)))
        .With(new OfGroups("XX0004", group => group.Size % 3 == 0, _ => false))
        .With(new OfGroups("XX0005", _ => false, position => position.Title.Length % 5 == 0));

    /// <summary>A rule that says of a position as often that it has work as it has duties: all under one fingerprint.</summary>
    public static Rule OfEachDuty { get; } = new OfDuties();

    // What is told of a position: little enough to add up, much enough that hardly any two positions have the same.
    private static int Facts(Position position) => Stated(position) + (1_000 * position.DottedManagers.Count) + (10_000 * position.Duties.Count)
        + (position.Manager is { } manager ? 7 * manager.Id.Length : 0) + (position.IsKey ? 3 : 0) + (position.RecognisedTitle is null ? 0 : 5);

    private static int Stated(Position position) => 1 + position.Title.Length + (20 * (int)position.Status) + (100 * position.Assignments.Count);

    private static IEnumerable<Position> Above(Position position)
    {
        for (var at = position.Manager; at is not null; at = at.Value.Manager) yield return at.Value;
    }

    private static RuleInfo Info(string id) => RuleSet.All.Rules.First().Info with { Id = id, Name = id.ToLowerInvariant() };

    private sealed class OfPositions(string id, Reads reads, Func<Position, int> number) : PositionRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Position position, Inspection inspect) => inspect.Report(position, new() { Number = number(position) });

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("{number}", ("number", finding.Number));
    }

    private sealed class OfDuties : PositionRule
    {
        public override RuleInfo Info { get; } = Info("XX0007");

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Position position, Inspection inspect)
        {
            for (var number = 1; number <= position.Duties.Count; number++) inspect.Report(position, new() { Number = number });
        }

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.Say("{number}", ("number", finding.Number));
    }

    /// <summary>Reports all that is alike, and throws at some groups, or where it is asked about some positions.</summary>
    private sealed class OfGroups(string id, Func<OverlapGroup, bool> throwsAt, Func<Position, bool> throwsFor) : OverlapRule, IFinds<Position>
    {
        public override RuleInfo Info { get; } = Info(id);

        /// <summary>Who of a group is the first goes by the order of the chart, and that by the lines.</summary>
        public override Reads Reads => Reads.LineAbove;

        public override Fraction AtLeast => new(1, 3);

        public override bool Takes(Overlap overlap) => overlap.Ones.Concat(overlap.Others).Any(throwsFor) ? throw new NotSupportedException() : true;

        public override void Check(OverlapGroup group, Inspection inspect)
        {
            if (throwsAt(group)) throw new NotSupportedException();
            if (group.IsCloneGroup) inspect.Report(group.Positions[0], group.Positions[1], new() { Number = NumberOf(group) });
            else inspect.Report(group.Positions[0], new Verdict { Number = NumberOf(group) });
        }

        public override void Explain(PositionPair pair, Finding finding, FindingAccount account) => Say(pair.One, true, finding, account);

        public void Explain(Position position, Finding finding, FindingAccount account) => Say(position, false, finding, account);

        private void Say(Position position, bool isOfClones, Finding finding, FindingAccount account) => account.Say(
            "{number}", ("number", GroupsAt(position, finding).Where(group => group.IsCloneGroup == isOfClones).Sum(NumberOf)));

        private static int NumberOf(OverlapGroup group) => group.Size + (100 * group.Pairs.Count) + (10_000 * group.Positions.Count);
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
