using System.Runtime.InteropServices;

namespace TechRoles.Catalogue;

/// <summary>Cuts a folded title into words and marks.</summary>
internal readonly ref struct TitleTokens
{
    // No known word is longer; what is longer is cut for the lexicon only, and stays unknown.
    private const int LongestWord = 64;

    private readonly FoldedTitle _title;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<TitleToken> _tokens;

    private TitleTokens(FoldedTitle title)
    {
        _title = title;
        _text = title.Text;
        _tokens = new(16);
    }

    public static ReadOnlySpan<TitleToken> Read(FoldedTitle title)
    {
        var reader = new TitleTokens(title);
        for (var at = 0; at < reader._text.Length;) at = reader.ReadAt(at);
        return GenderMarks.Without(CollectionsMarshal.AsSpan(reader._tokens));
    }

    private int ReadAt(int at)
    {
        if (IsWordCharacter(At(at))) return DottedEnd(at) is var dotted and > 0 ? ReadDotted(at, dotted) : ReadWord(at);

        switch (At(at))
        {
            case '.' when IsAfterQualifier: break; // "stellv. CIO"
            case ',' or ';' or ':' or '|' or '(' or ')' or '[' or ']' or '.': Add(TokenKind.Separator, at); break;
            case '&' or '+' or '/' or '\\': Add(TokenKind.Joiner, at); break;
            case '-' when IsWordCharacter(At(at - 1)) && IsWordCharacter(At(at + 1)): Add(TokenKind.Hyphen, at); break;
            case '-': Add(TokenKind.Separator, at); break;
        }

        return at + 1;
    }

    private int ReadWord(int start)
    {
        var end = start;
        while (IsWordCharacter(At(end)) || (At(end) == '\'' && IsInsideWord(end))) end++;

        var letters = _text[start..end];
        var next = At(end) != '\'' ? end : IsGenitive(end) ? end + 2 : letters[^1] == 's' ? end + 1 : end;
        Add(start, end, letters[..Math.Min(letters.Length, LongestWord)], isPossessive: next > end);
        return next;
    }

    // "c.i.o." is one word; a letter with a dot on its own is none.
    private int DottedEnd(int start)
    {
        var end = start;
        while (char.IsLetter(At(end)) && At(end + 1) == '.' && !IsWordCharacter(At(end - 1))) end += 2;
        if (end == start) return 0;
        if (char.IsLetter(At(end)) && !IsWordCharacter(At(end + 1))) end++;
        return end > start + 2 ? end : 0;
    }

    private int ReadDotted(int start, int end)
    {
        var letters = new char[Math.Min((end - start + 1) / 2, LongestWord)];
        for (var letter = 0; letter < letters.Length; letter++) letters[letter] = _text[start + (2 * letter)];
        var isPossessive = At(end) == '\'' && IsGenitive(end);
        Add(start, end, letters, isPossessive);
        return isPossessive ? end + 2 : end;
    }

    private void Add(int start, int end, ReadOnlySpan<char> letters, bool isPossessive)
    {
        var word = TitleLexicon.Find(letters);
        _tokens.Add(new(word.Class == WordClass.Joiner ? TokenKind.Joiner : TokenKind.Word, ' ', word, StartOf(start), EndOf(end))
        {
            Letters = ReferenceEquals(word, TitleWord.Unknown) ? letters.ToString() : "",
            IsPossessive = isPossessive,
        });
    }

    private void Add(TokenKind kind, int at) =>
        _tokens.Add(new(kind, At(at), TitleWord.Unknown, StartOf(at), EndOf(at + 1)));

    private bool IsAfterQualifier => _tokens.Count > 0 && _tokens[^1].Is(WordClass.Qualifier | WordClass.Deputy);

    private bool IsGenitive(int apostrophe) => At(apostrophe + 1) == 's' && !IsWordCharacter(At(apostrophe + 2));

    private bool IsInsideWord(int apostrophe) => IsWordCharacter(At(apostrophe + 1)) && !IsGenitive(apostrophe);

    private char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : ' ';

    private int StartOf(int index) => _title.PlaceOf(index).Start;

    private int EndOf(int end) => _title.PlaceOf(end - 1).End;

    // An address or a handle is one word: "cto@example" names nobody's seat.
    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '@' or '_' or '#';
}
