using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>A block of Mermaid in a page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Line">The 0-based line on which it begins.</param>
internal sealed record MarkdownDrawing(string Text, int Line);

/// <summary>What a page in Markdown holds that may be a chart.</summary>
internal sealed class MarkdownPage
{
    private const int MostTables = 200;
    private const int MostCells = 10_000_000;

    // Else one row of many cells, over several lines where a code span joins them, makes each row as wide.
    // What is stressed or linked is looked for in each text by itself.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables(new() { UseHeaderForColumnCount = true }).Use<WithoutDress>().Build();

    private readonly List<Grid> _tables = [];
    private string _heading = "";

    /// <summary>The tables, each under the name of the heading above it.</summary>
    public IReadOnlyList<Grid> Tables => _tables;

    /// <summary>The first drawing; null where there is none.</summary>
    public MarkdownDrawing? Drawing { get; private set; }

    /// <summary>Why the page cannot be read; null where it can.</summary>
    public Text? Failure { get; private set; }

    /// <summary>What was left out; null where nothing was.</summary>
    public Text? Note { get; private set; }

    public static MarkdownPage Read(SourceFile file)
    {
        var page = new MarkdownPage();
        if (PipeTables.CellsAtMost(file.Text) > MostCells)
        {
            page.Failure = MarkdownTexts.TooManyCells(MostCells);
            return page;
        }

        try
        {
            page.Read(Markdig.Markdown.Parse(file.Text, Pipeline));
            foreach (var table in BarTables.Of(file.Text).Take(MostTables - page._tables.Count))
                page._tables.Add(Grid.Of(MarkdownTexts.Table(page._tables.Count + 1), table));
        }
        catch (ArgumentException)
        {
            // The library says so of lists, quotes and brackets within each other beyond its limit.
            page.Failure = MarkdownTexts.TooDeep;
        }

        return page;
    }

    private void Read(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<Block>())
        {
            if (block is HeadingBlock heading) _heading = InlineText.Of(heading.Inline).Trim();
            else if (block is Table table) Add(table);
            else if (block is FencedCodeBlock { Info: { } info } code && Drawing is null
                && info.StartsWith("mermaid", StringComparison.OrdinalIgnoreCase))
                Drawing = new(code.Lines.ToString(), code.Line + 1);
        }
    }

    private void Add(Table table)
    {
        if (_tables.Count == MostTables)
        {
            Note = MarkdownTexts.TooManyTables(MostTables);
            return;
        }

        // Below the header stands a line of dashes, which is no row.
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Text).ToArray()).ToList();
        if (rows.Count > 0) rows.Insert(1, []);
        _tables.Add(Grid.Of(_heading.Length > 0 ? _heading : MarkdownTexts.Table(_tables.Count + 1), new RowsFrom(table.Line, rows)));
    }

    private static string Text(TableCell cell) =>
        string.Join('\n', cell.OfType<LeafBlock>().Select(block => InlineText.Of(block.Inline).Trim()));

    /// <summary>Takes parsers away again, by one of which that of tables has found its place among the others.</summary>
    private sealed class WithoutDress : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.InlineParsers.TryRemove<EmphasisInlineParser>();
            pipeline.InlineParsers.TryRemove<LinkInlineParser>();
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            // Nothing is rendered.
        }
    }
}
