using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class AccountabilityEnclaveTests
{
    private static readonly AccountabilityEnclave Rule = new();

    [Property(MaxTest = 300)]
    public Property The_findings_are_those_of_looking_around_and_of_every_meeting_of_two_cells(SmallChart small)
    {
        var chart = small.Chart;
        var hasLines = chart.Positions.Any(position => position.Manager is not null);
        var expected = chart.Duties.Where(duty => hasLines && duty.Involvements.IsAccountable && !IsExempt(duty.Cell.Area) && !IsOfSeveral(chart, duty.Cell))
            .Where(duty => IsEnclave(chart, duty) || Crosses(chart, duty)).ToArray();
        var found = Alone.Run(Rule, chart).Select(finding => finding.Duty);
        return expected.SequenceEqual(found)
            .Classify(expected.Any(duty => IsEnclave(chart, duty)), "has an enclave")
            .Classify(expected.Any(duty => !IsEnclave(chart, duty)), "has a crossing")
            .Classify(chart.Duties.Any(duty => duty.Involvements.IsExcluded), "has an exclusion");
    }

    [Fact]
    public void The_generator_reaches_enclaves_and_crossings()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => IsEnclave(chart, finding.Duty))), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Rule, chart).Any(finding => !IsEnclave(chart, finding.Duty))), 3, 297);
    }

    [Fact]
    public void A_part_of_another_line_is_an_enclave()
    {
        var finding = Alone.Single(Rule, """
            CEO
              CIO: technology A/R
              CTO: product-stack A/R

            [areas]
            technology
              product-stack
            """);
        Assert.Equal("'Product technology stack' of CTO lies within 'technology' of CIO, in another line", finding.Message);
        Assert.Equal(["cto", "cio"], finding.Positions());
        Assert.Equal(["product-stack", "technology"], finding.Details().Cells.Select(cell => cell.Area.Id));
        Assert.Equal(
            [
                "CTO is accountable and responsible for Product technology stack", "CIO is accountable and responsible for technology",
                "CIO reports to CEO", "CTO reports to CEO",
            ],
            finding.Evidence());
        Assert.Equal("ceo", finding.Details().Resolver?.Id);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("CEO\n  CIO: t\n    Head: s")]
    [InlineData("CEO: s\n  CIO: t")]
    [InlineData("CEO\n  CIO: t, s")]
    [InlineData("CEO\n  CIO [person-1]: t\n  CTO [person-1]: s")]
    [InlineData("CEO\n  CIO: t, s X\n  CTO: s")]
    [InlineData("CEO\n  CIO: t R\n  CTO: s")]
    public void Delegation_reservation_one_holder_and_stated_division_are_no_enclave(string text) =>
        Assert.Empty(Alone.Run(Rule, text + "\n[areas]\nt\n  s\n"));

    [Fact]
    public void An_owner_around_who_is_related_speaks_for_the_others() =>
        Assert.Empty(Alone.Run(Rule, "CEO\n  CIO: t\n    Head: s\n  CTO: t\n[areas]\nt\n  s\n"));

    [Fact]
    public void The_nearest_owner_around_is_the_one_that_counts() =>
        Assert.Equal(["head", "other"], Alone.Single(Rule, "CEO\n  CIO: t\n    Head: s\n    Other: u\n[areas]\nt\n  u\n    s\n").Positions());

    [Fact]
    public void A_unit_of_another_line_is_an_enclave_in_scope() =>
        Assert.Equal(
            "'s in emea' of CTO lies within 's' of CIO, in another line", Alone.Single(Rule, "CEO\n  CIO: s\n  CTO: s in emea").Message);

    [Fact]
    public void One_who_is_nearer_in_area_crosses_one_who_is_nearer_in_scope()
    {
        var finding = Alone.Single(Rule, "CEO\n  CIO EMEA: t in emea\n  CTO: s\n[areas]\nt\n  s\n[units]\nemea\n");
        Assert.Equal("'s' of CTO crosses 't in emea' of CIO EMEA (cio-emea), in another line", finding.Message);
        Assert.Equal(["cto", "cio-emea"], finding.Positions());
    }

    [Theory]
    [InlineData("CEO\n  CIO: t in emea\n  CTO: s\n    Head: s in emea")]
    [InlineData("CEO\n  CIO: t in emea, s X\n  CTO: s")]
    [InlineData("CEO\n  CIO: t in emea\n  CTO: s, s X in emea")]
    [InlineData("CEO\n  CTO: s\n    CIO: t in emea")]
    public void An_entry_where_they_meet_an_exclusion_and_the_line_settle_a_crossing(string text) =>
        Assert.Empty(Alone.Run(Rule, text + "\n[areas]\nt\n  s\n[units]\nemea\n"));

    [Fact]
    public void Areas_that_control_others_and_their_parts_are_exempt()
    {
        const string Chart = "CEO\n  CIO: t\n  CISO: security, access\n[areas]\nt\n  security{0}\n    access\n  data\n";
        Assert.Empty(Alone.Run(Rule, string.Format(System.Globalization.CultureInfo.InvariantCulture, Chart, " controls=data")));
        Assert.Single(Alone.Run(Rule, string.Format(System.Globalization.CultureInfo.InvariantCulture, Chart, "")));
    }

    [Fact]
    public void Without_lines_nobody_is_unrelated() =>
        Assert.Equal("no reporting lines stated", Alone.WhySilent(Rule, "CIO: t\nCTO: s\n[areas]\nt\n  s\n"));

    [Theory]
    [InlineData("CEO\n  CIO: t, s\n  CFO: s", "contested")]
    [InlineData("CEO\n  CIO: t, s A/R joint\n  CFO: s A/R joint", "joint")]
    public void A_part_that_is_contested_itself_or_held_jointly_is_no_enclave(string text, string why)
    {
        Assert.NotEmpty(why);
        Assert.Empty(Alone.Run(Rule, text + "\n[areas]\nt\n  s\n"));
        Assert.Single(Alone.Run(Rule, "CEO\n  CIO: t\n  CFO: s\n[areas]\nt\n  s\n"));
    }

    private static bool IsOfSeveral(OrgChart chart, Cell cell)
    {
        var owners = Slow.Entries(chart, cell.Area, cell.Scope).Where(entry => entry.Involvements.IsAccountable).ToArray();
        return owners.All(owner => owner.IsJoint) || owners.Any(owner => !Slow.HaveSameHolders(owner.Position, owners[0].Position));
    }

    private static bool IsExempt(Area area) => Slow.Around(area).Any(around => around.Controls.Count > 0);

    private static bool IsEnclave(OrgChart chart, Duty duty) =>
        AreUnrelated(duty, Slow.Owners(chart, duty.Cell.Area, duty.Cell.Scope, skipFirst: true).Select(owner => owner.Position));

    /// <summary>At every meeting of two cells neither of which is beaten there: nearer in both area and scope.</summary>
    private static bool Crosses(OrgChart chart, Duty duty)
    {
        foreach (var other in chart.StatedCells)
        {
            if (other.Accountable.Count == 0 || !other.Area.IsAbove(duty.Cell.Area) || other.Scope is not { } scope) continue;
            if (duty.Cell.Scope is { } wider && !wider.IsAbove(scope)) continue;
            var area = duty.Cell.Area;
            var met = chart.StatedCells.Where(cell =>
                cell.Accountable.Count > 0 && Slow.Around(area).Contains(cell.Area) && Slow.Around(scope).Contains(cell.Scope)).ToArray();
            bool IsBeaten(Cell cell) => met.Any(nearer => nearer != cell
                && Slow.Around(nearer.Area).Contains(cell.Area) && Slow.Around(nearer.Scope).Contains(cell.Scope));
            if (IsBeaten(duty.Cell) || IsBeaten(other)) continue;
            bool IsOut(Position position, Area upTo) => Slow.Around(area).TakeWhile(around => around != upTo)
                .Any(around => Slow.Around(scope).Any(unit => Slow.Entries(chart, around, unit).Any(entry => entry.Position == position && entry.Involvements.IsExcluded)));
            var isOut = Slow.Owners(chart, area, scope).All(owner => owner.Position != duty.Position);
            if (!isOut && AreUnrelated(duty, other.Accountable.Where(owner => !IsOut(owner, other.Area)))) return true;
        }

        return false;
    }

    private static bool AreUnrelated(Duty duty, IEnumerable<Position> owners) =>
        owners.Any() && owners.All(owner => !Slow.AreInLine(duty.Position, owner) && !Slow.HaveSameHolders(duty.Position, owner));
}
