using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Who holds a position of a table, where a cell names several, and what is said where nobody is anybody's manager.</summary>
public class HolderExamples
{
    [Theory]
    [InlineData("Ann Lee & Bo Holm", 2)]
    [InlineData("Ann Lee/Bo Holm; Cy Fox", 3)]
    [InlineData("Ann Lee und Ann Lee", 1, true)]
    [InlineData("\"Ann Lee, Bo Holm\"", 2)]
    [InlineData("\"Ann Lee\nBo Holm\"", 2)]
    [InlineData("Ann Lee & TBD", 1, true)]
    [InlineData("Ann & Bo Holm", 1)]
    [InlineData("Ann Lee & Partners", 1)]
    public void Whoever_is_named_by_a_full_name_is_a_holder(string names, int holders, bool isSaid = false)
    {
        var read = ChartReader.Read(new StringReader($"Name,Title,Manager\nDi Gil,Head,\n{names},Lead,Di Gil\nEd Hay,Planner,Di Gil"), "staff.csv").OrThrow();

        Assert.Equal(2 + holders, read.Builder.Repair().Chart.Summary.Assignments);
        Assert.Equal(holders > 1 || isSaid, read.Problems.Any(problem => problem.Message.Contains("several people", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_several_holders_the_last_one_is_who_is_said_to_act()
    {
        var chart = Read("Name,Title,Manager\nDi Gil,Head,\nAnn Lee & Bo Holm (acting),Lead,Di Gil").Chart;

        Assert.Equal(["Ann Lee False", "Bo Holm True"], chart.Positions.Single(position => position.Title == "Lead").Assignments
            .Select(held => $"{held.Person.Name} {held.Mode == AssignmentMode.Acting}").Order());
    }

    [Fact]
    public void Whoever_holds_one_position_alone_and_one_with_others_is_no_certain_manager()
    {
        var read = Read("Name,Title,Manager\nAnn Lee,Head,\nAnn Lee & Bo Holm,Lead,\nDi Gil,Planner,Ann Lee");

        Assert.Contains(read.Problems, problem => problem.Kind == ProblemKind.UnknownManager && problem.Message.Contains("which may be", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Name,Title,Manager\n\"Lee Park, Ann Bea\",Head,\n\"Holm, Bo\",Lead,\"Lee Park, Ann Bea\"", 2)]
    [InlineData("Employee ID,Name,Title,Manager\n1,Ann Lee & Bo Holm,Head,\n2,Cy Fox,Lead,1", 2)]
    [InlineData("First Name,Last Name,Title,Manager\nAnn Bea,Lee & Bo Holm,Head,\nCy,Fox,Lead,", 2)]
    public void Last_names_before_a_comma_and_one_id_are_of_one_person(string text, int people) => Assert.Equal(people, Read(text).Chart.Summary.People);

    [Theory]
    [InlineData("Name,Title,Department\nAnn Lee,Head,\nBo Holm,Lead,x", true)]
    [InlineData("Name,Title,Manager\nAnn Lee,Head,\nBo Holm,Lead,", true)]
    [InlineData("Name,Title,Manager\nAnn Lee,Head,none\nBo Holm,Lead,", false)]
    [InlineData("Name,Title,Manager\nAnn Lee,Head,\nBo Holm,Lead,Ann Lee", false)]
    [InlineData("Name,Title,Manager\nAnn Lee,Head,\n", false)]
    public void Where_nothing_says_who_reports_to_whom_it_is_said(string text, bool isSaid) => Assert.Equal(
        isSaid,
        ChartReader.Read(new StringReader(text), "staff.csv").OrThrow().Problems.Any(problem => problem.Message.StartsWith("Nothing says who reports", StringComparison.Ordinal)));

    private static RepairedChart Read(string text) => ChartReader.Read(new StringReader(text), "staff.csv").OrThrow().Builder.Repair();
}
