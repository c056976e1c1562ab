using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The ids of problems that cannot stand in a chart: they are described like rules and have no class of their own.</summary>
/// <remarks>Repair sets aside what is wrong and reports it with the id; strict creation refuses the facts.</remarks>
public static class ProblemCodes
{
    /// <summary>Every problem code, ordered by id.</summary>
    public static ValueList<RuleInfo> All { get; } = [CircularReporting, SeveralSolidManagers, DanglingReference, BrokenValidity];

    private static RuleInfo CircularReporting => new()
    {
        Id = "TR1001",
        Name = "circular-reporting",
        Title = "Reporting lines go round in a circle",
        Severity = Severity.Error,
        Rationale = "In a circle everybody is everybody's manager: nobody can settle anything, and a chart cannot be drawn.",
        Definition =
            "Solid lines that lead from a position back to itself, or any line of a position to itself. Of a circle the line of the "
            + "position with the smallest id is set aside and the circle is shown; a line to itself is set aside.",
        Remedy = "Correct the line that was entered wrongly; most often it is that of the highest position.",
        Sources =
        [
            new("midPoint, organizational structure: the hierarchy is a directed acyclic graph"),
            new("TeamOrgChart, data integrity: circular reporting is an error"),
        ],
        BadExample = """
            CEO (reports CIO)
              CIO
                Head of Operations
            """,
        GoodExample = """
            CEO
              CIO
                Head of Operations
            """,
    };

    private static RuleInfo SeveralSolidManagers => new()
    {
        Id = "TR1003",
        Name = "several-solid-managers",
        Title = "A position has several solid managers",
        Severity = Severity.Error,
        Rationale = "Two managers with the same authority give two orders; unity of command is what a solid line means.",
        Definition =
            "More than one solid line of a position, unless it is stated to be a matrix position or is a pseudo position. The first line "
            + "stays solid, the others become dotted.",
        Remedy = "Keep the line to the manager who answers for most of its areas and make the others dotted, or state that it is a "
            + "matrix position.",
        Sources =
        [
            new("H. Fayol, General and Industrial Management (1916): unity of command"),
            new("Nakisa Decision Intelligence, data quality rules: one solid line for each position"),
        ],
        BadExample = """
            CEO
              CIO
                Head of Data
              CTO

            [lines]
            position=head-of-data manager=cto kind=solid
            """,
        GoodExample = """
            CEO
              CIO
                Head of Data (dotted CTO)
              CTO
            """,
    };

    private static RuleInfo DanglingReference => new()
    {
        Id = "TR1004",
        Name = "dangling-reference",
        Title = "A fact refers to something that is not in the facts",
        Severity = Severity.Error,
        Rationale = "A line to a position that was abolished leads nowhere, and whoever stood below it silently becomes a top.",
        Definition =
            "A manager, position, role, area, unit, person or other id that no fact has. A position whose manager is unknown becomes a "
            + "top; any other row or reference is set aside.",
        Remedy = "Name one that exists, or add the missing fact.",
        Sources =
        [
            new("Nakisa Decision Intelligence, data quality rules: managers must exist"),
            new("midPoint, object governance: orphaned references"),
        ],
        BadExample = """
            CEO
              CIO
            Head of Data (reports cdo)
            """,
        GoodExample = """
            CEO
              CIO
            Head of Data (reports CIO)
            """,
    };

    private static RuleInfo BrokenValidity => new()
    {
        Id = "TR9001",
        Name = "broken-validity",
        Title = "A period ends before it begins",
        Severity = Severity.Error,
        Rationale = "A fact that holds on no day is either a slip of the keyboard or the trace of a correction; it says nothing.",
        Definition = "A dated fact whose end is on or before its start, the end being excluded. The row is set aside.",
        Remedy = "Correct one of the two dates.",
        Sources = [Source.Judgement("effective-dated records of HR systems begin before they end")],
        BadExample = """
            CEO
              CIO

            [assignments]
            person=person-1 position=cio from=2026-04-01 to=2026-01-01
            """,
        GoodExample = """
            CEO
              CIO

            [assignments]
            person=person-1 position=cio from=2026-01-01 to=2026-04-01
            """,
    };
}
