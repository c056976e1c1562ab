using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What a reader found: facts in a builder, ready to become a chart, and the problems met on the way.</summary>
public sealed class ReadChart
{
    private readonly BuilderSink _sink;

    internal ReadChart(BuilderSink sink, ReadAccount account)
    {
        _sink = sink;
        Account = account;
        Said = [.. account.Reasons, .. account.Said];
        Rows = sink.Count;
        Problems = sink.Problems.ToValueList();
    }

    /// <summary>The facts, not yet checked against each other; the problems are in it, too.</summary>
    public OrgChartBuilder Builder => _sink.Builder;

    /// <summary>How the input was taken.</summary>
    public ReadAccount Account { get; }

    /// <summary>The name of the format in which the facts came, such as <c>csv</c>.</summary>
    public string Format => Account.Format;

    /// <summary>What was guessed and what else is worth knowing of the input as a whole, each as a sentence.</summary>
    public ValueList<Text> Said { get; }

    /// <summary>The English of <see cref="Said"/>, why the input was taken for what it is in a line of its own.</summary>
    public ValueList<string> Notes => Account.Reasons.Count == 0 ? Account.Notes : [Account.Reason, .. Account.Notes];

    /// <summary>The number of facts.</summary>
    public int Rows { get; }

    /// <summary>What the reader could not read or had to guess; the chart adds its own.</summary>
    public ValueList<ChartProblem> Problems { get; }
}
