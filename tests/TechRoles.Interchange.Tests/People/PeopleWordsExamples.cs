using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Words in the cells of tables: who is not there, who has gone, and days.</summary>
public class PeopleWordsExamples
{
    [Theory]
    [InlineData("VACANT - hiring")]
    [InlineData("TBD")]
    [InlineData("N.N.")]
    [InlineData("unbesetzt")]
    [InlineData("à pourvoir")]
    [InlineData("por cubrir")]
    [InlineData("(vacant)")]
    [InlineData("TBD1")]
    [InlineData("Open req 1234")]
    [InlineData("New hire 2")]
    [InlineData("currently vacant")]
    [InlineData("Stelle unbesetzt")]
    [InlineData("Nachfolge offen")]
    [InlineData("poste actuellement vacant")]
    [InlineData("sin titular")]
    public void A_placeholder_is_a_vacant_seat_and_no_person(string name)
    {
        var summary = Read($"id,name,title,manager\n1,person one,Head,\n2,{name},Lead,1\n3,{name},Lead,1").Chart.Summary;

        Assert.Equal((2, 1), (summary.Vacant, summary.People));
    }

    [Theory]
    [InlineData("Enabled", "True", "False")]
    [InlineData("Active", "Yes", "No")]
    [InlineData("Is active", "1", "0")]
    [InlineData("aktiv", "ja", "nein")]
    [InlineData("actif", "oui", "non")]
    [InlineData("Status", "A", "T")]
    [InlineData("Status", "ACTIVE", "TERM")]
    [InlineData("Status", "aktiv", "Ruhestand")]
    public void Who_is_not_active_has_left(string header, string here, string gone)
    {
        var chart = Read($"Employee ID,Name,Title,Manager,{header}\n1,person a,Head,,{here}\n2,person b,Lead,1,{gone}\n3,person c,Lead,1,{here}").Chart;

        Assert.Equal(["1", "3"], chart.Positions.Select(position => position.Id).Order());
    }

    [Theory]
    [InlineData("1. März 2021")]
    [InlineData("1er mars 2021")]
    [InlineData("1 de marzo de 2021")]
    [InlineData("1 March 2021")]
    [InlineData("1-Mar-2021")]
    public void A_month_may_be_a_word(string day) => Assert.Equal(
        new DateOnly(2021, 3, 1),
        ChartReader.Read(new StringReader($"Employee ID,Name,Title,Manager,Valid from\n1,person a,Head,,{day}\n2,person b,Lead,1,31. Dezember 2022"), "staff.csv")
            .OrThrow().Builder.ToFacts().Assignments[0].Period.From);

    private static RepairedChart Read(string text) => ChartReader.Read(new StringReader(text), "staff.csv").OrThrow().Builder.Repair();
}
