using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Testing;

/// <summary>One chart on which a rule is tried, and the charts on which it must find the same.</summary>
internal sealed class LawCase
{
    private const int Steps = 8;

    private const int Drawn = 60;

    /// <summary>How many findings of a chart are mended on trial.</summary>
    public const int Mended = 2;

    private readonly Lazy<IReadOnlyList<(OrgChart Before, OrgChange Change, OrgChart After)>> _walk;

    private LawCase(ChartFacts given, int number)
    {
        Given = given;
        Chart = ChartOf(given);
        Shuffled = ChartOf(FactOrder.Shuffle(given, new(7)));
        var listed = Chart.ToFacts();
        InOrder = new(listed, isReversed: false);
        Reversed = new(listed, isReversed: true);
        RenamedInOrder = ChartOf(InOrder.Facts);
        RenamedReversed = ChartOf(Reversed.Facts);
        Joined = ChartOf(FactJoin.Join(listed, UnrelatedBranch.Facts));
        _walk = new(() => [.. Walked(Chart, new(new(number)))]);
    }

    /// <summary>Drawn charts, the same in every run and for every rule.</summary>
    public static IReadOnlyList<LawCase> All { get; } =
        [.. ChartArbitraries.ValidFacts().Generator.Sample(Drawn, new Rnd(1), 60)
            .Select((facts, number) => new LawCase(WithMarkedNames(facts), number))];

    public ChartFacts Given { get; }

    public OrgChart Chart { get; }

    public OrgChart Shuffled { get; }

    public FactRenaming InOrder { get; }

    public FactRenaming Reversed { get; }

    public OrgChart RenamedInOrder { get; }

    public OrgChart RenamedReversed { get; }

    /// <summary>The chart with an unrelated branch beside it.</summary>
    public OrgChart Joined { get; }

    /// <summary>A case of an example in the text notation.</summary>
    /// <exception cref="ChartAssertionException">The example makes no chart.</exception>
    public static LawCase Of(string example, string what) =>
        ChartText.Facts(example).Match(
            facts => new LawCase(WithMarkedNames(facts), 0),
            invalid => throw new ChartAssertionException($"{what} cannot be read: {string.Join('\n', invalid.Problems)}"));

    /// <summary>Some changes, each made to the chart that the one before left; made once, however many rules are tried.</summary>
    public IReadOnlyList<(OrgChart Before, OrgChange Change, OrgChart After)> Walk => _walk.Value;

    private static IEnumerable<(OrgChart Before, OrgChange Change, OrgChart After)> Walked(OrgChart chart, ChangeDrawing draw)
    {
        for (var step = 0; step < Steps; step++)
        {
            var change = draw.Next(chart);
            if (!chart.With(change).TryPickT0(out var after, out _)) continue;
            yield return (chart, change, after);
            chart = after;
        }
    }

    private static OrgChart ChartOf(ChartFacts facts) => new ValidChart(facts).Chart;

    private static ChartFacts WithMarkedNames(ChartFacts facts) =>
        facts with { People = [.. facts.People.Select(person => person with { Name = PersonMark })] };

    /// <summary>The name of every person, which no text may contain.</summary>
    public const string PersonMark = "Zaphod Nameless";

    /// <summary>The case for a person to read.</summary>
    public override string ToString() => ChartText.Write(Given);
}
