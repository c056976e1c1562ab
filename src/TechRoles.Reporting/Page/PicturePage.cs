using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A picture as a page of its own for a browser, which prints on one sheet.</summary>
/// <remarks>As <see cref="AnalysisPage"/>: one file without network, and this one without script.</remarks>
public static class PicturePage
{
    /// <summary>Writes the page.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="write">Writes the picture with the options it is given, which suit a page.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(string title, Action<TextWriter, SvgOptions> write, TextWriter output, PageOptions? options = null)
    {
        Guard.Against.Null(title);
        Guard.Against.Null(write);
        Guard.Against.Null(output);
        options ??= new();
        var page = new HtmlPage(output, options.Language);
        page.Plain(options.Title ?? title, options.Version, script: null, () =>
        {
            page.Figure(Text.Of("The picture"));
            write(output, new() { IdPrefix = "picture", IsInPage = true, Language = options.Language });
            page.Line("</div></figure>");
        });
    }
}
