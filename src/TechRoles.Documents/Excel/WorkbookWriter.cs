using SpreadCheetah;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>An Excel workbook with a sheet for each list that has rows; the columns are those of the CSV folder.</summary>
/// <remarks>Every text is a cell of text, whatever it begins with: no spreadsheet program runs it as a formula.</remarks>
public sealed class WorkbookWriter : FormatWriter
{
    /// <inheritdoc/>
    public override string Name => "xlsx";

    /// <inheritdoc/>
    public override string Title => "an Excel workbook";

    /// <inheritdoc/>
    public override string Page =>
        """
        A sheet for each list that has rows, such as `positions`, the organisation as a whole among them. Lists of ids
        stand in one cell with `;` between them. Texts are cells of text, so that none is run as a formula.
        Control characters and blanks around a text do not survive, and that is said.
        """;

    /// <inheritdoc/>
    public override WrittenChart Write(ChartFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var texts = new CellTexts();
        var bytes = WriteAsync(facts, texts).GetAwaiter().GetResult();
        return new(bytes, texts.Lost());
    }

    // All of it goes into memory, so that nothing is waited for.
    private static async Task<byte[]> WriteAsync(ChartFacts facts, CellTexts texts)
    {
        using var stream = new MemoryStream();
        var book = await Spreadsheet.CreateNewAsync(stream).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            var any = false;
            foreach (var list in FactLists.Tables.Prepend(FactLists.Organisation))
            {
                var rows = new SheetRows(list, texts);
                list.Write(facts, rows);
                if (list == FactLists.Organisation ? facts.Organisation == new OrganisationFact() : rows.All.Count == 0) continue;
                any = true;
                await book.StartWorksheetAsync(list.Name).ConfigureAwait(false);
                await book.AddRowAsync([.. list.Columns.Select(column => new DataCell(column.Name))]).ConfigureAwait(false);
                foreach (var row in rows.All) await book.AddRowAsync(row).ConfigureAwait(false);
            }

            // A workbook has a sheet.
            if (!any)
            {
                await book.StartWorksheetAsync(FactLists.Positions.Name).ConfigureAwait(false);
                await book.AddRowAsync([.. FactLists.Positions.Columns.Select(column => new DataCell(column.Name))]).ConfigureAwait(false);
            }

            await book.FinishAsync().ConfigureAwait(false);
        }

        return stream.ToArray();
    }
}
