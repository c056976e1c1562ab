using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>One titled position with parts of what two roles usually have.</summary>
public sealed record TitledPosition(string Title, ValueList<ResponsibilityFact> Responsibilities)
{
    public OrgChart Chart { get; } = OrgChart.Repair(new() { Positions = [new("seat") { Title = Title }], Responsibilities = Responsibilities }).Chart;
}

[Properties(Arbitrary = [typeof(TitleRemitMismatchTests)], QuietOnSuccess = true)]
public class TitleRemitMismatchTests
{
    private static readonly TitleRemitMismatch Rule = new();
    private static readonly string[] Titles = ["CIO", "CTO", "CISO", "Chief Product Officer", "CIO and CTO", "Head of Gardens"];

    public static Arbitrary<TitledPosition> Seats() => Arb.From(
        from title in Gen.Elements(Titles)
        from one in Gen.Elements(RoleCatalogue.BuiltIn.Roles.ToArray())
        from other in Gen.Elements(RoleCatalogue.BuiltIn.Roles.ToArray())
        from dropped in Gen.Choose(0, 3)
        from strange in Gen.Choose(0, 8)
        select new TitledPosition(title,
        [
            .. one.Usual.Concat(other.Usual.Take(dropped)).Skip(dropped).Select(entry => new ResponsibilityFact(entry.Area, entry.Involvement) { Position = "seat" }),
            .. Enumerable.Range(0, strange).Select(area => new ResponsibilityFact($"strange-{area}", Involvement.Responsible) { Position = "seat" }),
        ]));

    [Property]
    public Property A_seat_is_found_where_some_other_role_is_more_alike_by_the_margin_than_the_role_of_its_title(TitledPosition position)
    {
        var expected = IsExpected(position);
        return (Alone.Run(Rule, position.Chart).Length == (expected ? 1 : 0)).Classify(expected, "speaks").Classify(position.Title.Contains(" and ", StringComparison.Ordinal), "has two roles");
    }

    [Fact]
    public void The_generator_reaches_the_rule()
    {
        var speaking = Seats().Generator.Sample(300, new Rnd(2), 10).Count(position => Alone.Run(Rule, position.Chart).Length > 0);
        Assert.InRange(speaking, 10, 290);
    }

    [Fact]
    public void The_finding_says_how_alike_both_are_and_rests_on_the_title()
    {
        var finding = Alone.Single(Rule, Rule.Info.BadExample);
        Assert.Matches(@"^CTO has the work of a Chief Information Officer: \d+ % alike, and \d+ % with its title$", finding.Message);
        Assert.Equal((Severity.Info, Basis.Recognised), (finding.Severity, finding.Basis));
        Assert.Equal(8, finding.Evidence().Length);
    }

    [Theory]
    [InlineData("Chief Information Officer")]
    [InlineData("Chief Information Officer and Chief Technology Officer")]
    [InlineData("Head of Gardens")]
    [InlineData("Head of IT")]
    [InlineData("Deputy Chief Technology Officer")]
    public void A_title_that_fits_or_names_no_role_that_is_held_is_no_finding(string title) =>
        Assert.Empty(Alone.Run(Rule, Rule.Info.BadExample.Replace("CTO", title, StringComparison.Ordinal)));

    [Fact]
    public void Fewer_than_five_cells_or_more_than_half_outside_the_catalogue_are_not_compared()
    {
        const string Four = "CTO: enterprise-it A/R, employee-facing-systems A/R, connected-customer-systems R, technology-strategy R";
        Assert.Empty(Alone.Run(Rule, Four));
        Assert.Single(Alone.Run(Rule, Four + ", x A"));
        Assert.Empty(Alone.Run(Rule, Four + ", product-stack X"));
        Assert.Empty(Alone.Run(new TitleRemitMismatch { Margin = Fraction.Zero }, Four + ", v, w, x, y, z"));
        Assert.Single(Alone.Run(new TitleRemitMismatch { Margin = Fraction.Zero }, Four + ", w, x, y, z"));
    }

    [Fact]
    public void An_assumed_remit_fits_its_title_by_construction()
    {
        var chart = OrgChart.Create(new() { Positions = [new("cio") { Title = "CIO" }] }, new() { AssumeRemits = true }).AsT0;
        Assert.NotEmpty(chart.Duties);
        Assert.Empty(Alone.Run(Rule, chart));
    }

    // The definition once more, leaf by leaf and in decimals; the margin is never met exactly by so few weights.
    private static bool IsExpected(TitledPosition titled)
    {
        var chart = titled.Chart;
        var position = chart.Positions[0];
        var cells = chart.Duties.Where(duty => !duty.Involvements.IsExcluded).ToArray();
        if (cells.Length < 5 || cells.Count(duty => chart.Catalogue.TryArea(duty.Cell.Area.Id, out _)) * 2 < cells.Length) return false;
        RoleKind[] own = [.. (position.RecognisedTitle?.Kinds ?? []).Where(kind => position.RecognisedTitle!.Holds(kind))];
        if (own.Length == 0) return false;
        var remit = chart.Duties.Select(duty => (duty.Cell.Area.Id, duty.Involvements.Strongest)).ToArray();
        decimal Like(params RoleKind[] kinds) => To(chart.Catalogue.Roles.Where(role => kinds.Contains(role.Kind)).SelectMany(role => role.Usual));

        decimal To(IEnumerable<ExpectedResponsibility> entries)
        {
            var usual = entries.Select(entry => (entry.Area, entry.Involvement)).ToArray();
            var areas = chart.Catalogue.Areas.Where(area => chart.Catalogue.Areas.All(other => other.Parent != area.Id)).Select(area => area.Id)
                .Concat(remit.Select(entry => entry.Id).Where(id => !chart.Catalogue.TryArea(id, out _))).ToArray();
            return areas.Sum(area => Math.Min(Weight(remit, area), Weight(usual, area))) / areas.Sum(area => Math.Max(Weight(remit, area), Weight(usual, area)));
        }

        var ways = chart.Catalogue.Archetypes.Where(way => own.Contains(way.Kind)).Select(way => To(way.Responsibilities));
        var ofTitle = own.Select(kind => Like(kind)).Append(Like(own)).Concat(ways).Max();
        return chart.Catalogue.Roles.Where(role => !own.Contains(role.Kind)).Any(role => Like(role.Kind) - ofTitle >= 0.15m);
    }

    private static decimal Weight((string Area, Involvement Involvement)[] entries, string area)
    {
        for (var at = area; at is not null; at = RoleCatalogue.BuiltIn.TryArea(at, out var known) ? known.Parent : null)
        {
            var here = entries.Where(entry => entry.Area == at).ToArray();
            if (here.Length > 0) return here.Max(entry => "0123680"[(int)entry.Involvement] - '0');
        }

        return 0;
    }
}
