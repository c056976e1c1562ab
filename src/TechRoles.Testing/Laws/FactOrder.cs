using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>The same facts in another order.</summary>
public static class FactOrder
{
    /// <summary>Every list in another order.</summary>
    /// <remarks>Lines stay as they are where a position has several solid ones: of these the first counts as the manager.</remarks>
    public static ChartFacts Shuffle(ChartFacts facts, Random dice)
    {
        var isOrdered = facts.Lines.Where(line => line.Kind == LineKind.Solid).GroupBy(line => line.Position).Any(lines => lines.Count() > 1);
        return facts with
        {
            Units = Mixed(facts.Units),
            Areas = Mixed(facts.Areas),
            Roles = Mixed(facts.Roles),
            Positions = Mixed(facts.Positions),
            Lines = isOrdered ? facts.Lines : Mixed(facts.Lines),
            People = Mixed(facts.People),
            Assignments = Mixed(facts.Assignments),
            Responsibilities = Mixed(facts.Responsibilities),
            Conflicts = Mixed(facts.Conflicts),
            Qualifications = Mixed(facts.Qualifications),
            Requirements = Mixed(facts.Requirements),
            Stakeholders = Mixed(facts.Stakeholders),
            Engagements = Mixed(facts.Engagements),
            Needs = Mixed(facts.Needs),
            Bodies = Mixed(facts.Bodies),
            Seats = Mixed(facts.Seats),
            Goals = Mixed(facts.Goals),
            Initiatives = Mixed(facts.Initiatives),
        };

        ValueList<T> Mixed<T>(ValueList<T> rows)
        {
            T[] mixed = [.. rows];
            dice.Shuffle(mixed);
            return [.. mixed];
        }
    }
}
