namespace TechRoles.Sample;

/// <summary>A rule of the house.</summary>
public sealed class CommitteeAtTheTop : PositionRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "HOUSE1",
        Name = "committee-at-the-top",
        Title = "A chief has too many direct reports",
        Severity = Severity.Warning,
        Rationale = "We agreed on six at most: whoever has more leads a committee.",
        Definition = "A position without a manager has more than six reports.",
        Remedy = "Put some of them below others.",
        Sources = [Source.Judgement("our board agreed on it")],
        BadExample = "CEO\n  A\n  B\n  C\n  D\n  E\n  F\n  G\n",
        GoodExample = "CEO\n  A\n  B\n",
    };

    public override Reads Reads => Reads.Reports;

    public override void Check(Position position, Inspection inspect)
    {
        if (position.Manager is null && position.Reports.Count > 6) inspect.Report(position, new() { Number = position.Reports.Count });
    }

    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say("{position} has {count} direct reports", ("position", position), ("count", finding.Number));
        account.About(position);
    }
}
