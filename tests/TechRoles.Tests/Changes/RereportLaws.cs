using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Moving a position with everybody below it.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class RereportLaws
{
    [Property]
    public FsCheck.Property A_move_is_taken_back_by_its_inverse_or_rejected_because_of_a_circle(ValidChart valid, byte who, byte whom)
    {
        var chart = valid.Chart;
        if (chart.Positions.Count == 0) return true.ToProperty().Classify(true, "empty");
        var (position, to) = (chart.Positions[who % chart.Positions.Count], chart.Positions[whom % chart.Positions.Count]);
        return chart.Apply(new Rereport(position.Id, to.Id)).Match(
            applied =>
            {
                Assert.True(applied.Chart.TryPosition(position.Id, out var moved));
                Assert.Equal(to.Id, moved.Manager?.Id);
                Assert.Equal(chart.ToFacts(), applied.Chart.With(applied.Inverse).AsT0.ToFacts());
                return true.ToProperty().Classify(true, "moved");
            },
            rejected =>
            {
                Assert.True(position == to || position.IsAbove(to) || position.Manager == to);
                return true.ToProperty().Classify(true, "rejected");
            });
    }
}
