using System.Text.Json;
using System.Text.Json.Serialization;

namespace TechRoles.Interchange;

/// <summary>A converter of another package as one of ours.</summary>
internal sealed class BorrowedConverter<T>(JsonConverter<T> of, JsonSerializerOptions options) : DataConverter<T>
{
    public override T Take(ref Utf8JsonReader reader)
    {
        try
        {
            return of.Read(ref reader, typeof(T), options)!;
        }
        catch (JsonException exception) when (exception.Data[Misread.Key] is IReadOnlyList<(string Path, string Said)> faults)
        {
            throw new Misread(faults);
        }
    }

    public override void Put(Utf8JsonWriter json, T value) => of.Write(json, value, options);
}
