using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Changes as rules propose them: from handles of a chart, and such that they leave no loose ends.</summary>
/// <remarks>A proposal may hold what turns out to be impossible; whoever proves it finds out.</remarks>
public static class Proposed
{
    /// <summary>A position decides.</summary>
    public static OrgChange Decide(Decision decision, Position position) =>
        new EditFact(null, new MandateFact(decision.Id, position.Id, MandateKind.Decide));

    /// <summary>Whoever has a part in a decision is asked instead.</summary>
    public static OrgChange BeAsked(Mandate mandate)
    {
        var fact = new MandateFact(mandate.Decision.Id, mandate.Position.Id, mandate.Kind);
        return new EditFact(fact, fact with { Kind = MandateKind.Input });
    }

    /// <summary>Changes as one proposal; null where there are none.</summary>
    public static OrgChange? Together(params IEnumerable<OrgChange> changes) =>
        changes.Distinct().ToValueList() is { Count: > 0 } all ? all.Count == 1 ? all[0] : new Several(all) : null;

    /// <summary>Proposals without those that came to nothing.</summary>
    public static IEnumerable<OrgChange> Of(params IEnumerable<OrgChange?> proposals) => proposals.OfType<OrgChange>();

    /// <summary>
    /// A position gets an involvement in a cell beside those it has; it is no longer only heard and told there, nor excluded.
    /// </summary>
    public static IEnumerable<OrgChange> Take(Position position, Cell cell, Involvement involvement)
    {
        if (position.DutyIn(cell) is { } duty)
        {
            foreach (var held in duty.Involvements)
            {
                if (held == involvement) yield break;
                var stays = held is Involvement.Accountable or Involvement.Responsible
                    || (held == Involvement.Supports && involvement == Involvement.Accountable);

                // What the position states itself replaces what its roles bring to the cell.
                if (duty.Through is not null && stays) yield return Assign(position, cell, held);
                else if (duty is { Through: null, Basis: Basis.Stated } && !stays)
                    foreach (var change in Withdraw(position, cell, held)) yield return change;
            }
        }

        yield return Assign(position, cell, involvement);
    }

    /// <summary>A position no longer has some involvements in the cell of a duty; where nothing else is left it is asked instead.</summary>
    public static IEnumerable<OrgChange> GiveUp(Duty duty, params Involvement[] given)
    {
        Guard.Against.Null(given);
        if (duty.Basis == Basis.Assumed) yield break;
        var (position, cell) = (duty.Position, duty.Cell);
        var left = duty.Involvements.Except(given).ToArray();
        if (duty.Through is null)
        {
            foreach (var involvement in given)
                if (duty.Involvements.Contains(involvement))
                    foreach (var change in Withdraw(position, cell, involvement)) yield return change;
            if (left.Length == 0) yield return Assign(position, cell, Involvement.Consulted);
            yield break;
        }

        foreach (var involvement in left.Length == 0 ? [Involvement.Consulted] : left) yield return Assign(position, cell, involvement);
    }

    /// <summary>A position has another involvement in the cell of a duty in place of one.</summary>
    public static IEnumerable<OrgChange> Replace(Duty duty, Involvement held, Involvement by)
    {
        if (duty.Basis == Basis.Assumed) return [];
        var others = duty.Through is null
            ? []
            : duty.Involvements.Where(other => other != held).Select(other => Assign(duty.Position, duty.Cell, other));
        return [.. duty.Through is null ? Withdraw(duty.Position, duty.Cell, held) : [], .. others, Assign(duty.Position, duty.Cell, by)];
    }

    /// <summary>An involvement goes from the position of a duty to another position.</summary>
    public static IEnumerable<OrgChange> HandOver(Duty duty, Involvement involvement, Position to) =>
        duty.Basis == Basis.Assumed ? [] : [.. GiveUp(duty, involvement), .. Take(to, duty.Cell, involvement)];

    /// <summary>A position is stated not to be the owner in a cell, where it does no work.</summary>
    public static IEnumerable<OrgChange> Exclude(Position position, Cell cell)
    {
        if (position.DutyIn(cell) is { } duty)
        {
            if (duty.Involvements.HasAtLeast(Involvement.Responsible)) yield break;
            foreach (var held in duty.Involvements)
                foreach (var change in Withdraw(position, cell, held)) yield return change;
        }

        yield return Assign(position, cell, Involvement.Excluded);
    }

    /// <summary>A position reports to another one; null where it cannot or does already.</summary>
    public static OrgChange? Report(Position position, Position? to) =>
        to == position.Manager || to == position || (to is { } manager && position.IsAbove(manager))
            ? null : new Rereport(position.Id, to?.Id);

    /// <summary>A position gives up dotted lines.</summary>
    public static IEnumerable<OrgChange> DropDottedLines(Position position, IReadOnlyCollection<Position> managers)
    {
        Guard.Against.Null(managers);
        var ids = managers.Select(manager => manager.Id).ToHashSet(StringComparer.Ordinal);
        var fact = RowsOf.Position(position);
        if (fact.DottedTo.Any(ids.Contains))
            yield return new EditFact(fact, fact with { DottedTo = [.. fact.DottedTo.Where(id => !ids.Contains(id))] });
        foreach (var line in RowsOf.Lines(position))
            if (line.Kind == LineKind.Dotted && ids.Contains(line.Manager)) yield return new EditFact(line, null);
    }

