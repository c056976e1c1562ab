using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Sessions;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>
/// Everything that is told of findings of every shape a rule has, on charts that were drawn once and made small: the message, whom and what it
/// is about, every fact it rests on, who settles it, and what mends it.
/// </summary>
public class RuleCorpusTests
{
    private const int Draws = 1500;
    private const int ShapesKept = 16;
    private const int Walks = 300;
    private const int Steps = 8;

    private static readonly Corpus Charts = new("tests/TechRoles.Tests/Analysis/Rules/Corpus");

    private static readonly Lazy<ValidChart[]> Drawn = new(() => [.. ChartWords.Default.Charts().Generator.Sample(Draws, new Rnd(20261130), 15)]);

    private static readonly Dictionary<string, (ChartFacts Facts, string Told)[]> Tried = new(StringComparer.Ordinal);

    /// <summary>Each rule as it comes, and, where it counts, as one that lets nothing pass: what it does beyond its limits shows on small charts.</summary>
    private static readonly SortedDictionary<string, Rule> Judged = new(
        RuleSet.All.Rules.ToDictionary(rule => rule.Info.Id)
            .Concat(RuleSet.All.Rules.Where(rule => NumbersOf(rule).Any()).ToDictionary(rule => $"{rule.Info.Id}-strict", Strict))
            .ToDictionary(),
        StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Judged.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Everything_is_told_as_it_was(string name)
    {
        var rule = Judged[name];
        Charts.Holds(name, () => Found(name, rule).Prepend(rule.Info.BadExample), text => TellAll(rule, text));
    }

    /// <summary>A small chart of which a rule tells something else while a change of the sources is awake, as the corpus has it; null where none is
    /// drawn.</summary>
    /// <remarks>What <c>.ci/mutants --grow</c> calls, so that nobody has to think of such charts.</remarks>
    /// <param name="names">The classes of the rules that may tell it.</param>
    /// <param name="wake">Wakes the change up, or lets it sleep.</param>
    internal static (string Name, string Case)? Distinguishing(string[] names, Action<bool> wake)
    {
        foreach (var (name, rule) in Judged.Where(judged => names.Contains(judged.Value.GetType().Name)))
        {
            if (!Tried.TryGetValue(name, out var tried))
                Tried.Add(name, tried = [.. Around(name, rule).Concat(Drawn.Value.Select(drawn => drawn.Facts)).Where(IsChart).Select(facts => (facts, TellAll(rule, ChartText.Write(facts))))]);
            if (tried.FirstOrDefault(one => Awake(rule, one.Facts) != one.Told).Facts is not { } found) continue;
            while (ChartWords.Default.Facts().Shrinker(found).FirstOrDefault(Differs) is { } smaller) found = smaller;
            return (name, Corpus.CaseOf(ChartText.Write(found), TellAll(rule, ChartText.Write(found))));

            bool Differs(ChartFacts facts) => IsChart(facts) && Awake(rule, facts) != TellAll(rule, ChartText.Write(facts));
        }

        return null;

        string Awake(Rule rule, ChartFacts facts)
        {
            wake(true);
            try
            {
                return TellAll(rule, ChartText.Write(facts));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                return fault.Message;
            }
            finally
            {
                wake(false);
            }
        }
    }

    private static IEnumerable<PropertyInfo> NumbersOf(Rule rule) =>
        rule.GetType().GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(int));

    /// <summary>The rule with each of its numbers at half of what it is, and at most two.</summary>
    private static Rule Strict(Rule rule)
    {
        var strict = (Rule)Activator.CreateInstance(rule.GetType(), nonPublic: true)!;
        foreach (var number in NumbersOf(rule)) number.SetValue(strict, Math.Min(2, (int)number.GetValue(rule)! / 2));
        return strict;
    }

    private static bool IsChart(ChartFacts facts) => Corpus.ChartOf(ChartText.Write(facts)) is not null;

