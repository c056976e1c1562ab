using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The CSV folder.</summary>
/// <param name="writing">How its files are written; the defaults where null.</param>
public sealed class CsvFactsWriter(CsvWriting? writing = null) : FormatWriter
{
    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override string Title => "a CSV folder";

    /// <inheritdoc/>
    public override string Page =>
        """
        A folder with one file for each list that has rows, such as `positions.csv`. The organisation as a whole has no file. A text
        that a spreadsheet would run as a formula has an apostrophe in front, which readers of this library take off again.
        """;

    /// <inheritdoc/>
    public override bool IsFolder => true;

    /// <inheritdoc/>
    public override WrittenChart Write(ChartFacts facts) =>
        new([.. CsvFolder.Write(facts, writing).Select(file => new WrittenFile(file.File, Encoding.UTF8.GetBytes(file.Content)))],
            facts.Organisation == new OrganisationFact() ? [] : [Losses.Organisation]);
}
