using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Writes the parts of a page in the Markdown of GitHub. Nothing that is said can become a mark.</summary>
internal sealed class MarkdownPage(TextWriter output, ReportOptions? options)
{
    /// <summary>Takes what is no text: diagrams.</summary>
    public TextWriter Output => output;

    /// <summary>The language in which everything is said.</summary>
    public Language Language { get; } = options?.Language ?? Language.English;

    /// <summary>A text that is shown as it is.</summary>
    public string Of(Text text) => MarkdownText.Of(text.Format(Language));

    public void Title(Text heading) => Line($"# {Of(heading)}");

    public void Section(Text heading)
    {
        Raw($"## {Of(heading)}");
        Line("");
    }

    public void Bold(Text text) => Raw($"**{Of(text)}**");

    public void Paragraph(Text? text) => Raw(text is null ? "" : Of(text));

    /// <summary>A paragraph of markup; nothing where it is empty.</summary>
    public void Raw(string markup)
    {
        if (markup.Length == 0) return;
        Line("");
        Line(markup);
    }

    /// <summary>The beginning of what can be folded.</summary>
    public void Fold(Text heading, bool isOpen)
    {
        Raw($"<details{(isOpen ? " open" : "")}><summary><b>{MarkupText.Of(heading.Format(Language))}</b></summary>");
        Line("");
    }

    /// <summary>The end of what can be folded.</summary>
    public void EndFold() => Raw("</details>");

    public void Item(Text? text, int level = 0)
    {
        if (text is not null) Line($"{(level == 0 ? "" : "  ")}- {Of(text)}");
    }

    /// <summary>The first items of a list, and how many more there are.</summary>
    public void List(IEnumerable<Text> items, int count, int limit, int level = 0)
    {
        foreach (var item in items.Take(limit)) Item(item, level);
        if (count > limit) Item(Saying.More(count - limit), level);
    }

    /// <summary>The same where an item has several lines, the further ones below the first.</summary>
    public void Nested(IEnumerable<IEnumerable<Text>> items, int count, int limit)
    {
        foreach (var lines in items.Take(limit))
            foreach (var (index, line) in lines.Index()) Item(line, index == 0 ? 0 : 1);
        if (count > limit) Item(Saying.More(count - limit));
    }

    public void Line(string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
