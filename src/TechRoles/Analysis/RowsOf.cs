using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// The rows of facts that a chart has of something, as a change has to name them; a large chart is not written out for them.
/// </summary>
internal static class RowsOf
{
    public static PositionFact Position(Position position) =>
        position.Chart.Tables.Stated is { } stated ? stated.Positions.First(fact => fact.Id == position.Id) : FactWriter.Position(position);

    public static IEnumerable<LineFact> Lines(Position position) =>
        position.Chart.Tables.Stated is { } stated ? stated.Lines.Where(line => line.Position == position.Id) : FactWriter.Lines(position);

    public static IEnumerable<ResponsibilityFact> Responsibilities(Position position) => position.Chart.Tables.Stated is { } stated
        ? stated.Responsibilities.Where(fact => fact.Position == position.Id)
        : FactWriter.ResponsibilitiesOf(position.Chart, position.Row);

    public static AssignmentFact Assignment(Assignment assignment) => assignment.Chart.Tables.Stated is { } stated
        ? stated.Assignments.First(fact => fact.Person == assignment.Person.Id && fact.Position == assignment.Position.Id
            && fact.Mode == assignment.Mode && fact.Period == assignment.Period)
        : FactWriter.Assignment(assignment.Chart, assignment.Chart.PeopleTable.Assignments[assignment.Row]);

    public static GoalFact Goal(Goal goal) =>
        goal.Chart.Tables.Stated is { } stated ? stated.Goals.First(fact => fact.Id == goal.Id) : goal.Chart.Outside.Goals[goal.Row];

    public static InitiativeFact Initiative(Initiative initiative) => initiative.Chart.Tables.Stated is { } stated
        ? stated.Initiatives.First(fact => fact.Id == initiative.Id)
        : initiative.Chart.Outside.Initiatives[initiative.Row];
}
