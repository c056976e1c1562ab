namespace TechRoles.Interchange;

/// <summary>The text notation, as a format among others.</summary>
internal sealed class NotationReader : FormatReader
{
    public override string Name => Formats.Text;

    public override string Title => "the text notation";

    public override string Page => "Indented titles, one for each line, and what they answer for.";

    public override Recognition Recognise(SourceFile file, TableKinds kinds) => FileSigns.IsNoText(file) || file.Extension is ".csv" or ".tsv" or ".yaml" or ".yml"
        ? Recognition.None
        : new(Recognition.Floor, "Nothing else fits: read as the text notation.");

    public override string? Read(SourceFile file, ChartReading reading)
    {
        TextNotation.Read(file.Text, file.Name, reading.Sink);
        return reading.Sink.Count > 0 ? null : ProblemTexts.NoText;
    }
}
