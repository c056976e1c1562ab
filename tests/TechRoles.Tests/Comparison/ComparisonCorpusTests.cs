using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Comparison;

/// <summary>
/// What a comparison tells of two positions, line by line, on charts that were drawn once and made small, one for each kind of sentence that was found.
/// </summary>
public class ComparisonCorpusTests
{
    private const int Draws = 1200;

    private static readonly Corpus Charts = new("tests/TechRoles.Tests/Comparison/Corpus");

    [Fact]
    public void Of_positions_is_told_what_was_told() =>
        Charts.Holds("positions", Found, text => string.Concat(Lines(Corpus.ChartOf(text)!).Select(line => line.Told + "\n")));

    private static IEnumerable<(string Kind, string Told)> Lines(OrgChart chart)
    {
        Compared[] positions = [.. chart.Positions.Take(2).Select(Compared.From)];
        foreach (var position in positions) yield return ($"{position.Orientation}", $"{position}: {position.Orientation}, {position.Source.Text}");
        if (positions.Length < 2) yield break;
        var comparison = RoleComparison.Of(positions);
        var overlap = comparison.Between(0, 1);
        yield return ("", $"alike {overlap.Similarity}, in the other {overlap.OneInOther} and {overlap.OtherInOne}; plainly {overlap.PlainSimilarity}, {overlap.PlainOneInOther} and"
            + $" {overlap.PlainOtherInOne}; {overlap.Shared.Count} shared, {overlap.Contested.Count} contested");
        var told = Told(comparison).ToArray();
        foreach (var line in told) yield return line;
        foreach (var line in Told(comparison.ExpandedToLeaves()).Except(told)) yield return ($"leaves {line.Kind}", $"leaves: {line.Told}");
    }

    private static IEnumerable<(string Kind, string Told)> Told(RoleComparison comparison)
    {
        foreach (var said in comparison.ToSentences()) yield return (SentenceKind.Of(said.Said), $"{said.Said}");
        var (contested, shared) = (comparison.Contested.ToHashSet(), comparison.Shared.ToHashSet());
        foreach (var row in comparison.Cells)
        {
            var entries = string.Join(" | ", row.BySubject.Select(entry => entry is null ? "-" : $"{entry.Involvements}{(entry.IsJoint ? " joint" : "")} from {entry.Sources.Count}"));
            yield return ("", $"{row.Any.Cell}: {entries}{(shared.Contains(row) ? ", shared" : "")}{(contested.Contains(row) ? ", contested" : "")}");
        }
    }

    private static IEnumerable<string> Found()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var any in ChartWords.Default.Facts().Generator.Sample(Draws, new Rnd(20261130), 12))
        {
            var drawn = OrgChart.Repair(any).Chart.ToFacts();
            foreach (var kind in Kinds(drawn).Where(seen.Add).ToArray())
            {
                var facts = drawn;
                while (ChartWords.Default.Facts().Shrinker(facts).FirstOrDefault(one => Kinds(one).Contains(kind)) is { } less) facts = less;
                seen.UnionWith(Kinds(facts));
                yield return ChartText.Write(facts);
            }
        }

        // Of the chart as it is read from its text.
        static HashSet<string> Kinds(ChartFacts facts) => Corpus.ChartOf(ChartText.Write(facts)) is { } chart ? [.. Lines(chart).Select(line => line.Kind)] : [];
    }
}
