using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1010: a position is graded above the manager it reports to.</summary>
internal sealed class LayerCompression : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1010",
        Name = "layer-compression",
        Title = "A manager is graded below a report",
        Severity = Severity.Info,
        Rationale = "A manager who weighs less than a report cannot settle what the report disagrees with.",
        Definition =
            "A direct solid report has a higher grade than the position. Silent unless the organisation states the order of its grades, "
            + "and where either grade is not among these. Equal grades and gaps are common, and no finding. One finding for a manager, "
            + "with all such reports.",
        Remedy = "Grade one of them anew, or let the report report one level further up.",
        Sources = [Source.Judgement(
            "on 176,925 posts of the UK senior civil service a manager is graded below a report in 0.24 %; equal grades, in 20 %, are "
            + "broad bands")],
        BadExample = """
            CEO (grade G1)
              CIO (grade G3)
                Head of Data (grade G2)

            [organisation]
            grades=G1;G2;G3
            """,
        GoodExample = """
            CEO (grade G1)
              CIO (grade G2)
                Head of Data (grade G2)

            [organisation]
            grades=G1;G2;G3
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Reports;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.Grades;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (position.GradeRank is null) return;
        var above = position.Reports.Count(report => IsGradedAbove(report, position));
        if (above > 0) inspect.Report(position, new() { Number = above });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        Position[] above = [.. position.Reports.Where(report => IsGradedAbove(report, position))];
        account.Say(
            "{position} is graded below {reports} that {reports?reports|report} to it",
            ("position", position),
            ("reports", Say.All(above.Select(report => (TextArgument)report))));
        account.About(position);
        foreach (var report in above)
        {
            account.About(report);
            account.Because(
                "position",
                "{report} has the grade {grade}, {position} the grade {lower}",
                ("report", report),
                ("grade", Say.Quote(report.Grade!)),
                ("position", position),
                ("lower", Say.Quote(position.Grade!)));
            account.BecauseLineOf(report);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) => Proposed.Of(Proposed.Together(position.Reports
        .Where(report => IsGradedAbove(report, position))
        .Select(report => Proposed.Report(report, position.Manager))
        .OfType<OrgChange>()
        .Where(_ => position.Manager is not null)));

    /// <summary>A smaller rank is a higher grade.</summary>
    private static bool IsGradedAbove(Position report, Position manager) => !report.IsPool && report.GradeRank < manager.GradeRank;
}
