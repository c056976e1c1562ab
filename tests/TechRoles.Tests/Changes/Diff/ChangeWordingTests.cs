using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Changes;

/// <summary>A difference is told in the words there are for changes.</summary>
public class ChangeWordingTests
{
    private const string Before = """
        CEO
          CIO [ann]: network, payroll
            CISO [ben]: security
            Head of Networks [cat]: devices
          CTO (dotted CIO)
        """;

    [Theory]
    [InlineData("CIO [ann]", "Chief Information Officer #cio [ann]", "retitle")]
    [InlineData("    Head of Networks", "  Head of Networks", "rereport")]
    [InlineData("CISO [ben]", "CISO [dan]", "unassign, edit-fact, assign, edit-fact")]
    [InlineData("network, payroll", "network", "withdraw-responsibility")]
    [InlineData("CTO (dotted CIO)", "CTO (dotted CIO): payroll R", "assign-responsibility")]
    [InlineData("CTO (dotted CIO)", "CTO", "remove-dotted-line")]
    [InlineData("CTO (dotted CIO)", "CTO (dotted CIO; role role-1)", "give-role")]
    [InlineData("CTO (dotted CIO)", "CTO (dotted CIO; grade G1)", "edit-fact")]
    [InlineData("CTO (dotted CIO)", "CTO (dotted CIO)\n  COO", "add-position")]
    [InlineData("    Head of Networks [cat]: devices", "", "remove-position, edit-fact")]
    public void Each_difference_has_its_word(string old, string changed, string kinds)
    {
        const string Lists = "\n\n[areas]\nnetwork\npayroll\nsecurity\ndevices\n\n[roles]\nrole-1\n";
        var diff = ChartDiff.Between(Chart(Before + Lists), Chart(Before.Replace(old, changed, StringComparison.Ordinal) + Lists), MatchBy.Id);
        Assert.Equal(kinds, string.Join(", ", diff.Changes.Select(change => change.Kind)));
        Assert.Equal(diff.Target.ToFacts(), diff.Before.With(diff.Changes).AsT0.ToFacts());
    }

    [Fact]
    public void A_seat_whose_id_was_given_again_is_no_seat_that_changed()
    {
        var after = Before.Replace("    Head of Networks [cat]: devices\n", "", StringComparison.Ordinal) + "\n    Cook #head-of-networks [eve]";
        var diff = ChartDiff.Between(Chart(Before), Chart(after));
        Assert.Contains(diff.Matching.Came, seat => seat.Id == "head-of-networks");
        Assert.DoesNotContain(diff.Changes, change => change is Retitle or Rereport or RemovePosition);
    }

    private static OrgChart Chart(string text) => ChartText.Read(text, "chart").Builder.Repair().Chart;
}
