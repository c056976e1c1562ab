using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4009: two areas depend on each other, and their owners have nothing to do with each other.</summary>
public sealed class InterfaceGap : ChartRule, IFinds<Area>
{
    /// <summary>How many lines the common manager is away from either owner at most; 2 unless said otherwise.</summary>
    public int Hops { get; init; } = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4009",
        Name = "interface-gap",
        Title = "Areas depend on each other, and their owners do not",
        Severity = Severity.Warning,
        Rationale = "What depends on each other is planned together, or fails together.",
        Definition =
            "An area depends on another. Their owners are different people, neither has any involvement in the other's area, neither "
            + "stands above the other, no dotted line joins them, and the nearest manager above both is more than two lines away from one "
            + "of them.",
        Remedy = "Consult each other's owner, join them by a dotted line, or bring both areas under one manager.",
        Sources = [Source.Judgement(
            "coordination costs grow with the distance of the common manager (Thompson, Galbraith); two lines is our bound")],
        BadExample = """
            CEO
              COO
                Head of Sites
                  Site Planner: site-plan A/R
              CTO
                VP Engineering
                  Capacity Planner: capacity-plan A/R

            [areas]
            site-plan dependsOn=capacity-plan
            capacity-plan
            """,
        GoodExample = """
            CEO
              COO
                Head of Sites
                  Site Planner: site-plan A/R, capacity-plan C
              CTO
                VP Engineering
                  Capacity Planner: capacity-plan A/R

            [areas]
            site-plan dependsOn=capacity-plan
            capacity-plan
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.Responsibilities | FactKinds.Dependencies;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        foreach (var area in chart.Areas)
        {
            if (area.DependsOn.Count == 0) continue;
            inspect.Cancel.ThrowIfCancellationRequested();
            var gaps = Gaps(area).Count();
            if (gaps > 0) inspect.Report(area, new() { Number = gaps });
        }
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account) =>
        account.Say("The owners of areas that depend on each other do not meet");

    /// <inheritdoc/>
    public void Explain(Area area, Finding finding, FindingAccount account)
    {
        var gaps = Gaps(area).ToArray();
        account.Say(
            "'{area}' depends on {others}, and the owners have nothing to do with each other",
            ("area", area),
            ("others", Say.All(gaps.Select(gap => (TextArgument)gap.Needed))));
        account.About(area);
        foreach (var (needed, owners, others) in gaps)
        {
            account.About(needed);
            account.Because("area", "{area} depends on {other}", ("area", area), ("other", needed));
            foreach (var (position, of) in owners.Select(owner => (owner, area)).Concat(others.Select(other => (other, needed))))
            {
                account.About(position);
                account.Because("responsibility", "{position} answers for {area}", ("position", position), ("area", of));
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<OrgChange> Remedies(Area area, Finding finding) => Proposed.Of(Proposed.Together(Gaps(area).SelectMany(gap =>
        Proposed.Take(gap.Owners[0], gap.Needed.In(null), Involvement.Consulted)
            .Concat(Proposed.Take(gap.Others[0], area.In(null), Involvement.Consulted)))));

    /// <summary>The areas that it depends on whose owner has nothing to do with one of its own.</summary>
    private IEnumerable<(Area Needed, Position[] Owners, Position[] Others)> Gaps(Area area)
    {
        foreach (var needed in area.DependsOn)
        {
            Position[] owners = [.. area.In(null).EffectivelyAccountable];
            Position[] others = [.. needed.In(null).EffectivelyAccountable];
            if (owners.Length == 0 || others.Length == 0) continue;
            if (owners.Any(owner => others.Any(other => AreJoined(owner, other, area, needed)))) continue;
            yield return (needed, owners, others);
        }
    }

    private bool AreJoined(Position owner, Position other, Area area, Area needed) =>
        owner.IsInLineWith(other) || Holders.AreSame(owner, other)
        || HasToDoWith(owner, needed) || HasToDoWith(other, area)
        || owner.DottedManagers.Contains(other) || other.DottedManagers.Contains(owner)
        || (owner.CommonManagerWith(other) is { } manager && owner.Depth - manager.Depth <= Hops && other.Depth - manager.Depth <= Hops);

    private static bool HasToDoWith(Position position, Area area) =>
        position.Duties.Any(duty => !duty.Involvements.IsExcluded && (duty.Area.Covers(area) || area.Covers(duty.Area)));
}
