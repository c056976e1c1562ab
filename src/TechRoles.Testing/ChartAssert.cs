using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Expectations about an organisation, for tests in any framework: each says what was found where it does not hold.</summary>
/// <remarks><code>
/// chart.ShouldHaveNoFindings(Severity.Error);
/// chart.ShouldHaveFinding("TR2001", about: "cio");
/// chart.ShouldHaveSingleAccountable("security", "ciso");
/// chart.ShouldBeAbove("ceo", "ciso");
/// </code></remarks>
public static class ChartAssert
{
    /// <summary>Nothing is found at or above a severity but what the analyser says is lived with; and no waiver has ended.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="atLeast">The least severity that counts.</param>
    /// <param name="analyser">The rules and the profile; the recommended rules where null.</param>
    /// <exception cref="ChartAssertionException">Something is found.</exception>
    public static void ShouldHaveNoFindings(this OrgChart chart, Severity atLeast = Severity.Warning, OrgAnalyser? analyser = null)
    {
        var report = (analyser ?? new()).Analyse(Guard.Against.Null(chart));
        RequireNothingCounts(report, atLeast, $"Expected no finding of {atLeast} or above");
    }

    /// <summary>Nothing is found at or above a severity that a baseline does not have as it is.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="baseline">The findings that were there before.</param>
    /// <param name="atLeast">The least severity that counts.</param>
    /// <param name="analyser">The rules, the profile and the waivers; the recommended rules where null.</param>
    /// <returns>The report against the baseline: what is gone is in <see cref="AnalysisReport.Absent"/>.</returns>
    /// <exception cref="ChartAssertionException">Something is new or has changed.</exception>
    public static AnalysisReport ShouldHaveNoNewFindings(
        this OrgChart chart, Baseline baseline, Severity atLeast = Severity.Warning, OrgAnalyser? analyser = null)
    {
        var report = (analyser ?? new()).Analyse(Guard.Against.Null(chart)).Against(Guard.Against.Null(baseline));
        RequireNothingCounts(report, atLeast, $"Expected no finding of {atLeast} or above that the baseline does not have");
        return report;
    }

    /// <summary>A rule speaks, and about what it should.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="rule">The id or the name of the rule.</param>
    /// <param name="about">The id of a subject of the finding; null: any.</param>
    /// <param name="analyser">The rules and the profile; the recommended rules where null.</param>
    /// <returns>The first such finding.</returns>
    /// <exception cref="ChartAssertionException">No such finding, or no such rule.</exception>
    public static Finding ShouldHaveFinding(this OrgChart chart, string rule, string? about = null, OrgAnalyser? analyser = null)
    {
        var report = ReportOn(chart, analyser);
        var ofRule = OfRule(report, rule, analyser);
        var wanted = ofRule.Where(finding => about is null || IsAbout(finding, about)).Take(1).ToArray();
        Require(
            wanted.Length > 0,
            $"Expected a finding of {rule}{(about is null ? "" : $" about '{about}'")}; found "
            + $"{(ofRule.Length > 0 ? $"of this rule:\n{List(ofRule)}" : $"in all:\n{List(report.Findings)}")}{Failed(report.Failures)}");
        return wanted[0];
    }

    /// <summary>A rule is silent, or silent about one subject.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="rule">The id or the name of the rule.</param>
    /// <param name="about">The id of a subject; null: any.</param>
    /// <param name="analyser">The rules and the profile; the recommended rules where null.</param>
    /// <exception cref="ChartAssertionException">The rule speaks, or there is no such rule.</exception>
    public static void ShouldNotHaveFinding(this OrgChart chart, string rule, string? about = null, OrgAnalyser? analyser = null)
    {
        var report = ReportOn(chart, analyser);
        var found = OfRule(report, rule, analyser).Where(finding => about is null || IsAbout(finding, about)).ToArray();
        var failures = report.Failures.Where(failure => failure.Rule.Id == IdOf(rule, analyser)).ToArray();
        Require(
            failures.Length == 0,
            $"Expected no finding of {rule}; it threw, and what it would have found is not known:{Failed(failures)}");
        Require(found.Length == 0, $"Expected no finding of {rule}{(about is null ? "" : $" about '{about}'")}, found:\n{List(found)}");
    }

