using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Laws;

/// <summary>What holds for every row of the table of fact lists, so that a new list is covered by the day it is written.</summary>
public class FactListLaws
{
    /// <summary>One row of every list at least, which together make a chart.</summary>
    private static readonly ChartFacts Sample = ChartText.Facts("""
        Head #head (top; unit group)
          Second #second (role helper; unit group; scope group)
        Third #third (dotted head; top)

        [organisation]
        asOf=2026-06-01 grades=A;B

        [units]
        group
          part

        [areas]
        whole requiredIn=part
          payroll controls=network dependsOn=network
        network

        [roles]
        helper

        [lines]
        position=third manager=second kind=dotted percent=20 from=2020-01-01

        [people]
        person-1

        [assignments]
        person=person-1 position=head from=2020-01-01

        [responsibilities]
        area=payroll involvement=A position=second scope=part from=2020-01-01
        area=network involvement=R role=helper

        [conflicts]
        both areas=network;payroll

        [qualifications]
        person=person-1 discipline=business from=2020-01-01

        [requirements]
        position=head discipline=business
        role=helper discipline=business
        area=network discipline=business

        [stakeholders]
        customers position=third

        [engagements]
        position=head stakeholder=customers kind=owns

        [needs]
        speed stakeholder=customers area=network

        [bodies]
        board

        [seats]
        body=board position=head

        [goals]
        growth owner=head from=2020-01-01
        thrift owner=head opposes=growth

        [initiatives]
        renewal sponsor=second goals=growth areas=network needs=speed from=2020-01-01

        [decisions]
        pricing area=network from=2020-01-01

        [mandates]
        decision=pricing position=head kind=decide
        """).AsT0;

    public static TheoryData<string> Lists => [.. FactLists.Tables.Select(list => list.Name)];

    [Fact]
    public void The_sample_has_rows_of_every_list_and_states_every_reference()
    {
        Assert.Empty(OrgChart.Repair(Sample).Problems);
        foreach (var list in FactLists.Tables)
        {
            var stated = list.RowsIn(Sample).SelectMany(list.ReferencesOf).Select(named => named.Column.Name).ToHashSet();
            Assert.NotEmpty(list.RowsIn(Sample));
            Assert.Subset(stated, list.Columns.Where(column => column.RefersTo is not null).Select(column => column.Name).ToHashSet());
        }
    }

    [Fact]
    public void A_list_refers_to_itself_and_to_lists_before_it()
    {
        for (var at = 0; at < FactLists.Tables.Length; at++)
            Assert.All(
                FactLists.Tables[at].Columns.Where(column => column.RefersTo is not null),
                column => Assert.InRange(FactLists.Tables.IndexOf(FactLists.Find(column.RefersTo!)!), 0, at));
    }

    [Theory, MemberData(nameof(Lists))]
    public void A_reference_to_nothing_is_an_error_and_is_set_aside(string name)
    {
        var list = FactLists.Find(name)!;
        foreach (var (row, index) in list.RowsIn(Sample).Select((row, index) => (row, index)))
        {
            foreach (var (column, id) in list.ReferencesOf(row))
            {
                var broken = list.Renamed(row, (of, other) => of == column.RefersTo && other == id && list.IdOf(row) != id ? "nobody" : other);
                if (broken == row) continue;
                var repaired = OrgChart.Repair(With(list, index, broken));
                var problems = repaired.Problems.Where(problem => problem.Ids.Contains("nobody")).ToArray();
                Assert.NotEmpty(problems);
                Assert.All(problems, problem => Assert.Equal((ProblemLevel.Error, "TR1004"), (problem.Level, problem.Rule)));
                Assert.DoesNotContain(repaired.Chart.ToFacts().Rows(), left => FactLists.Of(left).ReferencesOf(left).Any(named => named.Id == "nobody"));
                Assert.True(new EditFact(row, broken).Expand(Store).IsT1, $"{broken} was accepted");
            }
        }
    }

    [Theory, MemberData(nameof(Lists))]
    public void An_id_that_is_taken_is_an_error(string name)
    {
        var list = FactLists.Find(name)!;
        if (!list.HasId) return;
        var first = list.RowsIn(Sample)[0];
        var other = list.Accept(new OtherRow(list.IdOf(first)!));
        var repaired = OrgChart.Repair(list.Replacing(Sample, [.. list.RowsIn(Sample), other]));
        var problem = Assert.Single(repaired.Problems, problem => problem.Level == ProblemLevel.Error);
        Assert.Equal(ProblemKind.DuplicateId, problem.Kind);
        Assert.Equal(other, problem.SetAside);
    }

    [Theory, MemberData(nameof(Lists))]
    public void A_period_without_a_day_is_an_error(string name)
    {
        var list = FactLists.Find(name)!;
        if (!list.IsDated) return;
        var index = list.RowsIn(Sample).ToList().FindIndex(row => !list.PeriodOf(row).IsAlways);
        var broken = list.Accept(new Ending(list.RowsIn(Sample)[index], "2019-01-01"));
        var problems = OrgChart.Repair(With(list, index, broken)).Problems;
        Assert.Contains(problems, problem => problem.Rule == "TR9001" && problem.SetAside == broken);
        Assert.True(new EditFact(null, broken).Expand(Store).IsT1);
    }

