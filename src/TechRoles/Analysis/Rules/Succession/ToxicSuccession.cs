using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR8005: the named successor must not, or may not, hold the position.</summary>
internal sealed class ToxicSuccession : PersonRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR8005",
        Name = "toxic-succession",
        Title = "A named successor could not hold the position",
        Severity = Severity.Warning,
        Rationale = "A succession plan that fails on the day it is needed is none; what stands in its way is known today.",
        Definition =
            "A person is named as successor of a position and does not show what the position asks for (TR7001), or would combine duties "
            + "of one conflict set (TR3001) in it and the positions that he keeps. Kept is what he fills elsewhere; a position below the "
            + "one that he succeeds to is left.",
        Remedy = "Name another successor, train this one, or plan today which positions he gives up.",
        Sources =
        [
            Source.Judgement("segregation of duties and qualification are checked for the day of the succession as for today"),
        ],
        BadExample = """
            CEO
              General Counsel
                Data Protection Officer [person-1, person-2 successor]: data-protection

            [requirements]
            position=data-protection-officer discipline=data-protection-law

            [qualifications]
            person=person-1 discipline=data-protection-law
            person=person-2 discipline=procurement
            """,
        GoodExample = """
            CEO
              General Counsel
                Data Protection Officer [person-1, person-2 successor]: data-protection

            [requirements]
            position=data-protection-officer discipline=data-protection-law

            [qualifications]
            person=person-1 discipline=data-protection-law
            person=person-2 discipline=data-protection-law
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove | Reads.WhetherDone | Reads.Reports | Reads.Rows | Reads.WhetherListed;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments;

    /// <inheritdoc/>
    public override void Check(Person person, Inspection inspect)
    {
        Basis? basis = null;
        foreach (var (_, unmet, conflicts) in Obstacles(person, inspect.Index))
            foreach (var one in unmet.Select(demand => demand.Basis).Concat(conflicts.Select(conflict => conflict.Basis)))
                if (basis is null || one < basis) basis = one;
        if (basis is { } found) inspect.Report(person, new() { Basis = found });
    }

    /// <inheritdoc/>
    public override void Explain(Person person, Finding finding, FindingAccount account)
    {
        var obstacles = Obstacles(person, finding.Index).ToArray();
        account.Say(
            obstacles.All(one => one.Unmet.Length == 0) ? "{person} is to follow in {positions} and would combine conflicting duties"
                : obstacles.All(one => one.Conflicts.Length == 0) ? "{person} is to follow in {positions} and cannot show what it asks for"
                : "{person} is to follow in {positions}, cannot show what it asks for and would combine conflicting duties",
            ("person", person),
            ("positions", Say.List(obstacles.Select(one => one.Succeeds.Position))));
        account.About(person);
        foreach (var (succeeds, unmet, conflicts) in obstacles)
        {
            account.About(succeeds.Position);
            account.Because(succeeds);
            foreach (var demand in unmet)
                account.Because("requirement", "{position} asks for {demand}", ("position", succeeds.Position), ("demand", demand.Said));
            foreach (var duty in conflicts.SelectMany(conflict => conflict.Duties).Distinct()) account.Because(duty);
        }

        foreach (var shown in person.Qualifications.Concat(person.ExpiredQualifications)) Qualified.Because(account, shown, person);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Person person, Finding finding) =>
        Proposed.Of(Proposed.Together(Obstacles(person, finding.Index).Select(one => Proposed.Unassign(one.Succeeds))));

    private static IEnumerable<(Assignment Succeeds, Demand[] Unmet, ConflictMatch[] Conflicts)> Obstacles(Person person, ChartIndex index)
    {
        foreach (var assignment in person.Assignments)
        {
            var position = assignment.Position;
            if (assignment.Mode != AssignmentMode.Successor || position.IsPool) continue;
            Demand[] unmet = index.StatesQualifications ? [.. Demand.Of(position, index).Where(demand => !demand.IsMetBy(person))] : [];
            Position[] kept = [.. Holders.PositionsOf(person).Where(other => other != position && !position.IsAbove(other))];
            ConflictMatch[] conflicts = kept.Length == 0 ? [] : [.. New(position, kept, index.Conflicts)];
            if (unmet.Length + conflicts.Length > 0) yield return (assignment, unmet, conflicts);
        }
    }

    /// <summary>The sets that the position and those that are kept fulfil together, and neither fulfils alone.</summary>
    private static IEnumerable<ConflictMatch> New(Position position, Position[] kept, ConflictSets sets)
    {
        var alone = sets.FulfilledBy(position).Concat(sets.FulfilledBy(kept)).Select(match => match.Set.Id)
            .ToHashSet(StringComparer.Ordinal);
        return sets.FulfilledBy([position, .. kept]).Where(match => !alone.Contains(match.Set.Id));
    }
}
