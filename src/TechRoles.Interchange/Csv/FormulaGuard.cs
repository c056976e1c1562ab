namespace TechRoles.Interchange;

/// <summary>
/// The apostrophe before a text that a spreadsheet would run as a formula. Whoever reads CSV takes it off again, so a text that has one
/// of its own gets a second, whether formulas are guarded or not: what is written is what is read.
/// </summary>
internal static class FormulaGuard
{
    // Some spreadsheets take the wide forms for the narrow ones.
    private const string Starts = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text of a cell as it is written.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="isGuarded">Whether formulas are guarded.</param>
    public static string On(string text, bool isGuarded) =>
        text.Length > 0 && (text[0] == '\'' || isGuarded) && IsFormula(text) ? "'" + text : text;

    /// <summary>What a cell says.</summary>
    public static string Off(string text) => text.Length > 1 && text[0] == '\'' && IsFormula(text) ? text[1..] : text;

    private static bool IsFormula(string text) =>
        text.AsSpan().TrimStart('\'') is { IsEmpty: false } rest && Starts.Contains(rest[0], StringComparison.Ordinal);
}
