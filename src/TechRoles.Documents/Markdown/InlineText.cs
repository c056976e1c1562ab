using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechRoles.Documents;

/// <summary>The text of a piece of Markdown without its dress.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null) return "";
        var text = new DressedText();
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Add(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? 1 : 0); break;
                case CodeInline code: text.Add(code.Content, code.Content.Length); break;
                case HtmlEntityInline entity: text.Add(entity.Transcoded.AsSpan(), entity.Transcoded.Length); break;
                case AutolinkInline link: text.Add(link.Url, link.Url.Length); break;
                case LineBreakInline: text.Add(" ", 0); break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): text.Add("\n", 0); break;
                default: break;
            }
        }

        return text.Plain();
    }
}
