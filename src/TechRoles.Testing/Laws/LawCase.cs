using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Testing;

/// <summary>One chart on which a rule is tried, and the charts on which it must find the same.</summary>
internal sealed class LawCase
{
    /// <summary>How many changes are made to a chart one after the other.</summary>
    public const int Steps = 8;

    private const int Drawn = 60;

    /// <summary>How many findings of a chart are mended on trial.</summary>
    public const int Mended = 2;

    private LawCase(ChartFacts given)
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
    }

    /// <summary>Drawn charts, the same in every run and for every rule.</summary>
    public static IReadOnlyList<LawCase> All { get; } =
        [.. ChartArbitraries.ValidFacts().Generator.Sample(Drawn, new Rnd(1), 60).Select(facts => new LawCase(WithMarkedNames(facts)))];

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
            facts => new LawCase(WithMarkedNames(facts)),
            invalid => throw new ChartAssertionException($"{what} cannot be read: {string.Join('\n', invalid.Problems)}"));

    private static OrgChart ChartOf(ChartFacts facts) => new ValidChart(facts).Chart;

    private static ChartFacts WithMarkedNames(ChartFacts facts) =>
        facts with { People = [.. facts.People.Select(person => person with { Name = PersonMark })] };

    /// <summary>The name of every person, which no text may contain.</summary>
    public const string PersonMark = "Zaphod Nameless";

    /// <summary>The case for a person to read.</summary>
    public override string ToString() => ChartText.Write(Given);
}
