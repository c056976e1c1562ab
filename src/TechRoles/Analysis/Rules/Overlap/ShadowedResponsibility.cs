using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2007: an entry that never takes effect, because every part has its own owner.</summary>
internal sealed class ShadowedResponsibility : DutyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2007",
        Name = "shadowed-responsibility",
        Title = "A responsibility never takes effect",
        Severity = Severity.Info,
        Off = true,
        Rationale = "What stands on paper and never counts makes its holder believe in a part that somebody else has.",
        Definition =
            "A position is Accountable or Responsible for an area with parts, and in every part without parts of its own somebody nearer "
            + "is accountable in the same scope, in an area inside the one of the entry. Where all of these are the position itself or "
            + "stand below it, that is delegation and not told. Off unless asked for.",
        Remedy = "Withdraw the entry, or narrow it to a part.",
        Sources = [new("codeowners-validator, avoid-shadowing: a later and nearer pattern leaves an earlier one without effect")],
        BadExample = """
            CEO
              CIO
                Head of Operations: it-operations A/R
              COO: it R

            [areas]
            it
              it-operations
            """,
        GoodExample = """
            CEO
              CIO: it A/R
                Head of Operations: it-operations A/R

            [areas]
            it
              it-operations
            """,
    };

    /// <inheritdoc/>
    public override bool Concerns(Area area, Profile profile) => !area.IsLeaf;

    /// <inheritdoc/>
    public override void Check(Duty duty, Inspection inspect)
    {
        if (Overriding(duty) is { Count: > 0 } overriding
            && overriding.Any(owner => owner != duty.Position && !duty.Position.IsAbove(owner)))
            inspect.Report(duty, new() { Basis = duty.Basis, Number = overriding.Count });
    }

    /// <inheritdoc/>
    public override void Explain(Duty duty, Finding finding, FindingAccount account)
    {
        var overriding = Overriding(duty);
        account.Say(
            "'{cell}' of {position} never takes effect: {owners} {owners?answers|answer} for every part",
            ("cell", duty.Cell),
            ("position", duty.Position),
            ("owners", Say.List(overriding)));
        account.About(duty.Position);
        account.At(duty.Cell);
        account.Because(duty);
        foreach (var leaf in LeavesOf(duty.Cell.Area))
            foreach (var entry in leaf.In(duty.Cell.Scope).DecidedBy!.Value.Duties)
                if (entry.Involvements.IsAccountable) account.Because(entry);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Duty duty, Finding finding) => Proposed.Of(Proposed.Together(
        Proposed.GiveUp(duty, [.. duty.Involvements.Where(held => held is Involvement.Accountable or Involvement.Responsible)])));

    /// <summary>Who is accountable in the parts, each nearer than the entry; empty where a part is left to it.</summary>
    private static HashSet<Position> Overriding(Duty duty)
    {
        var owners = new HashSet<Position>();
        foreach (var leaf in LeavesOf(duty.Cell.Area))
        {
            var cell = leaf.In(duty.Cell.Scope);
            if (cell.DecidedBy is not { } deciding || !duty.Cell.Area.IsAbove(deciding.Area) || cell.EffectivelyAccountable.Count == 0)
                return [];
            owners.UnionWith(cell.EffectivelyAccountable);
        }

        return owners;
    }

    private static IEnumerable<Area> LeavesOf(Area area)
    {
        var open = new Stack<Area>([area]);
        while (open.TryPop(out var at))
        {
            if (at.IsLeaf) yield return at;
            foreach (var part in at.Parts) open.Push(part);
        }
    }
}
