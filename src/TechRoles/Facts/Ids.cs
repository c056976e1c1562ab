using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>Which texts may be ids. Ids are compared ordinally.</summary>
public static class Ids
{
    private const string Empty = "it is empty";
    private const string Semicolon = "it contains a semicolon";
    private const string Control = "it contains a control character";
    private const string Half = "it contains half a character";

    /// <summary>Everything that <see cref="Fault"/> says.</summary>
    internal static IEnumerable<string> Faults => [Empty, Semicolon, Control, Half];

    /// <summary>Whether a text may be an id.</summary>
    public static bool AreValid(string id) => Fault(Guard.Against.Null(id)) is null;

    /// <summary>Why a text is no id, such as <c>it is empty</c>; null where it may be one.</summary>
    /// <remarks>An id is not empty and has no semicolon, no control character and no lone half of a surrogate pair.</remarks>
    /// <param name="text">The text.</param>
    public static string? Fault(string text) =>
        Guard.Against.Null(text).Length == 0 ? Empty
        : text.Contains(';', StringComparison.Ordinal) ? Semicolon
        : text.Any(char.IsControl) ? Control
        : !IsWhole(text) ? Half
        : null;

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