    /// <summary>One position, and no other, answers for an area: by an entry there, or by one that reaches it from above.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="area">The id of the area.</param>
    /// <param name="position">The id of the position; null: whichever it is.</param>
    /// <param name="scope">The id of the unit; null: the whole organisation.</param>
    /// <exception cref="ChartAssertionException">Nobody does, several do, or another does.</exception>
    public static void ShouldHaveSingleAccountable(this OrgChart chart, string area, string? position = null, string? scope = null)
    {
        Guard.Against.Null(chart);
        OrgUnit? unit = scope is null
            ? null
            : chart.TryUnit(scope, out var found) ? found : throw new ChartAssertionException($"The chart has no unit '{scope}'.");
        var cell = AreaOf(chart, area).In(unit);
        var accountable = cell.EffectivelyAccountable;
        Require(
            accountable.Count == 1 && (position is null || accountable[0].Id == position),
            $"Expected {(position is null ? "one position" : $"'{position}' alone")} to be accountable for '{cell}'; it is "
            + $"{(accountable.Count == 0 ? "nobody" : string.Join(", ", accountable))}.");
    }

    /// <summary>A position stands above another in the solid line, at any distance.</summary>
    /// <exception cref="ChartAssertionException">It does not, or the chart has no such position.</exception>
    public static void ShouldBeAbove(this OrgChart chart, string manager, string position)
    {
        Guard.Against.Null(chart);
        var (above, below) = (PositionOf(chart, manager), PositionOf(chart, position));
        var line = new List<Position>();
        for (var at = below.Manager; at is { } next; at = next.Manager) line.Add(next);
        Require(above.IsAbove(below),
            $"Expected {above} above {below}; above it stand {(line.Count == 0 ? "nobody" : string.Join(", ", line))}.");
    }

    /// <summary>A position does not stand above another: the one is independent of the other.</summary>
    /// <exception cref="ChartAssertionException">It does, or the chart has no such position.</exception>
    public static void ShouldNotBeAbove(this OrgChart chart, string manager, string position)
    {
        Guard.Against.Null(chart);
        var (above, below) = (PositionOf(chart, manager), PositionOf(chart, position));
        Require(!above.IsAbove(below), $"Expected {below} to be independent of {above}, which stands above it.");
    }

    /// <summary>The facts make a chart, without any problem that is an error.</summary>
    /// <returns>The chart.</returns>
    /// <exception cref="ChartAssertionException">They do not.</exception>
    public static OrgChart ShouldMakeAChart(this ChartFacts facts)
    {
        Guard.Against.Null(facts);
        return new ValidChart(facts).Chart;
    }

    private static void RequireNothingCounts(AnalysisReport report, Severity atLeast, string expected)
    {
        Require(report.Failures.Count == 0, $"{expected}; what rules that threw would have found is not known:{Failed(report.Failures)}");
        var found = report.Counting(atLeast).ToArray();
        var waivers = report.WaiverFindings.Where(finding => finding.Severity >= atLeast).ToArray();
        Require(
            found.Length + waivers.Length == 0,
            $"{expected}, found {found.Length + waivers.Length}:\n{List(found)}"
            + string.Concat(waivers.Select(finding => $"\n  {finding.Severity} {finding}")));
    }

    private static AnalysisReport ReportOn(OrgChart chart, OrgAnalyser? analyser)
    {
        Guard.Against.Null(chart);
        return (analyser ?? new()).Analyse(chart);
    }

    private static Finding[] OfRule(AnalysisReport report, string rule, OrgAnalyser? analyser)
    {
        var id = IdOf(rule, analyser);
        return [.. report.Findings.Where(finding => finding.Rule.Id == id)];
    }

    // A name that is no rule would make "should not" hold for ever.
    private static string IdOf(string rule, OrgAnalyser? analyser)
    {
        Guard.Against.NullOrEmpty(rule);
        return (analyser ?? new()).Rules.TryInfo(rule, out var info)
            ? info.Id
            : throw new ChartAssertionException($"There is no rule '{rule}' in the rule set.");
    }

    private static string Failed(IEnumerable<RuleFailure> failures) => string.Concat(failures.Select(failure => $"\n  {failure}"));

    private static bool IsAbout(Finding finding, string id)
    {
        var details = finding.Details();
        return details.Subjects.Any(subject => subject.Id == id) || details.Cells.Any(cell => cell.Area.Id == id);
    }

    private static Position PositionOf(OrgChart chart, string id) =>
        chart.TryPosition(id, out var position) ? position : throw new ChartAssertionException($"The chart has no position '{id}'.");

    private static Area AreaOf(OrgChart chart, string id) =>
        chart.TryArea(id, out var area) ? area : throw new ChartAssertionException($"The chart has no area '{id}'.");

    private static string List(IReadOnlyCollection<Finding> findings) =>
        findings.Count == 0 ? "  nothing" : string.Join('\n', findings.Take(20).Select(finding => $"  {finding.Severity} {finding}"))
            + (findings.Count > 20 ? $"\n  and {findings.Count - 20} more" : "");

    private static void Require(bool holds, string message)
    {
        if (!holds) throw new ChartAssertionException(message);
    }
}
