using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What a reader found: facts in a builder, ready to become a chart, and the problems met on the way.</summary>
public sealed class ReadChart
{
    private readonly BuilderSink _sink;

    internal ReadChart(BuilderSink sink, InputFormat format, ValueList<string> notes)
    {
        _sink = sink;
        Format = format;
        Notes = notes;
        Rows = sink.Count;
        Problems = sink.Problems.ToValueList();
    }

    /// <summary>The facts, not yet checked against each other; the problems are in it, too.</summary>
    public OrgChartBuilder Builder => _sink.Builder;

    /// <summary>In which format the facts came.</summary>
    public InputFormat Format { get; }

    /// <summary>What was guessed and what else is worth knowing of the input as a whole, each as a sentence.</summary>
    public ValueList<string> Notes { get; }

    /// <summary>The number of facts.</summary>
    public int Rows { get; }

    /// <summary>What the reader could not read or had to guess; the chart adds its own.</summary>
    public ValueList<ChartProblem> Problems { get; }

    internal ReadChart With(ValueList<string> notes) => new(_sink, Format, notes);
}
