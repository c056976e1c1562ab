namespace TechRoles.Charts;

/// <summary>Which texts may be ids.</summary>
internal static class Ids
{
    /// <summary>Why a text is no id; null where it may be one.</summary>
    public static string? Fault(string text) =>
        text.Length == 0 ? "it is empty"
        : text.Contains(';', StringComparison.Ordinal) ? "it contains a semicolon"
        : text.Any(char.IsControl) ? "it contains a control character"
        : !IsWhole(text) ? "it contains half a character"
        : null;

    /// <summary>Whether an id or name is longer than allowed.</summary>
    public static bool IsTooLong(string? text, ChartLimits limits) =>
        text is not null && System.Text.Encoding.UTF8.GetByteCount(text) > limits.NameLength;

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
