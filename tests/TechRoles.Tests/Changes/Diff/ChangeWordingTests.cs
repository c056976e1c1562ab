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

        [areas]
        network
        payroll
        security
        devices

        [roles]
        role-1

        [stakeholders]
        staff
        union

        [engagements]
        position=cto stakeholder=staff kind=serves
        position=cio stakeholder=union kind=serves

        [bodies]
        board

        [seats]
        body=board position=cto

        [goals]
        goal-1

        [initiatives]
        plan sponsor=cio
        """;

    private const string Cto = "  CTO (dotted CIO)";

    [Theory]
    [InlineData("CIO [ann]", "Chief Information Officer #cio [ann]", "retitle")]
    [InlineData("    Head of Networks", "  Head of Networks", "rereport")]
    [InlineData("CISO [ben]", "CISO [dan]", "unassign, assign, edit-fact")]
    [InlineData("network, payroll\n", "network\n", "withdraw-responsibility")]
    [InlineData(Cto, Cto + ": payroll R", "assign-responsibility")]
    [InlineData(Cto, "  CTO", "remove-dotted-line")]
    [InlineData(Cto, "  CTO (dotted CIO; role role-1)", "give-role")]
    [InlineData(Cto, "  CTO (dotted CIO; grade G1)", "edit-fact")]
    [InlineData(Cto, "  Chief Technology Officer #cto (dotted CEO; grade G1; role role-1)", "retitle, give-role, remove-dotted-line, add-dotted-line, edit-fact")]
    [InlineData(Cto, Cto + "\n  COO", "add-position")]
    [InlineData(Cto, Cto + "\n  COO [eve]", "add-position, assign")]
    [InlineData("    Head of Networks [cat]: devices\n", "", "remove-position, edit-fact")]
    [InlineData("kind=serves\nposition=cio", "kind=owns\nposition=cio", "disengage, engage")]
    [InlineData("body=board position=cto", "body=board position=cto kind=attendee", "edit-fact")]
    [InlineData("body=board position=cto", "body=board position=cio", "leave-body, seat-on-body")]
    [InlineData("plan sponsor=cio", "plan sponsor=cto", "change-sponsor")]
    [InlineData("plan sponsor=cio", "plan sponsor=cto goals=goal-1", "edit-fact")]
    [InlineData("plan sponsor=cio", "plan-2 sponsor=cio", "add-initiative, remove-initiative")]
    public void Each_difference_has_its_word(string old, string changed, string kinds)
    {
        var diff = ChartDiff.Between(Chart(Before), Chart(Changed(old, changed)), MatchBy.Id);
        Assert.Equal(kinds, Kinds(diff));
        Assert.Equal(diff.Target.ToFacts(), diff.Before.With(diff.Changes).AsT0.ToFacts());
    }

    [Fact]
    public void What_goes_with_its_seat_is_not_told_apart_from_it()
    {
        var without = Changed(Cto + "\n", "").Replace("position=cto stakeholder=staff kind=serves\n", "", StringComparison.Ordinal)
            .Replace("body=board position=cto", "", StringComparison.Ordinal);
        Assert.Equal("remove-position", Kinds(ChartDiff.Between(Chart(Before), Chart(without))));
    }

    [Fact]
    public void What_goes_with_something_that_goes_before_its_seat_is_told()
    {
        var without = Changed(Cto + "\n", "").Replace("position=cto stakeholder=staff kind=serves\n", "", StringComparison.Ordinal)
            .Replace("\nstaff\n", "\n", StringComparison.Ordinal).Replace("body=board position=cto", "", StringComparison.Ordinal)
            .Replace("\nboard\n", "\n", StringComparison.Ordinal);
        var diff = ChartDiff.Between(Chart(Before), Chart(without));
        Assert.Equal("disengage, leave-body, edit-fact, edit-fact, remove-position", Kinds(diff));
        Assert.Equal(diff.Target.ToFacts(), diff.Before.With(diff.Changes).AsT0.ToFacts());
    }

    /// <summary>Whom and what a row is about stays the same.</summary>
    [Theory]
    [InlineData("[responsibilities]\narea=payroll involvement=R position=cto from=2026-01-02", "from=2026-01-02", "from=2026-02-03")]
    [InlineData("[responsibilities]\narea=payroll involvement=R position=cto to=2126-01-02", "to=2126-01-02", "to=2126-02-03")]
    [InlineData("[responsibilities]\narea=payroll involvement=A position=cto", "position=cto", "position=cto joint=true")]
    [InlineData("[lines]\nposition=head-of-networks manager=cto kind=dotted percent=40", "40", "50")]
    [InlineData("[assignments]\nperson=ann position=cto share=40", "share=40", "share=50")]
    [InlineData("[assignments]\nperson=ann position=cto mode=deputy", "mode=deputy", "mode=successor")]
    [InlineData("[qualifications]\nperson=ann discipline=law level=degree", "level=degree", "level=experience")]
    public void A_row_with_another_detail_takes_the_place_of_the_one_before(string row, string old, string changed)
    {
        var before = $"{Before}\n\n[organisation]\nasOf=2026-06-01\n\n{row}";
        var after = before.Replace(row, row.Replace(old, changed, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("edit-fact", Kinds(ChartDiff.Between(Chart(before), Chart(after))));
    }

    [Fact]
    public void A_seat_whose_id_was_given_again_is_no_seat_that_changed()
    {
        var after = Changed("    Head of Networks [cat]: devices\n", "    Cook #head-of-networks [eve]\n");
        var diff = ChartDiff.Between(Chart(Before), Chart(after));
        Assert.Contains(diff.Matching.Left, position => position.Id == "head-of-networks");
        Assert.Contains(diff.Matching.Came, position => position.Id == "head-of-networks");
        Assert.Equal("edit-fact", Assert.Single(diff.Changes, change => change is Retitle or EditFact { After: Facts.PositionFact }).Kind);
        Assert.DoesNotContain(diff.Changes, change => change is Rereport or RemovePosition);
    }

    [Fact]
    public void A_line_of_such_a_seat_speaks_for_itself()
    {
        const string Lines = "\n\n[lines]\nposition=head-of-networks manager=cto percent=40\n";
        var before = Changed("    Head of Networks [cat]", "  Head of Networks [cat]") + Lines;
        var after = before.Replace(Lines, "", StringComparison.Ordinal).Replace("Head of Networks [cat]", "Cook #head-of-networks [eve]", StringComparison.Ordinal);
        var diff = ChartDiff.Between(Chart(before), Chart(after));
        Assert.Contains(diff.Changes, change => change is EditFact { Before: Facts.LineFact, After: null });
        Assert.DoesNotContain(diff.Changes, change => change is Rereport);
    }

    private static string Changed(string old, string changed)
    {
        Assert.Contains(old, Before, StringComparison.Ordinal);
        return Before.Replace(old, changed, StringComparison.Ordinal);
    }

    private static string Kinds(ChartDiff diff) => string.Join(", ", diff.Changes.Select(change => change.Kind));

    private static OrgChart Chart(string text) => ChartText.Read(text, "chart").Builder.Repair().Chart;
}
