using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document of a baseline: <c>{"format": "techroles-baseline/1", "findings": [{"fingerprint": "…", "content": "…",
/// "rule": "TR2001"}]}</c>.</summary>
/// <remarks>It is read whole or not at all. The entries are written in a fixed order, so that two versions of a file differ by findings
/// only.</remarks>
public static class BaselineJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-baseline/1";

    /// <summary>The properties of the document but its format.</summary>
    internal static string[] Known { get; } = ["findings"];

    /// <summary>The properties of an entry.</summary>
    internal static string[] KnownOfEntry { get; } = ["fingerprint", "content", "rule", "subjects"];

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<Baseline, InvalidDocument> Read(ReadOnlyMemory<byte> json, string file = "baseline") =>
        new DocumentReader(Guard.Against.Null(file)).Read(json, Format, Known, Root);

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<Baseline, InvalidDocument> Read(string json, string file = "baseline") =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Reads a document to its end without holding a thread while it waits for more. <b>Cost:</b> linear in it.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<OneOf<Baseline, InvalidDocument>> ReadAsync(
        Stream stream, string file = "baseline", CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file);

    /// <summary>The text of the document; the same baseline gives the same text, and reading it gives the baseline.</summary>
    public static string Write(Baseline baseline) => DocumentWriter.Write(Format, json => Write(Guard.Against.Null(baseline), json));

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="baseline">What is written.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(Baseline baseline, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(baseline), stream, cancel);

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void Write(Baseline baseline, Utf8JsonWriter json) =>
        json.Objects("findings", baseline.Entries, entry => Write(entry, json));

    /// <summary>Writes the properties of an entry.</summary>
    internal static void Write(BaselineEntry entry, Utf8JsonWriter json)
    {
        json.Text("fingerprint", entry.Fingerprint);
        json.Text("content", entry.Content);
        json.Text("rule", entry.Rule);
        json.Texts("subjects", entry.Subjects);
    }

    internal static Baseline Root(DocumentReader.Fields root)
    {
        if (root.Value("findings") is null) root.Reader.Report(ScenarioTexts.MissingHere("findings"), root.Path);
        return Baseline.Of(root.Objects("findings", KnownOfEntry, Entry));
    }

    internal static BaselineEntry Entry(DocumentReader.Fields fields)
    {
        foreach (var name in (string[])["fingerprint", "content"])
            if (fields.Value(name) is null) fields.Reader.Report(ScenarioTexts.MissingHere(name), fields.Path);
        return new(Hash.Of(fields, "fingerprint") ?? "", Hash.Of(fields, "content") ?? "",
            fields.Required("rule"))
        { Subjects = fields.Texts("subjects") };
    }
}
