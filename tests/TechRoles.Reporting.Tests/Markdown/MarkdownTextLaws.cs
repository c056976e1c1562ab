using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechRoles.Reporting.Tests.Markdown;

/// <summary>A renderer as code hosts have it shows any text as that text: no mark, link, list, table border or HTML comes of it.</summary>
[Properties(MaxTest = 500, QuietOnSuccess = true)]
public class MarkdownTextLaws
{
    private static readonly string[] Pieces =
    [
        "www.", "WWW.example.org", "http://", "https://a.b/c", "mailto:", "a@b.org", "ftp://x", "1)", "1.", "12) ", "- ", "+ ", "* ", "# ", "=", "---", "```",
        "`", "~~", "~", "|", "<b>", "</b>", "<!--", "&amp;", "&", "\\", "_", "__", "**", "[", "](", ")", "!", "[ ]", "[x]", "$", "^", "{.c}", ":smile:", ": ",
        "a", "Chief", "été", "日本", " ", "  ", "(", "@team", "#12", "…",
    ];

    internal static readonly MarkdownPipeline Host = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().Build();

    [Property]
    public Property Any_text_is_shown_as_it_is(int seed)
    {
        var dice = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, dice.Next(1, 7)).Select(_ => Pieces[dice.Next(Pieces.Length)])).Trim();
        var written = MarkdownText.Of(text);
        var shown = new[] { Shown(written), Shown($"- {written}"), Shown($"- **{written}.**"), Shown($"see {written}") };
        return (shown[0] == text && shown[1] == text && shown[2] == text + "." && shown[3] == ("see " + text).Trim())
            .Label($"'{text}' written '{written}', shown {string.Join(" / ", shown)}")
            .Classify(text.Contains("www.", StringComparison.OrdinalIgnoreCase), "addresses").Classify(text.Length > 0 && char.IsDigit(text[0]), "numbers first");
    }

    [Theory]
    [InlineData("www.example.org/x")]
    [InlineData("1) first")]
    [InlineData("ask www.example.org")]
    public void So_are_addresses_and_numbers(string text)
    {
        Assert.Equal(text, Shown(MarkdownText.Of(text)));
        Assert.NotEqual(text, Shown(text));
    }

    /// <summary>The text that is shown, with what came of it that is no text.</summary>
    private static string Shown(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Host);
        var lists = document.Descendants<ListBlock>().Count();
        var marks = document.Descendants().Where(one => one is not (LiteralInline or HtmlEntityInline or ContainerInline or ParagraphBlock or ListBlock or ListItemBlock)
            || one is LinkInline or AutolinkInline || (one is EmphasisInline bold && !IsWhole(bold, markdown)));
        var text = string.Concat(document.Descendants<Inline>().Select(one => one switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        }));
        return text + string.Concat(marks.Select(mark => $" <{mark.GetType().Name}>")) + (lists > (markdown.StartsWith("- ", StringComparison.Ordinal) ? 1 : 0) ? " <list>" : "");
    }

    // What the test itself has written in bold letters.
    private static bool IsWhole(EmphasisInline bold, string markdown) => markdown.StartsWith("- **", StringComparison.Ordinal) && bold.DelimiterCount == 2 && bold.Span.Start == 2;
}