    [Theory, MemberData(nameof(Lists))]
    public void A_row_that_has_ended_is_in_the_chart_where_it_has_an_id_and_else_not(string name)
    {
        var list = FactLists.Find(name)!;
        if (!list.IsDated) return;
        var index = list.RowsIn(Sample).ToList().FindIndex(row => !list.PeriodOf(row).IsAlways);
        var ended = list.Accept(new Ending(list.RowsIn(Sample)[index], "2026-01-01"));
        var chart = OrgChart.Create(With(list, index, ended)).AsT0;

        // Who sat in a position last says since when it is vacant; what somebody could show once says since when they no longer can.
        var isKept = list.HasId || list == FactLists.Assignments || list == FactLists.Qualifications;
        Assert.Equal(isKept, list.RowsIn(chart.ToFacts()).Contains(ended));
    }

    [Theory, MemberData(nameof(Lists))]
    public void What_comes_or_goes_is_told_by_a_diff(string name)
    {
        var list = FactLists.Find(name)!;
        foreach (var row in list.RowsIn(Sample))
        {
            var without = list.Replacing(Sample, list.RowsIn(Sample).Where(other => other != row));

            // What is made where nothing is listed does not go.
            if (OrgChart.Repair(without) is not { Problems.Count: 0, Chart: var smaller }) continue;
            var chart = OrgChart.Create(Sample).AsT0;
            foreach (var (from, to) in new[] { (smaller, chart), (chart, smaller) })
            {
                var diff = ChartDiff.Between(from, to, MatchBy.Id);
                Assert.NotEmpty(diff.Changes);
                Assert.Equal(to.ToFacts(), from.Apply(new Several(diff.Changes)).AsT0.Chart.ToFacts());
            }
        }
    }

    [Theory, MemberData(nameof(Lists))]
    public void What_others_name_cannot_go_before_them(string name)
    {
        var list = FactLists.Find(name)!;
        foreach (var row in list.RowsIn(Sample))
        {
            var isNamed = list.IdOf(row) is { } id && FactLists.Tables.Any(other => other.RowsIn(Sample).Any(one => one != row
                && other.ReferencesOf(one).Any(named => named.Column.RefersTo == list.Name && named.Id == id)));
            Assert.Equal(isNamed, new EditFact(row, null).Expand(Store).IsT1);
        }
    }

    [Fact]
    public void Facts_are_the_rows_that_they_are_made_of() => Assert.Equal(Sample, ChartFacts.From(Sample.Rows()));

    [Fact]
    public void A_list_holds_its_own_rows_and_no_others()
    {
        foreach (var list in FactLists.Tables)
            Assert.All(Sample.Rows(), row => Assert.Equal(list == FactLists.Of(row), list.Holds(row)));
    }

    [Fact]
    public void What_a_company_builds_for_is_written_and_read_again()
    {
        var column = FactLists.Organisation.TypedColumns[FactLists.Organisation.Find("focus")];
        foreach (var focus in Enum.GetValues<CompanyFocus>().Where(focus => focus != CompanyFocus.Unknown))
        {
            var read = new OrganisationFact();
            Assert.True(column.Read(ref read, column.Write(new() { Profile = new() { Focus = focus } })!));
            Assert.Equal(focus, read.Profile!.Focus);
        }

        Assert.True(string.IsNullOrEmpty(column.Write(new())));
    }

    private static FactStore Store => new(Sample, new());

    private static ChartFacts With(FactList list, int index, Fact row) =>
        list.Replacing(Sample, list.RowsIn(Sample).Select((old, at) => at == index ? row : old));

    /// <summary>Another row with an id.</summary>
    private sealed class OtherRow(string id) : IFactListVisitor<Fact>
    {
        public Fact Visit<T>(FactList<T> list)
            where T : Fact
        {
            var row = list.Blank;
            foreach (var column in list.TypedColumns)
            {
                if (column.Name == "id") column.Read(ref row, id);
                else if (column.IsName || (column.Required && column.Value == ColumnValue.Text)) column.Read(ref row, "another");
                else if (column.SetItems is { } set && column.Required) row = set(row, ["network", "payroll"]);
                else if (column.Required) column.Read(ref row, column.RefersTo == "stakeholders" ? "customers" : "whole");
                else if (column.Name == "atLeast") column.Read(ref row, "2");
            }

            return row;
        }
    }

    /// <summary>A row that ends on a day.</summary>
    private sealed class Ending(Fact fact, string day) : IFactListVisitor<Fact>
    {
        public Fact Visit<T>(FactList<T> list)
            where T : Fact
        {
            var row = (T)fact;
            Assert.True(list.TypedColumns[list.Find("to")].Read(ref row, day));
            return row;
        }
    }
}
