using System.Globalization;
using TechRoles.Charts;

namespace TechRoles.Documents;

/// <summary>What is said about Markdown; in one place, so that the sentences can be read and improved together.</summary>
internal static class MarkdownTexts
{
    public static Text NoTable => Text.Of("It is Markdown without a table or a drawing of a chart.");

    public static Text TooDeep => Text.Of("The Markdown is nested too deeply; nothing was read.");

    public static Text TooManyCells(int limit) =>
        Text.Of("The tables of the page may have more than {limit} cells; nothing was read.", ("limit", limit));

    public static Text TooManyTables(int limit) =>
        Text.Of("The page has more than {limit} tables; the first {limit} were looked at.", ("limit", limit));

    /// <summary>The name of a table without a heading.</summary>
    public static string Table(int number) => string.Create(CultureInfo.InvariantCulture, $"table {number}");
}
