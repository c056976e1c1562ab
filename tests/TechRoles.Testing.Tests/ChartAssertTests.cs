using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Testing.Tests;

public class ChartAssertTests
{
    private static readonly OrgChart Contested = ChartText.Facts("""
        CEO
          CIO: network
            CISO: security
          CTO: network, products
        """).AsT0.ShouldMakeAChart();

    private static readonly OrgChart Calm = ChartText.Facts("CEO\n  CIO: network\n  CTO: products").AsT0.ShouldMakeAChart();

    [Fact]
    public void A_calm_chart_has_no_findings() => Calm.ShouldHaveNoFindings(Severity.Info);

    [Fact]
    public void What_is_found_is_listed() => Fails(
        "Expected no finding of Warning or above, found 1:\n  Warning TR2001 'network' has 2 accountable positions (CIO, CTO)",
        () => Contested.ShouldHaveNoFindings(Severity.Warning, ContestOnly));

    [Fact]
    public void A_severity_that_is_not_reached_passes() => Contested.ShouldHaveNoFindings(Severity.Error, ContestOnly);

    [Theory]
    [InlineData("TR2001", null)]
    [InlineData("contested-accountability", "cio")]
    [InlineData("TR2001", "network")]
    public void A_rule_that_speaks_is_found_by_id_or_name_and_subject(string rule, string? about) =>
        Assert.Equal("TR2001", Contested.ShouldHaveFinding(rule, about).Rule.Id);

    [Fact]
    public void A_finding_about_something_else_does_not_count() => Fails(
        "Expected a finding of TR2001 about 'ciso'; found of this rule:\n  Warning TR2001 'network' has 2 accountable positions (CIO, CTO)",
        () => Contested.ShouldHaveFinding("TR2001", "ciso"));

    [Fact]
    public void A_silent_rule_is_told() => Fails("Expected a finding of TR2001; found in all:\n  nothing", () => Calm.ShouldHaveFinding("TR2001", analyser: ContestOnly));

    [Fact]
    public void A_rule_that_should_be_silent_and_is_not_is_told()
    {
        Contested.ShouldNotHaveFinding("TR2001", about: "ciso");
        Calm.ShouldNotHaveFinding("TR2001");
        Fails("Expected no finding of TR2001, found:\n  Warning TR2001 'network' has 2 accountable positions (CIO, CTO)", () => Contested.ShouldNotHaveFinding("TR2001"));
    }

    [Fact]
    public void A_rule_that_throws_is_never_silently_absent()
    {
        var analyser = new OrgAnalyser(RuleSet.Recommended.With(new Failing()));
        FailureIsTold(() => Calm.ShouldHaveNoFindings(Severity.Error, analyser));
        FailureIsTold(() => Calm.ShouldHaveNoNewFindings(Baseline.Empty, Severity.Error, analyser));
        FailureIsTold(() => Calm.ShouldNotHaveFinding("XX0009", analyser: analyser));
        FailureIsTold(() => Calm.ShouldHaveFinding("XX0009", analyser: analyser));
        Calm.ShouldNotHaveFinding("TR2001", analyser: analyser);
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_never_silently_absent()
    {
        Fails("There is no rule 'TR0000' in the rule set.", () => Calm.ShouldNotHaveFinding("TR0000"));
        Fails("There is no rule 'TR0000' in the rule set.", () => Calm.ShouldHaveFinding("TR0000"));
    }

    [Fact]
    public void One_accountable_position_is_one()
    {
        Contested.ShouldHaveSingleAccountable("security");
        Contested.ShouldHaveSingleAccountable("products", "cto");
        Fails("Expected one position to be accountable for 'network'; it is CIO, CTO.", () => Contested.ShouldHaveSingleAccountable("network"));
        Fails("Expected 'cto' alone to be accountable for 'Security'; it is CISO.", () => Contested.ShouldHaveSingleAccountable("security", "cto"));
        Fails("The chart has no area 'gardening'.", () => Contested.ShouldHaveSingleAccountable("gardening"));
        Fails("The chart has no unit 'emea'.", () => Contested.ShouldHaveSingleAccountable("network", scope: "emea"));
    }

    [Fact]
    public void Lines_are_checked_both_ways()
    {
        Contested.ShouldBeAbove("ceo", "ciso");
        Contested.ShouldNotBeAbove("cto", "ciso");
        Fails("Expected CTO above CISO; above it stand CIO, CEO.", () => Contested.ShouldBeAbove("cto", "ciso"));
        Fails("Expected CISO to be independent of CIO, which stands above it.", () => Contested.ShouldNotBeAbove("cio", "ciso"));
        Fails("The chart has no position 'cfo'.", () => Contested.ShouldBeAbove("cfo", "ciso"));
    }

    [Fact]
    public void Facts_that_make_no_chart_are_told() => Fails(
        "The facts make no chart:\nPosition 'cio' reports to itself; the line is set aside.",
        () => new ChartFacts { Positions = [new("ceo") { Top = true }, new("cio") { ReportsTo = "cio" }] }.ShouldMakeAChart());

    private static OrgAnalyser ContestOnly { get; } =
        new(RuleSet.All.Rules.Where(rule => rule.Info.Id != "TR2001").Aggregate(RuleSet.All, (set, rule) => set.Without(rule.Info.Id)));

    private static void FailureIsTold(Action expectation) => Assert.EndsWith(
        "\n  XX0009 failed on CEO: InvalidOperationException: no day", Assert.Throws<ChartAssertionException>(expectation).Message, StringComparison.Ordinal);

    private static void Fails(string message, Action expectation) =>
        Assert.Equal(message, Assert.Throws<ChartAssertionException>(expectation).Message);

    private sealed class Failing : PositionRule
    {
        public override RuleInfo Info { get; } = new()
        {
            Id = "XX0009",
            Name = "failing",
            Title = "It throws",
            Severity = Severity.Info,
            Rationale = "For these tests.",
            Definition = "Nothing.",
            Remedy = "None.",
            Sources = [Catalogue.Source.Judgement("for these tests")],
            BadExample = "CEO",
            GoodExample = "CEO",
        };

        public override void Check(Position position, Inspection inspect) => throw new InvalidOperationException("no day");

        public override void Explain(Position position, Finding finding, FindingAccount account) => account.About(position);
    }
}
