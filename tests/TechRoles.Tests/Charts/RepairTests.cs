using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>How each fault is mended, and that nothing stated gets lost on the way.</summary>
public class RepairTests
{
    [Fact]
    public void A_self_report_is_set_aside()
    {
        var (chart, problem) = RepairedWith(new() { Positions = [new("cio") { ReportsTo = "cio" }, new("ceo")] });
        Assert.Null(At(chart, "cio").Manager);
        Assert.Equal((ProblemKind.SelfReport, "TR1001", ProblemLevel.Error), (problem.Kind, problem.Rule!, problem.Level));
        Assert.Equal(new LineFact("cio", "cio"), problem.SetAside);
    }

    [Fact]
    public void Of_a_cycle_the_line_of_the_smallest_id_is_cut_and_the_cycle_is_shown()
    {
        var (chart, problem) = RepairedWith(new() { Positions = [new("c") { ReportsTo = "a" }, new("b") { ReportsTo = "c" }, new("a") { ReportsTo = "b" }] });
        Assert.Equal("a", Assert.Single(chart.Tops).Id);
        Assert.Equal("b", At(chart, "b").Id);
        Assert.Equal("Reporting lines go round in a circle: a > b > c > a; the line of 'a' is set aside.", problem.Message);
        Assert.Equal(["a", "b", "c"], problem.Ids);
    }

    [Fact]
    public void A_line_that_is_cut_is_kept_as_it_was_stated()
    {
        var line = new LineFact("a", "b") { Percent = Share(60) };
        var builder = new OrgChartBuilder();
        var source = builder.AddSource(new("lines.csv"));
        builder.Add(new PositionFact("a"));
        builder.Add(new PositionFact("b") { ReportsTo = "a" });
        builder.Add(line, new(source, 7));
        var problem = Assert.Single(builder.Repair().Problems);
        Assert.Equal(line, problem.SetAside);
        Assert.Equal(new ProblemPlace("lines.csv", 7, "manager", null), problem.Place);
    }

    [Fact]
    public void An_unknown_manager_makes_a_top()
    {
        var (chart, problem) = RepairedWith(new() { Positions = [new("cio") { ReportsTo = "ceo" }, new("cfo")] });
        Assert.Null(At(chart, "cio").Manager);
        Assert.Equal((ProblemKind.UnknownManager, "TR1004"), (problem.Kind, problem.Rule!));
        Assert.Equal(["cio", "ceo"], problem.Ids);
    }

    /// <summary>What is set aside is as if it had not been stated: the catalogue says where the area belongs.</summary>
    [Theory]
    [InlineData("nothing-of-the-kind"), InlineData("support")]
    public void An_area_of_the_catalogue_whose_parent_is_set_aside_stands_where_the_catalogue_has_it(string parent)
    {
        var (chart, _) = RepairedWith(new() { Areas = [new("enterprise-it"), new("support") { Parent = parent }] });
        Assert.Equal("enterprise-it", AreaIn(chart, "support").Parent!.Value.Id);
    }

    [Fact]
    public void What_the_source_says_of_areas_goes_before_what_the_catalogue_says()
    {
        var chart = OrgChart.Create(new() { Areas = [new("enterprise-it") { Parent = "support" }, new("support")] }).AsT0;
        Assert.Equal("support", AreaIn(chart, "enterprise-it").Parent!.Value.Id);
        Assert.Null(AreaIn(chart, "support").Parent);
    }

    [Fact]
    public void A_reference_to_something_else_is_told_as_such()
    {
        var (_, problem) = RepairedWith(new()
        {
            Positions = [new("cto") { Unit = "team" }],
            Units = [new("team")],
            Areas = [new("search")],
            Responsibilities = [new("search", Involvement.Accountable) { Position = "team" }],
        });
        Assert.Equal("'search' refers to 'team', which is one of the units and none of the positions; the row is set aside.", problem.Message);
    }

    [Fact]
    public void So_is_a_manager_who_is_a_unit()
    {
        var (_, problem) = RepairedWith(new() { Positions = [new("cto") { ReportsTo = "team" }, new("ceo")], Units = [new("team")] });
        Assert.Equal("Position 'cto' reports to 'team', which is one of the units and none of the positions; it becomes a top.", problem.Message);
    }

    [Fact]
    public void An_eliminated_post_with_reports_stays_as_a_vacant_seat()
    {
        var repaired = OrgChart.Repair(new() { Positions = [new("ceo") { Status = PositionStatus.Eliminated }, new("cio") { ReportsTo = "ceo" }] });
        var problem = Assert.Single(repaired.Problems);
        Assert.Equal(PositionStatus.Vacant, At(repaired.Chart, "ceo").Status);
        Assert.Equal((ProblemKind.Eliminated, ProblemLevel.Information), (problem.Kind, problem.Level));
        Assert.Null(problem.SetAside);
    }

