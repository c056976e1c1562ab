namespace TechRoles.Catalogue;

/// <summary>What a piece of a title is.</summary>
internal enum TokenKind
{
    /// <summary>A run of letters and digits.</summary>
    Word,

    /// <summary>A mark that ends a segment: <c>, ; : | ( ) [ ] .</c> or a hyphen with a blank beside it.</summary>
    Separator,

    /// <summary>A hyphen between two words without a blank.</summary>
    Hyphen,

    /// <summary><c>&amp; + / and und sowie</c>.</summary>
    Joiner,
}

/// <summary>One piece of a title.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mark">The separator or joiner; a blank for a word.</param>
/// <param name="Word">What the lexicon knows of the word; for anything else <see cref="TitleWord.Unknown"/>.</param>
/// <param name="Start">Where it starts in the original title.</param>
/// <param name="End">Where it ends there, exclusive.</param>
internal readonly record struct TitleToken(TokenKind Kind, char Mark, TitleWord Word, int Start, int End)
{
    /// <summary>The word's letters; only for a word that the lexicon does not know.</summary>
    public string Letters { get; init; } = "";

    /// <summary>The word is a genitive: <c>CIO's</c>.</summary>
    public bool IsPossessive { get; init; }

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a number, a grade or the like.</summary>
    public bool IsNumber => IsWord && ReferenceEquals(Word, TitleWord.Number);

    public bool IsOpening => Mark is '(' or '[' or '{' or '<';

    public bool IsClosing => Mark is ')' or ']' or '}' or '>';

    public bool IsUnknown => IsWord && ReferenceEquals(Word, TitleWord.Unknown);

    /// <summary>Whether it is a word of at least one of some classes.</summary>
    public bool Is(WordClass classes) => (Word.Class & classes) != 0;

    public bool Says(string word) => Word.Text == word;
}
