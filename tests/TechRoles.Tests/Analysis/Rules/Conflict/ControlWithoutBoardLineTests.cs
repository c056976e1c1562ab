using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class ControlWithoutBoardLineTests
{
    private static readonly Profile Bank = Look.Profile("us-bank");

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property A_control_is_told_where_no_walk_of_two_steps_ends_on_a_body(OrgChart drawn, int seed)
    {
        var dice = new Random(seed);
        var facts = drawn.ToFacts();
        var chart = OrgChart.Repair(facts with
        {
            Bodies = [new("board") { Kind = "board" }, new("committee")],
            Seats = [.. facts.Positions.Where(_ => dice.Next(6) == 0).Select(seat => new SeatFact(dice.Next(4) == 0 ? "committee" : "board", seat.Id))],
            Lines = [.. facts.Lines, .. facts.Positions.Where(_ => dice.Next(6) == 0).Select(position => new LineFact(position.Id, "p1") { Kind = LineKind.Dotted })],
        }).Chart;
        var said = Look.With(new ControlWithoutBoardLine(), chart, Bank).Select(finding => finding.Details().Subjects[0].Id).ToArray();
        var expected = chart.Bodies.Any(body => body.Seats.Any()) ? chart.Positions.Where(IsExpected).Select(seat => seat.Id).ToArray() : [];
        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said)}; expected {string.Join(", ", expected)}").Classify(said.Length > 0, "speaks");
    }

    [Fact]
    public void It_is_silent_without_a_profile_that_expects_it()
    {
        var example = new ControlWithoutBoardLine().Info.BadExample;
        Assert.Empty(Look.With(new ControlWithoutBoardLine(), example));
        var finding = Assert.Single(Look.With(new ControlWithoutBoardLine(), example, Bank));
        Assert.Equal("CISO has nobody on the governing body within 2 steps", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("[seats]\nbody=board position=ciso kind=attendee")]
    [InlineData("[seats]\nbody=board position=head\n\n[lines]\nposition=ciso manager=head kind=dotted")]
    [InlineData("[seats]\nbody=board position=ceo\n\n[stakeholders]\nboard\n\n[engagements]\nposition=ciso stakeholder=board kind=answers-to")]
    public void A_seat_a_dotted_line_and_an_engagement_are_ways(string rest)
    {
        const string Chart = "CEO\n  Head\n  A\n    B\n      C\n        CISO: information-security A/R\n\n[bodies]\nboard kind=governing\n\n";
        Assert.Empty(Look.With(new ControlWithoutBoardLine(), Chart + rest, Bank));
        Assert.Single(Look.With(new ControlWithoutBoardLine(), Chart + "[seats]\nbody=board position=ceo", Bank));
    }

    private static bool IsExpected(Position position)
    {
        if (position.IsPool || !IsControl(position) || Slow.Above(position).Any(IsControl)) return false;
        IEnumerable<Position> Next(Position other) => other.DottedManagers.Concat(Slow.Above(other).Take(1));
        var near = Next(position).SelectMany(one => Next(one).Prepend(one)).Prepend(position);
        var bodies = position.Chart.Bodies.Where(body => body.Seats.Any(seat => seat.Position.Top == position.Top)).ToArray();
        if (bodies.Any(body => body.Kind == "board")) bodies = [.. bodies.Where(body => body.Kind == "board")];
        return bodies.Length > 0 && !near.Any(seat => bodies.Any(body => body.Seats.Any(seated => seated.Position == seat)));
    }

    private static bool IsControl(Position position) =>
        position.Duties.Any(duty => duty.Involvements.HasAtLeast(Involvement.Responsible) && duty.Cell.Area.Controls.Count > 0
            && !Slow.Around(duty.Cell.Area).Any(area => area.Id == "data-protection"))
        || position.StandsFor(RoleKind.Ciso, RoleKind.ChiefSecurityOfficer, RoleKind.ChiefRiskOfficer, RoleKind.ChiefAuditExecutive) is not null;
}
