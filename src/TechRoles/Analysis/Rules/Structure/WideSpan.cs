using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1007: a manager has more direct reports than one person can lead.</summary>
public sealed class WideSpan : PositionRule
{
    /// <summary>The greatest number of direct reports that is not reported; 15 unless said otherwise.</summary>
    public int Limit { get; init; } = 15;

    /// <summary>The same for a position without a manager; 20 unless said otherwise.</summary>
    public int LimitOfTop { get; init; } = 20;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1007",
        Name = "wide-span",
        Title = "A manager has too many direct reports",
        Severity = Severity.Warning,
        Rationale = "Nobody can lead, hear and judge that many people; conflicts between them are left to themselves.",
        Definition = "More than 15 direct solid reports, vacant seats included; more than 20 for a position without a manager. Pseudo seats are not counted.",
        Remedy = "Insert a deputy, or move a group of similar reports below one of them.",
        Sources =
        [
            new("Practitioner ranges: 3 to 8 reports for senior managers, more than 15 to be flagged (hyring.com, citing Deloitte and CEB)"),
            Source.Judgement("on 42,018 managers of the UK senior civil service more than 15 is seen in 0.9 %, and readers agreed in 9 of 10"),
        ],
        BadExample = """
            CEO
              CIO
                Team 1
                Team 2
                Team 3
                Team 4
                Team 5
                Team 6
                Team 7
                Team 8
                Team 9
                Team 10
                Team 11
                Team 12
                Team 13
                Team 14
                Team 15
                Team 16
            """,
        GoodExample = """
            CEO
              CIO
                Operations
                  Team 1
                  Team 2
                Applications
                  Team 3
                  Team 4
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Reports;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var limit = position.Manager is null ? LimitOfTop : Limit;
        if (position.Reports.Count <= limit) return;
        var reports = position.Reports.Count(report => !report.IsPool);
        if (reports > limit) inspect.Report(position, new() { Number = reports });
    }

    /// <inheritdoc/>
    public override void Explain(Finding finding, FindingAccount account)
    {
        account.Say(
            "{position} has {count} direct reports",
            ("position", finding.Position.ToString()),
            ("count", Words.Of(finding.Number)));
        account.About(finding.Position);
        foreach (var report in finding.Position.Reports)
            if (!report.IsPool) account.BecauseLineOf(report);
    }
}
