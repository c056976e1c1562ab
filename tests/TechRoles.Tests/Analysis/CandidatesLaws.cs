using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Analysis;

/// <summary>Who is asked first, found by looking at everybody.</summary>
[Properties(Arbitrary = [typeof(ControlCharts), typeof(ChartArbitraries)], MaxTest = 150, QuietOnSuccess = true)]
public class CandidatesLaws
{
    private static readonly Involvement[] TheStrongestFirst =
        [Involvement.Accountable, Involvement.Responsible, Involvement.Supports, Involvement.Consulted, Involvement.Informed];

    [Property]
    public Property Whoever_has_most_to_do_with_a_cell_is_asked_first(OrgChart chart)
    {
        var isAsked = false;
        foreach (var cell in chart.StatedCells)
        {
            var expected = TheStrongestFirst.SelectMany(strongest => cell.Duties.Where(duty => Strongest(duty) == strongest)).Select(duty => duty.Position).Where(Serves).ToArray();
            Assert.Equal(expected, Candidates.InvolvedIn(cell));
            isAsked |= expected.Length > 1;
        }

        return true.ToProperty().Classify(isAsked, "several");
    }

    [Property]
    public Property Whoever_answers_for_most_of_what_lies_beside_a_cell_is_asked_first(OrgChart chart)
    {
        var isAsked = false;
        foreach (var cell in chart.StatedCells)
        {
            var beside = chart.Areas.Where(area => area != cell.Area && area.Parent == cell.Area.Parent).Select(area => area.In(cell.Scope)).ToArray();
            int Times(Position position) => beside.Count(other => other.EffectivelyAccountable.Contains(position));
            var expected = chart.Positions.Where(position => Serves(position) && Times(position) > 0).OrderBy(position => position.Row).OrderByDescending(Times).ToArray();
            Assert.Equal(expected, Candidates.OwnersAround(cell));
            isAsked |= expected.Length > 1;
        }

        return true.ToProperty().Classify(isAsked, "several");
    }

    [Property]
    public void The_nearest_above_is_asked_first_and_no_vacant_one(ValidChart valid)
    {
        var positions = valid.Chart.Positions;
        foreach (var position in positions)
        {
            var above = positions.Where(other => other.IsAbove(position) && Serves(other)).OrderByDescending(other => other.Depth).ToArray();
            Assert.Equal(above, Candidates.Above(position));
            Assert.Equal(above.Length == 0 ? null : above[0], Candidates.ManagerOf(position));
        }
    }

    private static Involvement? Strongest(Duty duty) =>
        duty.Involvements.IsExcluded ? null : TheStrongestFirst.Where(duty.Involvements.Contains).Select(one => (Involvement?)one).FirstOrDefault();

    private static bool Serves(Position position) => !position.IsPool && position.Occupancy != Occupancy.Vacant;
}
