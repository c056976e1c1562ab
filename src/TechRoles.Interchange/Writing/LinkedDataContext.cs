using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The context of the JSON document as JSON-LD: made from the table of fact lists.</summary>
internal static class LinkedDataContext
{
    /// <summary>Where names stand that the Organization Ontology lacks.</summary>
    public const string Own = "urn:techroles:chart:";

    /// <summary>What ids are relative to; whoever publishes a chart puts an address of their own here.</summary>
    public const string Base = "https://example.org/chart/";

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["positions"] = "org:hasPost",
        ["units"] = "org:hasUnit",
        ["people"] = "org:hasMember",
    };

    private static readonly Dictionary<(string List, string Column), string> Columns = new()
    {
        [("positions", "title")] = "skos:prefLabel",
        [("positions", "unit")] = "org:postIn",
        [("positions", "reportsTo")] = "org:reportsTo",
        [("positions", "roles")] = "org:role",
        [("units", "name")] = "skos:prefLabel",
        [("units", "parent")] = "org:unitOf",
        [("people", "name")] = "foaf:name",
        [("roles", "title")] = "skos:prefLabel",
        [("assignments", "person")] = "org:member",
        [("organisation", "name")] = "skos:prefLabel",
    };

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1);
        json.WriteString("@base", Base);
        json.WriteString("@vocab", Own);
        json.WriteString("org", "http://www.w3.org/ns/org#");
        json.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        json.WriteString("foaf", "http://xmlns.com/foaf/0.1/");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.WriteString("organisation", "@nest");
        Terms(json, FactLists.Organisation);
        foreach (var list in FactLists.Tables) WriteList(json, list);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, FactList list)
    {
        json.WriteStartObject(list.Name);
        json.WriteString("@id", Lists.GetValueOrDefault(list.Name, Own + list.Name));
        json.WriteString("@container", "@set");
        json.WriteStartObject("@context");
        if (list.HasId) json.WriteString("@base", Base + list.Name + "/");
        Terms(json, list);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, FactList list)
    {
        foreach (var column in list.Columns)
        {
            if (column.Name == "id")
            {
                json.WriteString("id", "@id");
                continue;
            }

            json.WriteStartObject(column.Name);
            json.WriteString("@id", Columns.GetValueOrDefault((list.Name, column.Name), Own + column.Name));
            if (column.RefersTo is { } other)
            {
                json.WriteString("@type", "@id");
                json.WriteStartObject("@context");
                json.WriteString("@base", Base + other + "/");
                json.WriteEndObject();
            }
            else if (column.Value == ColumnValue.Date)
            {
                json.WriteString("@type", "xsd:date");
            }

            json.WriteEndObject();
        }
    }
}
