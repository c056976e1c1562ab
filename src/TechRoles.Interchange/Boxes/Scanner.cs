namespace TechRoles.Interchange;

/// <summary>A text that is read from left to right, and the line on which the reading stands.</summary>
/// <param name="text">The text; every kind of line end counts as a line feed.</param>
/// <param name="line">The 1-based line on which the text begins in its file.</param>
internal sealed class Scanner(string text, int line = 1)
{
    private readonly string _text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Where the next one of a letter stands, so that a search which fails is not made again: this keeps damaged texts linear.
    private readonly Dictionary<char, (int From, int Found)> _next = [];

    public int At { get; private set; }

    public int Line { get; private set; } = line;

    public bool IsAtEnd => At >= _text.Length;

    /// <summary>The letter at hand; a zero at the end.</summary>
    public char Current => At < _text.Length ? _text[At] : '\0';

    public bool IsAtLineEnd => IsAtEnd || Current == '\n';

    public ReadOnlySpan<char> Rest => _text.AsSpan(At);

    /// <summary>What is left of the line, without its end.</summary>
    public ReadOnlySpan<char> RestOfLine => _text.AsSpan(At, Find('\n', At) - At);

    public char Ahead(int letters) => At + letters < _text.Length && At + letters >= 0 ? _text[At + letters] : '\0';

    public bool StartsWith(string word) => Rest.StartsWith(word, StringComparison.Ordinal);

    public string Text(int from) => _text[from..At];

    /// <summary>Goes on by some letters and counts the lines that they end.</summary>
    public void Skip(int letters = 1)
    {
        var to = Math.Min(_text.Length, At + letters);
        Line += _text.AsSpan(At, to - At).Count('\n');
        At = to;
    }

    public void SkipTo(int position) => Skip(position - At);

    public bool Take(string word)
    {
        if (!StartsWith(word)) return false;
        Skip(word.Length);
        return true;
    }

    public bool Take(char letter)
    {
        if (Current != letter || IsAtEnd) return false;
        Skip();
        return true;
    }

    /// <summary>Passes over blanks within the line.</summary>
    public void SkipBlanks()
    {
        while (!IsAtLineEnd && char.IsWhiteSpace(Current)) Skip();
    }

    /// <summary>Passes over blanks and line ends.</summary>
    public void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current)) Skip();
    }

    /// <summary>Takes the rest of the line, and its end.</summary>
    public string TakeLine()
    {
        var rest = RestOfLine.ToString();
        Skip(rest.Length + 1);
        return rest;
    }

    /// <summary>The position of the next one of a letter; the end of the text where there is none. Linear over all calls.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="from">Where to begin; it does not go back from call to call.</param>
    public int Find(char letter, int from)
    {
        if (from >= _text.Length) return _text.Length;
        if (_next.TryGetValue(letter, out var known) && known.From <= from && from <= known.Found) return known.Found;
        var distance = _text.AsSpan(from).IndexOf(letter);
        var found = distance < 0 ? _text.Length : from + distance;
        _next[letter] = (from, found);
        return found;
    }
}
