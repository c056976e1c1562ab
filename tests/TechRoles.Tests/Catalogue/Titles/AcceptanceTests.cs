using System.Globalization;

namespace TechRoles.Tests.Catalogue.Titles;

public class AcceptanceTests
{
    public static TheoryData<string, string> Rows => AcceptanceTable.Rows;

    public static TheoryData<string, string> SecondRows => SecondAcceptanceTable.Rows;

    [Theory, MemberData(nameof(Rows))]
    public void A_title_is_recognised_as_the_acceptance_table_says(string title, string answer) =>
        Assert.Equal(answer, TitleWording.Recognise(title));

    [Theory, MemberData(nameof(SecondRows))]
    public void A_title_is_recognised_as_the_second_table_says(string title, string answer) =>
        Assert.Equal(answer, TitleWording.WithParts(title));

    [Fact]
    public void Titles_that_nobody_looked_at_before_are_recognised()
    {
        var wrong = UnseenTitles.Rows.Where(row => TitleWording.WithParts(row.Title) != row.Answer)
            .Select(row => $"{row.Title} => {TitleWording.WithParts(row.Title)}, not {row.Answer}")
            .ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        Assert.True(UnseenTitles.Rows.Length > 500);
    }

    [Theory]
    [InlineData("tr-TR")] // i and I are two letters
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_changes_no_answer(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var row in Rows)
            {
                Assert.Equal(row[1], TitleWording.Recognise(((string)row[0]).ToUpperInvariant()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
