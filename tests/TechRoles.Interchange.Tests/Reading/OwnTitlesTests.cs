using System.Text;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>Titles that only a catalogue of one's own knows tell what a file is, and what stands where in it, as built-in ones do.</summary>
public class OwnTitlesTests
{
    private static readonly RoleCatalogue Own = RoleCatalogue.BuiltIn.With(new CatalogueEntries
    {
        Roles = [.. new[] { "Kvartmester", "Styrmand", "Skald" }.Select(title => new CatalogueRole(title.ToLowerInvariant(), RoleKind.Of(title.ToLowerInvariant()), title, Source.Judgement("ours")))],
        TitleNames = [new("da", "Skipper", RoleKind.Ceo), .. new[] { "Kvartmester", "Styrmand", "Skald" }.Select(word => new TitleName("da", word, RoleKind.Of(word.ToLowerInvariant())))],
    }).AsT0;

    [Theory]
    [InlineData("name and title in one cell", "staff.csv", "Name,Reports To\nAnn Lund - Kvartmester,\nBo Holm - Styrmand,Ann Lund\nEva Dahl - Skald,Bo Holm\n", "Kvartmester (Ann Lund)|Skald (Eva Dahl) < Styrmand|Styrmand (Bo Holm) < Kvartmester")]
    [InlineData("names that are titles", "staff.csv", "Name,Remark\nKvartmester,x\nStyrmand,y\nSkald,z\n", "Kvartmester|Skald|Styrmand")]
    [InlineData("levels", "staff.csv", "Level 1,Level 2,Level 3\nKvartmester,Styrmand,Skald\n", "Kvartmester|Skald < Styrmand|Styrmand < Kvartmester")]
    [InlineData("roles down the side", "raci.csv", ",Sails,Anchor,Rum,Maps\nKvartmester,A,A,I,A\nStyrmand,R,R,C,C\nSkald,I,C,A,I\n", "Kvartmester|Skald|Styrmand")]
    [InlineData("the header of a matrix", "raci.csv", "Duty,Kvartmester,Skald\nKey,Aft,Fore\nSails,A,R\nRum,C,A\n", "Kvartmester|Skald")]
    [InlineData("other roles below", "raci.csv", "Duty,CIO,CTO\nSails,A,R\nMore,Kvartmester,Skald\nRum,C,A\n", "CIO|CTO|Kvartmester|Skald")]
    [InlineData("several roles in a cell", "raci.csv", "Duty,Accountable,Responsible\nSails,Kvartmester,Styrmand and Skald\n", "Kvartmester|Skald|Styrmand")]
    [InlineData("the notation", "ship.txt", "Kvartmester\n  Styrmand\n    Skald\n", "Kvartmester|Skald < Styrmand|Styrmand < Kvartmester")]
    [InlineData("a drawing", "ship.mmd", "graph TD\n  a[Kvartmester] --> b[Styrmand]\n  b --> c[Skald]\n", "Kvartmester|Skald < Styrmand|Styrmand < Kvartmester")]
    [InlineData("a label of a drawing", "ship.mmd", "graph TD\n  x[CEO] --> a\n  a[\"Kvartmester: Ann Lund\"] --> b[\"Styrmand: Bo Holm\"]\n", "CEO|Kvartmester (Ann Lund) < CEO|Styrmand (Bo Holm) < Kvartmester")]
    [InlineData("the head of a drawing", "ship.mmd", "graph TD\n  a[CIO] --> b[Skipper]\n  c[CTO] --> d[COO] --> b\n", "CIO < Skipper|COO < Skipper|CTO < COO|Skipper")]
    [InlineData("a tree of titles", "ship.json", """{"Kvartmester":{"Styrmand":{"Skald":null}}}""", "Kvartmester|Skald < Styrmand|Styrmand < Kvartmester")]
    [InlineData("labels of a document", "ship.json", """{"nodes":[{"id":"a","label":"Ann Lund\nKvartmester"},{"id":"b","label":"Styrmand (Bo Holm)"}],"edges":[{"from":"a","to":"b"}]}""", "Kvartmester (Ann Lund)|Styrmand (Bo Holm) < Kvartmester")]
    public void They_are_heard_wherever_a_reader_listens_for_titles(string what, string file, string text, string means)
    {
        Assert.NotEmpty(what);
        Assert.Equal(means.Split('|'), Lines(file, text, Own));
        Assert.NotEqual(means.Split('|'), Lines(file, text, RoleCatalogue.BuiltIn));
    }

    /// <summary>Whoever names a format is not asked whether titles speak for it, but titles still tell what stands where.</summary>
    [Fact]
    public void They_are_heard_where_the_format_is_named()
    {
        const string Text = "Name,Reports To\nAnn Lund - Kvartmester,\nBo Holm - Styrmand,Ann Lund\n";
        Assert.Equal(["Kvartmester (Ann Lund)", "Styrmand (Bo Holm) < Kvartmester"], Lines("staff", Text, Own, Formats.Csv));
    }

    private static string[] Lines(string file, string text, RoleCatalogue catalogue, string? format = null) =>
        ChartReaders.Default.Read(new SourceFile(file, Encoding.UTF8.GetBytes(text)), new() { Catalogue = catalogue, Format = format }).Match(
            read => Told.Lines(read.Builder.Repair(new() { Catalogue = catalogue })), unreadable => [$"refused: {unreadable.Message}"]);
}