    /// <summary>A new position, not filled, that leads a part of the reports of a manager.</summary>
    /// <param name="manager">The manager.</param>
    /// <param name="number">Which one of several it is, from 1.</param>
    /// <param name="count">How many there are.</param>
    public static (string Id, OrgChange Change) AddDeputy(Position manager, int number, int count)
    {
        var mark = count == 1 ? "" : $"-{Words.Of(number)}";
        var id = NewId($"{manager.Id}-deputy{mark}", other => manager.Chart.TryPosition(other, out _));
        var title = $"Deputy {manager.Title}" + (count == 1 ? "" : $" {Words.Of(number)}");
        return (id, new EditFact(null, new PositionFact(id) { Title = title, ReportsTo = manager.Id, Unit = manager.Unit?.Id }));
    }

    /// <summary>A position gets another title.</summary>
    public static OrgChange Retitle(Position position, string title)
    {
        Guard.Against.Null(title);
        var fact = RowsOf.Position(position);
        return new EditFact(fact, fact with { Title = title });
    }

    /// <summary>A position becomes part of another one.</summary>
    public static IEnumerable<OrgChange> Merge(Position position, Position into) => [new MergePositions(position.Id, into.Id)];

    /// <summary>Whoever is named for a position without filling it acts in it.</summary>
    public static OrgChange Act(Assignment assignment)
    {
        var fact = FactOf(assignment);
        return new EditFact(fact, fact with { Mode = AssignmentMode.Acting });
    }

    /// <summary>Whoever acts in a position holds it from now on.</summary>
    public static OrgChange Confirm(Assignment assignment)
    {
        var fact = FactOf(assignment);
        return new EditFact(fact, fact with { Mode = AssignmentMode.Permanent });
    }

    /// <summary>A person who is named for a position is to follow in it, too.</summary>
    public static OrgChange NameSuccessor(Assignment assignment) =>
        new EditFact(null, new AssignmentFact(assignment.Person.Id, assignment.Position.Id) { Mode = AssignmentMode.Successor });

    /// <summary>A person gives another share of a week to a position.</summary>
    public static OrgChange Share(Assignment assignment, int percent)
    {
        var fact = FactOf(assignment);
        return new EditFact(fact, fact with { Share = Percent.Create(percent).AsT0 });
    }

    /// <summary>A person leaves a position.</summary>
    public static OrgChange Unassign(Assignment assignment) => new EditFact(FactOf(assignment), null);

    /// <summary>A position owns the relationship with a stakeholder.</summary>
    public static OrgChange Own(Position position, Stakeholder stakeholder) =>
        new EditFact(null, new EngagementFact(position.Id, stakeholder.Id, EngagementKind.Owns));

    /// <summary>A position answers for a goal.</summary>
    public static OrgChange Lead(Goal goal, Position leader)
    {
        var fact = RowsOf.Goal(goal);
        return new EditFact(fact, fact with { Owner = leader.Id });
    }

    /// <summary>A position answers for an initiative.</summary>
    public static OrgChange Lead(Initiative initiative, Position leader)
    {
        var fact = FactOf(initiative);
        return new EditFact(fact, fact with { Sponsor = leader.Id });
    }

    /// <summary>A new initiative serves a goal as long as it is pursued.</summary>
    public static OrgChange Plan(Goal goal, Position sponsor) =>
        new EditFact(null, new InitiativeFact(NewId($"plan-{goal.Id}", id => goal.Chart.Initiatives.Any(plan => plan.Id == id)))
        {
            Name = $"Plan: {goal.Name}",
            Sponsor = sponsor.Id,
            Goals = [goal.Id],
            Period = goal.Period,
        });

    /// <summary>An initiative serves one more goal.</summary>
    public static OrgChange Serve(Initiative initiative, Goal goal)
    {
        var fact = FactOf(initiative);
        return new EditFact(fact, fact with { Goals = [.. fact.Goals, goal.Id] });
    }

    /// <summary>An initiative answers a need.</summary>
    public static OrgChange Answer(Initiative initiative, Need need)
    {
        var fact = FactOf(initiative);
        return new EditFact(fact, fact with { Needs = [.. fact.Needs, need.Id] });
    }

    /// <summary>What a position has to do with a cell; null for nothing.</summary>
    public static Duty? DutyIn(this Position position, Cell cell) =>
        cell.IsStated && ReferenceEquals(position.Chart, cell.Chart)
            && position.Chart.DutyTable.DutyOf(position.Row, cell.Row) is var row and >= 0
            ? new Duty(position.Chart, row)
            : null;

    private static EditFact Assign(Position position, Cell cell, Involvement involvement) =>
        new EditFact(null, new ResponsibilityFact(cell.Area.Id, involvement) { Position = position.Id, Scope = cell.Scope?.Id });

    private static IEnumerable<OrgChange> Withdraw(Position position, Cell cell, Involvement involvement) =>
        RowsOf.Responsibilities(position)
            .Where(fact => fact.Area == cell.Area.Id && fact.Scope == cell.Scope?.Id && fact.Involvement == involvement)
            .Select(fact => new EditFact(fact, null));

    private static AssignmentFact FactOf(Assignment assignment) => RowsOf.Assignment(assignment);

    private static InitiativeFact FactOf(Initiative initiative) => RowsOf.Initiative(initiative);

    /// <summary>An id that is not taken.</summary>
    private static string NewId(string wanted, Func<string, bool> isTaken)
    {
        var id = wanted;
        for (var number = 2; isTaken(id); number++) id = $"{wanted}-{Words.Of(number)}";
        return id;
    }
}
