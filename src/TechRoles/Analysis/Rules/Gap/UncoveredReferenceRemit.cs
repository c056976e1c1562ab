using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4005: the profile asks for a function, and nobody has it.</summary>
/// <remarks>No remedy: who has the knowledge to take it on no chart says.</remarks>
internal sealed class UncoveredReferenceRemit : ChartRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4005",
        Name = "uncovered-reference-remit",
        Title = "An area that the profile requires is nobody's",
        Severity = Severity.Warning,
        OnlyUnder = "three-lines",
        Rationale = "A reference is chosen so that nothing is forgotten; what it lists and the chart lacks was forgotten, or left out on "
            + "purpose.",
        Definition = "The profile lists areas with the least involvement that somebody should have. In none of the area, the areas around "
            + "it and its parts, in whatever scope, anybody has that involvement or a stronger one, and no position has a role or title "
            + "whose usual remit is the area. An area that the chart lists and says is not required is left out on purpose. Told once for "
            + "a chart. Silent without such a profile, and in a chart that is part of a larger one.",
        Remedy = "Give the area to somebody, or list it as not required. To whom is for the organisation to decide, so no change is "
            + "proposed.",
        Sources = [Source.Judgement("which areas are required, and by whom, the profile says; a finding names that source")],
        BadExample = """
            CEO: business-strategy A/R
              CIO: enterprise-it A/R
              CFO: finance A/R
            """,
        GoodExample = """
            CEO: business-strategy A/R
              CIO: enterprise-it A/R
              CFO: finance A/R
              Head of Oversight: risk A/R
              Examiner: audit A/R
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        if (!chart.IsComplete) return;
        var missing = Missing(chart, inspect.Index).Length;
        if (missing > 0) inspect.Report(chart, new() { Number = missing });
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
        var missing = Missing(chart, finding.Index);
        account.Say(
            "Nobody has what {profile} expects: {areas}",
            ("profile", Say.Quote(finding.Profile.Name)),
            ("areas", Say.All(missing.Select(area => NameOf(chart, area)))));
        if (chart.Tops.Count == 1) account.About(chart.Tops[0]);
        foreach (var area in missing)
        {
            if (chart.TryArea(area.Area, out var listed)) account.About(listed);
            account.Because(
                "area",
                "{source} expects somebody to be {involvement} for {area}",
                ("source", area.Source),
                ("involvement", area.AtLeast),
                ("area", NameOf(chart, area)));
        }
    }

    private static TextArgument NameOf(OrgChart chart, RequiredRemit remit) =>
        chart.TryArea(remit.Area, out var listed) ? listed
        : chart.Catalogue.TryArea(remit.Area, out var known) ? Say.Quote(known.Name)
        : Say.Quote(remit.Area);

    private static RequiredRemit[] Missing(OrgChart chart, ChartIndex index) =>
        [.. index.Profile.Remits.Where(remit => !IsCovered(chart, remit, index))];

    private static bool IsCovered(OrgChart chart, RequiredRemit remit, ChartIndex index)
    {
        if (chart.TryArea(remit.Area, out var listed))
        {
            for (Area? around = listed.Parent; around is { } at; around = at.Parent)
                if (HasIt(at, remit.AtLeast)) return true;
            var open = new Stack<Area>([listed]);
            while (open.TryPop(out var at))
            {
                if (HasIt(at, remit.AtLeast)) return true;
                foreach (var part in at.Parts) open.Push(part);
            }

            if (!listed.IsRequired && listed.Cells.Count == 0) return true;
        }

        return chart.Catalogue.Roles.Any(role => role.Kind.IsKnown
            && role.Usual.Any(usual => usual.Area == remit.Area && IsEnough(usual.Involvement, remit.AtLeast))
            && index.PositionsOf(role.Kind).Any());
    }

    private static bool HasIt(Area area, Involvement least) =>
        area.Cells.Any(cell => cell.DutyRows.Any(duty => duty.Involvements.HasAtLeast(least)));

    private static bool IsEnough(Involvement held, Involvement least) => InvolvementSet.Of(held).HasAtLeast(least);
}
