using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A matrix as a table of a page, with headers that are repeated on paper.</summary>
internal static class MatrixTable
{
    private const int Deepest = 4;

    /// <summary>With more columns it is printed across a sheet.</summary>
    private const int MostUpright = 20;

    public static void Write(AreaMatrix matrix, HtmlPage page)
    {
        if (matrix.Positions.Count == 0 || matrix.Rows.Count == 0) return;
        var across = matrix.Positions.Count > MostUpright ? " class=\"sheet\"" : "";
        page.Line($"<section id=\"matrix\"{across} aria-labelledby=\"matrix-heading\">");
        page.Line($"<h2 id=\"matrix-heading\">{page.Of(Text.Of("Who has what to do with which area"))}</h2>");
        page.Say(
            "p", Text.Of("A answers for it, R does the work, S helps, C is asked, I is told, X is explicitly not the owner."), "soft");
        page.Line("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"matrix-heading\">");
        page.Line("<table class=\"matrix\"><thead><tr><th scope=\"col\">" + page.Of(Text.Of("Area")) + "</th>");
        foreach (var position in matrix.Positions) page.Line($"<th scope=\"col\">{HtmlPage.Text(position.Title)}</th>");
        page.Line($"<th scope=\"col\">{page.Of(Text.Of("What is the matter"))}</th></tr></thead>");
        page.Line("<tbody>");
        foreach (var row in matrix.Rows)
        {
            var words = AreaMatrix.Words(row.Trouble);
            var kind = words.ToString().Replace(",", "", StringComparison.Ordinal);
            var name = page.Of(Text.Of("{cell}", ("cell", row.Cell)));
            page.Line($"<tr{(kind.Length == 0 ? "" : $" class=\"{kind}\"")}>"
                + $"<th scope=\"row\" class=\"d{Words.Of(Math.Min(row.Depth, Deepest))}\">{name}</th>"
                + string.Concat(row.Entries.Select(entry => $"<td class=\"cell\">{HtmlPage.Text(entry.ToString())}</td>"))
                + $"<td class=\"what\">{page.Of(words)}</td></tr>");
        }

        page.Line("</tbody></table></div>");
        page.Say("p", matrix.LeftOut, "soft");
        page.Line("</section>");
    }
}
