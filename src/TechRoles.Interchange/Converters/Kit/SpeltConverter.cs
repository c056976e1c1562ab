using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>Reads a value that is a text in JSON.</summary>
internal delegate bool TryRead<T>(string text, out T value);

/// <summary>Values that are a text in JSON; they may be names of properties, too, as the keys of a dictionary are.</summary>
/// <param name="write">The text of a value.</param>
/// <param name="read">The value of a text.</param>
/// <param name="complaint">What any other text is: <c>no day: write it as 2026-11-29</c>.</param>
internal sealed class SpeltConverter<T>(Func<T, string> write, TryRead<T> read, string complaint) : DataConverter<T>
    where T : struct
{
    public override T Take(ref Utf8JsonReader reader) => Of(reader.TakeText());

    public override void Put(Utf8JsonWriter json, T value) => json.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Of(reader.TakeText());
        }
        catch (Misread misread)
        {
            throw misread.ToOutside();
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(write(value));

    private T Of(string text) =>
        read(text, out var value) ? value : throw new Misread($"{JsonTokens.Quoted(text)} is {complaint}.");
}
