using System.Text;

namespace TechRoles.Interchange;

/// <summary>One word or sign of a Graphviz text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">An id without quotation marks, or the sign.</param>
/// <param name="Line">Where it stands.</param>
internal readonly record struct DotToken(DotTokenKind Kind, string Text, int Line)
{
    public bool Is(string sign) => Kind == DotTokenKind.Sign && Text == sign;

    /// <summary>Whether it is a word of the language, which is written bare and in any case.</summary>
    public bool IsWord(string word) => Kind == DotTokenKind.Bare && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsId => Kind is DotTokenKind.Bare or DotTokenKind.Quoted or DotTokenKind.Html;
}

/// <summary>The kinds of token.</summary>
internal enum DotTokenKind
{
    /// <summary>The text is over.</summary>
    End = 0,

    /// <summary>A brace, bracket, arrow or other sign.</summary>
    Sign,

    /// <summary>A word or number.</summary>
    Bare,

    /// <summary>A text in quotation marks.</summary>
    Quoted,

    /// <summary>A text in angle brackets: HTML.</summary>
    Html,
}

/// <summary>Cuts a Graphviz text into tokens.</summary>
internal sealed class DotTokens(Scanner scanner)
{
    private DotToken? _ahead;

    public DotToken Peek() => _ahead ??= Read();

    public DotToken Take()
    {
        var token = Peek();
        _ahead = null;
        return token;
    }

    public bool Take(string sign)
    {
        if (!Peek().Is(sign)) return false;
        _ahead = null;
        return true;
    }

    private DotToken Read()
    {
        SkipSpace();
        var line = scanner.Line;
        if (scanner.IsAtEnd) return new(DotTokenKind.End, "", line);
        if (scanner.Current == '"') return new(DotTokenKind.Quoted, Joined(), line);
        if (scanner.Current == '<' && scanner.Ahead(1) != '-') return new(DotTokenKind.Html, Html(), line);
        if (scanner.StartsWith("->") || scanner.StartsWith("--") || scanner.StartsWith("<-"))
        {
            var sign = scanner.Rest[..2].ToString();
            scanner.Skip(2);
            return new(DotTokenKind.Sign, sign, line);
        }

        var from = scanner.At;
        while (IsPart(scanner.Current) || scanner.Current is '.' or '-'
            && (char.IsAsciiDigit(scanner.Ahead(1)) && (scanner.At == from || scanner.Current == '.'))) scanner.Skip();
        if (scanner.At > from) return new(DotTokenKind.Bare, scanner.Text(from), line);
        scanner.Skip();
        return new(DotTokenKind.Sign, scanner.Text(from), line);
    }

    private static bool IsPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_' || letter > '\u007f';

    private void SkipSpace()
    {
        while (true)
        {
            scanner.SkipSpace();
            if (scanner.StartsWith("//") || scanner.Current == '#' && scanner.Ahead(-1) is '\n' or '\0') scanner.TakeLine();
            else if (scanner.StartsWith("/*")) SkipComment();
            else return;
        }
    }

    private void SkipComment()
    {
        scanner.Skip(2);
        while (!scanner.IsAtEnd && !scanner.StartsWith("*/")) scanner.Skip();
        scanner.Skip(2);
    }

    // "one" + "two" is one text. A backslash before the end of a line joins the lines.
    private string Joined()
    {
        var text = new StringBuilder();
        while (true)
        {
            scanner.Skip();
            while (!scanner.IsAtEnd && scanner.Current != '"')
            {
                if (scanner.StartsWith("\\\n")) scanner.Skip();
                else if (scanner.StartsWith("\\\""))
                {
                    scanner.Skip();
                    text.Append('"');
                }
                else
                {
                    if (scanner.StartsWith("\\\\"))
                    {
                        text.Append('\\');
                        scanner.Skip();
                    }

                    text.Append(scanner.Current);
                }

                scanner.Skip();
            }

            scanner.Skip();
            SkipSpace();
            if (scanner.Current != '+') return text.ToString();
            scanner.Skip();
            SkipSpace();
            if (scanner.Current != '"') return text.ToString();
        }
    }

    private string Html()
    {
        var from = scanner.At + 1;
        var depth = 0;
        do
        {
            if (scanner.Current == '<') depth++;
            else if (scanner.Current == '>') depth--;
            scanner.Skip();
        }
        while (depth > 0 && !scanner.IsAtEnd);
        var text = scanner.Text(from);
        return depth == 0 ? text[..^1] : text;
    }
}
