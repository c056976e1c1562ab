// Longer than others: one short rule for each kind of key, side by side so that none is forgotten.
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Sessions;

/// <summary>For every kind of key and everything that a rule can say that it reads one rule that reports all of that.</summary>
internal static class SensitiveKeys
{
    /// <summary>What rules can read, alone, but for what has a sense only beside another.</summary>
    private static readonly Reads[] Flags =
    [
        Reads.OwnFacts, Reads.Reports, Reads.LineAbove, Reads.LineBelow, Reads.AroundCells, Reads.AroundCells | Reads.WorkAround, Reads.ControlledAreas,
        Reads.Holders, Reads.SameCell, Reads.InsideCells, Reads.Beside, Reads.InLine, Reads.InLine | Reads.SameCell, Reads.InLine | Reads.InsideCells,
        Reads.WhetherDone,
    ];

    private static readonly Func<string, Reads, Rule>[] Kinds =
    [
        (id, reads) => new OfPositions(id, reads), (id, reads) => new OfPeople(id, reads), (id, reads) => new OfStatedCells(id, reads),
        (id, reads) => new OfRequiredCells(id, reads), (id, reads) => new OfDuties(id, reads), (id, reads) => new OfAreas(id, reads),
        (id, reads) => new OfStakeholders(id, reads), (id, reads) => new OfEngagements(id, reads), (id, reads) => new OfBodies(id, reads),
        (id, reads) => new OfGoals(id, reads), (id, reads) => new OfInitiatives(id, reads), (id, reads) => new OfHolders(id, reads),
        (id, reads) => new OfPlans(id, reads), (id, reads) => new OfPairs(id, reads), (id, reads) => new OfCharts(id, reads),
        (id, reads) => new OfDecisions(id, reads),
    ];

    /// <summary>How many kinds there are.</summary>
    public static int Count => Kinds.Length;

    /// <summary>The rules of one kind, one for each flag.</summary>
    public static RuleSet Of(int kind) => Flags.Index()
        .Aggregate(RuleSet.All.Only([]), (set, flag) => set.With(Kinds[kind]($"XX{kind:00}{flag.Index:00}", flag.Item)));

    private static RuleInfo Info(string id) => RuleSet.All.Rules.First().Info with { Id = id, Name = id.ToLowerInvariant() };

    private static Verdict Told(Reads reads, IEnumerable<Position?> positions, IEnumerable<Cell> cells, bool isList = false)
    {
        var number = 1;
        foreach (var one in positions.Distinct())
            if (one is { } position) number += Facts(position) + Around(reads, position);
        foreach (var cell in cells.Distinct())
        {
            number += Around(reads, cell, isList);
            foreach (var one in positions.Distinct())
                if (one is { } position) number += Between(reads, cell, position);
        }

        return new() { Number = number };
    }

    private static int Around(Reads reads, Position position) => reads switch
    {
        Reads.Reports => position.Reports.Sum(Facts),
        Reads.Beside => position.Manager is { } above ? Beside(above) + above.Reports.Sum(Beside) : 0,
        Reads.InLine => position.Chart.Positions.Where(position.IsInLineWith).Sum(other => Weight(other.Id)),
        Reads.LineAbove => Above(position).Sum(Facts),
        Reads.LineBelow => position.Chart.Positions.Where(position.IsAbove).Sum(Facts),
        Reads.Holders => position.Assignments.Sum(one => one.Person.Assignments.Sum(other => Stated(other.Position))),
        _ => 0,
    };

    private static int Around(Reads reads, Cell cell, bool isList) => reads switch
    {
        Reads.SameCell => Entries(cell, all: true),
        Reads.WhetherDone => Doing.IsDoneIn(cell) ? 1 : 0,
        Reads.InsideCells => Inside(cell).Sum(other => Entries(other, all: true)),
        Reads.ControlledAreas => cell.Area.Controls.Concat(cell.Chart.Areas.Where(other => Up(cell.Area).Any(area => other.Controls.Contains(area))))
            .SelectMany(Up).Sum(area => area.Cells.Sum(other => Entries(other, all: false))),
        Reads.AroundCells => Related(cell).Sum(other => other == cell && !isList ? Excluded(other) : Entries(other, all: false)),
        Reads.AroundCells | Reads.WorkAround => Related(cell).Sum(other => other == cell && !isList ? Excluded(other) : Entries(other, all: true)),
        _ => 0,
    };

