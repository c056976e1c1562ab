using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What users ask of rules, done to a rule set.</summary>
public static class RuleSeverity
{
    /// <summary>The severity of a weight; null: off.</summary>
    public static Severity? Of(RuleWeight weight) => weight switch
    {
        RuleWeight.Off => null,
        RuleWeight.Info => Severity.Info,
        RuleWeight.Warning => Severity.Warning,
        RuleWeight.Error => Severity.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "No weight of a rule."),
    };

    /// <summary>A rule set with one more wish; a rule that ships and is not in the set comes in with it. Codes of problems have no rule,
    /// and change nothing.</summary>
    /// <param name="set">The set.</param>
    /// <param name="wish">What is asked.</param>
    /// <param name="next">The other set.</param>
    /// <param name="fault">What is wrong with the wish.</param>
    public static bool TryWith(this RuleSet set, RuleWish wish, [NotNullWhen(true)] out RuleSet? next,
        [NotNullWhen(false)] out Text? fault)
    {
        Guard.Against.Null(set);
        Guard.Against.Null(wish);
        (next, fault) = (set, null);
        if (!set.TryInfo(wish.Rule, out var info) && !RuleSet.All.TryInfo(wish.Rule, out info))
        {
            (next, fault) = (null, NoRule(wish.Rule));
            return false;
        }

        var rule = set.Rules.Concat(RuleSet.All.Rules).FirstOrDefault(candidate => candidate.Info.Id == info.Id);
        if (wish.Limit is { } limit && rule?.WithLimit(limit) is not { } limited)
        {
            (next, fault) = (null, Text.Of("The rule {rule} has no limit that can be set.", ("rule", Say.Quote(info.Id))));
            return false;
        }

        if (rule is null)
        {
            if (wish.Weight is { } heavy && HistoryCodes.All.Any(code => code.Id == info.Id))
                next = Of(heavy) is { } known ? set.With(info.Id, known) : set.Without(info.Id);
            return true;
        }

        if (wish.Limit is { } other) rule = rule.WithLimit(other)!;
        next = wish.Weight switch
        {
            null when wish.Limit is null => set,
            null => set.Entries.FirstOrDefault(entry => entry.Rule.Info.Id == info.Id).Severity is { } kept
                ? set.With(rule).With(info.Id, kept) : set.With(rule),
            RuleWeight.Off => set.Without(info.Id),
            { } weight => set.With(rule).With(info.Id, Of(weight)!.Value),
        };
        return true;
    }

    /// <summary>That there is no such rule, and where they are listed.</summary>
    /// <param name="rule">The id or name that is not known.</param>
    public static Text NoRule(string rule) =>
        Text.Of("There is no rule '{rule}': 'techroles rules' lists them.", ("rule", Say.Quote(rule)));
}
