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
              L2
                L3
                  L4
                    L5
                      L6
                        L7
                          L8
                            L9
                              L10
                                L11
            """,
        GoodExample = """
            L1
              L2
                L3
                  L4
              L5
                L6
                  L7
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
        // Whoever is led by a manager with a single report moves up past that manager; the manager keeps the work.
        var last = chart.Positions.First(position => position.Depth == chart.Levels - 1);
        var skipped = new List<OrgChange>();
        for (var position = last; position.Manager is { } manager && skipped.Count < finding.Number - Limit; position = manager)
            if (manager.Reports.Count == 1 && Proposed.Report(position, manager.Manager) is { } moved && manager.Manager is not null)
                skipped.Add(moved);
        return skipped.Count < finding.Number - Limit ? [] : Proposed.Of(Proposed.Together(skipped));
    }
}
