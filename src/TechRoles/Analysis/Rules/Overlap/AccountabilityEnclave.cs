using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2010: a seat answers for something in the middle of what another line answers for.</summary>
public sealed class AccountabilityEnclave : DutyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2010",
        Name = "accountability-enclave",
        Title = "A position answers for part of what another line answers for",
        Severity = Severity.Warning,
        Rationale = "Delegation follows the line. Where a part belongs to somebody in another line, two managers plan for it and neither can decide.",
        Definition = "A position is Accountable in a stated cell, and everybody accountable in the next larger one is unrelated to it; or its "
            + "cell crosses another with unrelated owners, one nearer in area and the other nearer in scope, and no cell between them decides. "
            + "Unrelated are positions of which neither is above the other, and which the same people do not hold. Somebody below is "
            + "delegation, somebody above keeps a part for himself; whoever is Excluded from the part has given it away. Areas that control "
            + "others, and their parts, are exempt: their independence is the point.",
        Remedy = "Move the position below the other, hand the cell over, or exclude the other from it, which states the division.",
        Sources = [Source.Article(15), Source.Judgement("only a position in an unrelated line is an enclave")],
        BadExample = """
            CEO
              CIO: technology A/R
              CTO: product-stack A/R

            [areas]
            technology
              product-stack
            """,
        GoodExample = """
            CEO
              CIO: technology A/R, product-stack X
              CTO: product-stack A/R

            [areas]
            technology
              product-stack
            """,
    };

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Accountable;

    /// <inheritdoc/>
    public override FactKinds Needs => base.Needs | FactKinds.SolidLines;

    /// <inheritdoc/>
    public override bool Concerns(Area area, Profile profile)
    {
        for (Area? around = area; around is { } at; around = at.Parent)
            if (at.Controls.Count > 0) return false;
        return true;
    }

    /// <inheritdoc/>
    public override void Check(Duty duty, Inspection inspect)
    {
        Basis? strongest = null;
        foreach (var owner in Around(duty).Concat(Crossing(duty)))
            if (strongest is null || owner.Basis < strongest) strongest = owner.Basis;
        if (strongest is { } basis) inspect.Report(duty, new() { Basis = basis > duty.Basis ? basis : duty.Basis });
    }

    /// <inheritdoc/>
    public override void Explain(Finding finding, FindingAccount account)
    {
        var duty = finding.Duty;
        Duty[] around = [.. Around(duty)];
        Duty[] opposed = around.Length > 0 ? around : [.. Crossing(duty)];
        account.Say(
            around.Length > 0
                ? "'{cell}' of {position} lies within '{others}' of {owners}, in another line"
                : "'{cell}' of {position} crosses '{others}' of {owners}, in another line",
            ("cell", duty.Cell.ToString()),
            ("position", duty.Seat.ToString()),
            ("others", Words.List(opposed.Select(owner => owner.Cell).Distinct())),
            ("owners", Words.List(opposed.Select(owner => owner.Seat).Distinct())));
        account.About(duty.Seat);
        account.At(duty.Cell);
        account.Because(duty);
        foreach (var owner in opposed)
        {
            account.About(owner.Seat);
            account.Because(owner);
            account.BecauseLineOf(owner.Seat);
        }

        foreach (var cell in opposed.Select(owner => owner.Cell).Distinct()) account.At(cell);
        account.BecauseLineOf(duty.Seat);
    }

    /// <summary>The entries of those accountable around the cell, if all of them are unrelated.</summary>
    private static IEnumerable<Duty> Around(Duty duty) =>
        duty.Cell.Around is { } around ? IfUnrelated(duty, around, duty.Cell.AccountableAround) : [];

    /// <summary>
    /// The entries of unrelated seats for an area around this one in a scope inside this one. Where both cells meet the nearer area
    /// decides, so that whoever answers for the larger area there has lost a part of it.
    /// </summary>
    private static IEnumerable<Duty> Crossing(Duty duty)
    {
        var scope = duty.Cell.Scope;
        var met = new HashSet<OrgUnit>();
        for (var area = duty.Cell.Area.Parent; area is { } larger; area = larger.Parent)
        {
            foreach (var other in larger.Cells)
            {
                // The nearest area with an owner in that scope is the one that counts.
                if (other.Accountable.Count == 0 || other.Scope is not { } inside || scope?.IsAbove(inside) == false || !met.Add(inside)) continue;
                var meeting = duty.Cell.Area.In(inside);
                if (meeting.DecidedBy != duty.Cell || !meeting.EffectivelyAccountable.Contains(duty.Seat)) continue;
                var owners = other.Accountable.Where(owner => !IsExcluded(owner, meeting, other.Area)).ToArray();
                foreach (var owner in IfUnrelated(duty, other, owners)) yield return owner;
            }
        }
    }

    private static IEnumerable<Duty> IfUnrelated(Duty duty, Cell cell, IReadOnlyList<Position> owners) =>
        owners.Count == 0 || owners.Any(owner => AreRelated(duty.Seat, owner))
            ? []
            : cell.Duties.Take(cell.Accountable.Count).Where(entry => owners.Contains(entry.Seat));

    private static bool AreRelated(Position seat, Position owner) => seat.IsInLineWith(owner) || Holders.AreSame(seat, owner);

    /// <summary>Whether a seat is excluded from the cell on the way up to an area, that area left out.</summary>
    private static bool IsExcluded(Position seat, Cell cell, Area upTo) =>
        RequiredCells.Upwards(cell).TakeWhile(passed => passed.Area != upTo).Any(passed => passed.Holding(Involvement.Excluded).Contains(seat));
}
