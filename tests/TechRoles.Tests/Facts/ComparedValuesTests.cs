using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>Values are alike where they say the same, however they are asked, and stand in the order of what they say.</summary>
public class ComparedValuesTests
{
    [Theory, InlineData(0, 1), InlineData(1, 1), InlineData(99, 100), InlineData(40, 30)]
    public void Shares_compare_as_their_numbers(int one, int other)
    {
        var (left, right) = (Percent.Of(one), Percent.Of(other));
        Assert.Equal((one < other, one <= other, one > other, one >= other), (left < right, left <= right, left > right, left >= right));
        Assert.Equal((one == other, one.CompareTo(other)), (left == right, left.CompareTo(right)));
    }

    [Fact]
    public void Lists_are_alike_where_their_values_are_also_as_objects()
    {
        object one = new ValueList<string>(["a", "b"]);
        Assert.True(one.Equals(new ValueList<string>(["a", "b"])));
        Assert.False(one.Equals(new ValueList<string>(["b", "a"])));
        Assert.False(one.Equals("a"));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Rows_say_the_same_in_whatever_order_their_ids_stand_and_however_often()
    {
        Fact row = new PositionFact("cio") { Roles = ["keeper", "helper"], DottedTo = ["ceo", "cfo", "coo"] };
        Assert.True(FactKey.AreSame(row, new PositionFact("cio") { Roles = ["helper", "keeper", "helper"], DottedTo = ["coo", "ceo", "cfo"] }));
        Assert.False(FactKey.AreSame(row, new PositionFact("cio") { Roles = ["helper"], DottedTo = ["ceo", "cfo", "coo"] }));
    }

    [Fact]
    public void An_organisation_is_told_with_its_day_as_ISO_has_it() => Assert.Equal(
        "OrganisationFact { Name = Acme, AsOf = 2026-03-04, Complete = , Grades = [], Profile =  }",
        new OrganisationFact { Name = "Acme", AsOf = new(2026, 3, 4) }.ToString());

    [Fact]
    public void An_entry_of_a_baseline_names_what_it_is_about_where_it_knows()
    {
        var known = new BaselineEntry("00", "11", "TR2001") { Subjects = ["cio", "cto"] };
        Assert.Equal("TR2001 on cio, cto", known.ToString());
        Assert.Equal("TR2001 00", (known with { Subjects = [] }).ToString());
    }
}
