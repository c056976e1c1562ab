using System.Text;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>Tables in Markdown: matrices and lists of people; and drawings of a chart in it.</summary>
public sealed class MarkdownReader : FormatReader
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override string Title => "Markdown";

    /// <inheritdoc/>
    public override string Page =>
        """
        Tables with pipes. Each is looked at as a list of positions or people and as a responsibility matrix; the surest is read, the others
        are named. Emphasis, links and code are read as their text. Tables as databases print them, of Org mode and of the wiki language of
        issue trackers are read, too. Where no table is a chart, a block of `mermaid` is read.
        """;

    /// <inheritdoc/>
    public override bool HoldsTables => true;

    /// <inheritdoc/>
    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(kinds);
        var isNamed = file.Extension is ".md" or ".markdown" or ".mdown" or ".mkd";
        if (!isNamed && !PipeTables.MayHave(file)) return Recognition.None;
        var page = MarkdownPage.Read(file);
        if (kinds.Surest(page.Tables) is { } found)
            return new(Math.Max(found.Recognition.Certainty, 85), Text.Of("It is Markdown with a table."));
        if (page.Drawing is not null && isNamed) return new(85, Text.Of("It is Markdown with a drawing."));
        return isNamed ? new(40, Text.Of("The file name is that of Markdown.")) : Recognition.None;
    }

    /// <inheritdoc/>
    public override Text? Read(SourceFile file, ChartReading reading)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reading);
        var page = MarkdownPage.Read(file);
        if (page.Failure is { } failure) return failure;
        if (page.Note is { } note) reading.Note(note);
        if (page.Drawing is not { } drawing || reading.Kinds.Surest(page.Tables) is not null)
            return page.Tables.Count == 0 ? MarkdownTexts.NoTable : reading.ReadTables(file, page.Tables);

        // Blank lines before it, so that places are lines of the file.
        return reading.ReadInner(new(file.Name, Encoding.UTF8.GetBytes(new string('\n', drawing.Line) + drawing.Text)));
    }
}
