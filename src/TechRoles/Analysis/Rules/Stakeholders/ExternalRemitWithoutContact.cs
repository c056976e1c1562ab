using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR5005: whoever answers for what faces outward has to do with nobody outside.</summary>
internal sealed class ExternalRemitWithoutContact : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR5005",
        Name = "external-remit-without-contact",
        Title = "A position answers for what faces outward and has to do with nobody outside",
        Severity = Severity.Warning,
        Rationale = "Whoever decides about products, partners and developers and never meets one decides from hearsay.",
        Definition =
            "A position is accountable for areas that look outward, and has no engagement with any stakeholder from outside. Asked is "
            + "only a position whose role is expected to look outward, or else the highest of its line that is accountable for such "
            + "areas: teams below may leave the contact to it. Silent unless the chart states engagements and at least one stakeholder "
            + "who is no position and not internal.",
        Remedy = "Give the position a part in the relationship with those whom its areas are for.",
        Sources = [Source.Article(23), Source.Article(34)],
        BadExample = """
            CEO
              CTO: developer-relations A/R

            [stakeholders]
            customers kind=external

            [engagements]
            position=ceo stakeholder=customers kind=owns
            """,
        GoodExample = """
            CEO
              CTO: developer-relations A/R

            [stakeholders]
            customers kind=external

            [engagements]
            position=ceo stakeholder=customers kind=owns
            position=cto stakeholder=customers kind=serves
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove | Reads.WhetherListed;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders | FactKinds.Engagements | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var cells = OutwardCells(position).Count();
        if (cells == 0 || !inspect.Index.HasOutsideStakeholder || inspect.Index.MeetsOutside(position)) return;
        if (!LooksOutward(position) && IsBelowAnOwner(position)) return;
        inspect.Report(position, new() { Number = cells });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say(
            "{position} answers for {areas}, which look outward, and has to do with nobody outside",
            ("position", position),
            ("areas", Say.All(OutwardCells(position).Select(duty => (TextArgument)duty.Cell))));
        account.About(position);
        foreach (var duty in OutwardCells(position))
        {
            account.At(duty.Cell);
            account.Because(duty);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) => finding.Chart.Stakeholders
        .Where(ChartIndex.IsOutside)
        .OrderByDescending(stakeholder => stakeholder.Influence)
        .ThenByDescending(stakeholder => stakeholder.Interest)
        .Take(2)
        .Select(stakeholder => new Engage(position.Id, stakeholder.Id, EngagementKind.PartnersWith));

    private static IEnumerable<Duty> OutwardCells(Position position) =>
        position.Duties.Where(duty => duty.Involvements.IsAccountable && duty.Area.Orientation == Orientation.External);

    private static bool LooksOutward(Position position) => position.Chart.Catalogue.Roles
        .Any(role => role.Orientation == Orientation.External && position.ExactlyStandsFor(role.Kind) is not null);

    private static bool IsBelowAnOwner(Position position)
    {
        for (var above = position.Manager; above is { } manager; above = manager.Manager)
            if (OutwardCells(manager).Any()) return true;
        return false;
    }
}
