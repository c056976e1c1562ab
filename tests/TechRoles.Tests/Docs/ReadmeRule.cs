// The rule of the README, in no namespace, as a user has it.
#pragma warning disable CA1050 // It is shown as it stands.
// <rule>
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;

public sealed class TooManyManagers : PositionRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "HOUSE1",
        Name = "too-many-managers",
        Title = "A position has more than two managers",
        Severity = Severity.Warning,
        Rationale = "Whoever serves three managers serves none of them.",
        Definition = "A position has a solid manager and at least two dotted ones.",
        Remedy = "Drop a dotted line.",
        Sources = [Source.Judgement("a rule of the house")],
        BadExample = """
            CEO
              CIO
              CTO
              CFO
                Head of Data (dotted CIO; dotted CTO)
            """,
        GoodExample = """
            CEO
              CIO
              CTO
              CFO
                Head of Data (dotted CIO)
            """,
    };

    public override Reads Reads => Reads.OwnFacts;

    public override void Check(Position position, Inspection inspect)
    {
        if (position.Manager is not null && position.DottedManagers.Count > 1)
            inspect.Report(position, new() { Number = position.DottedManagers.Count + 1 });
    }

    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say("{position} has {count} managers", ("position", position), ("count", finding.Number));
        account.About(position);
        account.BecauseLineOf(position);
    }
}
// </rule>