    private static IEnumerable<Area> Up(Area area)
    {
        for (Area? at = area; at is { } around; at = around.Parent) yield return around;
    }

    private static IEnumerable<Cell> Related(Cell cell) => Up(cell.Area)
        .SelectMany(area => area.Cells)
        .Where(other => Scopes.Meet(cell.Scope, other.Scope, out _));

    private static IEnumerable<Cell> Inside(Cell cell) => cell.Chart.Areas
        .Where(area => area != cell.Area && Up(area).Contains(cell.Area))
        .SelectMany(area => area.Cells)
        .Where(other => Scopes.Meet(cell.Scope, other.Scope, out _));

    private static int Between(Reads reads, Cell cell, Position position) => reads switch
    {
        Reads.InLine | Reads.SameCell => InLine(cell, position),
        Reads.InLine | Reads.InsideCells => Inside(cell).Sum(inner => InLine(inner, position)),
        _ => 0,
    };

    private static int InLine(Cell cell, Position position) => cell.Duties.Where(duty => duty.Position.Manager is null || duty.Position.IsInLineWith(position))
        .Sum(duty => Weight(duty.Position.Id) * (1 + duty.Involvements.Count));

    private static int Excluded(Cell cell) => cell.Duties.Where(duty => duty.Involvements.IsExcluded).Sum(duty => Weight(duty.Position.Id));

    private static int Entries(Cell cell, bool all) => cell.Duties
        .Where(duty => all || duty.Involvements.IsAccountable || duty.Involvements.IsExcluded)
        .Sum(duty => Weight(duty.Position.Id) * (all ? 1 + duty.Involvements.Count : 1));

    private static int Weight(string id) => id.Sum(letter => letter) % 997;

    // What is told of a position: little enough to add up, much enough that hardly any two positions have the same.
    private static int Facts(Position position) => Stated(position) + (1_000 * position.DottedManagers.Count) + (10_000 * position.Duties.Count)
        + (position.Manager is { } manager ? 7 * Weight(manager.Id) : 0) + (position.IsKey ? 3 : 0) + (position.RecognisedTitle is null ? 0 : 5);

    private static int Beside(Position position) => Stated(position) + (position.Manager is { } manager ? 7 * Weight(manager.Id) : 0);

    private static int Stated(Position position) => 1 + position.Title.Length + (20 * (int)position.Status) + (100 * position.Assignments.Count);

    private static IEnumerable<Position> Above(Position position)
    {
        for (var at = position.Manager; at is not null; at = at.Value.Manager) yield return at.Value;
    }

    private static IEnumerable<Cell> CellsOf(Position position) => position.Duties.Select(duty => duty.Cell);

    private static IEnumerable<Cell> CellsOf(IEnumerable<Area> areas) => areas.Select(area => area.In(null));

    private static Verdict Of(Position position, Reads reads) => Told(reads, [position], CellsOf(position));

    private static Verdict Of(Person person, Reads reads)
    {
        var positions = person.Assignments.Select(one => one.Position).Distinct().ToArray();
        return Told(reads, positions.Select(position => (Position?)position), positions.SelectMany(CellsOf));
    }

    private static Verdict Of(Goal goal, Reads reads) => Told(
        reads, [goal.Owner, .. goal.Initiatives.Select(plan => plan.Sponsor)], CellsOf(goal.Initiatives.SelectMany(plan => plan.Areas)), isList: true);

    private static Verdict Of(Initiative plan, Reads reads) => Told(reads, [plan.Sponsor], CellsOf(plan.Areas), isList: true);

    private static Verdict Of(Cell cell, Reads reads) => Told(reads, cell.Duties.Select(duty => (Position?)duty.Position), [cell]);

    private static void Say(Finding finding, FindingAccount account) => account.Say("{number}", ("number", finding.Number));

