using System.Text;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Matrices;

/// <summary>A matrix read from a text with commas.</summary>
internal sealed class MatrixFile
{
    private MatrixFile(FactCollector collector, ReadAccount account)
    {
        Facts = collector.ToFacts();
        Problems = collector.Problems;
        Account = account;
    }

    public ChartFacts Facts { get; }

    public IReadOnlyList<ChartProblem> Problems { get; }

    public ReadAccount Account { get; }

    public IEnumerable<string> Roles => Facts.Positions.Select(position => position.Id);

    /// <summary>Areas with those around them, such as <c>Operations &gt; Run drills</c>.</summary>
    public IEnumerable<string> Areas => Facts.Areas.Select(area => Path(Facts, area.Id));

    /// <summary>Responsibilities such as <c>Run drills: CIO A</c>.</summary>
    public IEnumerable<string> Cells => CellsOf(Facts);

    /// <inheritdoc cref="Cells"/>
    public static IEnumerable<string> CellsOf(ChartFacts facts) => facts.Responsibilities
        .GroupBy(fact => (fact.Area, fact.Position))
        .Select(cell => $"{Path(facts, cell.Key.Area)}: {cell.Key.Position} "
            + cell.Aggregate(default(InvolvementSet), (set, fact) => set.With(fact.Involvement)));

    public static MatrixFile Read(string text) => Read(new SourceFile("raci.csv", Encoding.UTF8.GetBytes(text)));

    public static MatrixFile Read(SourceFile file)
    {
        var collector = new FactCollector();
        var reading = new ChartReading(collector, new(), TableKinds.Default);
        Assert.Null(new MatrixKind().Read(file.Table, file, reading));
        return new(collector, reading.Account);
    }

    /// <summary>The certainty of the kind, of all kinds in percent.</summary>
    public static int Certainty(string text) =>
        new MatrixKind().Recognise(new SourceFile("raci.csv", Encoding.UTF8.GetBytes(text)).Table).Certainty;

    private static string Path(ChartFacts facts, string id)
    {
        var area = facts.Areas.Single(known => known.Id == id);
        return area.Parent is null ? area.Name! : $"{Path(facts, area.Parent)} > {area.Name}";
    }
}
