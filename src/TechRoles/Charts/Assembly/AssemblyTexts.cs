using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What is said of facts while a chart is made of them; in one place, so that the sentences can be read together.</summary>
/// <remarks>Ids stand in quotation marks, cut where they are long.</remarks>
internal static class AssemblyTexts
{
    public static Text RowSetAside(Fault fault) => Text.Of("{fault}; the row is set aside.", ("fault", fault.Said));

    public static Text LaterRowSetAside(Fault fault) => Text.Of("{fault}; the later row is set aside.", ("fault", fault.Said));

    public static Text LineSetAside(Fault fault) => Text.Of("{fault}; the line is set aside.", ("fault", fault.Said));

    public static Text LineOfSetAside(Fault fault, string id) =>
        Text.Of("{fault}; the line of '{id}' is set aside.", ("fault", fault.Said), ("id", Say.Quote(id)));

    public static Text ParentSetAside(Fault fault, string id) =>
        Text.Of("{fault}; the parent of '{id}' is set aside.", ("fault", fault.Said), ("id", Say.Quote(id)));

    public static Text BecomesDotted(Fault fault, string manager) =>
        Text.Of("{fault}; the line to '{manager}' becomes dotted.", ("fault", fault.Said), ("manager", Say.Quote(manager)));

    public static Text ExclusionCounts(Fault fault) => Text.Of("{fault}; only the exclusion counts.", ("fault", fault.Said));

    public static Text UnknownReference(string id, string reference, Text where, bool isRow) => Text.Of(
        isRow
            ? "'{id}' refers to '{reference}', {where}; the row is set aside."
            : "'{id}' refers to '{reference}', {where}; the reference is set aside.",
        ("id", Id(id)), ("reference", Id(reference)), ("where", where));

    /// <summary>For the middle of a sentence.</summary>
    public static Text NotInFacts => Text.Of("which is not in the facts");

    /// <summary>For the middle of a sentence.</summary>
    public static Text InOtherList(FactList list, string wanted) =>
        Text.Of("which is one of the {rows} and none of the {wanted}", ("rows", Say.Rows(list.Name)), ("wanted", Say.Rows(wanted)));

    public static Text DayTaken(DateOnly day) =>
        Text.Of("No day of analysis is stated; the latest start of a dated fact is taken: {day}.", ("day", day));

    public static Text NoKind(RoleKind kind, IEnumerable<RoleKind> known, string role) => Text.Of(
        "'{kind}' is no kind of role that the catalogue has ({known}); the role '{role}' has none.",
        ("kind", Say.Quote(kind.ToString())), ("known", Say.Commas(known.Select(one => Say.Quote(one.ToString())))), ("role", Id(role)));

    public static Text UnitsMade(int count) => Text.Of(
        count == 1
            ? "No units are listed; the one that is used is made."
            : "No units are listed; the {count} that are used are made, without a parent.",
        ("count", count));

    public static Text PeopleMade(int count) => Text.Of(
        count == 1
            ? "No people are listed; the one that is assigned is made."
            : "No people are listed; the {count} that are assigned are made.",
        ("count", count));

    public static Text AreasMade(int count) => Text.Of(
        count == 1
            ? "No areas are listed; the one that is used and not in the catalogue is made, not required."
            : "No areas are listed; the {count} that are used and not in the catalogue are made, flat and not required.",
        ("count", count));

    public static Text MoreThanAllowed(string list) =>
        Text.Of("More {rows} than allowed; the row is set aside.", ("rows", Say.Rows(list)));

    public static Text TooManyPositions(int limit, string id) =>
        Text.Of("More than {limit} positions; '{position}' is set aside.", ("limit", limit), ("position", Say.Quote(id)));

    public static Text JobShare(string id) =>
        Text.Of("Position '{position}' has several rows with one title, unit and manager: a job share.", ("position", Say.Quote(id)));

    public static Text Eliminated(string id, bool isGone) => Text.Of(
        isGone
            ? "Position '{position}' is eliminated; it has no reports and leaves the chart."
            : "Position '{position}' is eliminated; others report to it, so it stays as a vacant position.",
        ("position", Say.Quote(id)));

    public static Text EliminatedRow(string id) =>
        Text.Of("Position '{position}' is eliminated; this row of it leaves the chart, too.", ("position", Say.Quote(id)));

    public static Text CanOnlyMean(string text, string id) =>
        Text.Of("'{text}' can only mean '{id}' and is taken for it.", ("text", Id(text)), ("id", Id(id)));

    public static Text LineTwice(LineFact line) => Text.Of(
        "The line from '{position}' to '{manager}' is stated twice, with another share or period; the later row is set aside.",
        ("position", Say.Quote(line.Position)), ("manager", Say.Quote(line.Manager)));

    public static Text UnknownManager(LineFact line, Text where, bool becomesTop) => Text.Of(
        becomesTop
            ? "Position '{position}' reports to '{manager}', {where}; it becomes a top."
            : "Position '{position}' reports to '{manager}', {where}; the line is set aside.",
        ("position", Say.Quote(line.Position)), ("manager", Say.Quote(line.Manager)), ("where", where));

    public static Text OwnManager(string position) => Text.Of(
        "Position '{position}' is its own manager, and nobody is without one: it is taken for a top.", ("position", Say.Quote(position)));

    /// <summary>One position, and others, report to somebody beyond the chart.</summary>
    public static Text Edge(string position, int others, string manager) => Text.Of(
        others switch
        {
            0 => "Position '{position}' reports to '{manager}', which is not in the facts, and nobody else is a top: the chart is taken "
                + "for a part of a larger one.",
            1 => "'{position}' and another one report to '{manager}', which is not in the facts, and nobody else is a top: the chart is "
                + "taken for a part of a larger one.",
            _ => "'{position}' and {count} others report to '{manager}', which is not in the facts, and nobody else is a top: the chart is "
                + "taken for a part of a larger one.",
        },
        ("position", Say.Quote(position)), ("count", others), ("manager", Say.Quote(manager)));

    /// <summary>No manager is known: that of one position, and of others.</summary>
    public static Text NoManagerKnown(string position, int others, string manager) => Text.Of(
        others == 1
            ? "No manager that is stated is a position of the facts: '{position}' reports to '{manager}', for example, and another one to "
                + "such as well; the lines are set aside."
            : "No manager that is stated is a position of the facts: '{position}' reports to '{manager}', for example, and {count} others "
                + "to such as well; the lines are set aside.",
        ("position", Say.Quote(position)), ("manager", Say.Quote(manager)), ("count", others));

    private static TextArgument Id(string text) => Say.Quote(AssemblyContext.Printable(text));
}
