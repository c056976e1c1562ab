using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

public class OrientationBleedTests
{
    private static readonly OrientationBleed Loose = new() { LeastCells = 1 };

    [Property(Arbitrary = [typeof(Conflict.OfficerCharts)], MaxTest = 300)]
    public Property A_seat_is_told_where_a_fifth_of_its_work_looks_the_other_way_and_is_expected_of_others(OrgChart chart)
    {
        var expected = chart.Positions.Where(position => !position.IsPool && IsExpected(chart, position)).Select(position => position.Id).ToArray();
        var found = Look.With(Loose, chart).Select(finding => finding.Details().Subjects[0].Id).ToArray();
        return expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal))
            .Label($"expected {string.Join(", ", expected)} but found {string.Join(", ", found)}").Classify(found.Length > 0, "speaks");
    }

    [Fact]
    public void The_cells_and_whoever_is_there_for_them_are_named()
    {
        var finding = Assert.Single(Look.With(new OrientationBleed(), new OrientationBleed().Info.BadExample));
        Assert.Equal(
            "CIO looks inward and works in 3 areas that look outward", finding.Message);
        Assert.Equal(["cio", "cto"], finding.Positions());
        Assert.Equal((Severity.Warning, Basis.Recognised), (finding.Severity, finding.Basis));
    }

    [Theory]
    [InlineData("CEO\n  CIO: enterprise-it A/R, integration-strategy A/R, technical-partnerships A/R, developer-relations A/R")]
    [InlineData("CEO\n  CIO: enterprise-it A/R, integration-strategy A/R, technical-partnerships A/R\n  CTO")]
    [InlineData("CEO\n  CIO and CTO: enterprise-it A/R, integration-strategy A/R, technical-partnerships A/R, developer-relations A/R\n  CTO #other")]
    [InlineData("CEO\n  CIO: enterprise-it A/R, integration-strategy S, technical-partnerships C, developer-relations I\n  CTO")]
    public void Nobody_else_little_both_roles_and_taking_part_are_none(string text) => Assert.Empty(Look.With(new OrientationBleed(), text));

    private static bool IsExpected(OrgChart chart, Position position)
    {
        bool Stands(Position one, RoleKind kind) => kind != RoleKind.Other && (one.Carries(kind) || one.RecognisedTitle?.Holds(kind) == true);
        var roles = chart.Catalogue.Roles.Where(role => Stands(position, role.Kind)).ToArray();
        if (roles.Select(role => role.Kind).Distinct().Count() != 1 || roles[0].Orientation == Orientation.Both) return false;
        var work = position.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Responsible)).ToArray();
        var foreign = work.Where(duty =>
        {
            var looks = Slow.Around(duty.Cell.Area).Select(area => area.Orientation).FirstOrDefault(one => one != Orientation.Both, Orientation.Both);
            return looks != Orientation.Both && looks != roles[0].Orientation && !roles[0].Responsibilities.Any(entry =>
                entry.Involvement is Involvement.Accountable or Involvement.Responsible && Slow.Around(duty.Cell.Area).Any(area => area.Id == entry.Area));
        }).ToArray();
        int Weight(Duty duty) => duty.Involvements.Contains(Involvement.Accountable) ? 8 : 6;
        var others = foreign.Count(duty => chart.Positions.Any(other => other != position && !other.IsPool && Slow.Around(duty.Cell.Scope).Contains(other.Scope)
            && chart.Catalogue.Roles.Any(role => Stands(other, role.Kind)
                && role.Usual.Any(usual => usual.Area == duty.Cell.Area.Id && usual.Involvement == Involvement.Accountable))));
        return foreign.Length >= 1 && 5 * foreign.Sum(Weight) > work.Sum(Weight) && 2 * others >= foreign.Length;
    }
}
