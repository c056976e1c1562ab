using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A scenario that cannot be read. Nothing of it counts.</summary>
/// <param name="Problems">Everything that is wrong, each with file and JSON pointer; never empty.</param>
public sealed record InvalidScenario(ValueList<ChartProblem> Problems)
{
    /// <summary>The problems, one on each line.</summary>
    public override string ToString() => string.Join('\n', Problems);
}

/// <summary>
/// The JSON document of a scenario: <c>{"format": "techroles-scenario/1", "name": "…", "changes": [{"kind": "rereport", …}]}</c>.
/// </summary>
/// <remarks>
/// Unlike facts, of which what can be read counts, a scenario is read whole or not at all: a change of which a part is passed over is
/// another change. So a field that a kind does not have is a problem, too, and where null means something, as nobody in
/// <c>"to": null</c>, the field must be there. Whether ids are those of a chart shows when the scenario is applied.
/// </remarks>
public static class ScenarioJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-scenario/1";

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The kinds of change that a scenario can name, in the order of the documentation.</summary>
    public static ValueList<string> Kinds => ChangeKinds.All.Select(kind => kind.Name).ToValueList();

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark; objects nest at most 64 deep.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<Scenario, InvalidScenario> Read(ReadOnlyMemory<byte> json, string file = "scenario")
    {
        Guard.Against.Null(file);
        var reader = new ChangeReader(file);
        var scenario = reader.Document(json);
        return scenario is not null && reader.Problems.Count == 0 ? scenario : new InvalidScenario(reader.Problems.ToValueList());
    }

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<Scenario, InvalidScenario> Read(string json, string file = "scenario") =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Reads a document to its end without holding a thread while it waits for more. <b>Cost:</b> linear in it.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<OneOf<Scenario, InvalidScenario>> ReadAsync(
        Stream stream, string file = "scenario", CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file);

    /// <summary>The text of the document; the same scenario gives the same text, and reading it gives the scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    public static string Write(Scenario scenario)
    {
        Guard.Against.Null(scenario);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
            Write(scenario.Name, scenario.Changes, json, change => ChangeKinds.Write(change, json, depth: 0));
        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="scenario">What is written.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(Scenario scenario, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(scenario), stream, cancel);

    /// <summary>Writes a scenario as an object.</summary>
    internal static void Write(string name, ValueList<OrgChange> changes, Utf8JsonWriter json, Action<OrgChange> write)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("name", name);
        json.WriteStartArray("changes");
        foreach (var change in changes) write(change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one change as the object that stands for it in a scenario.</summary>
    /// <remarks>Several changes inside several are written so down to the twelfth level; what lies deeper stands there one after the
    /// other.</remarks>
    /// <param name="change">The change. The rows of an <see cref="EditFact"/> must be of one list.</param>
    /// <param name="json">Takes the object; its property name, if it has one, is written already.</param>
    public static void Write(OrgChange change, Utf8JsonWriter json) =>
        ChangeKinds.Write(Guard.Against.Null(change), Guard.Against.Null(json), depth: 0);
}
