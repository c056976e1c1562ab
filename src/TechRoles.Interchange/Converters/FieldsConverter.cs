using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>What a document of ours, or an object inside one, states: everything that is wrong with it is told at once.</summary>
/// <param name="known">The names of its properties.</param>
/// <param name="write">Writes them.</param>
/// <param name="read">Reads them.</param>
/// <param name="format">What the property <c>format</c> of the document says; null: it is no document.</param>
internal sealed class FieldsConverter<T>(
    string[] known, Action<T, Utf8JsonWriter> write, Func<DocumentReader.Fields, T> read, string? format = null) : DataConverter<T>
    where T : class
{
    public override T Take(ref Utf8JsonReader reader) => Of(reader.TakeElement());

    public override void Put(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        if (format is not null) json.WriteString("format", format);
        write(value, json);
        json.WriteEndObject();
    }

    /// <summary>What an object states.</summary>
    public T Of(JsonElement element)
    {
        var problems = new DocumentReader("");
        T? taken = null;
        if (problems.FieldsOf(element, "", format is null ? known : ["format", .. known]) is { } fields)
        {
            if (format is not null) fields.MustSay(format);
            taken = read(fields);
        }

        return Faults.Unless(taken, problems.Problems);
    }
}
