using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Comparison;

public class ComparisonExamples
{
    private static readonly RoleCatalogue BuiltIn = RoleCatalogue.BuiltIn;

    [Fact]
    public void The_default_weights_are_8_6_3_2_1()
    {
        Involvement[] all =
        [
            Involvement.Accountable, Involvement.Responsible, Involvement.Supports, Involvement.Consulted, Involvement.Informed,
            Involvement.Excluded,
        ];
        Assert.Equal([8, 6, 3, 2, 1, 0], all.Select(involvement => Weights.Default.Of(InvolvementSet.Of(involvement))));
        Assert.Equal([1, 1, 1, 1, 1, 0], all.Select(involvement => Weights.Plain.Of(InvolvementSet.Of(involvement))));
        Assert.Equal(0, Weights.Default.Of(default));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_001)]
    public void A_weight_below_0_or_above_1000_is_refused(int weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weights { Supports = weight });

    [Fact]
    public void Overlap_is_counted_by_weight_and_area_by_area()
    {
        var chart = Chart(
            """
            CEO
              CIO: network, payroll, support C
              CTO: network R, support S, product
            """);
        var overlap = RemitOverlap.Between(Seat(chart, "cio"), Seat(chart, "cto"));

        Assert.Equal(new Fraction(6 + 2, 8 + 8 + 3 + 8), overlap.Similarity);
        Assert.Equal(new Fraction(2, 4), overlap.PlainSimilarity);
        Assert.Equal(new Fraction(8, 18), overlap.OneInOther);
        Assert.Equal(new Fraction(8, 17), overlap.OtherInOne);
        Assert.Equal(new Fraction(2, 3), overlap.PlainOneInOther);
        Assert.Empty(overlap.Contested);
        Assert.Equal(Fraction.One, RemitOverlap.Between(overlap.One, overlap.One).Similarity);
        Assert.Equal(Fraction.Zero, RemitOverlap.Between(Remit.Empty, Remit.Empty).Similarity);
    }

    [Fact]
    public void Two_seats_of_one_role_in_different_scopes_share_nothing_but_are_both_like_the_role()
    {
        var chart = Chart(
            """
            CEO
              CIO #cio-emea (role cio; unit emea)
              CIO #cio-apac (role cio; unit apac)
            """);
        var (one, other) = (Compared.From(Seat(chart, "cio-emea")), Compared.From(Seat(chart, "cio-apac")));
        var role = Resolved("cio");

        Assert.Equal(Fraction.Zero, RoleComparison.Of(one, other).Between(0, 1).Similarity);
        Assert.Equal(Fraction.One, RoleComparison.Of(one, role).Between(0, 1).Similarity);
        Assert.Equal(role.Remit, Remit.From(chart.Roles[0]));
        Assert.Equal(["CIO (cio-emea)", "CIO (cio-apac)"], RoleComparison.Of(one, other).Names);
    }

    [Fact]
    public void Seats_that_both_answer_for_an_area_are_told_so_unless_it_is_joint()
    {
        var chart = Chart(
            """
            CEO
              CIO: network, payroll joint
              CTO: network, payroll joint
            """);
        var text = Sentences(RoleComparison.Of(Compared.From(Seat(chart, "cio")), Compared.From(Seat(chart, "cto"))));

        Assert.Contains("The CIO and the CTO both answer for network, so it is not clear whose word counts.", text);
        Assert.Contains("Both answer for payroll (jointly, by rule).", text);
    }

    [Fact]
    public void A_role_and_a_part_of_what_it_has_are_one_ground_once_expanded_to_leaves()
    {
        var comparison = RoleComparison.Of(Resolved("ciso"), Resolved("chief-security-officer"));

        Assert.Empty(comparison.Shared);
        Assert.Contains("Within security, for which the Chief Security Officer answers, the CISO answers for information security.", Sentences(comparison));
        Assert.Equal(
            ["access-approval", "application-security"],
            comparison.ExpandedToLeaves().Contested.Select(row => row.Any.Cell.Area).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Less_than_two_subjects_are_refused() =>
        Assert.Throws<ArgumentException>(() => RoleComparison.Of(Resolved("cio")));

    [Fact]
    public void A_role_without_editions_does_not_drift()
    {
        var drift = RoleComparison.Drift(BuiltIn.Roles.First(role => role.Id == "ciso"));
        Assert.True(drift.IsEmpty);
        Assert.Empty(drift.ToSentences());
    }

    [Fact]
    public void What_a_role_lost_and_what_changed_is_said()
    {
        var why = Source.Judgement("an example");
        var role = new CatalogueRole("keeper", RoleKind.Other, "Keeper", why)
        {
            Responsibilities =
            [
                new("devices", Involvement.Accountable, why) { Edition = Edition.Traditional },
                new("workplace", Involvement.Responsible, why) { Edition = Edition.Traditional },
                new("workplace", Involvement.Accountable, why) { Edition = Edition.Recent },
            ],
        };
        Assert.Equal(
            ["The Keeper no longer answers for devices.", "Lately the Keeper answers for the workplace (A, was R)."],
            RoleComparison.Drift(role).ToSentences().Select(sentence => sentence.Text));
    }

    [Fact]
    public void What_a_chart_states_of_seats_stands_side_by_side()
    {
        var chart = Chart(
            """
            Chief Executive Officer
              CIO: payroll
              CTO (dotted CIO): product

            [stakeholders]
            clients name="Our clients"

            [engagements]
            position=cio stakeholder=clients kind=serves topic=invoices

            [requirements]
            position=cio discipline=business
            position=cto discipline=computer-science level=degree group=g
            position=cto discipline=technology level=experience group=g
            """);
        var comparison = RoleComparison.Of(Compared.From(Seat(chart, "cio")), Compared.From(Seat(chart, "cto")));
        var text = Sentences(comparison);

        Assert.Equal(["ceo", "cio"], comparison.Lines.Select(row => row.Any.Manager));
        Assert.Equal([0, 1], comparison.Lines[0].Present);
        Assert.Contains("The CTO reports to the Chief Executive Officer, by a dotted line to the CIO.", text);
        Assert.Contains("The CIO serves Our clients on invoices.", text);
        Assert.Contains("The CTO has to have computer science (degree) or technology (experience).", text);
    }

    private static Compared Resolved(string name) => ComparedName.Resolve(name, BuiltIn).AsT0;

    private static string[] Sentences(RoleComparison comparison) => [.. comparison.ToSentences().Select(sentence => sentence.Text)];

    private static OrgChart Chart(string text) => OrgChart.Create(ChartText.Facts(text).AsT0).AsT0;

    private static Position Seat(OrgChart chart, string id) => chart.TryPosition(id, out var position) ? position : throw new ArgumentException(id);
}
