using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>Makes converters of what is only written.</summary>
internal static class Documents
{
    /// <summary>An object.</summary>
    /// <param name="body">Writes its properties.</param>
    /// <param name="instead">How the value is had again, in one sentence.</param>
    public static WriteOnlyConverter<T> Object<T>(Action<T, JsonPage> body, string instead) => new(
        (json, value) =>
        {
            json.WriteStartObject();
            body(value, new JsonPage(json));
            json.WriteEndObject();
        },
        instead);

    /// <summary>A document of ours, which names its format first.</summary>
    public static WriteOnlyConverter<T> Document<T>(string format, Action<T, JsonPage> body, string instead) => Object<T>(
        (value, page) =>
        {
            page.Text("format", format);
            body(value, page);
        },
        instead);

    /// <summary>A property with a value.</summary>
    public static void Value<T>(this JsonPage page, string name, ValueConverter<T> of, T? value)
    {
        page.Writer.WritePropertyName(name);
        of.PutOrNull(page.Writer, value);
    }

    /// <summary>A property with values.</summary>
    public static void Values<T>(this JsonPage page, string name, ValueConverter<T> of, IEnumerable<T> values)
    {
        page.Writer.WriteStartArray(name);
        foreach (var value in values) of.PutOrNull(page.Writer, value);
        page.Writer.WriteEndArray();
    }
}
