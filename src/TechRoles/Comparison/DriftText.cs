using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts the drift of a role into sentences.</summary>
internal static class DriftText
{
    public static ValueList<ComparisonSentence> Of(RoleDrift drift)
    {
        var who = ShortNames.The(ShortNames.Of(drift.Role));
        return [.. Of(drift.Usual, who, isUsual: true), .. Of(drift.Sometimes, who, isUsual: false)];
    }

    private static IEnumerable<ComparisonSentence> Of(RemitChange change, Text who, bool isUsual)
    {
        foreach (var group in ByStrength(change.Gained))
            yield return new(ComparisonTopic.Drift, Gained(isUsual, who, group), Sources(group));
        foreach (var group in ByStrength(change.Lost))
            yield return new(ComparisonTopic.Drift, Lost(isUsual, who, group), Sources(group));
        foreach (var shared in change.Changed)
            yield return new(ComparisonTopic.Drift, Changed(isUsual, who, shared), Sources([shared.One, shared.Other]));
    }

    private static Text Gained(bool isUsual, Text who, IGrouping<Involvement, RemitEntry> group) => Text.Of(
        (group.Key, isUsual) switch
        {
            (Involvement.Accountable, true) => "Lately {who} also answers for {areas}.",
            (Involvement.Accountable, false) => "Lately {who} sometimes also answers for {areas}.",
            (Involvement.Responsible, true) => "Lately {who} also does the work for {areas}.",
            (Involvement.Responsible, false) => "Lately {who} sometimes also does the work for {areas}.",
            (Involvement.Supports, true) => "Lately {who} also helps with {areas}.",
            (Involvement.Supports, false) => "Lately {who} sometimes also helps with {areas}.",
            (Involvement.Consulted, true) => "Lately {who} also is asked about {areas}.",
            (Involvement.Consulted, false) => "Lately {who} sometimes also is asked about {areas}.",
            (Involvement.Informed, true) => "Lately {who} also is told about {areas}.",
            (Involvement.Informed, false) => "Lately {who} sometimes also is told about {areas}.",
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        },
        ("who", who), ("areas", Phrases.Areas(group)));

    private static Text Lost(bool isUsual, Text who, IGrouping<Involvement, RemitEntry> group) => Text.Of(
        (group.Key, isUsual) switch
        {
            (Involvement.Accountable, true) => "{Who} no longer answers for {areas}.",
            (Involvement.Accountable, false) => "{Who} no longer sometimes answers for {areas}.",
            (Involvement.Responsible, true) => "{Who} no longer does the work for {areas}.",
            (Involvement.Responsible, false) => "{Who} no longer sometimes does the work for {areas}.",
            (Involvement.Supports, true) => "{Who} no longer helps with {areas}.",
            (Involvement.Supports, false) => "{Who} no longer sometimes helps with {areas}.",
            (Involvement.Consulted, true) => "{Who} no longer is asked about {areas}.",
            (Involvement.Consulted, false) => "{Who} no longer sometimes is asked about {areas}.",
            (Involvement.Informed, true) => "{Who} no longer is told about {areas}.",
            (Involvement.Informed, false) => "{Who} no longer sometimes is told about {areas}.",
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        },
        ("who", who), ("areas", Phrases.Areas(group)));

    private static Text Changed(bool isUsual, Text who, SharedCell shared) => Text.Of(
        (shared.Other.Involvements.Strongest, isUsual) switch
        {
            (Involvement.Accountable, true) => "Lately {who} answers for {area} ({now}, was {was}).",
            (Involvement.Accountable, false) => "Lately {who} sometimes answers for {area} ({now}, was {was}).",
            (Involvement.Responsible, true) => "Lately {who} does the work for {area} ({now}, was {was}).",
            (Involvement.Responsible, false) => "Lately {who} sometimes does the work for {area} ({now}, was {was}).",
            (Involvement.Supports, true) => "Lately {who} helps with {area} ({now}, was {was}).",
            (Involvement.Supports, false) => "Lately {who} sometimes helps with {area} ({now}, was {was}).",
            (Involvement.Consulted, true) => "Lately {who} is asked about {area} ({now}, was {was}).",
            (Involvement.Consulted, false) => "Lately {who} sometimes is asked about {area} ({now}, was {was}).",
            (Involvement.Informed, true) => "Lately {who} is told about {area} ({now}, was {was}).",
            (Involvement.Informed, false) => "Lately {who} sometimes is told about {area} ({now}, was {was}).",
            _ => throw new ArgumentOutOfRangeException(nameof(shared)),
        },
        ("who", who), ("area", Phrases.InSentence(shared.Other.Cell)),
        ("now", Say.Letters(shared.Other.Involvements)), ("was", Say.Letters(shared.One.Involvements)));

    private static IEnumerable<IGrouping<Involvement, RemitEntry>> ByStrength(IEnumerable<RemitEntry> entries) =>
        entries.GroupBy(entry => entry.Involvements.Strongest).OrderByDescending(group => group.Key);

    private static IEnumerable<Source> Sources(IEnumerable<RemitEntry> entries) => entries.SelectMany(entry => entry.Sources);
}
