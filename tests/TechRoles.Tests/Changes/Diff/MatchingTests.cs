using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Changes;

/// <summary>Which positions of two charts are the same positions.</summary>
public class MatchingTests
{
    private const string First = """
        CEO #1 [ann]
          CIO #2 [ben]
            Head of Networks #3 [cat]
            Head of Data #4 [dan]
          CFO #5 [eve]
        """;

    [Fact]
    public void Ids_that_keep_their_titles_are_trusted_and_follow_a_seat_through_another_title()
    {
        var matching = Match(First, First.Replace("Head of Data #4 [dan]", "Data and Insight #4 [dan]", StringComparison.Ordinal));
        Assert.Equal((true, "1 1 IdAndTitle; 2 2 IdAndTitle; 3 3 IdAndTitle; 4 4 TrustedId; 5 5 IdAndTitle"), (matching.TrustsIds, Told(matching)));
        Assert.Equal(new Fraction(4, 5), matching.Agreement);
    }

    [Fact]
    public void An_id_that_changes_holder_title_and_manager_at_once_was_given_again()
    {
        var matching = Match(First, """
            CEO #1 [ann]
              CIO #2 [ben]
                Head of Networks #3 [cat]
              CFO #5 [eve]
                Controller #4 [fay]
            """);
        Assert.Equal("4", Assert.Single(matching.Left).Id);
        Assert.Equal("4", Assert.Single(matching.Came).Id);
    }

    [Fact]
    public void An_id_that_another_person_has_with_another_title_in_the_same_place_was_given_again()
    {
        var matching = Match(First + "\n[units]\nit\n", First.Replace("Head of Data #4 [dan]", "Porter #4 [fay]", StringComparison.Ordinal) + "\n[units]\nit\n");
        Assert.Equal("4", Assert.Single(matching.Left).Id);
        Assert.Equal("4", Assert.Single(matching.Came).Id);
        var (before, after) = (InOneUnit("Head of Data", "dan"), InOneUnit("Porter", "fay"));
        Assert.Equal("4", Assert.Single(PositionMatching.Of(before, after).Came).Id);
        Assert.Empty(PositionMatching.Of(before, InOneUnit("Porter", null)).Came);

        static OrgChart InOneUnit(string title, string? holder) => OrgChart.Create(new()
        {
            Units = [new("it")],
            Positions =
            [
                .. Enumerable.Range(1, 3).Select(at => new PositionFact($"{at}") { Title = $"Position {at}", ReportsTo = at == 1 ? null : "1" }),
                new("4") { Title = title, Unit = "it", ReportsTo = "1" },
            ],
            People = holder is null ? [] : [new(holder)],
            Assignments = holder is null ? [] : [new(holder, "4")],
        }).AsT0;
    }

    [Fact]
    public void A_seat_without_a_title_keeps_its_name_and_a_new_one_takes_no_id_of_a_seat_that_left()
    {
        var before = OrgChart.Create(new() { Positions = [new("a"), new("b") { Title = "Head of Networks", ReportsTo = "a" }, new("b~2") { Title = "Porter", ReportsTo = "a" }] }).AsT0;
        var after = OrgChart.Create(new() { Positions = [new("a"), new("n") { Title = "Head of Networks", ReportsTo = "a" }, new("b") { ReportsTo = "a" }] }).AsT0;
        var target = ChartDiff.Between(before, after, MatchBy.Holder).Target.ToFacts().Positions;
        Assert.Equal(["a", "b", "b~3"], target.Select(position => position.Id));
        Assert.Equal([null, "Head of Networks", "b"], target.Select(position => position.Title));
    }

    [Fact]
    public void A_number_that_was_given_to_another_person_is_no_holder_in_common()
    {
        var before = Numbered(("1", "CEO", "Name One"), ("2", "CIO", "Name Two"), ("3", "CFO", "Name Three"), ("4", "Head of Data", "Name Four"));
        var after = Numbered(("1", "CEO", "Name One"), ("2", "CIO", "Name Two"), ("3", "CFO", "Name Three"), ("4", "Porter", "Name Five"), ("5", "Head of Data", "name four"));
        var matching = PositionMatching.Of(before, after);
        Assert.Equal("1 1 IdAndTitle; 2 2 IdAndTitle; 3 3 IdAndTitle; 4 5 HolderAndTitle", Told(matching));
        Assert.Equal("4", Assert.Single(matching.Came).Id);
    }

