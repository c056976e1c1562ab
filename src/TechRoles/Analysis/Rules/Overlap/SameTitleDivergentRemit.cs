using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2003: two positions of one title have little work in common.</summary>
public sealed class SameTitleDivergentRemit : ChartRule, IFinds<PositionPair>
{
    /// <summary>Of more positions of one title so many are compared with all of it.</summary>
    private const int AllWithAll = 50;

    /// <summary>The greatest likeness that is reported; 3/10 unless said otherwise.</summary>
    public Fraction Similarity { get; init; } = new(3, 10);

    /// <summary>The fewest areas of work of a position that is compared; 2 unless said otherwise.</summary>
    public int LeastAreas { get; init; } = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2003",
        Name = "same-title-divergent-remit",
        Title = "Positions of one title have little work in common",
        Severity = Severity.Info,
        Off = true,
        Rationale = "Whoever reads the title asks the wrong one of them.",
        Definition =
            "Two positions with the same title, however it is spelt, each with work in 2 areas or more, share 3/10 or less of the areas "
            + "of both. Work is being Accountable, Responsible or supporting; scopes are left out, so that the same work in two regions "
            + "is the same. One finding for each title, about all that have so little in common with one of it. Off unless asked for: "
            + "titles are broad.",
        Remedy = "Rename one of them. What title says it better is for people to find; so no change is proposed.",
        Sources =
        [
            new("RoleMapper, comparison of roles: differences between roles of one name"),
            Source.Judgement("readers of real charts agreed with 2 of 10"),
        ],
        BadExample = """
            CEO
              CIO
                Head of Platforms #one: network R, servers R
              CTO
                Head of Platforms #other: developer-relations R, technical-partnerships R
            """,
        GoodExample = """
            CEO
              CIO
                Head of Platforms #one: network R in europe, servers R in europe
              CTO
                Head of Platforms #other: network R in asia, servers R in asia
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        foreach (var title in chart.Positions.Where(IsCompared).GroupBy(Titles.Folded, StringComparer.Ordinal))
            if (Divergent([.. title]) is ([var one, var other, ..], var shared)) inspect.Report(one, other, new() { Number = shared });
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
    }

    /// <inheritdoc/>
    public void Explain(PositionPair pair, Finding finding, FindingAccount account)
    {
        var title = Titles.Folded(pair.One);
        var ofTitle = pair.One.Chart.Positions.Where(position => IsCompared(position) && Titles.Folded(position) == title);
        var divergent = Divergent([.. ofTitle]).Positions;
        account.Say(
            divergent.Length == 2
                ? "{one} and {other} have one title and {count} in common"
                : "{positions} have one title, and some of them only {count} in common",
            ("one", pair.One),
            ("other", pair.Other),
            ("positions", Say.List(divergent)),
            ("count", Count.Of(finding.Number, "area")));
        foreach (var position in divergent)
        {
            account.About(position);
            foreach (var duty in position.Duties)
                if (IsWork(duty)) account.Because(duty);
        }
    }

    private bool IsCompared(Position position) => !position.IsPool && AreasOf(position).Count >= LeastAreas;

    /// <summary>Those of one title that have little in common with another of it, in the order of the chart; and the least that any two
    /// share.</summary>
    private (Position[] Positions, int Shared) Divergent(Position[] alike)
    {
        var areas = Array.ConvertAll(alike, AreasOf);
        var (isDivergent, least) = (new bool[alike.Length], int.MaxValue);
        for (var one = 0; one < Math.Min(alike.Length, AllWithAll); one++)
        {
            for (var other = one + 1; other < alike.Length; other++)
            {
                var shared = areas[one].Count(areas[other].Contains);
                if (new Fraction(shared, areas[one].Count + areas[other].Count - shared) > Similarity) continue;
                isDivergent[one] = isDivergent[other] = true;
                least = Math.Min(least, shared);
            }
        }

        return ([.. alike.Where((_, position) => isDivergent[position])], least);
    }

    private static HashSet<Area> AreasOf(Position position) => [.. position.Duties.Where(IsWork).Select(duty => duty.Cell.Area)];

    private static bool IsWork(Duty duty) => duty.Involvements.HasAtLeast(Involvement.Supports);
}
