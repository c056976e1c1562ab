using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>
/// What is told between two charts, line by line: by a diff, by the difference of remits, and by a history in which the second is a later
/// return. The charts were drawn once and made small, one pair for each sentence that was found.
/// </summary>
public class DiffCorpusTests
{
    private const string Then = "--- then\n";
    private const int Draws = 1500;

    private static readonly DateOnly Day = new(2026, 7, 1);
    private static readonly MatchBy[] Ways = [MatchBy.Auto, MatchBy.Id, MatchBy.Holder];
    private static readonly Corpus Pairs = new("tests/TechRoles.Tests/Changes/Diff/Corpus");

    [Fact]
    public void Between_two_charts_is_told_what_was_told() => Pairs.Holds("pairs", Found, text =>
    {
        var parts = text.Split(Then);
        return string.Concat(Lines(Corpus.ChartOf(parts[0])!, Corpus.ChartOf(parts[1])!)
            .GroupBy(line => line.Told, line => line.By, StringComparer.Ordinal)
            .Select(told => $"{string.Join(", ", told.Distinct(StringComparer.Ordinal))}: {told.Key}\n"));
    });

    /// <summary>What is told, each with who tells it and the kind of sentence that it is.</summary>
    private static IEnumerable<(string By, string Kind, string Told)> Lines(OrgChart before, OrgChart after)
    {
        foreach (var way in Ways)
        {
            var (by, diff) = ($"{way}".ToLowerInvariant(), ChartDiff.Between(before, after, way));
            if (way != MatchBy.Id)
                foreach (var pair in diff.Matching.Pairs) yield return (by, $"{way} {pair.By}", $"{pair.Before.Id} is {pair.After.Id} by {pair.By}");
            foreach (var entry in diff.Story) yield return (by, $"{entry.Topic} {SentenceKind.Of(entry.Said)}", $"{entry.Topic} {entry.Position ?? "-"}: {entry.Text}");
        }

        foreach (var position in RemitDifference.Between(before, after).Positions)
        {
            yield return ("remits", "", position.ToString());
            foreach (var said in position.Said()) yield return ("remits", SentenceKind.Of(said), said.ToString());
            foreach (var said in position.Said(2)) yield return ("remits in short", SentenceKind.Of(said), said.ToString());
        }

        string[] common = [.. after.Positions.Select(position => position.Id).Where(id => before.PositionOrNull(id) is not null)];
        foreach (var (by, again) in new[] { ("later", Array.Empty<string>()), ("given again", common) })
            foreach (var told in new PositionEvents(before, after, Day, again.ToHashSet(StringComparer.Ordinal)).Told())
                yield return (by, $"{by} {told.Kind} {SentenceKind.Of(told.Said)}", $"{told.Kind} {told.Position ?? "-"} {told.Person ?? "-"}: {told.Text}");
    }

    private static IEnumerable<string> Found()
    {
        var dice = new Random(20261130);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var any in ChartWords.Default.Facts().Generator.Sample(Draws, new Rnd(20261130), 12))
        {
            var drawn = OrgChart.Repair(any).Chart.ToFacts();
            var then = Mutation.Change(dice.Next(3) == 0 ? Mutation.Rekey(drawn, dice) : drawn, dice);
            foreach (var kind in Kinds(drawn, then).Where(seen.Add).ToArray())
            {
                var (before, after) = (drawn, then);
                while (Smaller(before).FirstOrDefault(one => Kinds(one, after).Contains(kind)) is { } less) before = less;
                while (Smaller(after).FirstOrDefault(one => Kinds(before, one).Contains(kind)) is { } less) after = less;
                seen.UnionWith(Kinds(before, after));
                yield return $"{Write(before)}{Then}{Write(after)}";
            }
        }

        static string Write(ChartFacts facts) => ChartText.Write(facts).TrimEnd('\n') + "\n";

        static IEnumerable<ChartFacts> Smaller(ChartFacts facts) => ChartWords.Default.Facts().Shrinker(facts);

        // Of the charts as they are read from their texts.
        static HashSet<string> Kinds(ChartFacts before, ChartFacts after) => Corpus.ChartOf(Write(before)) is { } one && Corpus.ChartOf(Write(after)) is { } other
            ? [.. Lines(one, other).Select(line => line.Kind)]
            : [];
    }
}
