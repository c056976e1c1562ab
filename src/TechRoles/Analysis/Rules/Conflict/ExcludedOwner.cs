using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3012: a position answers for an area from which its role is excluded.</summary>
internal sealed class ExcludedOwner : DutyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3012",
        Name = "excluded-owner",
        Title = "A position answers for an area from which its role is excluded",
        Severity = Severity.Warning,
        Rationale = "Where a role is explicitly not the owner of something, its holder owns it by accident, and the owner that is meant "
            + "has lost it.",
        Definition = "A position is Accountable for an area, and one of its roles, or the kind that its title names exactly and none of "
            + "its roles has, is Excluded from that area or from the nearest area around it of which the role says anything. What the "
            + "chart states of the role counts, and where it states nothing of an area what the catalogue usually expects of a role "
            + "given by its id. Silent where another of its roles or kinds is Accountable or Responsible there. What only the "
            + "catalogue expects counts where the chart has another position whose role or title it expects to own the area; else nobody "
            + "else is meant. On the title alone it is recognised, not stated.",
        Remedy = "Give the area to the position whose role is expected to own it, or state a role that does.",
        Sources = [Source.Article(15)],
        BadExample = """
            CEO
              CIO (role cio): product-stack
              CTO
            """,
        GoodExample = """
            CEO
              CIO (role cio)
              CTO: product-stack
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Offices;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Accountable;

    /// <inheritdoc/>
    public override void Check(Duty duty, Inspection inspect)
    {
        var position = duty.Position;
        if (position.Roles.Count == 0 && position.RecognisedTitle is null) return;
        RoleEntry? excluding = null;
        foreach (var entry in RoleEntry.NearestOf(duty.Position, duty.Cell))
        {
            if (entry.Involvements.HasAtLeast(Involvement.Responsible)) return;
            if (entry.Involvements.IsExcluded && (excluding is not { } other || entry.Basis < other.Basis)) excluding = entry;
        }

        if (excluding is not { } found || (found.IsExpected && !Candidates.ExpectedOfOthers(duty, found.Area, inspect.Index).Any())) return;
        inspect.Report(duty, new() { Basis = (Basis)Math.Max((int)duty.Basis, (int)found.Basis) });
    }

    /// <inheritdoc/>
    public override void Explain(Duty duty, Finding finding, FindingAccount account)
    {
        var excluding = RoleEntry.NearestOf(duty.Position, duty.Cell)
            .Where(entry => entry.Involvements.IsExcluded)
            .OrderBy(entry => entry.Basis)
            .ToArray();
        account.Say(
            "{position} is accountable for '{cell}', from which its role {role} is excluded",
            ("position", duty.Position),
            ("cell", duty.Cell),
            ("role", Say.Quote(excluding[0].Title)));
        account.About(duty.Position);
        account.About(duty.Cell.Area);
        account.At(duty.Cell);
        account.Because(duty);
        foreach (var entry in excluding) entry.Tell(account);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Duty duty, Finding finding)
    {
        var heirs = Candidates.ExpectedOwners(duty.Cell, finding.Index)
            .Concat(duty.Cell.AccountableAround.Take(1))
            .Concat(Candidates.InvolvedIn(duty.Cell))
            .Concat(Candidates.OwnersAround(duty.Cell))
            .Concat(Candidates.Above(duty.Position).Take(1));
        return Proposed.Of(heirs
            .Where(heir => heir != duty.Position && Candidates.CanServe(heir))
            .Distinct()
            .Take(3)
            .Select(heir => Proposed.Together(Proposed.HandOver(duty, Involvement.Accountable, heir))));
    }
}
