using System.Globalization;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document of waivers: <c>{"format": "techroles-waivers/1", "waivers": [{"rule": "TR2001", "subjects": ["cio"],
/// "reason": "…", "by": "…", "until": "2027-03-31"}]}</c>.</summary>
/// <remarks>
/// It is read whole or not at all: a waiver of which a part is passed over is another waiver. One without reason, approver or last day can
/// be read; it waives nothing, which is a finding (TR0001).
/// </remarks>
public static class WaiversJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-waivers/1";

    /// <summary>The properties of a waiver.</summary>
    internal static string[] Known { get; } = ["fingerprint", "content", "rule", "subjects", "reason", "by", "until", "control"];

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<ValueList<Waiver>, InvalidDocument> Read(ReadOnlyMemory<byte> json, string file = "waivers") =>
        new DocumentReader(Guard.Against.Null(file)).Read(json, Format, ["waivers"], Root);

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<ValueList<Waiver>, InvalidDocument> Read(string json, string file = "waivers") =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Reads a document to its end without holding a thread while it waits for more. <b>Cost:</b> linear in it.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<OneOf<ValueList<Waiver>, InvalidDocument>> ReadAsync(
        Stream stream, string file = "waivers", CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file);

    /// <summary>The text of the document; the same waivers give the same text, and reading it gives the waivers.</summary>
    public static string Write(ValueList<Waiver> waivers) =>
        DocumentWriter.Write(Format, json => json.Objects("waivers", waivers, waiver => Write(waiver, json)));

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="waivers">What is written.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(ValueList<Waiver> waivers, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(waivers), stream, cancel);

    /// <summary>Writes the properties of a waiver.</summary>
    internal static void Write(Waiver waiver, Utf8JsonWriter json)
    {
        json.Text("fingerprint", waiver.Fingerprint);
        json.Text("content", waiver.Content);
        json.Text("rule", waiver.Rule);
        json.Texts("subjects", waiver.Subjects);
        json.Text("reason", waiver.Reason);
        json.Text("by", waiver.By);
        json.Text("until", waiver.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Text("control", waiver.Control);
    }

    internal static ValueList<Waiver> Root(DocumentReader.Fields root)
    {
        if (root.Value("waivers") is null) root.Reader.Report(ScenarioTexts.MissingHere("waivers"), root.Path);
        return root.Objects("waivers", Known, Waiver);
    }

    internal static Waiver Waiver(DocumentReader.Fields fields)
    {
        var waiver = new Waiver
        {
            Fingerprint = Hash.Of(fields, "fingerprint"),
            Content = Hash.Of(fields, "content"),
            Rule = fields.Text("rule"),
            Subjects = fields.Texts("subjects"),
            Reason = fields.Text("reason"),
            By = fields.Text("by"),
            Until = fields.Day("until"),
            Control = fields.Text("control"),
        };
        if (fields.Value("fingerprint") is null && (waiver.Rule is not { Length: > 0 } || waiver.Subjects.Count == 0))
        {
            fields.Reader.Report(
                Text.Of("A waiver names a finding by its fingerprint, or by its rule and subjects."), fields.Path);
        }

        return waiver;
    }
}
