using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Governance;

/// <summary>What is shown of a part of a chart and what is asked for below a position, against what the words say, taken one by one.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 150)]
public class PartLaws
{
    private static readonly OrgAnalyser Analyser = new(RuleSet.All) { Threads = 1 };
    private static readonly RuleWeight[] Weights = [RuleWeight.Off, RuleWeight.Info, RuleWeight.Warning, RuleWeight.Error];

    [Property]
    public Property Shown_is_what_concerns_the_part_and_nothing_else(ValidChart given, int draw)
    {
        var (report, dice) = (Analyser.Analyse(given.Chart), new Random(draw));
        var part = Drawn(report.Chart, dice);

        var shown = report.In(part).Findings.Select(finding => finding.Fingerprint).ToArray();

        Assert.Equal(report.Findings.Where(finding => Concerns(finding, part)).Select(finding => finding.Fingerprint), shown);
        return true.Classify(shown.Length == 0, "nothing shown").Classify(shown.Length > 0 && shown.Length < report.Findings.Count, "some shown")
            .Classify(part.Unit is not null, "by unit").Classify(part.Area is not null, "by area").Classify(part.Kind is not null, "by kind")
            .Classify(part.Below is not null, "below somebody");
    }

    [Property]
    public Property Below_a_position_the_last_wish_that_reaches_a_finding_counts(ValidChart given, int draw)
    {
        var (report, dice) = (Analyser.Analyse(given.Chart), new Random(draw));
        if (report.Findings.Count == 0 || report.Chart.Positions.Count == 0) return true.Classify(true, "nothing to ask");
        var wishes = Enumerable.Range(0, dice.Next(1, 4)).Select(_ => new SubtreeWishes(
            report.Chart.Positions[dice.Next(report.Chart.Positions.Count)].Id,
            [.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => new RuleWish(report.Findings[dice.Next(report.Findings.Count)].Rule.Id, dice.Next(5) == 0 ? null : Weights[dice.Next(4)]))])).ToArray();

        var asked = ConfiguredAnalysis.Of(new() { Overrides = [.. wishes] }, RuleSet.All).AsT0.Analyse(given.Chart);

