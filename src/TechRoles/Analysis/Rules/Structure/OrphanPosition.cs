using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1002: positions from which no line leads to the top.</summary>
internal sealed class OrphanPosition : ChartRule
{
    /// <summary>With more of them the chart is a part of something else, and no line can be guessed.</summary>
    private const int MostMended = 20;

    private const int MostAlike = 200;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1002",
        Name = "orphan-position",
        Title = "A position has no manager and is not the top",
        Severity = Severity.Warning,
        Rationale = "Whoever reports to nobody is led by nobody; what such a position decides cannot be settled in the line.",
        Definition = "A position without a solid manager that is neither stated a top nor the top of the largest tree, in a chart that "
            + "has solid lines. Silent in a chart that is a part of a larger one, and on a position whose stated line was set aside: a "
            + "problem says so, and its tree is not the main one. Pseudo positions are neither reported nor counted. Of trees of one size "
            + "the main one is that of a stated top, then the one with more responsibilities, then the one whose top has the smallest id. "
            + "One finding for the chart; positions without reports, roles, responsibilities and dotted lines are named apart.",
        Remedy = "State to whom it reports, or that it is a top on purpose.",
        Sources =
        [
            new("Nakisa HR Suite 2022.R2, scenario validation: positions without a manager are listed as orphans"),
            Source.Judgement("11 % of 1,430 charts of the UK senior civil service have more than one top; readers agreed in 6 of 10"),
        ],
        BadExample = """
            CEO
              CIO
              CTO
            Head of Data
              Data Engineer
            """,
        GoodExample = """
            CEO
              CIO
              CTO
            Regulator (top)
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        var orphans = Orphans(chart);
        if (orphans.Length > 0) inspect.Report(chart, new() { Number = orphans.Length });
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
        var orphans = Orphans(chart);
        var bare = orphans.Where(IsBare).ToArray();
        var others = orphans.Except(bare).ToArray();
        account.Say(
            bare.Length == 0 ? "No line leads from {count} to the top: {positions}"
                : others.Length == 0 ? "No line leads from {count} to the top, all without reports and facts: {bare}"
                : "No line leads from {count} to the top: {positions}; without reports and facts: {bare}",
            ("count", Count.Of(orphans.Length, "position")),
            ("positions", Say.List(others)),
            ("bare", Say.List(bare)));
        var main = MainTop(chart);
        account.Because(
            "position", "{position} is the top of the largest tree: {count}", ("position", main),
            ("count", Count.Of(SizeOf(main), "position")));
        foreach (var orphan in others.Concat(bare))
        {
            account.About(orphan);
            account.Because(
                "position", "{position} has no manager and {reports}", ("position", orphan),
                ("reports", Count.Of(orphan.Reports.Count, "report")));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(OrgChart chart, Finding finding)
    {
        var orphans = Orphans(chart);
        if (orphans.Length > MostMended) return [];
        var main = MainTop(chart);
        return Proposed.Of(
            Proposed.Together(orphans.Select(orphan => Proposed.Report(orphan, NearestIn(main, orphan) ?? main)).OfType<OrgChange>()),
            Proposed.Together(orphans.Select(orphan => Proposed.Report(orphan, main)).OfType<OrgChange>()));
    }

    /// <summary>
    /// The manager, in the main tree, of the position that an orphan has most cells in common with; null where it has none with any.
    /// </summary>
    private static Position? NearestIn(Position main, Position orphan)
    {
        var shared = orphan.Duties
            .SelectMany(duty => duty.Cell.Duties.Take(MostAlike))
            .Select(duty => duty.Position)
            .Where(main.IsAbove)
            .GroupBy(position => position)
            .OrderByDescending(cells => cells.Count())
            .ThenBy(cells => cells.Key, ChartOrder.Positions)
            .FirstOrDefault();
        return shared?.Key.Manager;
    }

    private static Position[] Orphans(OrgChart chart)
    {
        if (!chart.IsComplete || chart.Tops.Count(top => !top.IsPool) < 2) return [];
        var main = MainTop(chart);
        return [.. chart.Tops.Where(top => top != main && !top.IsStatedTop && !top.IsPool && !top.LineWasSetAside)];
    }

    private static Position MainTop(OrgChart chart)
    {
        Position[] pools = [.. chart.Pools];

        // What is led by a position whose line was set aside is part of another tree, however large: of the one that the line led to.
        var tops = chart.Tops.Where(top => !top.IsPool && !top.LineWasSetAside).ToArray();
        if (tops.Length == 0) tops = [.. chart.Tops.Where(top => !top.IsPool)];
        var largest = tops.GroupBy(top => (SizeOf(top, pools), top.IsStatedTop)).MaxBy(group => group.Key)!.ToArray();
        return largest.Length == 1 ? largest[0] : largest.MaxBy(Responsibilities);
    }

    private static int SizeOf(Position top) => SizeOf(top, [.. top.Chart.Pools]);

    private static int SizeOf(Position top, Position[] pools)
    {
        var size = top.SubtreeSize;
        foreach (var pool in pools)
            if (pool == top || top.IsAbove(pool)) size--;
        return size;
    }

    private static long Responsibilities(Position top)
    {
        var sum = 0L;
        var open = new Stack<Position>([top]);
        while (open.TryPop(out var position))
        {
            sum += position.Duties.Count;
            foreach (var report in position.Reports) open.Push(report);
        }

        return sum;
    }

    private static bool IsBare(Position position) =>
        position.Reports.Count + position.Roles.Count + position.Duties.Count + position.DottedManagers.Count
            + position.DottedReports.Count == 0;
}
