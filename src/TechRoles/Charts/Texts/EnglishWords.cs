using System.Collections.Frozen;

namespace TechRoles.Charts;

/// <summary>The words for the values of closed lists in English.</summary>
internal static class EnglishWords
{
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Involvement.None"] = "not involved",
        ["Involvement.Accountable"] = "accountable",
        ["Involvement.Responsible"] = "responsible",
        ["Involvement.Supports"] = "supporting",
        ["Involvement.Consulted"] = "consulted",
        ["Involvement.Informed"] = "informed",
        ["Involvement.Excluded"] = "excluded",
        ["AssignmentMode.Permanent"] = "permanent",
        ["AssignmentMode.Acting"] = "acting",
        ["AssignmentMode.Interim"] = "interim",
        ["AssignmentMode.Deputy"] = "deputy",
        ["AssignmentMode.Successor"] = "successor",
        ["EngagementKind.Owns"] = "owns",
        ["EngagementKind.Serves"] = "serves",
        ["EngagementKind.PartnersWith"] = "partners with",
        ["EngagementKind.Consults"] = "consults",
        ["EngagementKind.Advocates"] = "advocates to",
        ["EngagementKind.AnswersTo"] = "answers to",
        ["EngagementLevel.Unknown"] = "not stated",
        ["EngagementLevel.Unaware"] = "unaware",
        ["EngagementLevel.Resistant"] = "resistant",
        ["EngagementLevel.Neutral"] = "neutral",
        ["EngagementLevel.Supportive"] = "supportive",
        ["EngagementLevel.Leading"] = "leading",
        ["Influence.Unknown"] = "not stated",
        ["Influence.Low"] = "low",
        ["Influence.Medium"] = "medium",
        ["Influence.High"] = "high",
        ["SeatKind.Member"] = "member",
        ["SeatKind.Attendee"] = "attendee",
        ["MandateKind.Recommend"] = "recommend",
        ["MandateKind.Agree"] = "agree",
        ["MandateKind.Perform"] = "perform",
        ["MandateKind.Input"] = "input",
        ["MandateKind.Decide"] = "decide",
        ["MandateKind.Veto"] = "veto",
        ["Number.Thousands"] = ",",
        ["Severity.Error"] = "error",
        ["Severity.Warning"] = "warning",
        ["Severity.Info"] = "info",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
