using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Parts of sentences that do not come by themselves: lists, quotes, what is done with stakeholders.</summary>
public static class Say
{
    /// <summary>The first five of a list with the number of the rest: <c>CIO, CTO and 3 more</c>.</summary>
    public static TextArgument List(IEnumerable<Position> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Person> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Area> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<OrgUnit> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Cell> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Role> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Stakeholder> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Goal> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<Initiative> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<GoverningBody> items) => List(items.Select(item => (TextArgument)item));

    /// <inheritdoc cref="List(IEnumerable{Position})"/>
    public static TextArgument List(IEnumerable<TextArgument> items) => new TextArgument.Several(items.ToValueList(), ListStyle.Capped);

    /// <summary>All of a short list: <c>consulted and informed</c>.</summary>
    public static TextArgument All(IEnumerable<TextArgument> items) => new TextArgument.Several(items.ToValueList(), ListStyle.All);

    /// <summary>All of them, each a group by itself: <c>a, b; c, d</c>.</summary>
    public static TextArgument Groups(IEnumerable<TextArgument> items) => new TextArgument.Several(items.ToValueList(), ListStyle.Groups);

    /// <summary>All of them with commas between them: <c>a, b, c</c>.</summary>
    public static TextArgument Commas(IEnumerable<TextArgument> items) => new TextArgument.Several(items.ToValueList(), ListStyle.Commas);

    /// <summary>All of them as a sentence lists them: <c>a, b and c</c>; in English with a comma before the last word where an item has an
    /// "and" of its own.</summary>
    public static TextArgument And(IEnumerable<TextArgument> items) => new TextArgument.Several(items.ToValueList(), ListStyle.And);

    /// <summary>One of them as a sentence lists them: <c>a, b or c</c>.</summary>
    public static TextArgument Or(IEnumerable<TextArgument> items) => new TextArgument.Several(items.ToValueList(), ListStyle.Or);

    /// <summary>Involvements by their letters, which are the same in every language: <c>A/R</c>.</summary>
    public static TextArgument Letters(InvolvementSet involvements) => new TextArgument.Quoted(involvements.ToString());

    /// <summary>Words of a catalogue: those of the one that ships are said in any language, others stay as they are written.</summary>
    /// <param name="words">The words, such as the title of a role.</param>
    /// <param name="inSentence">How English has them inside a sentence; null: as they are.</param>
    public static TextArgument Term(string words, string? inSentence = null) => CatalogueTerms.All.Contains(Guard.Against.Null(words))
        ? new TextArgument.Term(words, inSentence ?? words)
        : Quote(inSentence ?? words);

    /// <summary>What somebody does with stakeholders: <c>serves employees</c>.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="stakeholders">The stakeholders.</param>
    public static Text Does(EngagementKind kind, TextArgument stakeholders) => Text.Of(
        kind switch
        {
            EngagementKind.Owns => "owns the relationship with {stakeholders}",
            EngagementKind.Serves => "serves {stakeholders}",
            EngagementKind.PartnersWith => "works together with {stakeholders}",
            EngagementKind.Consults => "asks {stakeholders}",
            EngagementKind.Advocates => "speaks for technology and the company's future to {stakeholders}",
            EngagementKind.AnswersTo => "gives account to {stakeholders}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        ("stakeholders", Guard.Against.Null(stakeholders)));

    /// <summary>What a row of a list of facts is, in the singular: <c>area</c>.</summary>
    internal static TextArgument Kind(FactList list) => new TextArgument.Choice("FactKind", list.Singular);

    /// <summary>What the rows of a list of facts are, in the plural: <c>areas</c>.</summary>
    /// <param name="list">The name of the list.</param>
    internal static TextArgument Rows(string list) => new TextArgument.Choice("FactList", list);

    /// <summary>Words of ours from where no sentences are made; <see cref="OwnTerms.All"/> has them all.</summary>
    internal static TextArgument Ours(string words) => new TextArgument.Term(words, words);

    /// <summary>What somebody wrote, as it was written: a topic, a title from outside of the chart. Never a sentence of ours.</summary>
    public static TextArgument Quote(string text) => new TextArgument.Quoted(Guard.Against.Null(text));
}

/// <summary>Numbers with a noun.</summary>
public static class Count
{
    /// <summary>A number and its noun: <c>1 report</c>, <c>3 reports</c>.</summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <param name="one">The English noun for one.</param>
    /// <param name="many">The English noun for several; null: with an s at its end.</param>
    public static TextArgument Of(int number, string one, string? many = null) =>
        new TextArgument.Counted(number, Guard.Against.Null(one), many ?? one + "s");
}