    private static string TellAll(Rule rule, string text) => string.Concat(Alone.Run(rule, text).Select(Tell));

    private static string Tell(Finding finding)
    {
        var details = finding.Details();
        return string.Join('\n', [
            $"{finding.Severity} {finding.Basis} {finding.Number}: {details.Message}",
            $"  about {string.Join(", ", details.Subjects.Select(subject => $"{subject.Kind} {subject.Id}"))}",
            .. details.Cells.Select(cell => $"  at {cell}"),
            .. details.Evidence.Select(evidence => $"  {evidence.Fact}: {evidence.Text} [{string.Join(", ", evidence.Ids)}]"),
            .. details.Resolver is { } resolver
                ? [$"  settled by {resolver}{(resolver.Distance is { } levels ? $", {levels} above" : "")}{string.Concat(resolver.PassedVacant.Select(passed => $", past {passed.Id}"))}"]
                : (string[])["  settled by nobody"],
            .. finding.ProvenRemedies().Select(remedy => $"  mend: {remedy}"),
            ""]);
    }

    /// <summary>What findings have in common whose telling takes the same ways.</summary>
    private static string ShapeOf(Finding finding)
    {
        var details = finding.Details();
        return string.Join('|', [finding.Severity.ToString(), finding.Basis.ToString(), details.Message.Template,
            Few(details.Cells.Count), Few(details.Subjects.Count), $"{details.Resolver is null}{details.Resolver?.PassedVacant.Count > 0}",
            .. details.Evidence.Select(evidence => evidence.Said.Template).Distinct().Order(StringComparer.Ordinal),
            .. finding.ProvenRemedies().Select(remedy => remedy.Said.Template)]);

        static string Few(int count) => count > 2 ? "many" : $"{count}";
    }

    /// <summary>Small charts on which a rule tells something of each of its shapes, at most so many.</summary>
    private static IEnumerable<string> Found(string name, Rule rule)
    {
        var charts = new Dictionary<string, ChartFacts>(StringComparer.Ordinal);
        foreach (var drawn in Around(name, rule).Concat(Drawn.Value.Select(drawn => drawn.Facts)))
        {
            if (charts.Count == ShapesKept) break;
            foreach (var shape in Shapes(drawn))
                if (charts.Count < ShapesKept) charts.TryAdd(shape, drawn);
        }

        foreach (var (shape, drawn) in charts)
        {
            var facts = drawn;
            while (ChartWords.Default.Facts().Shrinker(facts).FirstOrDefault(smaller => Shapes(smaller).Contains(shape)) is { } smaller) facts = smaller;
            yield return ChartText.Write(facts);
        }

        IEnumerable<string> Shapes(ChartFacts facts) => ChartText.Facts(ChartText.Write(facts)).TryPickT0(out var read, out _)
            ? Alone.Run(rule, OrgChart.Create(read).AsT0).Select(ShapeOf)
            : [];
    }

    /// <summary>The charts on some walks that begin at the examples of a rule and at what was found before: they are those that it is about.</summary>
    private static IEnumerable<ChartFacts> Around(string name, Rule rule)
    {
        string[] begins = [rule.Info.GoodExample, rule.Info.BadExample, rule.Info.BadExample, .. Charts.Cases(name)];
        for (var walk = 0; walk < Math.Max(Walks, 4 * begins.Length); walk++)
        {
            var dice = new Random(walk);
            var (rows, chart) = (new RowDrawing(dice), Alone.Chart(begins[walk % begins.Length]));
            for (var step = 0; step < Steps; step++)
            {
                var change = dice.Next(3) == 0 ? ChangeArbitraries.For(chart).Sample(1, new Rnd((ulong)dice.Next()), 10)[0] : rows.Next(chart);
                if (!chart.With(change).TryPickT0(out var changed, out _)) continue;
                chart = changed;
                yield return chart.ToFacts();
            }
        }
    }
}
