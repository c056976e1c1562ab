using System.Globalization;
using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Lists of values: arrays.</summary>
internal sealed class ListConverter<T>(ValueConverter<T> items) : ValueConverter<ValueList<T>>
{
    public override ValueList<T> Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw reader.No("an array");
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                if (reader.TokenType == JsonTokenType.Null) throw reader.No("a value");
                list.Add(items.Take(ref reader));
            }
            catch (Misread misread)
            {
                throw misread.Below(list.Count.ToString(CultureInfo.InvariantCulture));
            }
        }

        return list.ToValueList();
    }

    public override void Put(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value.AsSpan()) items.PutOrNull(json, item);
        json.WriteEndArray();
    }
}
