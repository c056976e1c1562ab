using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>
/// What every kind of change makes of a chart, or why it is refused, line by line, on charts that were drawn once and made small.
/// </summary>
public class ChangeCorpusTests
{
    private const string Asked = "--- change\n";
    private const int Draws = 2000;
    private const int ShapesKept = 14;

    private static readonly Corpus Changes = new("tests/TechRoles.Tests/Changes/Corpus");

    private static readonly Lazy<(OrgChange Change, ChartFacts Facts)[]> Drawn = new(() =>
    [
        .. ChangeArbitraries.ChangedCharts().Generator.Sample(Draws, new Rnd(20261130), 15)
            .SelectMany(drawn => drawn.Changes.Select(change => (change, drawn.Start.Facts))),
    ]);

    public static TheoryData<string> Kinds => [.. ScenarioJson.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void A_change_becomes_what_it_became(string kind) => Changes.Holds(
        kind,
        () => Found(kind).Select(one => $"{ChartText.Write(one.Facts).TrimEnd('\n')}\n{Asked}{Json(one.Change)}"),
        text =>
        {
            var parts = text.Split(Asked);
            return Told(ScenarioJson.Read(parts[1]).AsT0.Changes[0], OrgChart.Create(ChartText.Facts(parts[0]).AsT0).AsT0);
        });

    private static string Told(OrgChange change, OrgChart chart) => $"{change.Sentence(chart)}\n" + chart.With(change).Match(
        made =>
        {
            var (before, after) = (Lines(chart), Lines(made));
            return string.Concat(before.Except(after).Select(line => $"- {line}\n").Concat(after.Except(before).Select(line => $"+ {line}\n")));
        },
        refused => $"refused: {refused.Said}\n");

    private static string[] Lines(OrgChart chart)
    {
        // A row of a table is known by the table it stands in.
        var section = "";
        return [.. ChartText.Write(chart.ToFacts()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (section = line[0] == '[' ? line : section) == line ? line : $"{section} {line}".Trim())];
    }

    private static string ShapeOf(OrgChange change, OrgChart chart) => chart.With(change).Match(
        made =>
        {
            var (before, after) = (chart.ToFacts(), made.ToFacts());
            return string.Join(' ', FactLists.Tables.Select(list => (list, Gone: list.RowsIn(before).Except(list.RowsIn(after)).Count(), Come: list.RowsIn(after).Except(list.RowsIn(before)).Count()))
                .Where(one => one.Gone + one.Come > 0).Select(one => $"{one.list.Name} {Math.Min(one.Gone, 2)} {Math.Min(one.Come, 2)}"));
        },
        refused => refused.Said.Template);

    private static string Json(OrgChange change) => ScenarioJson.Write(new Scenario("", [change]));

    private static string KindOf(OrgChange change) => System.Text.Json.JsonDocument.Parse(Json(change)).RootElement.GetProperty("changes")[0].GetProperty("kind").GetString()!;

    private static IEnumerable<(OrgChange Change, ChartFacts Facts)> Found(string kind)
    {
        var found = new Dictionary<string, (OrgChange Change, ChartFacts Facts)>(StringComparer.Ordinal);
        foreach (var drawn in Drawn.Value.Where(drawn => KindOf(drawn.Change) == kind))
            if (found.Count < ShapesKept && Shape(drawn.Change, drawn.Facts) is { } shape) found.TryAdd(shape, drawn);
        foreach (var (shape, (change, drawn)) in found)
        {
            var facts = drawn;
            while (ChartWords.Default.Facts().Shrinker(facts).FirstOrDefault(smaller => Shape(change, smaller) == shape) is { } smaller) facts = smaller;
            yield return (change, facts);
        }

        // Of the chart as it is read from its text, and of the change as it is read from its document.
        static string? Shape(OrgChange change, ChartFacts facts) =>
            ChartText.Facts(ChartText.Write(facts)).TryPickT0(out var read, out _) && ScenarioJson.Read(Json(change)).TryPickT0(out var scenario, out _)
                ? ShapeOf(scenario.Changes[0], OrgChart.Create(read).AsT0)
                : null;
    }
}
