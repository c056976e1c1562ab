namespace TechRoles.Interchange;

/// <summary>Words that stand out in a text with Markdown, as titles and names beside each other do.</summary>
internal static class Emphasis
{
    private const string Between = " | ";

    private static readonly string[] Signs = ["**", "__", "*", "_"];

    /// <summary>The text without signs; what stood out at one of its ends is parted from the rest: <c>**CIO** Ann Example</c> is
    /// <c>CIO | Ann Example</c>.</summary>
    public static string Parted(string text)
    {
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal)
                && text.IndexOf(sign, sign.Length, StringComparison.Ordinal) is var end and > 0)
                return Joined(text[sign.Length..end].Trim(), text[(end + sign.Length)..]);
            if (text.EndsWith(sign, StringComparison.Ordinal) && text.Length > sign.Length
                && text.LastIndexOf(sign, text.Length - sign.Length - 1, StringComparison.Ordinal) is var start and > 0)
                return Joined(text[..start].Trim(), text[(start + sign.Length)..^sign.Length]);
        }

        return Plain(text);
    }

    // A sign between them says already that they are two.
    private static string Joined(string first, string second)
    {
        if (first.Length == 0 || string.IsNullOrWhiteSpace(second)) return Plain(first + second);
        var isParted = !char.IsLetterOrDigit(first[^1]) || !char.IsLetterOrDigit(second.TrimStart()[0]);
        return Plain(isParted ? $"{first}{(char.IsLetterOrDigit(second[0]) ? " " : "")}{second}" : $"{first}{Between}{second.Trim()}");
    }

    private static string Plain(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Trim();
}
