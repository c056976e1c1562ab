using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>
/// What somebody does who is most strongly involved in an area in some way: a sentence for each involvement and each turn of phrase.
/// </summary>
internal static class DoesText
{
    /// <summary>One subject does it for areas.</summary>
    public static Text Does(Involvement involvement, TextArgument who, TextArgument areas) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{Who} answers for {areas}.",
            Involvement.Responsible => "{Who} does the work for {areas}.",
            Involvement.Supports => "{Who} helps with {areas}.",
            Involvement.Consulted => "{Who} is asked about {areas}.",
            Involvement.Informed => "{Who} is told about {areas}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("who", who), ("areas", areas));

    /// <summary>Some who are the subject do it for areas, beside what all do.</summary>
    public static Text DoesSometimes(Involvement involvement, TextArgument who, TextArgument areas) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{Who} sometimes also answers for {areas}.",
            Involvement.Responsible => "{Who} sometimes also does the work for {areas}.",
            Involvement.Supports => "{Who} sometimes also helps with {areas}.",
            Involvement.Consulted => "{Who} sometimes also is asked about {areas}.",
            Involvement.Informed => "{Who} sometimes also is told about {areas}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("who", who), ("areas", areas));

    /// <summary>The only two subjects do the same for an area; who is accountable is so jointly.</summary>
    public static Text BothDo(Involvement involvement, TextArgument area) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "Both answer for {area} (jointly, by rule).",
            Involvement.Responsible => "Both do the work for {area}.",
            Involvement.Supports => "Both help with {area}.",
            Involvement.Consulted => "Both are asked about {area}.",
            Involvement.Informed => "Both are told about {area}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("area", area));

    /// <summary>Two of several subjects do the same for an area; who is accountable is so jointly.</summary>
    public static Text BothDo(Involvement involvement, TextArgument who, TextArgument area) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{Who} both answer for {area} (jointly, by rule).",
            Involvement.Responsible => "{Who} both do the work for {area}.",
            Involvement.Supports => "{Who} both help with {area}.",
            Involvement.Consulted => "{Who} both are asked about {area}.",
            Involvement.Informed => "{Who} both are told about {area}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("who", who), ("area", area));

    /// <summary>Three or more subjects do the same for an area; who is accountable is so jointly.</summary>
    public static Text AllDo(Involvement involvement, TextArgument who, TextArgument area) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{Who} all answer for {area} (jointly, by rule).",
            Involvement.Responsible => "{Who} all do the work for {area}.",
            Involvement.Supports => "{Who} all help with {area}.",
            Involvement.Consulted => "{Who} all are asked about {area}.",
            Involvement.Informed => "{Who} all are told about {area}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("who", who), ("area", area));

    /// <summary>A part of a sentence that has named the area: <c>the CTO answers for it</c>.</summary>
    public static Text DoesIt(Involvement involvement, TextArgument who, bool many) => Text.Of(
        (involvement, many) switch
        {
            (Involvement.Accountable, false) => "{who} answers for it",
            (Involvement.Accountable, true) => "{who} answer for it",
            (Involvement.Responsible, false) => "{who} does the work",
            (Involvement.Responsible, true) => "{who} do the work",
            (Involvement.Supports, false) => "{who} helps",
            (Involvement.Supports, true) => "{who} help",
            (Involvement.Consulted, false) => "{who} is asked",
            (Involvement.Consulted, true) => "{who} are asked",
            (Involvement.Informed, false) => "{who} is told",
            (Involvement.Informed, true) => "{who} are told",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("who", who));

    /// <summary>A part of a sentence behind the area: <c>for which the CTO answers</c>.</summary>
    public static Text WhichDo(Involvement involvement, TextArgument who, bool many) => Text.Of(
        (involvement, many) switch
        {
            (Involvement.Accountable, false) => "for which {who} answers",
            (Involvement.Accountable, true) => "for which {who} answer",
            (Involvement.Responsible, false) => "for which {who} does the work",
            (Involvement.Responsible, true) => "for which {who} do the work",
            (Involvement.Supports, false) => "with which {who} helps",
            (Involvement.Supports, true) => "with which {who} help",
            (Involvement.Consulted, false) => "about which {who} is asked",
            (Involvement.Consulted, true) => "about which {who} are asked",
            (Involvement.Informed, false) => "about which {who} is told",
            (Involvement.Informed, true) => "about which {who} are told",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("who", who));

    /// <summary>One subject does it for areas that are part of one which others hold.</summary>
    /// <param name="involvement">What it does.</param>
    /// <param name="outer">The area around.</param>
    /// <param name="which">What the others do, of <see cref="WhichDo"/>.</param>
    /// <param name="who">The subject.</param>
    /// <param name="areas">The areas.</param>
    public static Text DoesWithin(Involvement involvement, TextArgument outer, Text which, TextArgument who, TextArgument areas) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "Within {outer}, {which}, {who} answers for {areas}.",
            Involvement.Responsible => "Within {outer}, {which}, {who} does the work for {areas}.",
            Involvement.Supports => "Within {outer}, {which}, {who} helps with {areas}.",
            Involvement.Consulted => "Within {outer}, {which}, {who} is asked about {areas}.",
            Involvement.Informed => "Within {outer}, {which}, {who} is told about {areas}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("outer", outer), ("which", which), ("who", who), ("areas", areas));
}
