using System.Buffers;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document as linked data: with a context that says which terms of the W3C Organization Ontology its
/// names are.</summary>
internal sealed class LinkedDataWriter : FormatWriter
{
    public override string Name => "json-ld";

    public override string Title => "linked data (JSON-LD)";

    public override string Page =>
        $"""
        The JSON document with a `@context` for JSON-LD 1.1: positions are posts of the Organization Ontology (`org:reportsTo`,
        `org:postIn`), units and people likewise; names that the ontology lacks stand under `{LinkedDataContext.Own}`. Ids are resolved
        against `{LinkedDataContext.Base}`, list by list.
        """;

    public override WrittenChart Write(ChartFacts facts)
    {
        var output = new ArrayBufferWriter<byte>();
        ChartJson.Write(facts, output, LinkedDataContext.Write);
        output.Write("\n"u8);
        return new(output.WrittenMemory, []);
    }
}
