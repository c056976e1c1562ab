using Ardalis.GuardClauses;
using OneOf;

namespace TechRoles.Catalogue;

/// <summary>Says which executive roles a job title names: English and German, whole words only, without guessing.</summary>
/// <remarks>
/// A role is named if the title's holder has it, not if it is only mentioned ("Private Secretary to the CIO"). An abbreviation that
/// means several roles gives its candidates. The answer depends on nothing but the title: not on culture, case or outer blanks.
/// <b>Cost:</b> linear in the length; a title without any telling word allocates nothing.
/// <b>Errors:</b> none; every text has an answer, malformed UTF-16 too.
/// </remarks>
public static class TitleRecogniser
{
    /// <summary>Recognises a title.</summary>
    /// <param name="title">The title, as it stands in the chart; also a bare abbreviation such as <c>cso</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static OneOf<RecognisedTitle, UnrecognisedTitle> Recognise(string title)
    {
        Guard.Against.Null(title);
        return Recognise(title.AsSpan());
    }

    /// <summary>Recognises a title.</summary>
    /// <param name="title">The title, as it stands in the chart.</param>
    public static OneOf<RecognisedTitle, UnrecognisedTitle> Recognise(ReadOnlySpan<char> title) =>
        TitleTriggers.MayName(title) ? RecogniseClosely(title) : UnrecognisedTitle.Unknown;

    internal static OneOf<RecognisedTitle, UnrecognisedTitle> RecogniseClosely(ReadOnlySpan<char> title)
    {
        var tokens = TitleTokens.Read(FoldedTitle.From(title));
        var mentions = Restatements.Merge(tokens, MentionFinder.Find(tokens));
        if (mentions.Count == 0) return UnrecognisedTitle.Unknown;

        MentionContexts.Fill(tokens, mentions);
        HeldOrMentioned.Decide(tokens, mentions);
        QualifierReader.Read(tokens, mentions);
        return TitleAnswer.From(title, tokens, mentions);
    }
}
