namespace TechRoles.Interchange.Tests.People;

/// <summary>What single words and rows of a source say, before anything is made of them.</summary>
public class WordsAndRowsTests
{
    [Theory]
    [InlineData("Terminated", true)]
    [InlineData("Terminated 2025-03-31", true)]
    [InlineData("terminated, voluntary", true)]
    [InlineData("Voluntarily", false)]
    [InlineData("Leave of absence", false)]
    [InlineData("Active", false)]
    [InlineData("", false)]
    public void A_status_that_begins_with_a_word_for_gone_says_that_somebody_left(string status, bool hasLeft) =>
        Assert.Equal(hasLeft, SourceWords.MeansLeft(status));

    [Theory]
    [InlineData("Head of Finance", true)]
    [InlineData("Finance Head", true)]
    [InlineData("Team", true)]
    [InlineData("Head", true)]
    [InlineData("Vice", false)]
    [InlineData("Vice Finance", true)]
    [InlineData("Finance Vice", false)]
    [InlineData("", false)]
    public void A_header_names_a_role_by_its_last_word_or_by_the_first_of_several(string header, bool isRole) =>
        Assert.Equal(isRole, MatrixWords.HasRoleWord(header));

    [Fact]
    public void A_row_keeps_every_value_of_a_field_in_order()
    {
        var row = new PeopleRow(1).With(PersonField.Manager, " ada ").With(PersonField.Title, "CIO").With(PersonField.Manager, "bob").With(PersonField.Manager, " ");
        Assert.Equal(["ada", "bob"], row.All(PersonField.Manager));
        Assert.Equal(("ada", "CIO", ""), (row[PersonField.Manager], row[PersonField.Title], row[PersonField.Name]));
        Assert.Equal(["CIO"], row.All(PersonField.Title));
        row.Begin(2);
        Assert.Empty(row.All(PersonField.Manager));
    }

    /// <summary>The best header for a title may hold codes; the titles are in another column for titles then, and in no other.</summary>
    [Fact]
    public void Titles_are_where_the_column_of_titles_holds_codes()
    {
        const string Text = "Job Title,Remark,Position,Name,Reports To\nA100,old,CIO,Ada,\nB200,new,CTO,Bob,Ada\nB300,new,Head of IT,Cy,Ada\n";
        Assert.Equal(["CIO (Ada)", "CTO (Bob) < CIO", "Head of IT (Cy) < CIO"], Told.Chart(Text, "staff.csv"));
    }

    /// <summary>Ids such as A1 read as letters with a number; without headers nothing says that they are ids, and they make no matrix either.</summary>
    [Theory]
    [InlineData("A1,Ann Lee,CEO,\nA2,Bob Ray,CIO,A1\nA3,Cy Fox,CTO,A1\nA4,Di Orr,Head of IT,A2\n")]
    [InlineData("S1,Ann Lee,CEO,,active\nS2,Bob Ray,CIO,S1,active\nS3,Cy Fox,CTO,S1,active\n")]
    public void People_without_headers_are_no_responsibility_matrix(string text) =>
        Assert.StartsWith("No column is recognised", Told.Refusal(text, "people.csv"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Task,R1,R2\nPatch,A,R\nBuy,R,A\n")]
    [InlineData("Task,CIO,CTO\nPatch,A1,R2\nBuy,R1,A1\n")]
    public void Roles_or_letters_may_be_numbered(string text) => Assert.Equal("raci", Told.Read(text, "matrix.csv").OrThrow().Format);
}
