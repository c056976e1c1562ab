using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR8003: nobody is named to follow in a key position.</summary>
internal sealed class KeyPositionWithoutSuccessor : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR8003",
        Name = "key-position-without-successor",
        Title = "Nobody is named to follow in a key position",
        Severity = Severity.Warning,
        Rationale =
            "A position is called key because the organisation cannot do without it; without a successor one resignation is enough to "
            + "find out.",
        Definition =
            "A position is stated to be a key position, and nobody is assigned to it as successor. A deputy stands in, and is not named "
            + "to follow.",
        Remedy = "Name a successor, such as the deputy.",
        Sources =
        [
            new("SAP SuccessFactors, Succession & Development: key positions need a nomination"),
            Source.Judgement("deputies are no successors unless somebody says so"),
        ],
        BadExample = """
            CEO
              CIO [person-1, person-2 deputy] (key)
              CFO [person-3]
            """,
        GoodExample = """
            CEO
              CIO [person-1, person-2 successor] (key)
              CFO [person-3]
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (!position.IsKey) return;
        foreach (var assignment in position.Assignments)
            if (assignment.Mode == AssignmentMode.Successor) return;
        inspect.Report(position);
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say("Nobody is named to follow in {position}, a key position", ("position", position));
        account.About(position);
        account.Because("position", "{position} is a key position", ("position", position));
        foreach (var assignment in position.Assignments) account.Because(assignment);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) =>
        position.Assignments.Where(assignment => assignment.Mode == AssignmentMode.Deputy).Select(Proposed.NameSuccessor);
}
