using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The CSV folder.</summary>
internal sealed class CsvFactsWriter : FormatWriter
{
    public override string Name => "csv";

    public override string Title => "a CSV folder";

    public override string Page =>
        "A folder with one file for each list that has rows, such as `positions.csv`. The organisation as a whole has no file.";

    public override bool IsFolder => true;

    public override WrittenChart Write(ChartFacts facts) =>
        new([.. CsvFolder.Write(facts).Select(file => new WrittenFile(file.File, Encoding.UTF8.GetBytes(file.Content)))],
            facts.Organisation == new OrganisationFact() ? [] : [Losses.Organisation]);
}
