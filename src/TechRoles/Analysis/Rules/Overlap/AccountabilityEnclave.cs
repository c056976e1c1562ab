using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2010: a position answers for something in the middle of what another line answers for.</summary>
internal sealed class AccountabilityEnclave : DutyRule
{
    private const int MostMended = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2010",
        Name = "accountability-enclave",
        Title = "A position answers for part of what another line answers for",
        Severity = Severity.Warning,
        Rationale =
            "Delegation follows the line. Where a part belongs to somebody in another line, two managers plan for it and neither can "
            + "decide.",
        Definition =
            "A position is Accountable in a stated cell, and everybody accountable in the next larger one is unrelated to it; or its cell "
            + "crosses another with unrelated owners, one nearer in area and the other nearer in scope, and no cell between them decides. "
            + "Unrelated are positions of which neither is above the other, and which the same people do not hold. Somebody below is "
            + "delegation, somebody above keeps a part for himself; whoever is Excluded from the part has given it away. Areas that "
            + "control others, and their parts, are exempt: their independence is the point. Silent where the part is contested itself "
            + "(TR2001), or held jointly by rule.",
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
    public override Reads Reads => Reads.AroundCells | Reads.SameCell | Reads.InLine | Reads.Holders;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Accountable;

    /// <inheritdoc/>
    public override bool IsByCell => true;

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
        if (inspect.ForCell(duty.Cell, CellsAround.Of).StrongestAgainst(duty) is not { } basis) return;
        inspect.Report(duty, new() { Basis = basis > duty.Basis ? basis : duty.Basis });
    }

    /// <inheritdoc/>
    public override void Explain(Duty duty, Finding finding, FindingAccount account)
    {
        var surroundings = CellsAround.Of(duty.Cell);
        var around = surroundings.Around(duty);
        var opposed = around.Count > 0 ? around : surroundings.Crossing(duty);
        account.Say(
            around.Count > 0
                ? "'{cell}' of {position} lies within '{others}' of {owners}, in another line"
                : "'{cell}' of {position} crosses '{others}' of {owners}, in another line",
            ("cell", duty.Cell),
            ("position", duty.Position),
            ("others", Say.List(opposed.Select(owner => owner.Cell).Distinct())),
            ("owners", Say.List(opposed.Select(owner => owner.Position).Distinct())));
        account.About(duty.Position);
        account.At(duty.Cell);
        account.Because(duty);
        foreach (var owner in opposed)
        {
            account.About(owner.Position);
            account.Because(owner);
            account.BecauseLineOf(owner.Position);
        }

        foreach (var cell in opposed.Select(owner => owner.Cell).Distinct()) account.At(cell);
        account.BecauseLineOf(duty.Position);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Duty duty, Finding finding)
    {
        var surroundings = CellsAround.Of(duty.Cell);
        var (around, crossing) = (surroundings.Around(duty), surroundings.Crossing(duty));
        if (around.Count + crossing.Count > MostMended) return [];
        var owners = around.Concat(crossing).ToArray();
        var exclusions = around.SelectMany(owner => Proposed.Exclude(owner.Position, duty.Cell))
            .Concat(crossing.SelectMany(owner => Proposed.Exclude(owner.Position, duty.Cell.Area.In(owner.Cell.Scope))));
        var heirs = owners.Select(owner => owner.Position).Distinct().Where(Candidates.CanServe).ToArray();
        var handed = heirs.Take(1).Select(heir => Proposed.Together(Proposed.HandOver(duty, Involvement.Accountable, heir)));

        // Who is expected to answer for it keeps it, and the division is said; else whoever answers for all around takes it over.
        var isExpected = Candidates.ExpectedOwners(duty.Cell, finding.Index).Take(MostMended).Contains(duty.Position);
        var divided = Proposed.Together(exclusions);
        return Proposed.Of([
            .. isExpected ? handed.Prepend(divided) : handed.Append(divided),
            .. heirs.Take(1).Where(_ => IsATeamFor(duty)).Select(heir => Proposed.Report(duty.Position, heir)),
        ]);
    }

    /// <summary>Whether a position is there for what lies around its cell. An executive does not change the line for one area.</summary>
    private static bool IsATeamFor(Duty duty) =>
        duty.Position is { Manager: not null, RecognisedTitle: null }
        && duty.Position.Roles.All(role => !role.Kind.IsKnown)
        && 2 * Candidates.Concentration(duty.Position, duty.Cell.Area) > 100;
}