    private sealed class OfPositions(string id, Reads reads) : PositionRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Position position, Inspection inspect) => inspect.Report(position, Of(position, reads));

        public override void Explain(Position position, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfPeople(string id, Reads reads) : PersonRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Person person, Inspection inspect) => inspect.Report(person, Of(person, reads));

        public override void Explain(Person person, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfStatedCells(string id, Reads reads) : StatedCellRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Cell cell, Inspection inspect) => inspect.Report(cell, Of(cell, reads));

        public override void Explain(Cell cell, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfRequiredCells(string id, Reads reads) : RequiredCellRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Cell cell, Inspection inspect) => inspect.Report(cell, Of(cell, reads));

        public override void Explain(Cell cell, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfDuties(string id, Reads reads) : DutyRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override Involvement AtLeast => Involvement.Informed;

        public override void Check(Duty duty, Inspection inspect) => inspect.Report(duty, Told(reads, [duty.Position], [duty.Cell]));

        public override void Explain(Duty duty, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfAreas(string id, Reads reads) : AreaRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Area area, Inspection inspect) => inspect.Report(
            area, Told(reads, area.Cells.SelectMany(cell => cell.Duties).Select(duty => (Position?)duty.Position), [area.In(null), .. area.Cells], isList: true));

        public override void Explain(Area area, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfStakeholders(string id, Reads reads) : StakeholderRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Stakeholder stakeholder, Inspection inspect) => inspect.Report(stakeholder, Told(
            reads,
            [stakeholder.Position, .. stakeholder.Engagements.Select(one => (Position?)one.Position)],
            CellsOf(stakeholder.Chart.Needs.Where(need => need.StakeholderId == stakeholder.Id).Select(need => need.Area)),
            isList: true));

        public override void Explain(Stakeholder stakeholder, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfEngagements(string id, Reads reads) : EngagementRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Engagement engagement, Inspection inspect) =>
            inspect.Report(engagement, Told(reads, [engagement.Position, engagement.Stakeholder.Position], []));

        public override void Explain(Engagement engagement, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfBodies(string id, Reads reads) : BodyRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(GoverningBody body, Inspection inspect) =>
            inspect.Report(body, Told(reads, body.Seats.Select(seat => (Position?)seat.Position), []));

        public override void Explain(GoverningBody body, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfGoals(string id, Reads reads) : GoalRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Goal goal, Inspection inspect) => inspect.Report(goal, Of(goal, reads));

        public override void Explain(Goal goal, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfInitiatives(string id, Reads reads) : InitiativeRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Initiative initiative, Inspection inspect) => inspect.Report(initiative, Of(initiative, reads));

        public override void Explain(Initiative initiative, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfHolders(string id, Reads reads) : HolderRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Position position, Inspection inspect) => inspect.Report(position, Of(position, reads));

        public override void Check(Person person, Inspection inspect) => inspect.Report(person, Of(person, reads));

        public override void Explain(Position position, Finding finding, FindingAccount account) => Say(finding, account);

        public override void Explain(Person person, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfPlans(string id, Reads reads) : PlanRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Goal goal, Inspection inspect) => inspect.Report(goal, Of(goal, reads));

        public override void Check(Initiative initiative, Inspection inspect) => inspect.Report(initiative, Of(initiative, reads));

        public override void Explain(Goal goal, Finding finding, FindingAccount account) => Say(finding, account);

        public override void Explain(Initiative initiative, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfPairs(string id, Reads reads) : OverlapRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override Fraction AtLeast { get; } = new(1, 20);

        public override void Check(OverlapGroup group, Inspection inspect)
        {
            if (group.IsCloneGroup) Tell(group.Positions, group.Positions, inspect);
            foreach (var pair in group.Pairs) Tell(pair.Ones, pair.Others, inspect);
        }

        private void Tell(ValueList<Position> ones, ValueList<Position> others, Inspection inspect)
        {
            foreach (var one in ones)
                foreach (var other in others)
                    if (one != other) inspect.Report(one, other, Told(reads, [one, other], [.. CellsOf(one), .. CellsOf(other)]));
        }

        public override void Explain(PositionPair pair, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfDecisions(string id, Reads reads) : DecisionRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Decision decision, Inspection inspect) => inspect.Report(decision, Told(
            reads, decision.Mandates.Select(mandate => (Position?)mandate.Position), CellsOf(decision.Area is { } area ? [area] : []), isList: true));

        public override void Explain(Decision decision, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfCharts(string id, Reads reads) : ChartRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(OrgChart chart, Inspection inspect) => inspect.Report(chart, Told(reads, chart.Positions.Select(one => (Position?)one), []));

        public override void Explain(OrgChart chart, Finding finding, FindingAccount account) => Say(finding, account);
    }
}
