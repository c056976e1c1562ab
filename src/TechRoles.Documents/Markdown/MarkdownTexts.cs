using System.Globalization;

namespace TechRoles.Documents;

/// <summary>What is said about Markdown; in one place, so that the sentences can be read and improved together.</summary>
internal static class MarkdownTexts
{
    public static string NoTable => "It is Markdown without a table or a drawing of a chart.";

    public static string TooDeep => "The Markdown is nested too deeply; nothing was read.";

    public static string TooManyCells(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The tables of the page may have more than {limit} cells; nothing was read.");

    public static string TooManyTables(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The page has more than {limit} tables; the first {limit} were looked at.");

    public static string Table(int number) => string.Create(CultureInfo.InvariantCulture, $"table {number}");
}
