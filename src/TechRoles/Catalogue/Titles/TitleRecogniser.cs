using Ardalis.GuardClauses;
using OneOf;

namespace TechRoles.Catalogue;

/// <summary>
/// Says which executive roles a job title names: English, German, French and Spanish, whole words only, without guessing.
/// </summary>
/// <remarks>
/// A role is named if the title's holder has it, not if it is only mentioned ("Private Secretary to the CIO"). An abbreviation that
/// means several roles gives its candidates, and so does a title that only comes near to one ("Chief Infromation Officer", "Field CTO").
/// It is made of a catalogue: of the titles of its roles and of its <see cref="RoleCatalogue.TitleNames"/>, so that roles of your own are
/// recognised as the built-in ones are. The answer depends on nothing but these and the title: not on culture, case or outer blanks.
/// <b>Cost:</b> linear in the length; a title without any telling word allocates nothing.
/// <b>Errors:</b> none; every text has an answer, malformed UTF-16 too.
/// </remarks>
/// <example><code>
/// TitleRecogniser.Recognise("Deputy Chief Information Officer").Switch(
///     title =&gt; write($"{title.Kinds[0]}, {title.Standing}"),
///     unknown =&gt; write($"perhaps {string.Join(" or ", unknown.Candidates)}"));
/// </code></example>
public sealed class TitleRecogniser
{
    private readonly TitleTables _tables;

    internal TitleRecogniser(RoleCatalogue catalogue) => _tables = TitleTables.From(catalogue);

    /// <summary>The recogniser of a catalogue; each catalogue makes it once, when it is first asked for.</summary>
    /// <param name="catalogue">Has the roles and the names.</param>
    public static TitleRecogniser Of(RoleCatalogue catalogue) => Guard.Against.Null(catalogue).Recogniser;

    /// <summary>Recognises a title with the built-in catalogue, where no other is at hand. A chart reads its titles with its own.</summary>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static OneOf<RecognisedTitle, UnrecognisedTitle> Recognise(string title) => Of(RoleCatalogue.BuiltIn).Read(title);

    /// <summary>Recognises a title.</summary>
    /// <param name="title">The title, as it stands in the chart; also a bare abbreviation such as <c>cso</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public OneOf<RecognisedTitle, UnrecognisedTitle> Read(string title)
    {
        Guard.Against.Null(title);
        return Read(title.AsSpan());
    }

    /// <summary>Recognises a title.</summary>
    /// <param name="title">The title, as it stands in the chart.</param>
    public OneOf<RecognisedTitle, UnrecognisedTitle> Read(ReadOnlySpan<char> title) =>
        TitleTriggers.MayName(title, _tables.Lexicon) ? ReadClosely(title) : UnrecognisedTitle.Unknown;

    internal OneOf<RecognisedTitle, UnrecognisedTitle> ReadClosely(ReadOnlySpan<char> title)
    {
        var tokens = TitleTokens.Read(FoldedTitle.From(title), _tables.Lexicon);
        var mentions = Judge(tokens);
        if (mentions.Exists(mention => !mention.IsOnlyMentioned && mention.IsOfAKind)) return TitleAnswer.From(title, tokens, mentions);
        var near = NearMisses.Of(tokens, _tables, Judge);
        return near.Count == 0 && mentions.Exists(mention => !mention.IsOnlyMentioned)
            ? TitleAnswer.From(title, tokens, mentions)
            : TitleAnswer.Question(tokens, [.. mentions, .. near]);
    }

    private List<Mention> Judge(ReadOnlySpan<TitleToken> tokens)
    {
        var mentions = Restatements.Merge(tokens, MentionFinder.Find(tokens, _tables));
        if (mentions.Count == 0) return mentions;

        MentionContexts.Fill(tokens, mentions);
        HeldOrMentioned.Decide(tokens, mentions, _tables);
        QualifierReader.Read(tokens, mentions);
        return mentions;
    }
}
