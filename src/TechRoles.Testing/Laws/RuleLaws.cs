using Ardalis.GuardClauses;
using TechRoles.Analysis;

namespace TechRoles.Testing;

/// <summary>What holds of every rule: of ours, and of the rules that users write themselves.</summary>
/// <remarks>
/// Each law is tried on the examples of the rule and on sixty drawn charts, the same in every run, and on none may it throw; that it
/// reads no more than it says, on every small change of its examples too. One test is enough:
/// <c>[Fact] public void My_rule_is_a_good_rule() => RuleLaws.Hold(new MyRule());</c>
/// </remarks>
public static class RuleLaws
{
    /// <summary>Tries every law.</summary>
    /// <param name="rule">The rule, with the limits that its examples are written for.</param>
    /// <returns>What the laws could not try, in sentences: show it where you see it. Empty for a rule that drawn charts make
    /// speak.</returns>
    /// <exception cref="ChartAssertionException">A law does not hold; the message says which, and on which chart.</exception>
    public static IReadOnlyList<string> Hold(Rule rule)
    {
        Guard.Against.Null(rule);
        var bad = LawCase.Of(rule.Info.BadExample, $"The bad example of {rule.Info.Id}");
        var good = LawCase.Of(rule.Info.GoodExample, $"The good example of {rule.Info.Id}");
        var trial = new RuleTrial(rule);
        trial.IsDescribed();
        LawCase[] cases = [bad, good, .. LawCase.All];

        // First of all: a rule that keeps state would make every other law misleading.
        foreach (var one in cases) trial.FindsTheSameAgain(one);
        trial.SpeaksOn(bad);
        trial.IsSilentOn(good);
        trial.MendsItsBadExample(bad);
        foreach (var one in cases) trial.ReadsNoMoreThanItSays(one);
        trial.ReadsNoMoreThanItSaysNearby(bad);
        trial.ReadsNoMoreThanItSaysNearby(good);
        foreach (var one in cases)
        {
            trial.ExplainsItself(one);
            trial.ProposesWhatMends(one);
            trial.IgnoresTheOrderOfTheInput(one);
            trial.IgnoresIds(one, one.InOrder, one.RenamedInOrder);
            trial.IgnoresIds(one, one.Reversed, one.RenamedReversed);
            trial.IgnoresAnUnrelatedBranch(one);
        }

        return trial.SpeaksOnAny(LawCase.All)
            ? []
            : [$"No drawn chart made {rule.Info.Id} speak: its laws were tried on its examples and the charts near to them alone, so "
                + $"make these rich."];
    }
}
