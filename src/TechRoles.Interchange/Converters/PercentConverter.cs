using System.Globalization;
using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Shares as whole numbers from 0 to 100.</summary>
internal sealed class PercentConverter : DataConverter<Percent>
{
    private const string Wanted = "a whole number from 0 to 100";

    public override Percent Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw reader.No(Wanted);
        return reader.TryGetInt32(out var number) && Percent.TryCreate(number, out var share) ? share
            : throw new Misread($"A share is {Wanted}.");
    }

    public override void Put(Utf8JsonWriter json, Percent value) => json.WriteNumberValue(value.Value);

    public override Percent ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Percent.TryCreate(number, out var share)
            ? share
            : throw new JsonException($"A share is {Wanted}.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Percent value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));
}
