using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What a reader found: facts in a builder, ready to become a chart, and the problems met on the way.</summary>
public sealed class ReadChart
{
    internal ReadChart(BuilderSink sink, InputFormat format, ValueList<string> guesses)
    {
        Builder = sink.Builder;
        Format = format;
        Guesses = guesses;
        Rows = sink.Count;
        Problems = sink.Problems.ToValueList();
    }

    /// <summary>The facts, not yet checked against each other; the problems are in it, too.</summary>
    public OrgChartBuilder Builder { get; }

    /// <summary>In which format the facts came.</summary>
    public InputFormat Format { get; }

    /// <summary>What was guessed, each as a sentence; empty where the caller said everything.</summary>
    public ValueList<string> Guesses { get; }

    /// <summary>The number of facts.</summary>
    public int Rows { get; }

    /// <summary>What the reader could not read or had to guess; the chart adds its own.</summary>
    public ValueList<ChartProblem> Problems { get; }
}
