using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1011: one person is more than a whole person, or sits in too many positions.</summary>
public sealed class OverAllocatedHolder : PersonRule
{
    private const int Whole = 100;

    /// <summary>The greatest number of permanent positions that is not reported; 3 unless said otherwise.</summary>
    public int Limit { get; init; } = 3;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new OverAllocatedHolder { Limit = limit };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1011",
        Name = "over-allocated-holder",
        Title = "One person holds more than one person can",
        Severity = Severity.Warning,
        Rationale =
            "Whoever is promised to several positions for more than his week is missing in one of them, and nobody has decided in which.",
        Definition =
            "The shares that are stated for the positions that a person fills (permanent, acting or interim) add up to more than 100 %; "
            + "or, for information, a person is the permanent holder of more than 3 positions. Of positions with one title the greatest "
            + "share counts once: one position seems to be listed twice, and where it is only too much with both, that is said for "
            + "information. Deputies, successors and pseudo positions do not count.",
        Remedy = "Reduce the shares, give one of the positions to somebody else, or end the acting.",
        Sources =
        [
            new("Nakisa HR Suite, data quality: employees with multiple positions"),
            Source.Judgement("of 113 leaders of the Kubernetes project 26 hold more than one role and one more than three"),
        ],
        BadExample = """
            CEO
              CIO [person-1 60%]
              COO [person-1 60%]
            """,
        GoodExample = """
            CEO
              CIO [person-1 50%]
              COO [person-1 50%, person-2 50%]
              CFO [person-2 50%, person-1 100% deputy]
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments;

    /// <inheritdoc/>
    public override void Check(Person person, Inspection inspect)
    {
        var percent = Percents(person);
        if (percent > Whole) inspect.Report(person, new() { Number = percent });
        else if (Stated(person) is var stated && stated > Whole)
            inspect.Report(person, new() { Number = stated, Severity = Severity.Info });
        else if (Permanent(person) is var positions && positions > Limit)
            inspect.Report(person, new() { Number = positions, Severity = Severity.Info });
    }

    /// <inheritdoc/>
    public override void Explain(Person person, Finding finding, FindingAccount account)
    {
        var held = Filled(person).ToArray();
        account.Say(
            Percents(person) > Whole ? "{person} gives {percent} % of a week to {positions}"
                : Stated(person) > Whole ? "{person} gives {percent} % of a week to {positions}, of which one seems to be listed twice"
                : "{person} is the permanent holder of {count}: {positions}",
            ("person", person),
            ("percent", finding.Number),
            ("count", Count.Of(finding.Number, "position")),
            ("positions", Say.List(held.Select(assignment => assignment.Position).Distinct())));
        account.About(person);
        foreach (var assignment in held)
        {
            account.About(assignment.Position);
            if (assignment.Share is not { } share) account.Because(assignment);
            else
                account.Because(
                    "assignment",
                    "{person} sits in {position} with {share} ({mode})",
                    ("person", person),
                    ("position", assignment.Position),
                    ("share", share),
                    ("mode", assignment.Mode));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Person person, Finding finding)
    {
        var tooMuch = Percents(person) - Whole;
        foreach (var assignment in Filled(person).OrderByDescending(assignment => assignment.Mode))
        {
            if (assignment.Mode != AssignmentMode.Permanent && assignment.Share?.Value >= tooMuch)
                yield return Proposed.Unassign(assignment);
            if (tooMuch > 0 && assignment.Share?.Value > tooMuch)
                yield return Proposed.Share(assignment, assignment.Share.Value.Value - tooMuch);
        }
    }

    /// <summary>What is stated, as it is.</summary>
    private static int Stated(Person person)
    {
        var percent = 0;
        foreach (var assignment in Filled(person)) percent += assignment.Share?.Value ?? 0;
        return percent;
    }

    /// <summary>What is stated, positions with one title counted once.</summary>
    private static int Percents(Person person)
    {
        if (Stated(person) is var stated && stated <= Whole) return stated;
        return Filled(person).GroupBy(assignment => Titles.Folded(assignment.Position), StringComparer.Ordinal)
            .Sum(group => group.Max(assignment => assignment.Share?.Value ?? 0));
    }

    private static int Permanent(Person person) =>
        Filled(person).Where(assignment => assignment.Mode == AssignmentMode.Permanent).Select(assignment => assignment.Position).Distinct()
            .Count();

    private static IEnumerable<Assignment> Filled(Person person)
    {
        foreach (var assignment in person.Assignments)
            if (assignment.Fills && !assignment.Position.IsPool) yield return assignment;
    }
}
