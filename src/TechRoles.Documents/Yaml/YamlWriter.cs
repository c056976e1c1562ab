using System.Text;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>The document of facts in YAML: the names and values of the JSON document.</summary>
public sealed class YamlWriter : FormatWriter
{
    /// <inheritdoc/>
    public override string Name => "yaml";

    /// <inheritdoc/>
    public override string Title => "a YAML document";

    /// <inheritdoc/>
    public override string Page =>
        "The JSON document in block style; texts that YAML could take for something else stand in double quotes. It says everything.";

    /// <inheritdoc/>
    public override WrittenChart Write(ChartFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var text = new StringBuilder("format: ").Append(ChartJson.Format).Append('\n');
        if (facts.Organisation != new OrganisationFact())
        {
            text.Append(FactLists.Organisation.Name).Append(":\n");
            FactLists.Organisation.Write(facts, new YamlRows(FactLists.Organisation, text, isList: false));
        }

        foreach (var list in FactLists.Tables.Where(list => list.Count(facts) > 0))
        {
            text.Append(list.Name).Append(":\n");
            list.Write(facts, new YamlRows(list, text, isList: true));
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()), []);
    }
}
