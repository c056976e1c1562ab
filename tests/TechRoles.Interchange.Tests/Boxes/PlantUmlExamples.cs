namespace TechRoles.Interchange.Tests.Boxes;

public class PlantUmlExamples
{
    private static readonly string[] Small = ["CEO", "CIO < CEO", "CISO < CIO", "CTO < CEO"];

    [Theory]
    [InlineData("@startwbs\n* CEO\n** CIO\n*** CISO\n**[#Orange]_ CTO\n@endwbs")]
    [InlineData("@startmindmap\n+ CEO\n++ CIO\n+++ CISO\n-- CTO\n@endmindmap")]
    [InlineData("@startmindmap\n<style>\nnode {\n}\n</style>\n* CEO\n\t* CIO\n\t\t* CISO\n\t* CTO\n@endmindmap")]
    [InlineData("@startmindmap\ntitle The board\n# CEO\n## CIO\n### CISO\nleft side\n## CTO <<small>>\n@endmindmap")]
    [InlineData("' a remark\n\n@startwbs\n* CEO\n**< CIO\n***> CISO\n**: CTO;\n@endwbs")]
    [InlineData("@startuml\n[CEO] --> [CIO]\n[CIO] -down-> [CISO]\n[CEO] -right-> [CTO]\n@enduml")]
    [InlineData("@startuml\nclass CEO\nCEO <|-- CIO\nCTO --|> CEO\nCIO *-- CISO\nhide members\n@enduml")]
    [InlineData("@startuml\nleft to right direction\nskinparam rectangle {\n BorderColor red\n}\nrectangle \"CEO\" as a\nrectangle CIO as b #pink\nrectangle c as \"CTO\"\ncard CISO\na --> b\na -- c\nCISO -up-> b\nb -[hidden]- c\n@enduml")]
    [InlineData("@startuml\nobject CEO\nobject CIO\nobject CISO\nobject CTO\nCEO \"1\" o-- \"many\" CIO\nCEO o-- CTO\nCISO --> CIO : reports to\n@enduml")]
    [InlineData("@startuml\nCIO <-- CEO\nCIO --> CISO\nCEO --> CTO\n@enduml")]
    [InlineData("@startwbs\n* CEO\n** CIO\n** CTO\n@endwbs\n\nThe team of the CIO:\n\n@startwbs\n* CIO\n** CISO\n@endwbs")]
    [InlineData("@startuml\nCEO --> CIO\nCEO --> CTO\n@enduml\n@startuml\nCIO --> CISO\n@enduml")]
    [InlineData("@startmindmap\n* CEO\n** CTO\n** CIO\n@endmindmap\n@startwbs\n* CIO\n** CISO\n@endwbs")]
    public void Every_kind_of_diagram_gives_the_chart_that_it_draws(string text) => Assert.Equal(Small, Told.Chart(text));

    /// <summary>Only its root may be a box of a diagram before: two departments each have a desk.</summary>
    [Fact]
    public void A_further_diagram_has_boxes_of_its_own() => Assert.Equal(
        ["CEO", "CIO < CEO", "CTO < CEO", "Service Desk < CIO", "Service Desk < CTO"],
        Told.Chart("@startwbs\n* CEO\n** CIO\n*** Service Desk\n** CTO\n@endwbs\n@startwbs\n* CTO\n** Service Desk\n@endwbs"));

    /// <summary>Who asks whom in a sequence leads nobody, before the chart and behind it.</summary>
    [Theory]
    [InlineData("@startwbs\n* CEO\n** CIO\n** CTO\n@endwbs\n@startuml\nparticipant CIO\nCIO -> CTO : asks\n@enduml\n")]
    [InlineData("@startuml\nparticipant CIO\nCIO -> CTO : asks\n@enduml\n@startwbs\n* CEO\n** CIO\n** CTO\n@endwbs\n")]
    public void A_diagram_of_steps_beside_a_chart_is_told_and_draws_no_lines(string text)
    {
        var told = Told.Chart(text);
        Assert.Equal(["CEO", "CIO < CEO", "CTO < CEO"], told.Where(line => line[0] != '!'));
        Assert.Single(told, line => line.Contains("arrows are steps", StringComparison.Ordinal));
    }

    [Fact]
    public void A_further_diagram_that_is_none_is_told() => Assert.Contains(
        Told.Chart("@startwbs\n* CEO\n** CIO\n@endwbs\n@startgantt\n[Task] lasts 3 days\n@endgantt\n"),
        line => line.StartsWith("! ", StringComparison.Ordinal) && line.Contains("gantt", StringComparison.Ordinal));

    [Fact]
    public void Labels_packages_members_and_dotted_lines_are_read() => Assert.Equal(
        ["CEO (Ann Miller)", "CIO (Bob Stone) < CEO @ Information Technology", "CISO (Eve Ward) < CIO ~ CEO @ Information Technology", "CTO (vacant) < CEO"],
        Told.Chart(
            """
            @startuml
            rectangle "**Ann Miller**\nCEO" as ceo
            package "Information Technology" {
              class CIO {
                name = "Bob Stone"
              }
              card ciso [
                CISO
                Eve Ward
              ]
            }
            [CTO\nvacant] as cto
            ceo --> CIO
            ceo --> cto
            CIO --> ciso
            ceo ..> ciso
            note left of ceo : a remark
            note right of cto
              of two lines
            end note
            @enduml
            """));

    /// <summary>A quotation mark that opens nothing is a letter like any other.</summary>
    [Theory]
    [InlineData("\" as a", "\" as a"), InlineData("\"x as a", "\"x as a")]
    public void A_lone_quotation_mark_before_an_alias_is_part_of_the_label(string label, string title) =>
        Assert.Contains($"{title} < CEO", Told.Chart($"@startwbs\n* CEO\n** {label}\n** CIO\n@endwbs"));

    [Fact]
    public void A_line_across_a_tree_is_a_dotted_one() => Assert.Equal(
        ["CEO", "CIO < CEO ~ CTO", "CTO < CEO"],
        Told.Chart("@startwbs\n* CEO\n** \"CIO\" as a\n**(b) CTO\nb ..> a\n@endwbs"));

    [Theory]
    [InlineData("@startuml\nCEO -> CIO : asks\nCIO --> CEO : answers\n@enduml", "sequence, activity or state")]
    [InlineData("@startuml\nparticipant CEO\nparticipant CIO\nCEO -> CIO\n@enduml", "sequence, activity or state")]
    [InlineData("@startuml\nstart\n:CEO signs;\nstop\n@enduml", "sequence, activity or state")]
    [InlineData("@startgantt\n[Plan] lasts 5 days\n@endgantt", "of the kind gantt")]
    [InlineData("@startmindmap\n* Groceries\n** Milk\n** Bread\n@endmindmap", "none of its boxes holds a title")]
    public void What_draws_no_chart_is_refused(string text, string says) => Assert.Contains(says, Told.Refusal(text), StringComparison.Ordinal);
}
