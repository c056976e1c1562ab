using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <content>Rules that throw are judged apart, so that the others go on.</content>
internal sealed partial class RulesAtWork
{
    /// <summary>Where rules threw, in the order of their ids.</summary>
    public ValueList<RuleFailure> Failures => [.. _rules.Where(rule => !rule.IsSilent).Select(rule => rule.Failure).OfType<RuleFailure>()];

    /// <summary>Judges a rule as a part of a change. Where it throws nothing counts of it, and it is judged apart.</summary>
    private void Try(RuleAtWork rule, Action<RulesAtWork, RuleAtWork> judge)
    {
        if (rule.IsApart) return;
        var (before, after) = (_before.Count, _after.Count);
        try
        {
            judge(this, rule);
        }
        catch (Exception)
        {
            _before.CutTo(before);
            _after.CutTo(after);
            rule.SetApart();
        }
    }

    /// <summary>Rules that threw, now or before, are judged anew: whatever is left of what they found goes.</summary>
    private void JudgeApart()
    {
        foreach (var rule in _rules)
        {
            if (!rule.IsApart || rule.IsSilent) continue;
            foreach (var row in Store.Of(rule.Number)) _before.Add(row);
            if (rule.Rule is OverlapRule overlaps) Open(rule, overlaps, default);
            else foreach (var row in rule.JudgeApart()) _after.Add(row);
            Judged += rule.Keys(_chart);
        }

        Replace();
    }

    /// <summary>Looks for the remits that an overlap rule is brought, and judges them; where it throws, it says nothing.</summary>
    private void Open(RuleAtWork rule, OverlapRule overlaps, CancellationToken cancel)
    {
        var after = _after.Count;
        try
        {
            rule.OpenOverlaps(overlaps, _chart, _threads ?? Environment.ProcessorCount, cancel);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            _after.CutTo(after);
            rule.SetApart();
            rule.Failure = new(rule.Rule.Info, RuleWork.WholeName, exception, 1);
        }
    }
}
