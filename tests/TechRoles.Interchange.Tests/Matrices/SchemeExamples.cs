namespace TechRoles.Interchange.Tests.Matrices;

/// <summary>Matrices with the letters of other families than RACI.</summary>
public class SchemeExamples
{
    [Fact]
    public void The_letters_of_DACI_are_those_of_RACI_but_for_the_driver()
    {
        var read = MatrixFile.Read("Decision,CFO,CIO,COO\nCloud,A,D,C\nERP,D/A,I,C\n");

        Assert.Equal(["Cloud: CFO A", "Cloud: CIO R", "Cloud: COO C", "ERP: CFO A/R", "ERP: CIO I", "ERP: COO C"], read.Cells.Order());
        Assert.Contains("DACI", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_DACI_may_head_columns() => Assert.Equal(
        ["Cloud: CEO A", "Cloud: CFO C", "Cloud: CIO R", "Cloud: COO I", "Cloud: CTO C", "ERP: CEO A", "ERP: CFO R"],
        MatrixFile.Read("Decision,Driver,Approver,Contributors,Informed\nCloud,CIO,CEO,\"CTO, CFO\",COO\nERP,CFO,CEO,,\n").Cells.Order());

    /// <summary>Where there are R and A, a D is no driver; a legend that explains it is believed; another letter makes it no DACI.</summary>
    [Theory]
    [InlineData("Task,CFO,CIO\nCloud,A,D\nERP,R,C\n", "Cloud: CFO A,ERP: CFO R,ERP: CIO C")]
    [InlineData("Task,CFO,CIO\nCloud,A,D\nERP,D,C\n,,\nD = informed,,\n", "Cloud: CFO A,Cloud: CIO I,ERP: CFO I,ERP: CIO C")]
    [InlineData("Task,CFO,CIO\nCloud,A,D\nERP,S,C\n", "Cloud: CFO A,ERP: CFO S,ERP: CIO C")]
    public void Other_matrices_with_a_D_are_not_of_DACI(string text, string cells) => Assert.Equal(cells.Split(','), MatrixFile.Read(text).Cells.Order());

    /// <summary>Down the side, with a heading and a legend, in which R and A say something else than in RACI.</summary>
    [Theory]
    [InlineData("Decision,CEO,CIO,CFO\nCloud,D,R/P,A\nERP,D,\"P, I\",I & R\n")]
    [InlineData("Decision,CEO,CIO,CFO\nMachines,,,\nCloud,D,R/P,A\nERP,D,P+I,I/R\n,,,\nR = Recommend,,,\nD = Decide,,,\n")]
    [InlineData("Role,Cloud,ERP\nCEO,D,D\nCIO,R/P,P/I\nCFO,A,I/R\n")]
    [InlineData("Decision,Recommend,Agree,Perform,Input,Decide\nCloud,CIO,CFO,CIO,,CEO\nERP,CFO,,CIO,\"CIO, CFO\",CEO\n")]
    [InlineData("Decision,Recommends,Agrees,Performs,Input,Decides\nCloud,CIO,CFO,CIO,,CEO\nERP,CFO,,CIO,CIO; CFO,CEO\n")]
    public void The_rows_of_RAPID_are_decisions(string text)
    {
        var read = MatrixFile.Read(text);

        Assert.Equal(
            [
                "Cloud: CEO Decide", "Cloud: CFO Agree", "Cloud: CIO Perform", "Cloud: CIO Recommend", "ERP: CEO Decide", "ERP: CFO Input", "ERP: CFO Recommend",
                "ERP: CIO Input", "ERP: CIO Perform",
            ],
            read.Facts.Mandates.Select(mandate => $"{mandate.Decision}: {mandate.Position} {mandate.Kind}").Order(StringComparer.Ordinal));
        Assert.Equal(["Cloud", "ERP"], read.Facts.Decisions.Select(decision => decision.Name).Order());
        Assert.Equal(text.Contains("Machines", StringComparison.Ordinal) ? ["Machines"] : [], read.Facts.Areas.Select(area => area.Id));
        Assert.All(read.Facts.Decisions, decision => Assert.Equal(read.Facts.Areas.Select(area => area.Id).SingleOrDefault(), decision.Area));
        Assert.Empty(read.Cells);
        Assert.Contains("RAPID", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_or_a_cross_among_the_letters_of_RAPID_is_not_lost()
    {
        var read = MatrixFile.Read("Decision,CEO,CIO,CFO,COO\nCloud,D,P,consulted,x\nERP,D,R,A,supports\n");

        Assert.Equal(
            ["Cloud: CEO Decide", "Cloud: CFO Input", "Cloud: CIO Perform", "Cloud: COO Perform", "ERP: CEO Decide", "ERP: CFO Agree", "ERP: CIO Recommend", "ERP: COO Perform"],
            read.Facts.Mandates.Select(mandate => $"{mandate.Decision}: {mandate.Position} {mandate.Kind}").Order(StringComparer.Ordinal));
    }
}
