using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>
/// What somebody has to do with an area, and what one does with a stakeholder or in a position: a sentence for each kind.
/// </summary>
internal static class DutySentence
{
    /// <summary>Somebody is involved in an area: <c>CTO is accountable for 'Product stack'</c>.</summary>
    public static Text Is(TextArgument owner, Involvement involvement, TextArgument cell) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{owner} is accountable for '{cell}'",
            Involvement.Responsible => "{owner} is responsible for '{cell}'",
            Involvement.Supports => "{owner} supports '{cell}'",
            Involvement.Consulted => "{owner} is consulted for '{cell}'",
            Involvement.Informed => "{owner} is informed of '{cell}'",
            Involvement.Excluded => "{owner} is excluded from '{cell}'",
            Involvement.None => "{owner} is involved in '{cell}'",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("owner", owner), ("cell", cell));

    /// <summary>Somebody is involved in an area no longer; None: in any way.</summary>
    public static Text IsNoLonger(TextArgument owner, Involvement involvement, TextArgument cell) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{owner} is no longer accountable for '{cell}'",
            Involvement.Responsible => "{owner} is no longer responsible for '{cell}'",
            Involvement.Supports => "{owner} no longer supports '{cell}'",
            Involvement.Consulted => "{owner} is no longer consulted for '{cell}'",
            Involvement.Informed => "{owner} is no longer informed of '{cell}'",
            Involvement.Excluded => "{owner} is no longer excluded from '{cell}'",
            Involvement.None => "{owner} is no longer involved in '{cell}'",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("owner", owner), ("cell", cell));

    /// <summary>One position hands something over to another, as far as it is involved in some way; null: all of it.</summary>
    public static Text HandsOver(TextArgument from, TextArgument what, TextArgument to, Involvement? involvement) => Text.Of(
        involvement switch
        {
            null => "{from} hands {what} over to {to}",
            Involvement.Accountable => "{from} hands {what} over to {to}, as far as it is accountable for it",
            Involvement.Responsible => "{from} hands {what} over to {to}, as far as it is responsible for it",
            Involvement.Supports => "{from} hands {what} over to {to}, as far as it is supporting it",
            Involvement.Consulted => "{from} hands {what} over to {to}, as far as it is consulted for it",
            Involvement.Informed => "{from} hands {what} over to {to}, as far as it is informed of it",
            Involvement.Excluded => "{from} hands {what} over to {to}, as far as it is excluded from it",
            Involvement.None => "{from} hands {what} over to {to}, as far as it is involved in it",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("from", from), ("what", what), ("to", to));

    /// <summary>Somebody is not involved in an area in this way, so that nothing can be taken.</summary>
    public static Text IsNot(TextArgument owner, Involvement involvement, TextArgument cell) => Text.Of(
        involvement switch
        {
            Involvement.Accountable => "{owner} is not accountable for {cell}.",
            Involvement.Responsible => "{owner} is not responsible for {cell}.",
            Involvement.Supports => "{owner} is not supporting {cell}.",
            Involvement.Consulted => "{owner} is not consulted for {cell}.",
            Involvement.Informed => "{owner} is not informed of {cell}.",
            Involvement.Excluded => "{owner} is not excluded from {cell}.",
            Involvement.None => "{owner} is not involved in {cell}.",
            _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
        },
        ("owner", owner), ("cell", cell));

    /// <summary>A position does something with a stakeholder.</summary>
    public static Text Engages(TextArgument position, EngagementKind kind, TextArgument stakeholder) => Text.Of(
        kind switch
        {
            EngagementKind.Owns => "{position} owns the relationship with {stakeholder}",
            EngagementKind.Serves => "{position} serves {stakeholder}",
            EngagementKind.PartnersWith => "{position} partners with {stakeholder}",
            EngagementKind.Consults => "{position} consults {stakeholder}",
            EngagementKind.Advocates => "{position} advocates to {stakeholder}",
            EngagementKind.AnswersTo => "{position} answers to {stakeholder}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        ("position", position), ("stakeholder", stakeholder));

    /// <summary>A position no longer does something with a stakeholder; null: anything.</summary>
    public static Text EngagesNoLonger(TextArgument position, EngagementKind? kind, TextArgument stakeholder) => Text.Of(
        kind switch
        {
            null => "{position} has nothing to do with {stakeholder} any more",
            EngagementKind.Owns => "{position} no longer owns the relationship with {stakeholder}",
            EngagementKind.Serves => "{position} no longer serves {stakeholder}",
            EngagementKind.PartnersWith => "{position} no longer partners with {stakeholder}",
            EngagementKind.Consults => "{position} no longer consults {stakeholder}",
            EngagementKind.Advocates => "{position} no longer advocates to {stakeholder}",
            EngagementKind.AnswersTo => "{position} no longer answers to {stakeholder}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        ("position", position), ("stakeholder", stakeholder));

    /// <summary>The sentence with the topic it is about, where there is one.</summary>
    public static Text On(Text sentence, string? topic) =>
        topic is null ? sentence : Text.Of("{sentence} on {topic}", ("sentence", sentence), ("topic", Say.Quote(topic)));

    /// <summary>A person sits in a position.</summary>
    public static Text Sits(TextArgument person, AssignmentMode mode, TextArgument position) => Text.Of(
        mode switch
        {
            AssignmentMode.Permanent => "{person} sits in {position}",
            AssignmentMode.Acting => "{person} acts in {position}",
            AssignmentMode.Interim => "{person} sits for the time being in {position}",
            AssignmentMode.Deputy => "{person} is the deputy of {position}",
            AssignmentMode.Successor => "{person} is to follow in {position}",
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        },
        ("person", person), ("position", position));

    /// <summary>A person sits in a position already, so that it cannot be put there.</summary>
    public static Text AlreadySits(string person, AssignmentMode mode, string position) => Text.Of(
        mode switch
        {
            AssignmentMode.Permanent => "'{person}' already sits in '{position}'.",
            AssignmentMode.Acting => "'{person}' already acts in '{position}'.",
            AssignmentMode.Interim => "'{person}' already sits for the time being in '{position}'.",
            AssignmentMode.Deputy => "'{person}' already is the deputy of '{position}'.",
            AssignmentMode.Successor => "'{person}' already is to follow in '{position}'.",
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        },
        ("person", Say.Quote(person)), ("position", Say.Quote(position)));
}
