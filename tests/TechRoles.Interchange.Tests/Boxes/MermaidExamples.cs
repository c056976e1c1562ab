namespace TechRoles.Interchange.Tests.Boxes;

public class MermaidExamples
{
    [Fact]
    public void Shapes_quotes_chains_and_groups_of_boxes_are_read() => Assert.Equal(
        ["CEO", "CFO < CEO", "CIO (acting) < CEO", "CISO < CIO (acting)", "COO < CEO", "CTO < CEO", "Head of Data < CTO", "Head of IT < CTO"],
        Told.Chart(
            """
            ---
            title: The board
            ---
            %%{init: {"theme": "base"}}%%
            flowchart LR
              a[CEO]:::top --> b(["CIO (acting)"]) & c{{CTO}} & d(("CFO"))
              x>COO] %% a remark
              a --> x
              b ==> e[(CISO)]; c ----> f[/Head of Data/] & g[\"Head of IT"\]
              classDef top fill:#f9f,stroke:#333
              style a fill:#bbf
              click a "page"
              linkStyle 0 stroke:red
            """));

    [Fact]
    public void Labels_hold_name_and_title_in_either_order() => Assert.Equal(
        ["CEO (Ann Miller)", "CFO (vacant) < CEO", "CIO (Bob Stone) < CEO", "CISO (Eve Ward) < CIO", "CTO (Cid Marsh, Dan Reed) < CEO", "Head of Platform (Flo Hart) < CTO"],
        Told.Chart(
            """
            graph TD
            A["<b>Ann Miller</b><br/>CEO"] --> B[CIO<br>Bob Stone]
            A --> C["CTO: Cid Marsh & Dan Reed"]
            A --> D["CFO\nTBD"]
            B --> E["Eve Ward (CISO)"]
            C --> F["`**Head of Platform**
            Flo Hart`"]
            """));

    [Fact]
    public void Dotted_arrows_and_words_on_arrows_say_what_a_line_is() => Assert.Equal(
        ["CEO", "CIO < CEO ~ COO", "CISO < CIO ~ CEO", "COO < CEO", "CTO < CEO ~ CIO"],
        Told.Chart(
            """
            flowchart TB
              CIO -->|reports to| CEO
              CEO -- leads --> CTO & COO
              CIO --> CISO
              CEO -.-> CISO
              COO -. "functional" .-> CIO
              CIO -- matrix --> CTO
              CEO ~~~ CISO
            """));

    [Theory]
    [InlineData("graph BT\nCIO --> CEO\nCTO --> CEO")]
    [InlineData("graph BT\nCIO -->|reports to| CEO\nCTO -- berichtet an --> CEO")]
    [InlineData("graph TD\nCIO --> CEO\nCTO --> CEO")]
    [InlineData("graph TD\nCEO --> CIO\nCTO -- untersteht --> CEO")]
    [InlineData("flowchart\nCEO --> CIO;CEO-->CTO;")]
    [InlineData("graph TD;CEO---CIO;CEO---CTO")]
    [InlineData("```mermaid\ngraph TD\nCIO <-- CEO\nCEO --> CTO\n```\n")]
    [InlineData("mindmap\n  root((CEO))\n    CIO\n    id[CTO]\n      ::icon(fa fa-book)")]
    [InlineData("graph TD\n ceo@{ shape: rect, label: \"CEO\" } e1@--> CIO\nceo --> CTO")]
    [InlineData("graph TD\nCEO --> j(( )) --> CIO & CTO")]
    public void Whoever_draws_it_another_way_means_the_same(string text) => Assert.Equal(["CEO", "CIO < CEO", "CTO < CEO"], Told.Chart(text));

    [Fact]
    public void A_subgraph_is_a_unit_and_an_arrow_at_it_leads_to_those_who_head_it() => Assert.Equal(
        ["CEO", "CFO < CEO @ Finance", "CIO < CEO @ Information Technology", "Head of Network < CIO @ Information Technology", "Treasurer < CFO @ Finance"],
        Told.Chart(
            """
            graph TD
              subgraph it [Information Technology]
                direction TB
                CIO --> n[Head of Network]
              end
              subgraph Finance
                CFO --> Treasurer
              end
              CEO --> it
              CEO --> CFO
            """));

    [Fact]
    public void A_line_that_is_not_understood_is_said_with_its_number_and_the_rest_counts()
    {
        var read = Told.Read("graph TD\nCEO --> CIO\nCEO ==>> [[\nCEO --> CTO").OrThrow();

        Assert.Equal([3], read.Problems.Select(problem => problem.Place!.Row));
        Assert.Equal(3, read.Builder.Repair().Chart.Positions.Count);
    }

    [Theory]
    [InlineData("sequenceDiagram\nCEO->>CIO: Budget?", "a Mermaid diagram of the kind sequencediagram")]
    [InlineData("graph TD\nA[Start] --> B{Approved?}\nB -->|yes| C[Pay]\nB -->|no| D[Return]", "a drawing of something else")]
    [InlineData("flowchart LR\nOrder --> Invoice --> Payment", "a drawing of something else")]
    public void A_diagram_of_something_else_is_refused(string text, string says) =>
        Assert.Contains(says, Told.Refusal(text, "diagram.mmd"), StringComparison.Ordinal);

    [Fact]
    public void Boxes_without_titles_are_read_where_the_user_says_that_it_is_a_chart() =>
        Assert.Equal(2, Told.Read("graph TD\nAnn_Miller[Ann Miller] --> Bob[Bob Stone]", format: "mermaid").OrThrow().Builder.Repair().Chart.Positions.Count);
}
