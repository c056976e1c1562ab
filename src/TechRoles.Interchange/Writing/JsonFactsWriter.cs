using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document.</summary>
internal sealed class JsonFactsWriter : FormatWriter
{
    public override string Name => "json";

    public override string Title => "a JSON document";

    public override string Page => "The document of facts: one array for each list. It says everything; its JSON Schema is `ChartSchema`.";

    public override WrittenChart Write(ChartFacts facts) => new(Encoding.UTF8.GetBytes(ChartJson.Write(facts)), []);
}
