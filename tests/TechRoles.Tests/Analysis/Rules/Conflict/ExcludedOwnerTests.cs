using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class ExcludedOwnerTests
{
    private const string Beside = "Chief Technology Officer #beside\n";

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 400)]
    public Property It_says_what_the_slow_twin_says(OrgChart chart) => SaysWhatTheTwinSays(chart);

    /// <summary>Everybody carries a role that is excluded from much, so that what is stated and what titles say come together.</summary>
    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 200)]
    public Property So_it_does_where_a_role_that_the_chart_states_is_excluded_from_much(OrgChart drawn, int seed)
    {
        var (facts, dice) = (drawn.ToFacts(), new Random(seed));
        return SaysWhatTheTwinSays(OrgChart.Repair(facts with
        {
            Roles = [.. facts.Roles, new("kept-out")],
            Positions = [.. facts.Positions.Select(position => position with { Roles = [.. position.Roles, "kept-out"] })],
            Responsibilities =
            [
                .. facts.Responsibilities,
                .. facts.Responsibilities.Select(row => row.Area).Distinct().Where(_ => dice.Next(2) == 0)
                    .Select(area => new ResponsibilityFact(area, Involvement.Excluded) { Role = "kept-out" }),
            ],
        }).Chart);
    }

    private static Property SaysWhatTheTwinSays(OrgChart chart)
    {
        var said = Look.With(new ExcludedOwner(), chart)
            .Select(finding => (finding.Duty.Position.Id, finding.Cell.Area.Id, finding.Cell.Scope?.Id, finding.Basis)).Order().ToArray();
        var expected = Twin(chart).Order().ToArray();

        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said)}; expected {string.Join(", ", expected)}")
            .Classify(said.Any(finding => finding.Basis == Basis.Stated), "by role")
            .Classify(said.Any(finding => finding.Basis == Basis.Recognised), "by title")
            .Classify(said.Length == 0, "silent");
    }

    [Fact]
    public void A_position_that_is_given_the_role_of_a_CIO_does_not_own_the_product_technology_stack()
    {
        var finding = Assert.Single(Look.With(new ExcludedOwner(), new ExcludedOwner().Info.BadExample));

        Assert.Equal(
            "CIO is accountable for 'Product technology stack', from which its role Chief Information Officer is excluded", finding.Message);
        Assert.Equal(Basis.Stated, finding.Basis);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
        Assert.Contains(finding.Details().Evidence, evidence => evidence.Text.Contains("statement 15", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CIO: product-stack", Basis.Recognised)]
    [InlineData("CIO: production-release", Basis.Recognised)]
    [InlineData("Head (role cio): production-release in europe", Basis.Stated)]
    [InlineData("CIO (role cio): product-stack", Basis.Stated)]
    public void Parts_and_scopes_of_what_is_excluded_are_excluded(string text, Basis basis) =>
        Assert.Equal(basis, Assert.Single(Look.With(new ExcludedOwner(), Beside + text)).Basis);

    [Theory]
    [InlineData("CIO: product-stack")]
    [InlineData("CTO (pool)\nCIO: product-stack")]
    [InlineData("Deputy CTO\nCIO: product-stack")]
    [InlineData("CTO (scope asia)\nCIO: product-stack in europe")]
    [InlineData("Chief Customer Officer: external-products\nCIO (role cio): product-stack")]
    public void Where_nobody_else_is_expected_to_own_the_area_nobody_is_excluded(string text) => Assert.Empty(Look.With(new ExcludedOwner(), text));

    [Theory]
    [InlineData("Head (role cio; role cto): product-stack")]
    [InlineData("CIO and CTO: product-stack")]
    [InlineData("Deputy CIO: product-stack")]
    [InlineData("Head of IT: product-stack")]
    [InlineData("CIO: product-stack R")]
    [InlineData("CIO (role cto): product-stack")]
    [InlineData("CIO: enterprise-it")]
    public void It_is_silent_on(string text) => Assert.Empty(Look.With(new ExcludedOwner(), Beside + text));

    [Theory]
    [InlineData("involvement=X", 1)]
    [InlineData("involvement=X scope=europe", 1)]
    [InlineData("involvement=X scope=asia", 0)]
    [InlineData("involvement=C", 0)]
    public void What_the_chart_states_of_a_role_counts_in_its_scope(string entry, int findings) =>
        Assert.Equal(findings, Look.With(new ExcludedOwner(), $"""
            Head (role keeper): payroll in europe

            [roles]
            keeper

            [responsibilities]
            role=keeper area=payroll {entry}
            """).Count);

    [Fact]
    public void What_is_stated_counts_before_what_the_title_says() => Assert.Equal(Basis.Stated, Assert.Single(Look.With(new ExcludedOwner(), """
        Chief Technology Officer
        CIO (role keeper): product-stack

        [roles]
        keeper

        [responsibilities]
        role=keeper area=product-stack involvement=X
        """)).Basis);

    [Theory]
    [InlineData("A", 0)]
    [InlineData("R", 0)]
    [InlineData("S", 1)]
    [InlineData("C", 1)]
    public void Another_role_holds_the_area_where_it_is_accountable_or_responsible(string involvement, int findings) =>
        Assert.Equal(findings, Look.With(new ExcludedOwner(), $"""
            Chief Technology Officer
            Head (role cio; role keeper): product-stack

            [roles]
            keeper

            [responsibilities]
            role=keeper area=product-stack involvement={involvement}
            """).Count);

    [Fact]
    public void What_the_chart_states_of_a_role_replaces_what_the_catalogue_expects() =>
        Assert.Empty(Look.With(new ExcludedOwner(), """
            Chief Technology Officer
            CIO (role cio): product-stack

            [responsibilities]
            role=cio area=product-stack involvement=R
            """));

    [Fact]
    public void A_role_that_the_chart_lists_itself_is_not_that_of_the_catalogue() =>
        Assert.Empty(Look.With(new ExcludedOwner(), """
            Chief Technology Officer
            CIO (role cio): product-stack

            [roles]
            cio kind=cio
            """));

    /// <summary>From the facts: for each role, all that is said of each area on the way up, the nearest first.</summary>
    private static IEnumerable<(string Seat, string Area, string? Scope, Basis Basis)> Twin(OrgChart chart)
    {
        var stated = chart.ToFacts().Responsibilities.Where(fact => fact.Role is not null).ToArray();
        foreach (var duty in chart.Duties.Where(duty => duty.Involvements.IsAccountable))
        {
            var carried = duty.Position.Roles.Select(role => (Basis.Stated, Said(role.Id, role.IsFromCatalogue ? role.Id : null))).ToArray();
            var kinds = RoleCatalogue.BuiltIn.Kinds.Where(kind => duty.Position.RecognisedTitle?.Holds(kind) == true && !duty.Position.Carries(kind));
            var all = carried.Concat(kinds.Select(kind => (Basis.Recognised, Said(null, kind.Id)))).ToArray();
            var excluding = all.Where(one => one.Item2.Entries.Contains(Involvement.Excluded)).ToArray();
            if (all.Except(excluding).Any(one => one.Item2.Entries.Any(entry => entry is Involvement.Accountable or Involvement.Responsible))) continue;
            foreach (var (basis, said) in excluding.OrderBy(one => one.Item1).Take(1))
            {
                if (said.Expected is { } upTo && !IsMeantForAnother(chart, duty, upTo)) continue;
                yield return (duty.Position.Id, duty.Cell.Area.Id, duty.Cell.Scope?.Id, basis);
            }

            (Involvement[] Entries, Area? Expected) Said(string? role, string? known)
            {
                for (Area? area = duty.Cell.Area; area is { } at; area = at.Parent)
                {
                    var own = stated.Where(fact => fact.Role == role && fact.Area == at.Id).ToArray();
                    for (var unit = duty.Cell.Scope; ; unit = unit.Value.Parent)
                    {
                        var here = own.Where(fact => fact.Scope == unit?.Id).Select(fact => fact.Involvement).ToArray();
                        if (here.Length > 0) return (here, null);
                        if (unit is null) break;
                    }

                    if (own.Length > 0 || known is null || !chart.Catalogue.TryRole(known, out var entry)) continue;
                    var usual = entry.Usual.Where(one => one.Area == at.Id).ToArray();
                    if (usual.Length > 0) return ([.. usual.Select(one => one.Involvement)], at);
                }

                return ([], null);
            }
        }
    }

    private static bool IsMeantForAnother(OrgChart chart, Duty duty, Area upTo) => chart.Positions.Any(position => position != duty.Position && !position.IsPool
        && Slow.Around(position.Scope).Count() <= Slow.Around(duty.Cell.Scope).Count() && Slow.Around(duty.Cell.Scope).Contains(position.Scope)
        && chart.Catalogue.Roles.Any(role => (position.Carries(role.Kind) || position.RecognisedTitle?.Holds(role.Kind) == true)
            && role.Usual.Any(usual => usual.Involvement == Involvement.Accountable
                && Slow.Around(duty.Cell.Area).TakeWhile(area => area != upTo).Append(upTo).Any(area => area.Id == usual.Area))));
}
