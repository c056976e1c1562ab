using System.Text.Json;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>JSON: the document of facts, and what other programs write of people.</summary>
internal sealed class JsonReader : FormatReader
{
    private static readonly JsonReaderOptions Options =
        new() { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public override string Name => Formats.Json;

    public override string Title => "a JSON file";

    public override string Page =>
        $"""
        An object whose property `format` is `{ChartJson.Format}`, with one array for each list; or people as other programs write them: a
        list of objects with names, titles and managers, one object on each line, a tree (`children`, `reports`, `directReports`, `team` …),
        teams with heads and members, nodes and edges, reports of Workday (`Report_Entry`), users of Microsoft Graph with `manager` or
        `directReports` expanded, and SCIM 2.0 users with the enterprise extension. Whatever stands around the objects is looked through. A
        text for both name and title is told apart as the label of a box is.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.IsNoText(file)) return Recognition.None;
        var start = file.Utf8.Span.TrimStart(" \t\r\n"u8);
        var what = ("what", ProblemTexts.Ours(Title));
        if (IsJson(start) || (start.StartsWith("{"u8) || start.StartsWith("["u8)) && IsNamed(file))
            return FormatOf(file) is { } format && format.StartsWith("techroles-", StringComparison.Ordinal)
                ? new(100, Text.Of("It is a JSON document of the format {format}.", ("format", Say.Quote(format))))
                : new(96, Text.Of("The file starts as JSON: read as {what}.", what));
        if (start.StartsWith("{"u8)) return new(60, Text.Of("The file starts with a brace: read as {what}.", what));
        return IsNamed(file)
            ? new(60, Text.Of("The file name ends in {extension}: read as {what}.", ("extension", Say.Quote(file.Extension)), what))
            : Recognition.None;
    }

    public override Text? Read(SourceFile file, ChartReading reading)
    {
        if (FormatOf(file) is not null)
        {
            reading.Account = reading.Account with { StatesFacts = true };
            return JsonDocumentReader.Read(file.Utf8, file.Name, reading.Sink);
        }

        if (JsonTree.Read(file.Utf8.Span, reading.Options.Limits, reading.Cancel, out var refusal) is not { } root) return refusal;
        if (JsonTable.Of(root) is { } grid && reading.Kinds.Surest([grid]) is not null) return reading.ReadTables(file, [grid]);

        // Readers of other languages hand on what they say as JSON.
        return RecordPeople.Read(root, file.Name, file.Extension is ".yaml" or ".yml" ? "YAML" : "JSON", reading);
    }

    private static bool IsNamed(SourceFile file) => file.Extension is ".json" or ".jsonl" or ".ndjson" or ".geojson";

    // {" and [{ and [[" are no other language.
    private static bool IsJson(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("{"u8)) return start[1..].TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..];
        return start.StartsWith("["u8) && start[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..] or [(byte)'[', (byte)'"', ..];
    }

    // The property of the outermost object; the last of several counts.
    private static string? FormatOf(SourceFile file)
    {
        var reader = new Utf8JsonReader(file.Utf8.Span, Options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                // An escaped name may be half a character, which cannot be compared.
                var isFormat = !reader.ValueIsEscaped && reader.ValueTextEquals("format"u8);
                if (!reader.Read()) return null;
                if (isFormat)
                    return reader.TokenType == JsonTokenType.String && reader.ValueSpan.StartsWith("techroles"u8)
                        ? System.Text.Encoding.UTF8.GetString(reader.ValueSpan)
                        : null;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Whoever reads the whole file says where it breaks.
        }

        return null;
    }
}
