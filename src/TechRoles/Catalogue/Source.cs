using System.Globalization;
using Ardalis.GuardClauses;

namespace TechRoles.Catalogue;

/// <summary>Who says so: a statement of an article, a paragraph of a standard or law, a survey, or our own judgement.</summary>
/// <param name="Text">The citation as a reader sees it.</param>
public sealed record Source(string Text)
{
    private const string OurJudgement = "our judgement: ";
    private const string ArticleTitle = "Logz.io CTO, \"Die neue technische Führungskraft: zwischen CIO und CTO\"";

    /// <summary>The number of the article's statement, 1 to 40; null: not from the article.</summary>
    public int? Statement { get; init; }

    /// <summary>A statement of the article that the catalogue starts from.</summary>
    /// <param name="statement">The statement's number, 1 to 40.</param>
    public static Source Article(int statement) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{ArticleTitle}, statement {statement}")) { Statement = statement };

    /// <summary>Our own judgement, said to be that.</summary>
    /// <param name="why">The reason in one sentence.</param>
    public static Source Judgement(string why) => new(OurJudgement + Guard.Against.Null(why));

    /// <summary>The reason, where it is our own judgement; else null.</summary>
    internal string? Why => Text.StartsWith(OurJudgement, StringComparison.Ordinal) ? Text[OurJudgement.Length..] : null;

    /// <summary>The citation.</summary>
    public override string ToString() => Text;
}