        var expected = report.Findings.Select(finding => (finding.Fingerprint.Hex, Severity: Wished(finding, wishes) is { } weight ? RuleSeverity.Of(weight) : finding.Severity))
            .Where(finding => finding.Severity is not null).ToArray();
        Assert.Equal(expected.Select(finding => (finding.Hex, finding.Severity!.Value)).Order(), asked.Findings.Select(finding => (finding.Fingerprint.Hex, finding.Severity)).Order());
        // The heaviest come first, as anywhere else, and the report is of the whole chart.
        Assert.Equal(asked.Findings.Select(finding => finding.Severity).OrderDescending(), asked.Findings.Select(finding => finding.Severity));
        Assert.Same(asked, asked.Whole);
        return true.Classify(expected.Length < report.Findings.Count, "some off")
            .Classify(!expected.Select(finding => finding.Severity).SequenceEqual(report.Findings.Select(finding => (Severity?)finding.Severity)), "some otherwise");
    }

    [Fact]
    public void A_part_is_what_all_of_its_conditions_hold_for()
    {
        var chart = Alone.Chart("""
            CEO
              CIO (unit it): network, data
                Head of Networks (unit lan): network
              CTO: data

            [units]
            it
              lan
            """);
        var report = new OrgAnalyser(RuleSet.Recommended.Without("TR3009")).Analyse(chart);

        Assert.Equal(["data", "network"], CellsOf(report.In(new())).Distinct().Order());
        Assert.Equal(["network"], CellsOf(report.In(new() { Unit = Unit("lan") })));
        Assert.Equal(["data", "network"], CellsOf(report.In(new() { Unit = Unit("it") })).Order());
        Assert.Equal(["data"], CellsOf(report.In(new() { Unit = Unit("it"), Area = Area("data") })));
        Assert.Empty(CellsOf(report.In(new() { Unit = Unit("lan"), Area = Area("data") })));
        Assert.Equal(["data"], CellsOf(report.In(new() { Below = chart.PositionOrNull("cto") })));

        OrgUnit Unit(string id) => chart.TryUnit(id, out var unit) ? unit : throw new InvalidOperationException();
        Area Area(string id) => chart.TryArea(id, out var area) ? area : throw new InvalidOperationException();
    }

    [Fact]
    public void Whoever_gives_rules_gets_these()
    {
        var few = RuleSet.Recommended.Without("TR2001");
        Assert.DoesNotContain(ConfiguredAnalysis.Of(new(), few).AsT0.Analyser.Rules.Rules, rule => rule.Info.Id == "TR2001");
        Assert.Contains(ConfiguredAnalysis.Of(new()).AsT0.Analyser.Rules.Rules, rule => rule.Info.Id == "TR2001");
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids_whichever_came_last()
    {
        var first = RuleSet.All.Rules.First();
        var set = RuleSet.All.Without(first.Info.Id).With(first);
        Assert.Equal(set.Rules.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal), set.Rules.Select(rule => rule.Info.Id));
    }

    private static IEnumerable<string> CellsOf(AnalysisReport report) => report.Findings.Where(finding => finding.Rule.Id == "TR2001").Select(finding => finding.Details().Cells[0].Area.Id);

    private static ChartPart Drawn(OrgChart chart, Random dice)
    {
        var kinds = chart.Positions.SelectMany(position => position.RecognisedTitle?.Kinds ?? []).ToArray();
        return new()
        {
            Unit = chart.Units.Count > 0 && dice.Next(2) == 0 ? chart.Units[dice.Next(chart.Units.Count)] : null,
            Area = chart.Areas.Count > 0 && dice.Next(3) == 0 ? chart.Areas[dice.Next(chart.Areas.Count)] : null,
            Below = chart.Positions.Count > 0 && dice.Next(3) == 0 ? chart.Positions[dice.Next(chart.Positions.Count)] : null,
            Kind = kinds.Length > 0 && dice.Next(3) == 0 ? kinds[dice.Next(kinds.Length)] : null,
        };
    }

    private static bool Concerns(Finding finding, ChartPart part)
    {
        var (chart, details) = (finding.Chart, finding.Details());
        var subjects = details.Subjects.ToLookup(subject => subject.Kind, subject => subject.Id);
        var positions = subjects["position"].Select(id => chart.PositionOrNull(id)!.Value).ToArray();
        var units = positions.Select(position => position.Unit).Concat(details.Cells.Select(cell => cell.Scope))
            .Concat(subjects["unit"].Select(id => chart.TryUnit(id, out var unit) ? unit : (OrgUnit?)null)).OfType<OrgUnit>();
        var areas = details.Cells.Select(cell => cell.Area).Concat(subjects["area"].Select(id => chart.TryArea(id, out var area) ? area : (Area?)null).OfType<Area>());
        return (part.Unit is null || units.SelectMany(unit => Upwards<OrgUnit>(unit, one => one.Parent)).Contains(part.Unit.Value))
            && (part.Area is null || areas.SelectMany(area => Upwards<Area>(area, one => one.Parent)).Contains(part.Area.Value))
            && (part.Below is null || positions.SelectMany(position => Upwards<Position>(position, one => one.Manager)).Contains(part.Below.Value))
            && (part.Kind is null || positions.Any(position => position.Roles.Any(role => role.Kind == part.Kind) || position.RecognisedTitle?.Kinds.Contains(part.Kind.Value) == true));
    }

    private static IEnumerable<T> Upwards<T>(T from, Func<T, T?> above)
        where T : struct
    {
        for (T? at = from; at is { } here; at = above(here)) yield return here;
    }

    private static RuleWeight? Wished(Finding finding, SubtreeWishes[] wishes)
    {
        RuleWeight? last = null;
        var positions = finding.Details().Subjects.Where(subject => subject.Kind == "position").Select(subject => finding.Chart.PositionOrNull(subject.Id)!.Value).ToArray();
        foreach (var wish in wishes)
            if (positions.Length > 0 && positions.All(position => Upwards<Position>(position, one => one.Manager).Any(above => above.Id == wish.Below)))
                foreach (var one in wish.Rules)
                    if (one.Rule == finding.Rule.Id && one.Weight is { } weight) last = weight;
        return last;
    }
}
