using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Lists of pairs, one above the other, and what looks like one.</summary>
public class PairExamples
{
    [Theory]
    [InlineData("Manager,Employee,Relationship\nHead,Lead,direct\nHead,Planner,direct\nLead,Planner,dotted")]
    [InlineData("Source,Target,Type\nChief Executive Officer,Lead,solid\nChief Executive Officer,Planner,solid\nLead,Planner,Dotted line")]
    [InlineData("Vorgesetzter;Mitarbeiter;Art\nHead;Lead;disziplinarisch\nLead;Planner;fachlich\nHead;Planner;disziplinarisch")]
    [InlineData("Id,Weight,Child,Parent,Kind\n1,1,Lead,Managing Director,\n2,1,Planner,Managing Director,\n3,1,Planner,Lead,matrix")]
    public void A_pair_says_itself_whether_its_line_is_dotted(string text)
    {
        var repaired = ChartReader.Read(new StringReader(text), "pairs.csv").OrThrow().Builder.Repair();

        Assert.Equal((3, 2, 1), (repaired.Chart.Summary.Positions, repaired.Chart.Summary.SolidLines, repaired.Chart.Summary.DottedLines));
        Assert.DoesNotContain(repaired.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Theory]
    [InlineData("source,target\nCEO,CIO\nCEO,CTO\n")]
    [InlineData("Id,Source,Target\n1,CEO,CIO\n2,CEO,CTO\n")]
    [InlineData("source,target\nAda Quill,Bo Renn\nAda Quill,Cy Tamm\n")]
    public void Titles_or_names_at_the_ends_are_a_chart(string text) =>
        Assert.Equal(2, ChartReader.Read(new StringReader(text), "pairs.csv").OrThrow().Builder.Repair().Chart.Summary.SolidLines);

    [Theory]
    [InlineData("source,target\nweb,api\napi,db\nweb,cache\n")]
    [InlineData("From,To\nOslo,Bergen\nOslo,Paris\n")]
    public void Anything_else_at_the_ends_is_none(string text) =>
        Assert.True(ChartReader.Read(new StringReader(text), "pairs.csv").IsT1);

    [Theory]
    [InlineData("Project Manager")]
    [InlineData("Account Manager")]
    [InlineData("Hiring Manager")]
    [InlineData("Responsable RH")]
    public void Who_leads_something_else_is_no_line_manager(string header) => Assert.Equal(
        0, ChartReader.Read(new StringReader($"Name,Title,{header}\nperson one,Head,person two\nperson two,Lead,person one"), "staff.csv")
            .OrThrow().Builder.Repair().Chart.Summary.SolidLines);
}
