using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts the drift of a role into sentences.</summary>
internal static class DriftText
{
    public static ValueList<ComparisonSentence> Of(RoleDrift drift)
    {
        var who = "the " + ShortNames.Of(drift.Role);
        return [.. Of(drift.Usual, who, ""), .. Of(drift.Sometimes, who, "sometimes ")];
    }

    private static IEnumerable<ComparisonSentence> Of(RemitChange change, string who, string how)
    {
        foreach (var group in ByStrength(change.Gained))
            yield return Said($"lately {who} {how}also {Phrases.Does(group.Key)} {Phrases.Areas(group)}.", group);
        foreach (var group in ByStrength(change.Lost))
            yield return Said($"{who} no longer {how}{Phrases.Does(group.Key)} {Phrases.Areas(group)}.", group);
        foreach (var (was, now) in change.Changed.Select(shared => (shared.One, shared.Other)))
        {
            yield return Said(
                $"lately {who} {how}{Phrases.Does(now.Involvements.Strongest)} {Phrases.InSentence(now.Cell)} "
                    + $"({now.Involvements}, was {was.Involvements}).",
                [was, now]);
        }
    }

    private static IEnumerable<IGrouping<Involvement, RemitEntry>> ByStrength(IEnumerable<RemitEntry> entries) =>
        entries.GroupBy(entry => entry.Involvements.Strongest).OrderByDescending(group => group.Key);

    private static ComparisonSentence Said(string text, IEnumerable<RemitEntry> entries) =>
        new(ComparisonTopic.Drift, Phrases.Capitalised(text), entries.SelectMany(entry => entry.Sources).Distinct().ToValueList());
}
