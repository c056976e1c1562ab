using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2008: a position that looks inward works outward, or the other way round, beside the one who is there for it.</summary>
public sealed class OrientationBleed : PositionRule
{
    /// <summary>The greatest share of foreign work that is not reported; 1/5 unless said otherwise.</summary>
    public Fraction Share { get; init; } = new(1, 5);

    /// <summary>The fewest foreign cells that are reported; 3 unless said otherwise.</summary>
    public int LeastCells { get; init; } = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2008",
        Name = "orientation-bleed",
        Title = "A position that looks one way works the other way",
        Severity = Severity.Warning,
        Rationale =
            "The CIO looks into the company and the CTO out of it; where one does both beside the other, customers and colleagues hear "
            + "two voices.",
        Definition =
            "The title or a role of a position stands for a role that looks inward, or outward. Of what it is Accountable or Responsible "
            + "for (8 and 6 by weight, the strongest counts) more than 1/5, and at least 3 cells, lies in areas that look the other way "
            + "and that the role is not expected to have itself; and for at least half of these cells the chart has another position "
            + "which the catalogue expects to own the area. An area without an orientation has that of the nearest area around it.",
        Remedy = "Hand the cells to the position that is there for them, or widen the role on purpose.",
        Sources =
        [
            Source.Article(12),
            Source.Article(23),
            Source.Judgement("a fifth of the work, and three cells, is more than taking part in what touches the own systems"),
        ],
        BadExample = """
            CEO
              CIO: enterprise-it A/R, integration-strategy A/R, technical-partnerships A/R, developer-relations A/R
              CTO: technology-strategy A/R
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R, employee-facing-systems A/R, connected-customer-systems R
              CTO: technology-strategy A/R, integration-strategy A/R
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Offices;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.RoleKinds;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (position.Duties.Count < LeastCells || RoleOf(position) is not var (role, basis)) return;
        var foreign = Foreign(position, role, inspect.Index);
        if (foreign.Length > 0)
            inspect.Report(
                position, new() { Number = foreign.Length, Basis = (Basis)Math.Max((int)basis, (int)foreign.Max(duty => duty.Basis)) });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        if (RoleOf(position) is not var (role, basis)) return;
        var foreign = Foreign(position, role, finding.Index);
        account.Say(
            role.Orientation == Orientation.Internal
                ? "{position} looks inward and works in {count} that look outward"
                : "{position} looks outward and works in {count} that look inward",
            ("position", position),
            ("count", Count.Of(foreign.Length, "area")));
        account.About(position);
        foreach (var duty in foreign)
        {
            account.At(duty.Cell);
            account.Because(duty);
        }

        account.Because("role", "{position} is a {role}", ("position", position), ("role", role));
        foreach (var other in foreign.SelectMany(duty => Owners(duty, finding.Index)).Distinct())
        {
            account.About(other);
            account.Because("position", "{position} is expected to own such areas", ("position", other));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        if (RoleOf(position) is not var (role, _)) return [];
        var moved = Foreign(position, role, finding.Index)
            .Select(duty => (Duty: duty, Heir: Owners(duty, finding.Index).Where(Candidates.CanServe).Cast<Position?>().FirstOrDefault()))
            .Where(move => move.Heir is not null)
            .SelectMany(move => Hand(move.Duty, move.Heir!.Value));
        return Proposed.Of(Proposed.Together(moved));
    }

    private static IEnumerable<OrgChange> Hand(Duty duty, Position heir)
    {
        if (duty.Basis == Basis.Assumed) return [];
        Involvement[] work = [.. duty.Involvements.Where(held => held is Involvement.Accountable or Involvement.Responsible)];
        return Proposed.GiveUp(duty, work).Concat(work.SelectMany(held => Proposed.Take(heir, duty.Cell, held)));
    }

    /// <summary>The work that lies the other way; empty where it is too little, or nobody else is there for it.</summary>
    private Duty[] Foreign(Position position, CatalogueRole role, ChartIndex index)
    {
        var (all, away) = (0L, 0L);
        var foreign = new List<Duty>();
        foreach (var duty in position.Duties)
        {
            if (!duty.Involvements.HasAtLeast(Involvement.Responsible)) continue;
            var weight = Comparison.Weights.Default.Of(duty.Involvements);
            all += weight;
            if (!LooksAway(duty.Cell.Area, role) || IsExpected(duty.Cell.Area, role)) continue;
            away += weight;
            foreign.Add(duty);
        }

        var isMuch = foreign.Count >= LeastCells && away * Share.Denominator > all * Share.Numerator;
        return isMuch && 2 * foreign.Count(duty => Owners(duty, index).Any()) >= foreign.Count ? [.. foreign] : [];
    }

    private static bool LooksAway(Area area, CatalogueRole role)
    {
        for (Area? around = area; around is { } at; around = at.Parent)
            if (at.Orientation != Orientation.Both) return at.Orientation != role.Orientation;
        return false;
    }

    private static bool IsExpected(Area area, CatalogueRole role)
    {
        foreach (var entry in role.Responsibilities)
        {
            if (entry.Involvement is not (Involvement.Accountable or Involvement.Responsible)) continue;
            for (Area? around = area; around is { } at; around = at.Parent)
                if (at.Id == entry.Area) return true;
        }

        return false;
    }

    /// <summary>Other positions that the catalogue expects to own the area of a duty.</summary>
    private static IEnumerable<Position> Owners(Duty duty, ChartIndex index) => Candidates.ExpectedOfOthers(duty, duty.Cell.Area, index);

    /// <summary>
    /// The role that looks one way for which a position stands most surely; null where it stands for none, or for several.
    /// </summary>
    private static (CatalogueRole Role, Basis Basis)? RoleOf(Position position)
    {
        if (position.Roles.Count == 0 && position.RecognisedTitle is null) return null;
        CatalogueRole? found = null;
        foreach (var role in position.Chart.Catalogue.Roles)
        {
            if (role.Kind == RoleKind.Other || !(position.Carries(role.Kind) || position.RecognisedTitle?.Holds(role.Kind) == true))
                continue;
            if (found is not null && found.Kind != role.Kind) return null;
            found ??= role;
        }

        return found is null or { Orientation: Orientation.Both }
            ? null
            : (found, position.Carries(found.Kind) ? Basis.Stated : Basis.Recognised);
    }
}
