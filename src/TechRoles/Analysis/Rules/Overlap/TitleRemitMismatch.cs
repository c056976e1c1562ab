using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2011: what a seat does is the work of another role than its title says.</summary>
public sealed class TitleRemitMismatch : PositionRule
{
    /// <summary>By how much the nearest other role must be more alike; 3/20 unless said otherwise.</summary>
    public Fraction Margin { get; init; } = new(3, 20);

    /// <summary>The fewest cells of a remit that is compared; 5 unless said otherwise.</summary>
    public int LeastCells { get; init; } = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2011",
        Name = "title-remit-mismatch",
        Title = "A position does the work of another role than its title says",
        Severity = Severity.Info,
        Rationale = "Whoever reads the title asks the wrong person; a technical officer who runs the office network is one in name only.",
        Definition = "The title names a role exactly, and the remit is more like what another role usually has, by 3/20 or more. Both are "
            + "weighed by area (Accountable 8, Responsible 6, Supports 3, Consulted 2, Informed 1) and compared by shared weight over "
            + "all weight (weighted Jaccard), inner areas spread over their parts. Compared is a remit of at least 5 cells, half of "
            + "them or more in areas of the catalogue. A title that names several roles is compared with each and with all together.",
        Remedy = "Change the title, or move the cells that do not belong to it.",
        Sources =
        [
            Source.Article(2),
            Source.Judgement("four chief roles of a government framework differ by 0.06 in how alike they are; a smaller margin would be chance"),
        ],
        BadExample = """
            CEO
              CTO: enterprise-it A/R, employee-facing-systems A/R, connected-customer-systems R, technology-strategy R, it-procurement A
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R, employee-facing-systems A/R, connected-customer-systems R, technology-strategy R, it-procurement A
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.RoleKinds;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (position.Duties.Count < LeastCells || Compared(position) is not { } compared) return;
        if (compared.Cells >= LeastCells && compared.Differ(Margin)) inspect.Report(position, new() { Basis = Basis.Recognised });
    }

    /// <inheritdoc/>
    public override void Explain(Finding finding, FindingAccount account)
    {
        var position = finding.Position;
        if (Compared(position) is not { } compared) return;
        var own = string.Join(" and ", compared.Own.Select(role => role.Title));
        account.Say(
            "{position} has the work of a {other}: {alike} % alike, and {ownAlike} % with its title",
            ("position", position.ToString()),
            ("other", compared.Other.Title),
            ("alike", Words.Of(compared.OtherLikeness.RoundedPercent)),
            ("ownAlike", Words.Of(compared.OwnLikeness.RoundedPercent)));
        account.About(position);
        account.Because("position", $"{position} is recognised as {own}", position.Id);
        account.Because("position", $"it shares {compared.OtherLikeness} by weight with the usual remit of a {compared.Other.Title}", position.Id);
        account.Because("position", $"it shares {compared.OwnLikeness} by weight with that of {own}", position.Id);
        foreach (var duty in position.Duties)
        {
            account.At(duty.Cell);
            account.Because(duty);
        }
    }

    private static Likenesses? Compared(Position position)
    {
        if (position.RecognisedTitle is not { } title) return null;
        var catalogue = position.Chart.Catalogue;
        var roles = catalogue.Roles.Where(role => role.Kind != RoleKind.Other).DistinctBy(role => role.Kind).ToArray();
        var own = roles.Where(role => title.Holds(role.Kind)).ToValueList();
        var cells = position.Duties.Count(duty => duty.Basis == Basis.Stated && !duty.Involvements.IsExcluded);
        var known = position.Duties.Count(duty => !duty.Involvements.IsExcluded && catalogue.TryArea(duty.Cell.Area.Id, out _));
        if (own.Count == 0 || cells == 0 || 2 * known < cells) return null;
        var tree = AreaTree.Of(position.Chart);
        var remit = Remit.From(position, tree).WithoutScopes().ExpandedIn(tree);
        Fraction Likeness(params IEnumerable<CatalogueRole> alike) =>
            remit.SimilarityTo(Remit.From(alike.SelectMany(role => role.Usual), tree).ExpandedIn(tree));
        var others = roles.Where(role => !title.Kinds.Contains(role.Kind)).Select(role => (Role: role, Likeness: Likeness(role))).ToArray();
        if (others.Length == 0) return null;
        var (nearest, likeness) = others.MaxBy(entry => entry.Likeness);
        var ofTitle = own.Select(role => Likeness(role)).Append(Likeness(own)).Max();
        return new(own, ofTitle, nearest, likeness) { Cells = cells };
    }

    private sealed record Likenesses(ValueList<CatalogueRole> Own, Fraction OwnLikeness, CatalogueRole Other, Fraction OtherLikeness)
    {
        public required int Cells { get; init; }

        public bool Differ(Fraction margin) =>
            (((Int128)OtherLikeness.Numerator * OwnLikeness.Denominator) - ((Int128)OwnLikeness.Numerator * OtherLikeness.Denominator)) * margin.Denominator
            >= (Int128)margin.Numerator * OwnLikeness.Denominator * OtherLikeness.Denominator;
    }
}
