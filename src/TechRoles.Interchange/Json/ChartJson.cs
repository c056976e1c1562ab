using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document of facts: one array for each list, the organisation as an object.</summary>
/// <remarks>
/// Property names are those of the contract, spelt exactly; null and an empty text state nothing. Objects nest at most 64 deep.
/// <b>Cost:</b> linear in the document.
/// </remarks>
public static class ChartJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-chart/1";

    // Letters of all scripts stay readable; what could close a script element in a page is escaped.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads a document; what cannot be read is a problem with a JSON pointer, and the rest counts.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> json, string file = "json", CancellationToken cancel = default)
    {
        using var measured = ReadTelemetry.Begin();
        var sink = new BuilderSink { Cancel = cancel };
        ReadResult result = JsonDocumentReader.Read(json, file, sink) is { } message
            ? new UnreadableInput(file, message)
            : new ReadChart(sink, new() { Format = Formats.Json, Title = "a JSON document", Certainty = 100 });
        measured?.Done(result);
        return result;
    }

    /// <summary>Reads a document; what cannot be read is a problem with a JSON pointer, and the rest counts.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static ReadResult Read(string json, string file = "json")
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a document to its end without holding a thread while it waits for more; what has come is then read at once.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the reading, and the work between rows.</param>
    public static async Task<ReadResult> ReadAsync(Stream stream, string file = "json", CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file, cancel);

    /// <summary>The facts of a document, or everything that is wrong with it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    /// <returns>The facts where no problem is an error; references are not looked up.</returns>
    public static OneOf<ChartFacts, InvalidChart> Facts(string json, string file = "json")
    {
        Guard.Against.Null(json);
        var collector = new FactCollector();
        if (JsonDocumentReader.Read(Encoding.UTF8.GetBytes(json), file, collector) is { } message)
            collector.AddProblem(new(ProblemKind.UnreadableRow, message) { Place = new(file, null, null, null) });
        return collector.ToOutcome();
    }

    /// <summary>Writes facts as a document; the same facts give the same bytes.</summary>
    /// <param name="facts">Facts with valid ids; what is required must be stated.</param>
    /// <param name="output">Takes UTF-8 without a byte order mark; lines end with a line feed.</param>
    public static void Write(ChartFacts facts, IBufferWriter<byte> output) => Write(facts, output, static _ => { });

    /// <summary>Writes facts as a document that says something else first.</summary>
    internal static void Write(ChartFacts facts, IBufferWriter<byte> output, Action<Utf8JsonWriter> first)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(output);
        using var json = new Utf8JsonWriter(output, Options);
        Write(facts, json, first);
    }

    /// <summary>Writes facts as an object that says something else first.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="json">Takes the object.</param>
    /// <param name="first">Says something else.</param>
    /// <param name="isStrict">Whether half a character is refused; else it becomes U+FFFD.</param>
    internal static void Write(ChartFacts facts, Utf8JsonWriter json, Action<Utf8JsonWriter> first, bool isStrict = false)
    {
        json.WriteStartObject();
        first(json);
        json.WriteString("format", Format);
        if (facts.Organisation != new OrganisationFact())
        {
            json.WritePropertyName(FactLists.Organisation.Name);
            FactLists.Organisation.Write(facts, new JsonRowWriter(FactLists.Organisation, json, isStrict));
        }

        foreach (var list in FactLists.Tables) JsonRowWriter.WriteArray(list, facts, json, isStrict);
        json.WriteEndObject();
    }

    /// <summary>Writes facts as the text of a document.</summary>
    /// <param name="facts">Facts with valid ids; what is required must be stated.</param>
    public static string Write(ChartFacts facts)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(facts, output);
        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="facts">Facts with valid ids; what is required must be stated.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(ChartFacts facts, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(facts), stream, cancel);
}
