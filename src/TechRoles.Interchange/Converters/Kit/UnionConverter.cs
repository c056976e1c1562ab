using System.Text.Json;
using OneOf;

namespace TechRoles.Interchange;

/// <summary>One value or another: an object with one property, whose name says which it is.</summary>
/// <param name="first">The name and the converter of the first.</param>
/// <param name="second">Those of the second.</param>
/// <param name="open">Which one a union holds.</param>
/// <param name="ofFirst">The union of the first.</param>
/// <param name="ofSecond">The union of the second.</param>
internal sealed class UnionConverter<T, T0, T1>(
    (string Name, ValueConverter<T0> Of) first, (string Name, ValueConverter<T1> Of) second, Func<T, OneOf<T0, T1>> open,
    Func<T0, T> ofFirst, Func<T1, T> ofSecond) : DataConverter<T>
{
    public override T Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw reader.No("an object");
        reader.Read();
        var name = reader.TokenType == JsonTokenType.PropertyName ? reader.TakeText() : "";
        if (name != first.Name && name != second.Name) throw new Misread($"Here stands either {first.Name} or {second.Name}.");
        reader.Read();
        T taken;
        try
        {
            if (reader.TokenType == JsonTokenType.Null) throw reader.No("a value");
            taken = name == first.Name ? ofFirst(first.Of.Take(ref reader)) : ofSecond(second.Of.Take(ref reader));
        }
        catch (Misread misread)
        {
            throw misread.Below(name);
        }

        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? taken
            : throw new Misread($"Here stands either {first.Name} or {second.Name}, and nothing else.");
    }

    public override void Put(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        open(value).Switch(
            one =>
            {
                json.WritePropertyName(first.Name);
                first.Of.PutOrNull(json, one);
            },
            other =>
            {
                json.WritePropertyName(second.Name);
                second.Of.PutOrNull(json, other);
            });
        json.WriteEndObject();
    }
}

/// <summary>Makes converters of unions that have no name of their own.</summary>
internal static class Unions
{
    public static DataConverter<OneOf<T0, T1>> Of<T0, T1>(
        (string Name, ValueConverter<T0> Of) first, (string Name, ValueConverter<T1> Of) second) =>
        new UnionConverter<OneOf<T0, T1>, T0, T1>(first, second, union => union, one => one, other => other);
}
