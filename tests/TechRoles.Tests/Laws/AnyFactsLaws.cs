using FsCheck.Xunit;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>Facts of any kind, most of them wrong in several ways at once.</summary>
[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 300, QuietOnSuccess = true)]
public class AnyFactsLaws
{
    [Property]
    public void A_repaired_chart_is_sound_and_says_itself_in_facts(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var again = OrgChart.Create(repaired.Chart.ToFacts());
        Assert.True(again.IsT0, again.IsT1 ? string.Join('\n', again.AsT1.Problems) : "");
        Assert.Equal(repaired.Chart.ToFacts(), again.AsT0.ToFacts());
        Assert.Equal(Told.Of(repaired.Chart), Told.Of(again.AsT0));
    }

    [Property]
    public void Every_row_is_kept_or_set_aside_or_holds_on_another_day(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var kept = repaired.Chart.ToFacts();
        var aside = repaired.Problems.Select(problem => problem.SetAside).ToHashSet();
        var day = repaired.Chart.AsOf;

        Rows(facts.Assignments, kept.Assignments, row => row.Period);
        Rows(facts.Responsibilities, kept.Responsibilities, row => row.Period);
        Rows(facts.Qualifications, kept.Qualifications, row => row.Period);
        Rows(facts.Requirements, kept.Requirements, _ => default);
        Rows(facts.Engagements, kept.Engagements, _ => default);
        Rows(facts.Seats, kept.Seats, _ => default);
        Ids(facts.Units, kept.Units, row => row.Id);
        Ids(facts.Roles, kept.Roles, row => row.Id);
        Ids(facts.People, kept.People, row => row.Id);
        Ids(facts.Conflicts, kept.Conflicts, row => row.Id);
        Ids(facts.Stakeholders, kept.Stakeholders, row => row.Id);
        Ids(facts.Needs, kept.Needs, row => row.Id);
        Ids(facts.Bodies, kept.Bodies, row => row.Id);
        Ids(facts.Goals, kept.Goals, row => row.Id);
        Ids(facts.Initiatives, kept.Initiatives, row => row.Id);
        var areas = repaired.Chart.Areas.Select(area => area.Id).ToHashSet();
        Assert.All(facts.Areas, row => Assert.True(areas.Contains(row.Id) || aside.Contains(row), row.ToString()));

        void Rows<T>(ValueList<T> given, ValueList<T> left, Func<T, Period> period)
            where T : Fact =>
            Assert.All(given, row => Assert.True(
                left.Contains(row) || aside.Contains(row) || (day is { } on && !period(row).Contains(on)), $"{row} is lost"));

        void Ids<T>(ValueList<T> given, ValueList<T> left, Func<T, string> id)
            where T : Fact =>
            Assert.All(given, row => Assert.True(left.Any(other => id(other) == id(row)) || aside.Contains(row), $"{row} is lost"));
    }

    [Property]
    public void Every_position_and_line_is_kept_or_reported(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var aside = repaired.Problems.Select(problem => problem.SetAside).ToHashSet();
        var gone = repaired.Problems.Where(problem => problem.Kind == ProblemKind.Eliminated).Select(problem => problem.Ids[0]).ToHashSet();
        foreach (var row in facts.Positions)
        {
            Assert.True(repaired.Chart.TryPosition(row.Id, out _) || aside.Contains(row), $"{row} is lost");
            if (aside.Contains(row)) continue;
            if (row.ReportsTo is { } manager) Line(row.Id, manager, LineKind.Solid);
            foreach (var dotted in row.DottedTo) Line(row.Id, dotted, LineKind.Dotted);
        }

        foreach (var line in facts.Lines)
            if (repaired.Chart.AsOf is not { } day || line.Period.Contains(day)) Line(line.Position, line.Manager, line.Kind);

        void Line(string from, string to, LineKind kind)
        {
            var isKept = repaired.Chart.TryPosition(from, out var position)
                && (position.Manager?.Id == to || position.DottedManagers.Any(other => other.Id == to));
            var isReported = aside.OfType<LineFact>().Any(line => line.Position == from && line.Manager == to && line.Kind == kind);
            Assert.True(isKept || isReported || gone.Contains(from), $"the line from {from} to {to} is lost");
        }
    }

    [Property]
    public void Create_refuses_exactly_what_has_an_error(ChartFacts facts) =>
        Assert.Equal(OrgChart.Repair(facts).Problems.Any(problem => problem.Level == ProblemLevel.Error), OrgChart.Create(facts).IsT1);

    [Property]
    public void No_problem_names_a_person(ChartFacts facts) => Assert.All(
        OrgChart.Repair(facts with { People = [.. facts.People.Select(person => person with { Name = "A Name Of Somebody" })] }).Problems,
        problem => Assert.DoesNotContain("A Name Of Somebody", problem.Message, StringComparison.Ordinal));
}
