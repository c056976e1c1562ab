using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2011: what a position does is the work of another role than its title says.</summary>
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
            + "weighed by area (Accountable 8, Responsible 6, Supports 3, Consulted 2, Informed 1) and compared by shared weight over all "
            + "weight (weighted Jaccard), inner areas spread over their parts. Compared is a remit of at least 5 cells, half of them or "
            + "more in areas of the catalogue. A title that names several roles is compared with each and with all together; its role "
            + "also with each of the known ways to fill it, such as the CTO who runs infrastructure.",
        Remedy = "Change the title, or move the cells that do not belong to it.",
        Sources =
        [
            Source.Article(2),
            Source.Judgement(
                "four chief roles of a government framework differ by 0.06 in how alike they are; a smaller margin would be chance"),
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
        if (position.Duties.Count < LeastCells || Compared(position, inspect.Index.Likeness) is not { } compared) return;
        if (compared.Cells >= LeastCells && compared.Differ(Margin)) inspect.Report(position, new() { Basis = Basis.Recognised });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        if (Compared(position, finding.Index.Likeness) is not { } compared) return;
        var roles = finding.Index.Likeness.Roles;
        var own = Say.All(compared.Own.Select(place => (TextArgument)roles[place]));
        var other = roles[compared.Other];
        account.Say(
            "{position} has the work of a {other}: {alike} % alike, and {ownAlike} % with its title",
            ("position", position),
            ("other", other),
            ("alike", compared.OtherLikeness.Value.RoundedPercent),
            ("ownAlike", compared.OwnLikeness.Value.RoundedPercent));
        account.About(position);
        account.Because("position", "{position} is recognised as {own}", ("position", position), ("own", own));
        account.Because(
            "position",
            "it shares {share} by weight with the usual remit of a {other}",
            ("position", position),
            ("share", compared.OtherLikeness.Value),
            ("other", other));
        account.Because(
            "position",
            "it shares {share} by weight with that of {own}",
            ("position", position),
            ("share", compared.OwnLikeness.Value),
            ("own", own));
        foreach (var duty in position.Duties)
        {
            account.At(duty.Cell);
            account.Because(duty);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var likeness = finding.Index.Likeness;
        if (Compared(position, likeness) is not { } compared) return [];
        var other = likeness.Roles[compared.Other];

        // Whoever has the other title already takes over what makes this position like it.
        var heir = finding.Index.PositionsOf(other.Kind)
            .FirstOrDefault(candidate => candidate != position && Candidates.CanServe(candidate));
        var foreign = position.Duties.Where(duty => IsWork(duty) && Expects(other, duty) && !IsOwn(duty)).ToArray();
        var moved = heir == default ? null : Proposed.Together(foreign.SelectMany(duty => HandOver(duty, heir)));
        return Proposed.Of(moved, Proposed.Retitle(position, other.Title));

        bool IsOwn(Duty duty) => compared.Own.Any(place => Expects(likeness.Roles[place], duty));
    }

    private static IEnumerable<OrgChange> HandOver(Duty duty, Position heir)
    {
        if (duty.Basis == Basis.Assumed) return [];
        Involvement[] work = [.. duty.Involvements.Where(held => held is Involvement.Accountable or Involvement.Responsible)];
        return Proposed.GiveUp(duty, work).Concat(work.SelectMany(held => Proposed.Take(heir, duty.Cell, held)));
    }

    private static bool IsWork(Duty duty) => duty.Involvements.HasAtLeast(Involvement.Responsible);

    private static bool Expects(CatalogueRole role, Duty duty) => role.Usual.Any(usual =>
        usual.Involvement is Involvement.Accountable or Involvement.Responsible && duty.Chart.TryArea(usual.Area, out var area)
            && area.Covers(duty.Area));

    private static Likenesses? Compared(Position position, RoleLikeness likeness)
    {
        if (position.RecognisedTitle is not { } title) return null;
        var (own, foreign) = (new List<int>(), new List<int>());
        for (var role = 0; role < likeness.Roles.Count; role++)
        {
            if (title.Holds(likeness.Roles[role].Kind)) own.Add(role);
            if (!title.Names(likeness.Roles[role].Kind)) foreign.Add(role);
        }

        var (cells, known) = (0, 0);
        foreach (var duty in position.Duties)
        {
            if (duty.Involvements.IsExcluded) continue;
            if (duty.Basis == Basis.Stated) cells++;
            if (likeness.IsKnown(duty)) known++;
        }

        // A remit of which the catalogue knows less than half says nothing about its roles.
        if (own.Count == 0 || foreign.Count == 0 || cells == 0 || 2 * known < cells) return null;
        var work = likeness.WorkOf(position);
        var places = own.ToValueList();
        var ofTitle = likeness.ToAll(work, places);
        foreach (var role in places)
            if (likeness.ToNearestWay(work, role) is var way && way.CompareTo(ofTitle) > 0) ofTitle = way;
        var (nearest, alike) = (-1, default(Likeness));
        foreach (var role in foreign)
            if (likeness.To(work, role) is var to && (nearest < 0 || to.CompareTo(alike) > 0)) (nearest, alike) = (role, to);

        return new(places, ofTitle, nearest, alike) { Cells = cells };
    }

    /// <summary>How alike the work is with the roles of the title, as their places, and with another role.</summary>
    private sealed record Likenesses(ValueList<int> Own, Likeness OwnLikeness, int Other, Likeness OtherLikeness)
    {
        public required int Cells { get; init; }

        public bool Differ(Fraction margin)
        {
            var (one, other) = (OwnLikeness.Value, OtherLikeness.Value);
            return (((Int128)other.Numerator * one.Denominator) - ((Int128)one.Numerator * other.Denominator)) * margin.Denominator
                >= (Int128)margin.Numerator * one.Denominator * other.Denominator;
        }
    }
}
