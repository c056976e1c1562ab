namespace TechRoles.Interchange;

/// <summary>The JSON document of facts, as a format among others.</summary>
internal sealed class JsonReader : FormatReader
{
    public override string Name => Formats.Json;

    public override string Title => "a JSON document";

    public override string Page => $"An object whose property `format` is `{ChartJson.Format}`, with one array for each list.";

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (file.Extension == ".json") return new(60, "The file name ends in .json: read as a JSON document.");
        return !FileSigns.IsNoText(file) && file.Utf8.Span.TrimStart(" \t\r\n"u8).StartsWith("{"u8)
            ? new(60, "The file starts with a brace: read as a JSON document.")
            : Recognition.None;
    }

    public override string? Read(SourceFile file, ChartReading reading) => JsonDocumentReader.Read(file.Utf8, file.Name, reading.Sink);
}
