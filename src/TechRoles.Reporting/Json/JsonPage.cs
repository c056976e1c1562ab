using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace TechRoles.Reporting;

/// <summary>Writes the values of a report; null and malformed texts included.</summary>
internal sealed class JsonPage : IDisposable
{
    private const int Piece = 32_768;

    // Letters of all scripts stay readable; what could close a script element in a page is escaped.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A page into bytes, which ends with it.</summary>
    public JsonPage(IBufferWriter<byte> output) => Writer = new(output, Options);

    /// <summary>A page in a document of somebody else, who ends it.</summary>
    public JsonPage(Utf8JsonWriter writer) => Writer = writer;

    /// <summary>Writes a document of ours: an object that names its format first, and a line feed behind it.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="version">The version of the tool; null: the tool is not named.</param>
    /// <param name="body">Writes the other properties.</param>
    public static void Document(TextWriter output, string format, string? version, Action<JsonPage> body)
    {
        using (var page = new JsonPage(new Utf8Text(output)))
        {
            page.Begin(format, version);
            body(page);
            page.Writer.WriteEndObject();
        }

        output.Write('\n');
    }

    /// <summary>The same into a stream, piece by piece.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="format">Its format.</param>
    /// <param name="version">The version of the tool; null: the tool is not named.</param>
    /// <param name="body">Writes the other properties, and pauses where what is written may be handed on.</param>
    /// <param name="cancel">Stops the work.</param>
    public static async Task DocumentAsync<T>(
        Stream output, string format, string? version, Func<JsonPage, IEnumerable<T>> body, CancellationToken cancel)
    {
        var writer = new Utf8JsonWriter(output, Options);
        await using (writer.ConfigureAwait(false))
        {
            var page = new JsonPage(writer);
            page.Begin(format, version);
            foreach (var _ in body(page))
                if (writer.BytesPending > Piece) await writer.FlushAsync(cancel).ConfigureAwait(false);
            writer.WriteEndObject();
        }

        await output.WriteAsync("\n"u8.ToArray(), cancel).ConfigureAwait(false);
        await output.FlushAsync(cancel).ConfigureAwait(false);
    }

    public Utf8JsonWriter Writer { get; }

    public void Text(string name, string? value)
    {
        Writer.WritePropertyName(Sound(name));
        if (value is null) Writer.WriteNullValue();
        else Writer.WriteStringValue(Sound(value));
    }

    public void Number(string name, int? value)
    {
        if (value is { } number) Writer.WriteNumber(name, number);
        else Writer.WriteNull(name);
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        Writer.WriteStartArray(name);
        foreach (var value in values) Writer.WriteStringValue(Sound(value));
        Writer.WriteEndArray();
    }

    private void Begin(string format, string? version)
    {
        Writer.WriteStartObject();
        Text("format", format);
        if (version is null) return;
        Text("tool", "techroles");
        Text("version", version);
    }

    public void Dispose() => Writer.Dispose();

    // A lone surrogate is no text in UTF-8.
    internal static string Sound(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
    }
}
