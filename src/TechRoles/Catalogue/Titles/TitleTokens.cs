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
    private readonly TitleLexicon _lexicon;

    private TitleTokens(FoldedTitle title, TitleLexicon lexicon)
    {
        _lexicon = lexicon;
        _title = title;
        _text = title.Text;
        _tokens = new(16);
    }

    public static ReadOnlySpan<TitleToken> Read(FoldedTitle title, TitleLexicon lexicon)
    {
        var reader = new TitleTokens(title, lexicon);
        for (var at = 0; at < reader._text.Length;) at = reader.ReadAt(at);
        return GenderMarks.Without(CollectionsMarshal.AsSpan(reader._tokens));
    }

    private int ReadAt(int at)
    {
        if (IsWordCharacter(At(at)))
            return DottedEnd(at) is var dotted and > 0
                ? ReadDotted(at, dotted)
                : ReadSpaced(at) is var spaced and > 0 ? spaced : ReadWord(at);

        switch (At(at))
        {
            case '.' when IsAfterQualifier: break; // "stellv. CIO"
            case ',' or ';' or ':' or '|' or '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '.':
                Add(TokenKind.Separator, at);
                break;
            case '&' or '+' or '/' or '\\': Add(TokenKind.Joiner, at); break;
            case '-' when IsWordCharacter(At(at - 1)) && IsWordCharacter(At(at + 1)): Add(TokenKind.Hyphen, at); break;
            case '-' when JoinsTheNext(at): Add(TokenKind.Hyphen, at); break;
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
        if (_lexicon.FindDotted(string.Join('.', letters)) is { } known)
            _tokens.Add(new(TokenKind.Word, ' ', known, StartOf(start), EndOf(end)) { IsPossessive = isPossessive });
        else Add(start, end, letters, isPossessive);
        return isPossessive ? end + 2 : end;
    }

    /// <summary>"a. D." with a blank, as it is written in German: only what is known without one.</summary>
    /// <returns>What comes after it; 0: it is none.</returns>
    private int ReadSpaced(int start)
    {
        if (At(start + 1) != '.' || At(start + 2) != ' ' || IsWordCharacter(At(start - 1))) return 0;
        if (!char.IsLetter(At(start + 3)) || IsWordCharacter(At(start + 4))) return 0;
        if (_lexicon.FindDotted($"{At(start)}.{At(start + 3)}") is not { } known) return 0;
        var end = At(start + 4) == '.' ? start + 5 : start + 4;
        _tokens.Add(new(TokenKind.Word, ' ', known, StartOf(start), EndOf(end)));
        return end;
    }

    private void Add(int start, int end, ReadOnlySpan<char> letters, bool isPossessive)
    {
        var word = _lexicon.Find(letters);
        _tokens.Add(new(word.Class == WordClass.Joiner ? TokenKind.Joiner : TokenKind.Word, ' ', word, StartOf(start), EndOf(end))
        {
            Letters = ReferenceEquals(word, TitleWord.Unknown) ? letters.ToString() : "",
            IsPossessive = isPossessive,
        });
    }

    private void Add(TokenKind kind, int at) =>
        _tokens.Add(new(kind, At(at), TitleWord.Unknown, StartOf(at), EndOf(at + 1)));

    private bool IsAfterQualifier => _tokens.Count > 0 && _tokens[^1].Is(WordClass.Qualifier | WordClass.Deputy);

    // "Informations- und Kommunikationstechnik": the hyphen stands for the rest of the word.
    private bool JoinsTheNext(int at) =>
        IsWordCharacter(At(at - 1)) && At(at + 1) == ' '
            && ((At(at + 2) == '&' && At(at + 3) == ' ') || (at + 2 < _text.Length && _text[(at + 2)..].StartsWith("und ")));

    private bool IsGenitive(int apostrophe) => At(apostrophe + 1) == 's' && !IsWordCharacter(At(apostrophe + 2));

    private bool IsInsideWord(int apostrophe) => IsWordCharacter(At(apostrophe + 1)) && !IsGenitive(apostrophe);

    private char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : ' ';

    private int StartOf(int index) => _title.PlaceOf(index).Start;

    private int EndOf(int end) => _title.PlaceOf(end - 1).End;

    // An address or a handle is one word: "cto@example" names nobody's position.
    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '@' or '_' or '#';
}