    [Fact]
    public void An_eliminated_post_without_reports_leaves_and_so_do_those_above_it_that_only_it_reported_to()
    {
        var facts = new ChartFacts
        {
            Positions =
            [
                new("ceo"), new("a") { ReportsTo = "ceo", Status = PositionStatus.Eliminated },
                new("b") { ReportsTo = "a", Status = PositionStatus.Eliminated, Grade = "G1" },
            ],
        };
        var repaired = OrgChart.Repair(facts);
        Assert.Equal("ceo", Assert.Single(repaired.Chart.Positions).Id);
        Assert.Equal(facts.Positions.Skip(1), repaired.Problems.Select(problem => problem.SetAside));
        Assert.True(OrgChart.Create(facts).IsT0);
    }

    [Fact]
    public void Every_row_of_a_shared_post_that_is_eliminated_is_set_aside()
    {
        PositionFact first = new("a") { Status = PositionStatus.Eliminated };
        PositionFact second = new("a") { Grade = "G2" };
        var repaired = OrgChart.Repair(new() { Positions = [first, second] });
        Assert.Equal([null, first, second], repaired.Problems.Select(problem => problem.SetAside));
        Assert.Equal(1, repaired.Chart.Summary.Eliminated);
    }

    [Theory]
    [InlineData(PositionStatus.Pool)]
    [InlineData(PositionStatus.Active)]
    public void A_further_manager_whose_post_left_is_told(PositionStatus status)
    {
        var line = new LineFact("b", "gone");
        var repaired = OrgChart.Repair(new()
        {
            Positions = [new("ceo"), new("gone") { Status = PositionStatus.Eliminated, ReportsTo = "ceo" }, new("b") { ReportsTo = "ceo", Status = status }],
            Lines = [line],
        });
        Assert.Empty(At(repaired.Chart, "b").DottedManagers);
        Assert.Contains(repaired.Problems, problem => problem.Kind == ProblemKind.UnknownReference && line.Equals(problem.SetAside));
    }

    [Fact]
    public void Of_several_solid_managers_the_first_stays_and_the_others_become_dotted()
    {
        var (chart, problem) = RepairedWith(Matrix(null));
        Assert.Equal("a", At(chart, "c").Manager!.Value.Id);
        Assert.Equal("b", Assert.Single(At(chart, "c").DottedManagers).Id);
        Assert.Equal((ProblemKind.SeveralSolidManagers, "TR1003"), (problem.Kind, problem.Rule!));
    }

    [Fact]
    public void In_a_matrix_several_solid_managers_are_no_problem()
    {
        var chart = OrgChart.Create(Matrix(true)).AsT0;
        Assert.Equal("b", Assert.Single(At(chart, "c").DottedManagers).Id);
    }

    [Fact]
    public void A_pseudo_seat_may_report_to_several() =>
        Assert.Empty(OrgChart.Repair(Matrix(null) with
        {
            Positions = [new("a"), new("b"), new("c") { ReportsTo = "a", Status = PositionStatus.Pool }],
        }).Problems);

    [Fact]
    public void Rows_with_one_id_title_unit_and_manager_are_a_job_share()
    {
        var facts = new ChartFacts
        {
            Positions =
            [
                new("ceo"), new("cio") { Title = "CIO", ReportsTo = "ceo", Status = PositionStatus.Vacant, Roles = ["cio"] },
                new("cio") { Title = "CIO", ReportsTo = "ceo", Status = PositionStatus.Active, Roles = ["cto"] },
            ],
        };
        var repaired = OrgChart.Repair(facts);
        var problem = Assert.Single(repaired.Problems);
        Assert.Equal((ProblemKind.JobShare, ProblemLevel.Information), (problem.Kind, problem.Level));
        Assert.Equal((PositionStatus.Active, 2), (At(repaired.Chart, "cio").Status, At(repaired.Chart, "cio").Roles.Count));
        Assert.Equal((3, 2), (repaired.Chart.Summary.Rows, repaired.Chart.Summary.Positions));
    }

    [Theory]
    [InlineData("Another", null)]
    [InlineData("CIO", "ceo")]
    public void Rows_with_one_id_that_differ_are_a_duplicate_and_the_first_stays(string title, string? manager)
    {
        var later = new PositionFact("cio") { Title = title, ReportsTo = manager };
        var (chart, problem) = RepairedWith(new() { Positions = [new("ceo"), new("cio") { Title = "CIO" }, later] });
        Assert.Equal("CIO", At(chart, "cio").Title);
        Assert.Equal((ProblemKind.DuplicateId, later), (problem.Kind, problem.SetAside));
    }

