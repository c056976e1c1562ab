using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3003: whoever stands in for somebody has both sides of a separation while doing so.</summary>
internal sealed class ConflictingDutiesByDelegation : PersonRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3003",
        Name = "conflicting-duties-by-delegation",
        Title = "A deputy has duties that must be kept apart, while standing in",
        Severity = Severity.Warning,
        ConcernsSegregation = true,
        Rationale = "A separation that ends when somebody goes on leave is none on those days.",
        Definition =
            "The positions that a person fills and those for which the person is named as a deputy together fulfil a conflict set as in "
            + "TR3001, with duties of both; and neither the positions that the person fills nor any of them alone does. Whoever acts or is "
            + "interim does the work now, which is TR3001; a successor does not do it yet.",
        Remedy = "Name another deputy, or leave the one duty out of standing in.",
        Sources =
        [
            new("midPoint documentation, deputy: what a deputy is delegated counts in the check of conflicts"),
            Source.Judgement("a warning, because the conflict lasts as long as an absence"),
        ],
        BadExample = """
            CEO [person-1]
              Head of Development [person-2]: software-development R
              Head of Release [person-3, person-2 deputy]: production-release R
            """,
        GoodExample = """
            CEO [person-1]
              Head of Development [person-2]: software-development R
              Head of Release [person-3, person-4 deputy]: production-release R
              Head of Support [person-4]: support R
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders | Reads.WhetherDone | Reads.Reports;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.Assignments;

    /// <inheritdoc/>
    public override void Check(Person person, Inspection inspect)
    {
        var matches = MatchesOf(person, inspect.Index.Conflicts);
        if (matches.Length > 0) inspect.Report(person, new() { Basis = matches.Min(match => match.Basis), Number = matches.Length });
    }

    /// <inheritdoc/>
    public override void Explain(Person person, Finding finding, FindingAccount account)
    {
        var matches = MatchesOf(person, finding.Index.Conflicts);
        var positions = matches.SelectMany(match => match.Duties).Select(duty => duty.Position).ToHashSet();
        var stoodInFor = DeputyOf(person).Where(positions.Contains).ToArray();
        account.Say(
            "{person}, standing in as {positions}, combines {areas}",
            ("person", person),
            ("positions", Say.List(stoodInFor)),
            ("areas", ConflictingDuties.AreasOf(matches)));
        account.About(person);
        foreach (var position in positions) account.About(position);
        foreach (var assignment in person.Assignments)
            if (positions.Contains(assignment.Position)) account.Because(assignment);
        ConflictingDuties.Account(matches, account);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Person person, Finding finding) => person.Assignments
        .Where(assignment => assignment.Mode == AssignmentMode.Deputy)
        .Where(assignment =>
            MatchesOf(person, finding.Index.Conflicts).Any(match => match.Duties.Any(duty => duty.Position == assignment.Position)))
        .Select(Proposed.Unassign);

    private static ConflictMatch[] MatchesOf(Person person, ConflictSets conflicts)
    {
        if (person.Assignments.Count < 2 || DeputyOf(person) is not { Length: > 0 } standing) return [];
        Position[] filled = [.. Holders.PositionsOf(person)];
        if (filled.Length == 0) return [];
        var together = conflicts.FulfilledBy([.. filled, .. standing]);
        if (together.Count == 0) return [];
        var known = conflicts.FulfilledBy(filled).Concat(filled.Concat(standing).SelectMany(position => conflicts.FulfilledBy(position)))
            .Select(match => match.Set).ToHashSet();
        return [.. together.Where(match => !known.Contains(match.Set) && IsOfBoth(match))];

        bool IsOfBoth(ConflictMatch match) =>
            match.Duties.Any(duty => standing.Contains(duty.Position)) && match.Duties.Any(duty => filled.Contains(duty.Position));
    }

    /// <summary>The positions that the person stands in for and does not fill.</summary>
    private static Position[] DeputyOf(Person person) =>
    [
        .. person.Assignments
            .Where(assignment => assignment.Mode == AssignmentMode.Deputy && !assignment.Position.IsPool)
            .Select(assignment => assignment.Position)
            .Except(Holders.PositionsOf(person)),
    ];
}
