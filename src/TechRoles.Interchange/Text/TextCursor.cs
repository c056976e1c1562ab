using System.Globalization;
using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One word of the notation, and whether it stood in quotes: a word in quotes is never a keyword.</summary>
internal readonly record struct Word(string Text, bool Quoted)
{
    /// <summary>Whether it is a keyword, spelt in any way.</summary>
    public bool Is(string keyword) => !Quoted && Spelling.Key(Text) == keyword;
}

/// <summary>Reads one line of the notation from left to right.</summary>
internal sealed class TextCursor(string line)
{
    /// <summary>What ends a word that is not in quotes, beside white space.</summary>
    public const string Marks = "\"(),;:=[]";

    private int _at;

    public bool AtStart => _at == 0;

    public bool AtEnd => _at >= line.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => AtEnd ? '\0' : line[_at];

    /// <summary>The beginning of what is left, enough for a message.</summary>
    public string Rest => line.Substring(_at, Math.Min(line.Length - _at, 80));

    public void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(line[_at])) _at++;
    }

    /// <summary>Passes one character.</summary>
    /// <returns>True, so that it can stand in a condition.</returns>
    public bool Skip()
    {
        _at++;
        return true;
    }

    /// <summary>Passes a character if it is next, after blanks.</summary>
    public bool TryMark(char mark)
    {
        SkipBlanks();
        if (AtEnd || Next != mark) return false;
        _at++;
        return true;
    }

    /// <summary>Passes everything up to one of the marks that is not in quotes.</summary>
    public void SkipTo(string marks)
    {
        while (!AtEnd && !marks.Contains(Next, StringComparison.Ordinal))
            if (Next != '"') _at++;
            else if (!TryQuoted(out _)) _at = line.Length;
    }

    /// <summary>The next word, in quotes or not; false where a mark or the end comes first, or the quotes are never closed.</summary>
    public bool TryWord(out Word word, string marks = Marks)
    {
        SkipBlanks();
        word = default;
        if (Next == '"' && !AtEnd)
        {
            if (!TryQuoted(out var quoted)) return false;
            word = new(quoted, true);
            return true;
        }

        var start = _at;
        while (!AtEnd && !char.IsWhiteSpace(Next) && !marks.Contains(Next, StringComparison.Ordinal)) _at++;
        word = new(line[start.._at], false);
        return _at > start;
    }

    /// <summary>A text without quotes up to a character that the caller refuses, its blanks kept.</summary>
    public string Until(Func<char, char, bool> ends)
    {
        var start = _at;
        while (!AtEnd && !ends(_at == start ? '\0' : line[_at - 1], Next)) _at++;
        return line[start.._at].Trim();
    }

    /// <summary>A text in double quotes; stays where it is if they are never closed.</summary>
    public bool TryQuoted(out string text)
    {
        var content = new StringBuilder();
        text = "";
        for (var at = _at + 1; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                _at = at + 1;
                text = content.ToString();
                return true;
            }

            at = Append(content, at);
        }

        return false;
    }

    private int Append(StringBuilder content, int at)
    {
        if (line[at] != '\\' || at + 1 >= line.Length)
        {
            content.Append(line[at]);
            return at;
        }

        var escape = line[at + 1];
        if (escape == 'u' && at + 5 < line.Length
            && ushort.TryParse(line.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            content.Append((char)code);
            return at + 5;
        }

        content.Append(escape switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escape });
        return at + 1;
    }
}
