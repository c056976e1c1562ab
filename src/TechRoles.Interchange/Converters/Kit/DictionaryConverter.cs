using System.Collections.Frozen;
using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>Values by a text: an object with a property for each, in ordinal order.</summary>
internal sealed class DictionaryConverter<T>(DataConverter<T> values) : DataConverter<IReadOnlyDictionary<string, T>>
{
    public override IReadOnlyDictionary<string, T> Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw reader.No("an object");
        var taken = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.TakeText();
            reader.Read();
            try
            {
                if (reader.TokenType == JsonTokenType.Null) throw reader.No("a value");
                if (!taken.TryAdd(name, values.Take(ref reader))) throw new Misread("This stands twice.");
            }
            catch (Misread misread)
            {
                throw misread.Below(name);
            }
        }

        return taken.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public override void Put(Utf8JsonWriter json, IReadOnlyDictionary<string, T> value)
    {
        json.WriteStartObject();
        foreach (var (name, one) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            values.PutOrNull(json, one);
        }

        json.WriteEndObject();
    }
}
