using System.Text.Json;
using System.Text.RegularExpressions;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Json;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
public class ChartSchemaLaws
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ChartSchema.Write()).RootElement;

    [Property]
    public void Every_document_that_is_written_fits_the_schema(ChartFacts facts)
    {
        using var document = JsonDocument.Parse(ChartJson.Write(facts));
        Fits(Schema, document.RootElement, "");
    }

    [Fact]
    public void Every_column_of_every_list_has_a_place()
    {
        foreach (var list in FactLists.Tables.Prepend(FactLists.Organisation))
            foreach (var column in list.Columns)
            {
                var row = Schema.GetProperty("properties").GetProperty(list.Name);
                if (row.TryGetProperty("items", out var items)) row = items;
                var properties = row.GetProperty("properties");
                if (column.Inside is { } inside) properties = properties.GetProperty(inside).GetProperty("properties");
                Assert.True(properties.TryGetProperty(column.Name, out _), $"{list.Name}.{column.Name}");
            }
    }

    [Theory]
    [InlineData("""{"format": "techroles-chart/2"}""")]
    [InlineData("""{"format": "techroles-chart/1", "positions": [{"title": "CEO"}]}""")]
    [InlineData("""{"format": "techroles-chart/1", "positions": [{"id": "a", "status": "asleep"}]}""")]
    [InlineData("""{"format": "techroles-chart/1", "assignments": [{"person": "a", "position": "b", "share": 101}]}""")]
    [InlineData("""{"format": "techroles-chart/1", "goals": [{"id": "a", "from": "soon"}]}""")]
    public void What_is_no_document_does_not_fit(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Fits(Schema, document.RootElement, ""));
    }

    // The part of JSON Schema that is used; properties that it does not name are stricter here than there.
    private static void Fits(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("const", out var constant)) Assert.Equal(constant.GetString(), value.GetString());
        if (schema.TryGetProperty("enum", out var words)) Assert.Contains(value.GetString(), words.EnumerateArray().Select(word => word.GetString()));
        if (schema.TryGetProperty("type", out var type)) Assert.True(IsA(type.GetString()!, value), $"{path} is no {type}");
        if (schema.TryGetProperty("minLength", out var least)) Assert.True(value.GetString()!.Length >= least.GetInt32(), path);
        if (schema.TryGetProperty("minimum", out var minimum)) Assert.True(value.GetInt32() >= minimum.GetInt32(), path);
        if (schema.TryGetProperty("maximum", out var maximum)) Assert.True(value.GetInt32() <= maximum.GetInt32(), path);
        if (schema.TryGetProperty("pattern", out var pattern)) Assert.Matches(new Regex(pattern.GetString()!, RegexOptions.NonBacktracking), value.GetString());
        if (schema.TryGetProperty("required", out var required))
            Assert.All(required.EnumerateArray(), name => Assert.True(value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}"));
        if (schema.TryGetProperty("items", out var items))
            foreach (var (index, item) in value.EnumerateArray().Index()) Fits(items, item, $"{path}/{index}");
        if (!schema.TryGetProperty("properties", out var properties)) return;
        foreach (var property in value.EnumerateObject())
        {
            Assert.True(properties.TryGetProperty(property.Name, out var inner), $"{path}/{property.Name} is not described");
            Fits(inner, property.Value, $"{path}/{property.Name}");
        }
    }

    private static bool IsA(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new InvalidOperationException(type),
    };
}