    [Fact]
    public void Excluded_beside_another_involvement_wins_and_the_other_is_kept_aside_as_stated()
    {
        var lost = new ResponsibilityFact("network", Involvement.Accountable) { Position = "cio", Scope = "emea", Joint = true };
        var facts = new ChartFacts { Positions = [new("cio")], Responsibilities = [lost, new("network", Involvement.Excluded) { Position = "cio", Scope = "emea" }] };
        var repaired = OrgChart.Repair(facts);
        var problem = Assert.Single(repaired.Problems, one => one.Level == ProblemLevel.Error);
        Assert.Equal((ProblemKind.ContradictingInvolvement, lost), (problem.Kind, problem.SetAside));
        Assert.True(Assert.Single(repaired.Chart.Duties).Involvements.IsExcluded);
        Assert.True(OrgChart.Create(repaired.Chart.ToFacts()).IsT0);
    }

    [Fact]
    public void Excluded_in_one_scope_does_not_contradict_another_scope() =>
        Assert.True(OrgChart.Create(new()
        {
            Positions = [new("cio")],
            Responsibilities = [new("network", Involvement.Accountable) { Position = "cio" }, new("network", Involvement.Excluded) { Position = "cio", Scope = "emea" }],
        }).IsT0);

    [Fact]
    public void A_dotted_line_stated_twice_keeps_what_the_longer_form_adds()
    {
        var chart = OrgChart.Create(Dotted(new LineFact("cio", "cfo") { Kind = LineKind.Dotted, Percent = Share(20) })).AsT0;
        Assert.Equal(Share(20), Assert.Single(chart.ToFacts().Lines).Percent);
    }

    [Fact]
    public void A_line_stated_twice_with_another_share_is_set_aside()
    {
        var later = new LineFact("cio", "cfo") { Kind = LineKind.Dotted, Percent = Share(30) };
        var (_, problem) = RepairedWith(Dotted(new LineFact("cio", "cfo") { Kind = LineKind.Dotted, Percent = Share(20) }, later));
        Assert.Equal((ProblemKind.DuplicateId, later), (problem.Kind, problem.SetAside));
    }

    [Fact]
    public void A_solid_line_in_both_forms_is_one_line_with_its_share()
    {
        var chart = OrgChart.Create(new()
        {
            Positions = [new("ceo"), new("cio") { ReportsTo = "ceo" }],
            Lines = [new("cio", "ceo") { Percent = Share(80) }],
        }).AsT0;
        Assert.Equal([new("cio", "ceo") { Percent = Share(80) }], chart.ToFacts().Lines);
    }

    [Fact]
    public void A_conflict_that_lost_an_area_is_set_aside_as_it_was_stated()
    {
        var conflict = new ConflictFact("pay") { Areas = ["a", "b"] };
        var repaired = OrgChart.Repair(new() { Areas = [new("a")], Conflicts = [conflict] });
        Assert.Contains(repaired.Problems, problem => problem.Kind == ProblemKind.InvalidValue && problem.SetAside == conflict);
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\nb")]
    public void What_is_only_used_is_not_made_under_an_id_that_nobody_may_have(string id)
    {
        var repaired = OrgChart.Repair(new()
        {
            Positions = [new("cio") { Unit = id }],
            Assignments = [new(id, "cio")],
            Responsibilities = [new(id, Involvement.Accountable) { Position = "cio" }],
        });
        Assert.True(OrgChart.Create(repaired.Chart.ToFacts()).IsT0);
        Assert.Equal(3, repaired.Problems.Count(problem => problem.Kind == ProblemKind.UnknownReference));
    }

    [Fact]
    public void A_period_without_a_day_is_a_problem()
    {
        var row = new AssignmentFact("person-1", "cio") { Period = new(new(2026, 1, 1), new(2026, 1, 1)) };
        var repaired = OrgChart.Repair(new() { Positions = [new("cio")], People = [new("person-1")], Assignments = [row] });
        var problem = Assert.Single(repaired.Problems);
        Assert.Equal(("TR9001", row), (problem.Rule, problem.SetAside));
    }

    private static ChartFacts Matrix(bool? matrix) => new()
    {
        Positions = [new("a"), new("b"), new("c") { ReportsTo = "a", Matrix = matrix }],
        Lines = [new("c", "b")],
    };

    private static ChartFacts Dotted(params LineFact[] lines) => new()
    {
        Positions = [new("cfo"), new("cio") { DottedTo = ["cfo"] }],
        Lines = [.. lines],
    };

    private static Percent Share(int percent) => Percent.Create(percent).AsT0;

    private static Area AreaIn(OrgChart chart, string id) => chart.TryArea(id, out var area) ? area : throw new ArgumentException($"No area {id}.", nameof(id));

    private static (OrgChart Chart, ChartProblem Problem) RepairedWith(ChartFacts facts)
    {
        Assert.True(OrgChart.Create(facts).IsT1);
        var repaired = OrgChart.Repair(facts);
        return (repaired.Chart, Assert.Single(repaired.Problems));
    }

    private static Position At(OrgChart chart, string id)
    {
        Assert.True(chart.TryPosition(id, out var position));
        return position;
    }
}
