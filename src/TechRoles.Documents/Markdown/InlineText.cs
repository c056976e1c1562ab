using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechRoles.Documents;

/// <summary>The text of a piece of Markdown without its dress.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null) return "";
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): text.Append('\n'); break;
                default: break;
            }
        }

        return text.ToString();
    }
}
