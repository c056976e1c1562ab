using System.Text;
using System.Text.RegularExpressions;

namespace TechRoles.Reporting.Tests.Page;

/// <summary>Pages of charts, and what stands in them.</summary>
internal static partial class Pages
{
    private static readonly HashSet<string> Tags =
    [
        "!doctype", "html", "head", "meta", "title", "style", "body", "svg", "symbol", "g", "polygon", "text", "a", "header", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li",
        "use", "main", "div", "section", "figure", "figcaption", "desc", "rect", "polyline", "path", "circle", "article", "span", "table", "thead", "tbody", "tr", "th",
        "td", "script", "footer", "strong", "caption", "line",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "id", "class", "aria-hidden", "aria-label", "aria-labelledby", "aria-live", "role", "viewbox", "points", "fill",
        "x", "y", "width", "height", "font-size", "font-weight", "font-style", "font-family", "text-anchor", "transform", "href", "data-group", "data-written", "data-finding",
        "data-remedy", "tabindex", "scope", "xmlns", "unicode-bidi", "d", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "cx", "cy", "r", "rx", "type",
        "x1", "y1", "x2", "y2", "colspan",
    ];

    public static string Of(ChartReport report, PageOptions? options = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        AnalysisPage.Write(report, output, options);
        return output.ToString();
    }

    /// <summary>Every tag of a page, outside of its style and scripts.</summary>
    public static IReadOnlyList<string> TagsOf(string page) => [.. Tag().Matches(WithoutContent(page)).Select(match => match.Value)];

    /// <summary>Fails where a page has an element or an attribute that we never write, or an address outside of it.</summary>
    public static void IsOurs(string page)
    {
        foreach (var tag in TagsOf(page))
        {
            var name = TagName().Match(tag).Groups[1].Value.ToLowerInvariant();
            Assert.True(Tags.Contains(name), tag);
            if (name == "!doctype") continue;
            foreach (Match attribute in Attribute().Matches(tag[(tag.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length)..]))
            {
                Assert.True(Attributes.Contains(attribute.Groups[1].Value.ToLowerInvariant()), tag);
                if (attribute.Groups[1].Value == "href") Assert.StartsWith("#", attribute.Groups[2].Value, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The texts of a page as a reader sees them.</summary>
    public static string Seen(string page) => System.Net.WebUtility.HtmlDecode(Tag().Replace(WithoutContent(page), ""));

    public static int Bytes(string page) => Encoding.UTF8.GetByteCount(page);

    private static string WithoutContent(string page) => Content().Replace(page, "<$1></$1>");

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<[!/a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^'\">])*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("^</?(!?[a-zA-Z0-9]+)")]
    private static partial Regex TagName();

    [GeneratedRegex("([a-zA-Z-]+[0-9]?)(?:=\"([^\"]*)\")?")]
    private static partial Regex Attribute();
}
