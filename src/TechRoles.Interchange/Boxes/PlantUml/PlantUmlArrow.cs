namespace TechRoles.Interchange;

/// <summary>The line between two elements of a PlantUML diagram.</summary>
/// <param name="IsRightAbove">Whether the right element leads the left one.</param>
/// <param name="IsDotted">Whether it is drawn with dots or dashes.</param>
/// <param name="IsHidden">Whether it only moves elements.</param>
/// <param name="HasTwoHeads">Whether both ends have a head.</param>
/// <param name="IsShort">Whether it is a single dash, as messages of a sequence are.</param>
internal readonly record struct PlantUmlArrow(bool IsRightAbove, bool IsDotted, bool IsHidden, bool HasTwoHeads, bool IsShort)
{
    /// <summary>Takes an arrow; null, and nothing taken, where there is none.</summary>
    public static PlantUmlArrow? Take(Scanner scanner)
    {
        var rest = scanner.RestOfLine;
        var at = 0;
        while (at < rest.Length && rest[at] is '<' or '|' or '*' or 'o' or '+' or '^' or '#' or 'x' or '}' or '0') at++;
        var left = rest[..at];
        var from = at;
        var strokes = 0;
        var isDotted = false;
        var isUp = false;
        var isHidden = false;
        while (at < rest.Length)
        {
            if (rest[at] is '-' or '.' or '=' or '~')
            {
                isDotted |= rest[at] is '.' or '~';
                strokes++;
                at++;
            }
            else if (strokes > 0 && rest[at] == '[' && rest[at..].IndexOf(']') is > 0 and var length)
            {
                var style = rest.Slice(at, length);
                isHidden |= style.Contains("hidden", StringComparison.OrdinalIgnoreCase);
                isDotted |= style.Contains("dashed", StringComparison.OrdinalIgnoreCase)
                    || style.Contains("dotted", StringComparison.OrdinalIgnoreCase);
                at += length + 1;
            }
            else if (strokes > 0 && WordLength(rest[at..]) is > 0 and var word && at + word < rest.Length
                && rest[at + word] is '-' or '.' or '=' or '[')
            {
                isUp = rest[at] == 'u';
                at += word;
            }
            else break;
        }

        if (strokes == 0 || at == from) return null;
        from = at;
        while (at < rest.Length && rest[at] is '>' or '|' or '*' or 'o' or '+' or '^' or '#' or 'x' or '{' or '0' or '\\' or '/')
        {
            if (rest[at] is 'o' or 'x' or '0' && at + 1 < rest.Length && char.IsLetterOrDigit(rest[at + 1])) break;
            at++;
        }

        var right = rest[from..at];
        var (isLeftOwner, isRightOwner) = (IsOwner(left), IsOwner(right));
        var isRightAbove = isRightOwner ? !isLeftOwner : !isLeftOwner && (left.Contains('<') && !right.Contains('>')) != isUp;
        var arrow = new PlantUmlArrow(isRightAbove, isDotted, isHidden, left.Contains('<') && right.Contains('>'), strokes == 1);
        scanner.Skip(at);
        return arrow;
    }

    // A triangle, diamond or circle marks the element that the others belong to or come from.
    private static bool IsOwner(ReadOnlySpan<char> head) =>
        head.Contains('|') || head.Contains('*') || head.Contains('o') || head.Contains('+') || head.Contains('^');

    private static int WordLength(ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["left", "right", "down", "up", "le", "ri", "do", "l", "r", "d", "u"])
            if (rest.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }
}
