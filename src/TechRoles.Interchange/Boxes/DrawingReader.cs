using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>A format that draws boxes and arrows in a text.</summary>
internal abstract class DrawingReader : FormatReader
{
    public sealed override Text? Read(SourceFile file, ChartReading reading)
    {
        var sketch = new BoxSketch(file.Name, reading.Titles);
        if (Draw(file.Text, sketch) is { } refusal) return refusal;
        var graph = sketch.ToGraph();
        if (graph.Boxes.Count == 0) return BoxTexts.NoBoxes(Title);
        if (reading.Options.Format is null && !graph.SeemsToBeChart(reading.Titles)) return BoxTexts.NoChart(Title);
        graph.Hand(reading);
        return null;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sketch">Takes the boxes and arrows.</param>
    /// <returns>Null where there are boxes to look for; else why not, as a sentence.</returns>
    protected abstract Text? Draw(string text, BoxSketch sketch);
}
