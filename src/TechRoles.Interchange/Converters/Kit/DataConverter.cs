using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TechRoles.Interchange;

/// <summary>How values of one type are written and read, as far as it is the same for every type.</summary>
internal interface IDataConverter
{
    /// <summary>The type.</summary>
    Type DataType { get; }

    /// <summary>The converter of lists of such values; null where nobody has lists of them.</summary>
    IDataConverter? OfLists { get; }

    /// <summary>The converter as whoever asks for the type finds it, without reflection.</summary>
    JsonTypeInfo InfoFor(JsonSerializerOptions options);
}

/// <summary>Writes and reads values of a type; what is wrong with one is said with a JSON pointer.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class ValueConverter<T> : JsonConverter<T>, IDataConverter
{
    public Type DataType => typeof(T);

    IDataConverter? IDataConverter.OfLists => null;

    /// <summary>Reads the value at the reader, and leaves the reader at its last token.</summary>
    /// <exception cref="Misread">It is none.</exception>
    public abstract T Take(ref Utf8JsonReader reader);

    /// <summary>Writes a value that is not null.</summary>
    public abstract void Put(Utf8JsonWriter json, T value);

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Take(ref reader);
        }
        catch (Misread misread)
        {
            throw misread.ToOutside();
        }
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => PutOrNull(writer, value);

    /// <summary>Writes a value; what should not be null and is, as null.</summary>
    public void PutOrNull(Utf8JsonWriter json, T? value)
    {
        if (value is null) json.WriteNullValue();
        else Put(json, value);
    }
}

/// <summary>A converter of values of which there are lists, too.</summary>
/// <remarks>A list is no such value itself: lists of lists of lists would have no end for a compiler that makes all of them.</remarks>
/// <typeparam name="T">The type.</typeparam>
internal abstract class DataConverter<T> : ValueConverter<T>, IDataConverter
{
    IDataConverter? IDataConverter.OfLists => Lists;

    /// <summary>The converter of lists of such values.</summary>
    public ListConverter<T> Lists => field ??= new(this);
}

/// <summary>A converter that is known only once the others are: of what a value holds that holds such values again.</summary>
internal sealed class LaterConverter<T>(Func<DataConverter<T>> converter) : DataConverter<T>
{
    public override T Take(ref Utf8JsonReader reader) => converter().Take(ref reader);

    public override void Put(Utf8JsonWriter json, T value) => converter().Put(json, value);
}
