using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2006: who answers for something, or does it, is also to be asked or told.</summary>
internal sealed class MixedInvolvement : DutyRule
{
    private static readonly Involvement[] Heard = [Involvement.Consulted, Involvement.Informed];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2006",
        Name = "mixed-involvement",
        Title = "A position does something and is also to be asked or told about it",
        Severity = Severity.Info,
        Rationale = "Nobody asks themselves. One of the two letters was meant for somebody else, or for another time.",
        Definition =
            "One position is Accountable or Responsible in a cell and there also Consulted or Informed. Accountable and Responsible "
            + "together is normal, and of Supports, Consulted and Informed the strongest counts.",
        Remedy = "Keep the strongest.",
        Sources = [new("Responsibility assignment matrix: at most one kind of taking part for each role and task, answering for it apart")],
        BadExample = """
            CEO
              CIO: network A/R/C
            """,
        GoodExample = """
            CEO
              CIO: network A/R
              CTO: network C
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override void Check(Duty duty, Inspection inspect)
    {
        foreach (var heard in Heard)
        {
            if (!duty.Involvements.Contains(heard)) continue;
            inspect.Report(duty, new() { Basis = duty.Basis });
            return;
        }
    }

    /// <inheritdoc/>
    public override void Explain(Duty duty, Finding finding, FindingAccount account)
    {
        account.Say(
            "{position} is {involvements} for '{cell}': who does it need not be asked or told",
            ("position", duty.Position),
            ("involvements", duty.Involvements),
            ("cell", duty.Cell));
        account.About(duty.Position);
        account.At(duty.Cell);
        account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Duty duty, Finding finding) =>
        Proposed.Of(Proposed.Together(Proposed.GiveUp(duty, [.. duty.Involvements.Where(Heard.Contains)])));
}
