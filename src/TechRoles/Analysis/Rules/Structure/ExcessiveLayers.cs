using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1009: the chart has more levels than an organisation can be led through.</summary>
public sealed class ExcessiveLayers : ChartRule
{
    private const int LongestShown = 12;

    /// <summary>The greatest number of levels that is not reported; 10 unless said otherwise.</summary>
    public int Limit { get; init; } = 10;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new ExcessiveLayers { Limit = limit };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1009",
        Name = "excessive-layers",
        Title = "The line of command has too many levels",
        Severity = Severity.Warning,
        Rationale = "Every level delays and colours what passes through it, in both directions.",
        Definition =
            "The longest solid line has more than 10 positions, the top and the last one included. One finding for the chart, with the "
            + "longest line.",
        Remedy = "Take out managers with a single report first.",
        Sources =
        [
            new("Bain & Company on spans and layers: organisations that were cut from 11 levels to 8 or 7"),
            Source.Judgement("one bound for every size, so that narrow spans do not excuse the levels they cause"),
        ],
        BadExample = """
            L1
              Staff 2
              L2
                Staff 3
                L3
                  Staff 4
                  L4
                    Staff 5
                    L5
                      Staff 6
                      L6
                        Staff 7
                        L7
                          Staff 8
                          L8
                            Staff 9
                            L9
                              Staff 10
                              L10
                                Staff 11
                                L11
            """,
        GoodExample = """
            L1
              Staff 2
              L2
                Staff 3
                L3
                  Staff 4
                  L4
                    Staff 5
                    L5
                      Staff 6
                      L6
                        Staff 7
                        L7
                          Staff 8
                          L8
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        var levels = chart.Levels;
        if (levels > Limit) inspect.Report(chart, new() { Number = levels });
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
        var last = chart.Positions.First(position => position.Depth == chart.Levels - 1);
        account.Say("The line of command has {levels} under {top}", ("levels", Count.Of(finding.Number, "level")), ("top", last.Top));
        account.About(last.Top);
        var shown = 0;
        for (var position = last; position.Manager is { } manager && shown++ < LongestShown; position = manager)
            account.BecauseLineOf(position);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(OrgChart chart, Finding finding)
    {
        // Whoever is led by a manager with a single report moves up past that manager; the manager keeps the work. Where there are too few
        // of
        // those, others of the longest line do with their teams, the lowest manager first, never two in a row: the second would not
        // shorten it.
        var last = chart.Positions.First(position => position.Depth == chart.Levels - 1);
        var many = finding.Number - Limit;
        return Proposed.Of(MovedUp(last, many, onlySingle: true), MovedUp(last.Manager!.Value, many, onlySingle: false));
    }

    private static OrgChange? MovedUp(Position last, int many, bool onlySingle)
    {
        var moves = new List<OrgChange>();
        for (var position = last; position.Manager is { Manager: { } above } manager && moves.Count < many; position = manager)
        {
            if (onlySingle && manager.Reports.Count > 1) continue;
            if (Proposed.Report(position, above) is not { } move) continue;
            moves.Add(move);
            manager = above;
        }

        return moves.Count < many ? null : Proposed.Together(moves);
    }
}
