using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>YAML: the document of facts, or a list or tree of people or teams; read as the JSON that says the same.</summary>
public sealed class YamlReader : FormatReader
{
    /// <inheritdoc/>
    public override string Name => "yaml";

    /// <inheritdoc/>
    public override string Title => "YAML";

    /// <inheritdoc/>
    public override string Page =>
        """
        The document of facts with the names of the JSON document, or a list or tree of people, positions or teams with names, titles,
        managers or reports. Anchors, aliases, tags and merge keys are refused, as is what is nested more than 64 deep.
        """;

    /// <inheritdoc/>
    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Extension is ".yaml" or ".yml") return new(70, Text.Of("The file name is that of YAML."));
        return file.Utf8.Span.StartsWith("---\n"u8) || file.Utf8.Span.StartsWith("---\r\n"u8) || file.Utf8.Span.StartsWith("%YAML"u8)
            ? new(50, Text.Of("The file begins as YAML."))
            : Recognition.None;
    }

    /// <inheritdoc/>
    public override Text? Read(SourceFile file, ChartReading reading)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reading);
        var json = new YamlToJson(reading.Options.Limits, reading.Cancel);
        if (json.Write(file.Text) is { } refusal) return refusal;
        if (json.HasMore) reading.Note(YamlTexts.FirstDocument);
        return reading.ReadInner(new(file.Name, json.Json));
    }
}
