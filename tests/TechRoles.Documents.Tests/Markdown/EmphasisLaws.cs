using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechRoles.Documents.Tests.Markdown;

/// <summary>What is stressed is found as the parser finds it, which takes the square of a table where anything is.</summary>
public class EmphasisLaws
{
    private static readonly Gen<string> Texts = Gen.Elements("a", "b", " ", ".", "(", "*", "*", "**", "_", "_", "__", "\\*", "`*`").ListOf()
        .Select(pieces => "x" + string.Concat(pieces) + "x");

    [Property(MaxTest = 3_000)]
    public Property A_text_is_plain_as_the_parser_has_it() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var expected = Parsed(text, stressed: true);
        return (InlineText.Of(Paragraph(text, stressed: false)) == expected).Label($"{text} is {expected}")
            .Classify(expected.Length < Parsed(text, stressed: false).Length, "something is stressed");
    });

    [Theory]
    [InlineData("*a*", "a")]
    [InlineData("**a** and _b_", "a and b")]
    [InlineData("R*", "R*")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("***a***", "a")]
    [InlineData("**a*", "*a")]
    [InlineData("\\*a\\*", "*a*")]
    [InlineData("`*a*`", "*a*")]
    [InlineData("* a *", "* a *")]
    [InlineData("[a](http://x.test/y_z_)", "a")]
    [InlineData("**[a](x)** and [b][1]", "a and b")]
    [InlineData("![a](x) `[b](y)`", "a [b](y)")]
    [InlineData("[a] (b) [c", "[a] (b) [c")]
    [InlineData("\\[a](b)", "[a](b)")]
    [InlineData("[[a](b)](c)", "a")]
    public void These_are(string text, string plain) => Assert.Equal(plain, InlineText.Of(Paragraph("x " + text, stressed: false))[2..]);

    private static string Parsed(string text, bool stressed) =>
        string.Concat(Paragraph(text, stressed).Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));

    private static ContainerInline Paragraph(string text, bool stressed)
    {
        var builder = new Markdig.MarkdownPipelineBuilder();
        if (!stressed)
        {
            builder.InlineParsers.TryRemove<Markdig.Parsers.Inlines.EmphasisInlineParser>();
            builder.InlineParsers.TryRemove<Markdig.Parsers.Inlines.LinkInlineParser>();
        }

        return Markdig.Markdown.Parse(text, builder.Build()).Descendants<ParagraphBlock>().Single().Inline!;
    }
}
