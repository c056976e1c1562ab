namespace TechRoles.Interchange.Tests.Boxes;

public class DotExamples
{
    private static readonly string[] Small = ["CEO", "CIO < CEO", "CISO < CIO", "CTO < CEO"];

    [Theory]
    [InlineData("digraph { CEO -> CIO -> CISO; CEO -> CTO }")]
    [InlineData("strict digraph \"chart\" {\n  CEO -> {CIO CTO}\n  CIO -> CISO\n}")]
    [InlineData("graph g { CEO -- CIO -- CISO\n CEO -- CTO\n}")]
    [InlineData("digraph G {\n# remark\nrankdir=BT; node [shape=box, style=filled]; // more\n CIO -> CEO [color=red]; CTO -> CEO; CISO -> CIO /* end */ }")]
    [InlineData("digraph { rankdir=BT; edge [label=\"reports to\"]; CIO -> CEO; CTO -> CEO; CISO -> CIO }")]
    [InlineData("digraph { a [label=\"CEO\"]; b [label=CIO]; c [label=<<b>CTO</b>>]; d [label=\"{<p> CISO}\" shape=record]; a -> {b; c} b:s -> d:p:n; }")]
    [InlineData("digraph { edge [dir=back]; CIO -> CEO; CTO -> CEO; CISO -> CIO; }")]
    [InlineData("digraph { CEO -> j1 [dir=none]; j1 [shape=point]; j0 [shape=point]; {rank=same; j0 -> j1 -> j2} j2 [label=\"\"]; j0 -> CIO; j2 -> CTO; CIO -> CISO; CTO -> CISO [style=invis] }")]
    [InlineData("digraph { subgraph x { CEO } -> subgraph { CIO; CTO }; CIO -> CISO")]
    public void Every_spelling_gives_the_chart_that_it_draws(string text) =>
        Assert.Equal(Small, Told.Chart(text).Where(line => !line.Contains("A brace is never closed", StringComparison.Ordinal)));

    [Fact]
    public void Clusters_styles_and_labels_of_several_lines_are_read() => Assert.Equal(
        ["CEO (Ann Miller)", "CIO (Bob Stone) < CEO @ Information Technology", "CISO (vacant) < CIO ~ CEO @ Information Technology"],
        Told.Chart(
            """
            digraph org {
              ceo [label="Ann Miller\nCEO"];
              subgraph cluster_it {
                label = "Information Technology"; style=dashed;
                cio [label=<<table><tr><td>Bob Stone</td></tr><tr><td><i>CIO</i></td></tr></table>>];
                ciso [label="CISO\lTBD\l"];
              }
              ceo -> cio;
              cio -> ciso;
              ceo -> ciso [style=dashed, label="functional"];
            }
            """));

    [Fact]
    public void A_graph_of_files_is_refused() => Assert.Contains(
        "none of its boxes holds a title", Told.Refusal("digraph deps { \"main.c\" -> \"util.h\" }", "deps.dot"), StringComparison.Ordinal);
}
