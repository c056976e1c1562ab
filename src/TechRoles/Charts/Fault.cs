using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// What facts cannot have in a chart, wherever it is met: where a chart is made it is set aside, and a change that would bring it is
/// refused.
/// </summary>
/// <param name="Kind">The kind of problem that it is.</param>
/// <param name="Said">What is wrong, as a sentence that goes on with what was done about it.</param>
internal sealed record Fault(ProblemKind Kind, Text Said)
{
    /// <summary>What is wrong, where nothing is done about it.</summary>
    public Text Refusal => Text.Of("{fault}.", ("fault", Said));

    /// <summary>Why a text may not be an id; null where it may.</summary>
    public static Fault? OfId(string text, ChartLimits limits) =>
        Ids.Fault(text) is { } fault
            ? new(
                ProblemKind.InvalidValue,
                Text.Of("'{id}' is not an id: {fault}", ("id", Say.Quote(AssemblyContext.Printable(text))), ("fault", Say.Ours(fault))))
        : limits.IsTooLong(text)
            ? new(ProblemKind.LimitExceeded, Text.Of("An id of {length} characters is longer than allowed", ("length", text.Length)))
        : null;

    /// <summary>Why something may not be called so; null where it may.</summary>
    public static Fault? OfName(string? name, ChartLimits limits) => limits.IsTooLong(name) ? NameTooLong : null;

    /// <summary>A name or title is too long.</summary>
    public static Fault NameTooLong { get; } = new(ProblemKind.LimitExceeded, Text.Of("The name is longer than allowed"));

    /// <summary>Why nothing can hold in a period; null where something can.</summary>
    public static Fault? OfPeriod(Period period) => period.IsValid
        ? null
        : new(ProblemKind.InvalidValue, Text.Of("The period {period} does not contain any day", ("period", period)));

    /// <summary>What is wrong with a row as a whole; null where nothing is.</summary>
    public static Fault? OfRow(FactList list, Fact row) => list.ComplaintOf(row) is { } complaint
        ? new(ProblemKind.InvalidValue, Text.Of(
            "Of the {kind} '{name}': {complaint}",
            ("kind", Say.Kind(list)),
            ("name", Say.Quote(AssemblyContext.Printable(NameOf(list, row)))),
            ("complaint", Say.Ours(complaint))))
        : null;

    /// <summary>Two rows of a list have one id.</summary>
    public static Fault SameId(string list, string id) => new(ProblemKind.DuplicateId, Text.Of(
        "The id '{id}' already stands for another row of {rows}", ("id", Say.Quote(id)), ("rows", Say.Rows(list))));

    /// <summary>Units or areas are parts of themselves.</summary>
    /// <param name="ids">Each before what it is part of; the first comes again at the end.</param>
    public static Fault ParentsInCircle(params IEnumerable<string> ids) =>
        new(ProblemKind.Cycle, Text.Of("Parents go round in a circle: {path}", ("path", Path(ids))));

    /// <summary>Positions report to themselves through others.</summary>
    /// <param name="ids">Each before its manager; the first comes again at the end.</param>
    public static Fault LinesInCircle(params IEnumerable<string> ids) =>
        new(ProblemKind.Cycle, Text.Of("Reporting lines go round in a circle: {path}", ("path", Path(ids))));

    /// <summary>A line, solid or dotted, leads to where it begins.</summary>
    public static Fault SelfReport(string position, LineKind kind) => new(ProblemKind.SelfReport, Text.Of(
        kind == LineKind.Dotted ? "Position '{position}' has a dotted line to itself" : "Position '{position}' reports to itself",
        ("position", Say.Quote(position))));

    /// <summary>A position that has a solid manager gets another one.</summary>
    public static Fault SecondManager(string position, string manager) => new(ProblemKind.SeveralSolidManagers, Text.Of(
        "Position '{position}' already has a solid manager, '{manager}'",
        ("position", Say.Quote(position)), ("manager", Say.Quote(manager))));

    /// <summary>An owner is excluded from a cell and has something to do with it; see <see cref="InvolvementSet.Contradict"/>.</summary>
    public static Fault Contradiction(ResponsibilityFact row) => new(ProblemKind.ContradictingInvolvement, Text.Of(
        "'{owner}' is excluded from '{area}' and has another involvement in it",
        ("owner", Say.Quote(row.Position ?? row.Role ?? "")), ("area", Say.Quote(row.Area))));

    /// <summary>What a row is called in a sentence: its id, else what it refers to, else what it says first.</summary>
    /// <param name="list">The list of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="besides">The column that the sentence speaks of anyway.</param>
    public static string NameOf(FactList list, Fact row, FactColumn? besides = null)
    {
        if (list.IdOf(row) is { } id) return id;
        foreach (var (column, other) in list.ReferencesOf(row))
            if (column.Carries && column != besides) return other;
        return list.FirstText(row);
    }

    private static TextArgument Path(IEnumerable<string> ids) => Say.Quote(string.Join(" > ", ids));
}
