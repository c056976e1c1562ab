namespace TechRoles.Interchange;

/// <summary>
/// The name of an element where it is declared or used: <c>id</c>, <c>"label"</c>, <c>[label]</c>, <c>:label:</c>, <c>(label)</c>.
/// </summary>
/// <param name="Text">The name without what stands around it.</param>
/// <param name="IsBare">Whether nothing stands around it.</param>
internal readonly record struct PlantUmlElement(string Text, bool IsBare)
{
    /// <summary>Takes a name; null, and nothing taken, where there is none.</summary>
    public static PlantUmlElement? Take(Scanner scanner)
    {
        var rest = scanner.RestOfLine;
        if (rest.IsEmpty) return null;
        if (rest.StartsWith("() ", StringComparison.Ordinal))
        {
            scanner.Skip(3);
            return Take(scanner);
        }

        var close = rest[0] switch { '"' => '"', '[' => ']', ':' => ':', '(' => ')', _ => '\0' };
        if (close != '\0')
        {
            var end = rest[1..].IndexOf(close);
            if (end < 0) return null;
            var text = rest.Slice(1, end).ToString();
            scanner.Skip(end + 2);
            return new(text, false);
        }

        var length = 0;
        while (length < rest.Length && IsPart(rest, length)) length++;
        if (length == 0) return null;
        var id = rest[..length].ToString();
        scanner.Skip(length);
        return new(id, true);
    }

    private static bool IsPart(ReadOnlySpan<char> rest, int at) =>
        char.IsLetterOrDigit(rest[at]) || rest[at] is '_' or '@' or '$'
        || rest[at] == '.' && at + 1 < rest.Length && char.IsLetterOrDigit(rest[at + 1])
        || char.GetUnicodeCategory(rest[at]) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
