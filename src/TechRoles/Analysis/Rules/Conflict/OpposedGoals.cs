using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3010: one position pulls both ways, or two positions do that meet nowhere near.</summary>
public sealed class OpposedGoals : GoalRule
{
    /// <summary>How far above both owners somebody may be who weighs their goals; 2 lines unless said otherwise.</summary>
    public int Hops { get; init; } = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3010",
        Name = "opposed-goals",
        Title = "Goals that pull apart are in one hand, or in two that meet nowhere near",
        Severity = Severity.Warning,
        Rationale = "One position with both goals gives up one of them in silence; two positions without anybody to weigh them fight it "
            + "out below.",
        Definition =
            "Two goals of which one states that it opposes the other have one owner, or owners with the same holders; or their owners "
            + "have no manager in common within 2 solid lines of each, an owner above the other included, and sit on no body together. "
            + "Goals without an owner are TR6001. Told once for the goal whose id is the smaller, or which alone states it.",
        Remedy = "Give one of the goals to another position, or name who weighs them.",
        Sources =
        [
            new("OrgCon, misfits in organisation design (R. Burton, B. Obel): goals and structure have to fit"),
            Source.Judgement("two lines up is as far as two owners still meet in the daily business"),
        ],
        BadExample = """
            CEO
              CTO

            [goals]
            cut-cost owner=cto opposes=grow-team
            grow-team owner=cto

            [initiatives]
            programme sponsor=ceo goals=cut-cost;grow-team
            """,
        GoodExample = """
            CEO
              CTO
              CFO

            [goals]
            cut-cost owner=cfo opposes=grow-team
            grow-team owner=cto

            [initiatives]
            programme sponsor=ceo goals=cut-cost;grow-team
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Goals;

    /// <inheritdoc/>
    public override void Check(Goal goal, Inspection inspect)
    {
        var opposed = OpposedTo(goal).Count();
        if (opposed > 0) inspect.Report(goal, new() { Number = opposed });
    }

    /// <inheritdoc/>
    public override void Explain(Goal goal, Finding finding, FindingAccount account)
    {
        var opposed = OpposedTo(goal).ToArray();
        var owner = goal.Owner!.Value;
        var isInOneHand = opposed.Any(other => AreOneHand(owner, other.Owner!.Value));
        account.Say(
            isInOneHand
                ? "{position} owns '{goal}' and what it opposes: {goals}"
                : "nobody near weighs '{goal}' of {position} against {goals}",
            ("position", owner),
            ("goal", goal),
            ("goals", Say.List(opposed)));
        account.About(owner);
        account.About(goal);
        foreach (var other in opposed)
        {
            account.About(other);
            account.About(other.Owner!.Value);
            account.Because(
                "goal", "{goal} opposes {other}", ("goal", goal.Opposes.Contains(other.Id) ? goal : other),
                ("other", goal.Opposes.Contains(other.Id) ? other : goal));
        }

        foreach (var one in opposed.Prepend(goal))
            account.Because("goal", "{position} owns {goal}", ("position", one.Owner!.Value), ("goal", one));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Goal goal, Finding finding)
    {
        // Somebody beside the owner takes one of them over.
        var opposed = OpposedTo(goal).Take(2).ToArray();
        return opposed.Append(goal).Take(2).SelectMany(moved =>
        {
            var owner = moved.Owner!.Value;
            return (owner.Manager?.Reports ?? []).Where(Candidates.CanServe)
                .Concat(Candidates.Above(owner).Take(1))
                .Where(other => other != owner && !AreOneHand(owner, other))
                .Take(2)
                .Select(other => Proposed.Lead(moved, other));
        });
    }

    private IEnumerable<Goal> OpposedTo(Goal goal)
    {
        if (goal.Owner is not { } owner) yield break;
        if (goal.Opposes.Count == 0) yield break;
        foreach (var other in goal.OpposedGoals)
        {
            if (other == goal || other.Owner is not { } opponent || !IsToldHere(goal, other)) continue;
            if (AreOneHand(owner, opponent) || !AreMediated(owner, opponent)) yield return other;
        }
    }

    private static bool IsToldHere(Goal goal, Goal other)
    {
        var (here, there) = (goal.Opposes.Contains(other.Id), other.Opposes.Contains(goal.Id));
        return here && (!there || string.CompareOrdinal(goal.Id, other.Id) < 0);
    }

    private static bool AreOneHand(Position one, Position other) => one == other || Holders.AreSame(one, other);

    private bool AreMediated(Position one, Position other)
    {
        if (one.CommonManagerWith(other) is { } common && one.Depth - common.Depth <= Hops && other.Depth - common.Depth <= Hops)
            return true;
        foreach (var body in one.Chart.Bodies)
        {
            var seated = body.Seats.Select(seat => seat.Position).ToArray();
            if (seated.Contains(one) && seated.Contains(other)) return true;
        }

        return false;
    }
}