    [Fact]
    public void Where_all_ids_are_new_seats_are_known_by_what_they_are()
    {
        var matching = Match(First, """
            CEO #a [ann]
              CIO #b [gus]
                Head of Networks #c [cat]
                Head of Data #d
              CFO #e [eve]
            """);
        Assert.Equal((false, null), (matching.TrustsIds, matching.Agreement));
        Assert.Equal("1 a HolderAndTitle; 2 b TitleAndManager; 3 c HolderAndTitle; 4 d TitleAndManager; 5 e HolderAndTitle", Told(matching));
    }

    [Fact]
    public void Ids_that_were_dealt_out_anew_are_not_trusted()
    {
        var matching = Match(First, """
            CEO #2 [ann]
              CIO #3 [ben]
                Head of Networks #4 [cat]
                Head of Data #5 [dan]
              CFO #1 [eve]
            """);
        // Head of Data and Head of Networks share half their words.
        Assert.Equal((false, new Fraction(1, 5)), (matching.TrustsIds, matching.Agreement));
        Assert.Equal("1 2 HolderAndTitle; 2 3 HolderAndTitle; 3 4 HolderAndTitle; 4 5 HolderAndTitle; 5 1 HolderAndTitle", Told(matching));
    }

    [Fact]
    public void A_holder_alone_is_a_person_who_moved()
    {
        var matching = Match(First, First.Replace("CFO #5 [eve]", "Plant Manager #6 [eve]", StringComparison.Ordinal));
        Assert.Equal(("5", "6"), (Assert.Single(matching.Left).Id, Assert.Single(matching.Came).Id));
    }

    [Fact]
    public void A_rank_alone_is_no_seat_and_a_title_that_two_have_is_nobodys()
    {
        var matching = Match(
            """
            Director #1
            Deputy Director #2
            Head of Payroll #3
            Head of Fleet #4
            Head of Fleet #5
            """,
            """
            Director #a
            Deputy Director #b
            Head of Payroll #c
            Head of Fleet #d
            Head of Fleet #e
            """);
        Assert.Equal("3 c Title", Told(matching));
    }

    [Fact]
    public void One_role_in_other_words_is_the_same_title()
    {
        var matching = Match(First.Replace("CIO #2 [ben]", "CIO #2", StringComparison.Ordinal), First.Replace("CIO #2 [ben]", "Chief Information Officer #2", StringComparison.Ordinal));
        Assert.Equal(Fraction.One, matching.Agreement);
        Assert.Empty(matching.Came);
    }

    [Fact]
    public void By_id_nothing_else_counts()
    {
        var matching = Match(First, "Cook #1\nBaker #7", MatchBy.Id);
        Assert.Equal("1 1 Id", Told(matching));
        Assert.Equal(("2 3 4 5", "7"), (string.Join(' ', matching.Left.Select(position => position.Id)), string.Join(' ', matching.Came.Select(position => position.Id))));
    }

    [Fact]
    public void By_holder_ids_do_not_count_at_all()
    {
        var matching = Match("Engineer #1\nEngineer #2\nEngineer #3", "Engineer #1\nEngineer #2\nEngineer #3", MatchBy.Holder);
        Assert.Empty(matching.Pairs);
    }

    [Fact]
    public void A_seat_that_came_gives_way_to_one_that_keeps_its_id()
    {
        var diff = ChartDiff.Between(Chart(First), Chart("""
            CEO #a [ann]
              CIO #b [ben]
                Head of Networks #c [cat]
                Head of Data #d [dan]
              CFO #e [eve]
                Controller #2 [fay]
            """));
        Assert.Equal(
            "2=2~2 a=1 b=2 c=3 d=4 e=5",
            string.Join(' ', diff.Rekeyed.Select(position => $"{position.Id}={position.CalledHere}")));
        Assert.True(diff.Target.TryPosition("2~2", out var controller));
        Assert.Equal(("Controller", "5"), (controller.Title, controller.Manager?.Id));
    }

    private static string Told(PositionMatching matching) => string.Join("; ", matching.Pairs.Select(pair => $"{pair.Before.Id} {pair.After.Id} {pair.By}"));

    private static PositionMatching Match(string before, string after, MatchBy match = MatchBy.Auto) => ChartDiff.Between(Chart(before), Chart(after), match).Matching;

    private static OrgChart Chart(string text) => ChartText.Read(text, "chart").Builder.Repair().Chart;

    private static OrgChart Numbered(params (string Number, string Title, string Name)[] rows) => OrgChart.Create(new()
    {
        Positions = [.. rows.Select(row => new PositionFact(row.Number) { Title = row.Title, ReportsTo = row.Number == "1" ? null : "1" })],
        People = [.. rows.Select(row => new PersonFact(row.Number) { Name = row.Name })],
        Assignments = [.. rows.Select(row => new AssignmentFact(row.Number, row.Number))],
    }).AsT0;
}
