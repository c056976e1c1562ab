using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The text notation, as a format among others.</summary>
internal sealed class NotationReader : FormatReader
{
    private const int CharsLookedAt = 1 << 15;

    public override string Name => Formats.Text;

    public override string Title => "the text notation";

    public override string Page =>
        "Indented titles, one for each line, and what they answer for. The branches of a drawn tree count as indentation.";

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.Seems(file) is not (null or "a Markdown text") || file.Extension is ".csv" or ".tsv" or ".json" or ".yaml" or ".yml")
            return Recognition.None;
        var text = file.Text.Length > CharsLookedAt ? file.Text[..CharsLookedAt] : file.Text;
        return TextSigns.IsNotation(DrawnTree.Indented(text), kinds.Titles)
            ? new(40, Text.Of("The lines are titles, one below another: read as the text notation."))
            : Recognition.None;
    }

    public override Text? Read(SourceFile file, ChartReading reading)
    {
        reading.Account = reading.Account with { StatesFacts = true };
        TextNotation.Read(DrawnTree.Indented(file.Text), file.Name, reading.Sink);
        return reading.Sink.Count > 0 ? null : ProblemTexts.NoText;
    }
}
