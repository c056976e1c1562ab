using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The people of a chart and who sits where; people ordered by id, assignments by position, then person.</summary>
internal sealed partial class PeopleTable
{
    /// <summary>Names of the ids.</summary>
    public required int[] Id { get; init; }

    public required string?[] Name { get; init; }

    public required NameMap RowOf { get; init; }

    /// <summary>The assignments; after edits there may be room behind them, and some may no longer hold.</summary>
    public required Assigned[] Assignments { get; set; }

    /// <summary>
    /// By position the assignment that filled it and ended last, by the day of the chart; whether anybody has followed since or not.
    /// </summary>
    public required IReadOnlyDictionary<int, Assigned> Ended { get; init; }

    /// <summary>Assignments by position.</summary>
    public required Groups ByPosition { get; init; }

    /// <summary>Assignments by person.</summary>
    public required Groups ByPerson { get; init; }

    /// <summary>How many people there are.</summary>
    public int Count => _edits is null ? Id.Length : _edits.Count;

    public static PeopleTable Assemble(AssemblyContext context, PositionTable positions)
    {
        var names = context.Names;
        var people = new Dictionary<int, PersonFact>();
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not PersonFact person || !context.IsId(person.Id, place, "people", "id", person)) continue;
            var name = names.Intern(person.Id);
            if (!people.TryAdd(name, person) && people[name] != person) context.ReportDuplicate(place, "people", person.Id, person);
        }

        if (people.Count == 0) Guess(context, people);
        var ordered = people.Keys.ToArray();
        names.Sort([.. ordered], ordered);
        var rowOf = new NameMap();
        for (var row = 0; row < ordered.Length; row++) rowOf[ordered[row]] = row;
        var ended = new Dictionary<int, Assigned>();
        var assignments = Assign(context, positions, rowOf, ended);
        return new()
        {
            Id = ordered,
            Name = Array.ConvertAll(ordered, name => people[name].Name),
            RowOf = rowOf,
            Assignments = assignments,
            Ended = ended,
            ByPosition = assignments.Length == 0
                ? positions.Nothing
                : Groups.By(positions.Count, Array.ConvertAll(assignments, assigned => assigned.Position)),
            ByPerson = Groups.By(ordered.Length, Array.ConvertAll(assignments, assigned => assigned.Person)),
        };
    }

    private static void Guess(AssemblyContext context, Dictionary<int, PersonFact> people)
    {
        foreach (var assignment in context.Raw.Assignments.Rows)
            if (!people.ContainsKey(assignment.Person) && context.Names.Text(assignment.Person) is var id && context.MayBeMade(id))
                people.Add(assignment.Person, new(id));
        if (people.Count == 0) return;
        context.Report(new(ProblemKind.Guessed, AssemblyTexts.PeopleMade(people.Count)));
    }

    private static Assigned[] Assign(AssemblyContext context, PositionTable positions, NameMap people, Dictionary<int, Assigned> ended)
    {
        var seen = new HashSet<Assigned>();
        var rows = context.Raw.Assignments.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            var (person, position, share, mode, period) = rows[i];
            var index = i;
            var fact = new Lazy<AssignmentFact>(() => RawFactWriter.Assignment(context.Raw, index));
            var place = context.Raw.Assignments.Places[index];
            if (i >= context.Options.Limits.Rows)
            {
                context.Report(
                    place, "assignments", null,
                    new(ProblemKind.LimitExceeded, AssemblyTexts.MoreThanAllowed("assignments")) { SetAside = fact.Value });
                continue;
            }

            if (period != 0 && !context.Holds(context.Raw.Periods[period], place, "assignments", fact.Value))
            {
                NoteEnded(new(people[person], positions.RowOf[position], share, mode, context.Raw.Periods[period]));
                continue;
            }

            var (who, where) = (
                context.RowOf(FactLists.People, person, people, place, "assignments", "person"),
                context.RowOf(FactLists.Positions, position, positions.RowOf, place, "assignments", "position"));
            if (who < 0) context.ReportUnknown(place, "assignments", "person", fact.Value.Position, fact.Value.Person, fact.Value);
            else if (where < 0) context.ReportUnknown(place, "assignments", "position", fact.Value.Person, fact.Value.Position, fact.Value);
            else seen.Add(new(who, where, share, mode, context.Raw.Periods[period]));
        }

        return [.. seen.OrderBy(one => one.Position).ThenBy(one => one.Person).ThenBy(one => one.Mode).ThenBy(one => one.Share)
            .ThenBy(one => one.Period.From).ThenBy(one => one.Period.To)];

        void NoteEnded(Assigned one)
        {
            if (!one.Fills || !one.Period.IsValid || !one.Period.IsOver(context.AsOf) || one.Person < 0 || one.Position < 0) return;
            if (!ended.TryGetValue(one.Position, out var last) || one.EndedAfter(last)) ended[one.Position] = one;
        }
    }
}

/// <summary>That a person sits in a position, in rows; a share of -1 is not stated.</summary>
internal readonly record struct Assigned(int Person, int Position, sbyte Share, AssignmentMode Mode, Period Period)
{
    /// <summary>Whether the person does the job, and not only stands by.</summary>
    public bool Fills => Mode.Fills();

    /// <summary>
    /// Of two assignments of one position that have ended the one that counts: the later, of one day the one that began later, then by
    /// person.
    /// </summary>
    public bool EndedAfter(Assigned other) =>
        (Period.To!.Value, Period.From ?? DateOnly.MinValue, -Person, -(int)Mode, -Share)
            .CompareTo((other.Period.To!.Value, other.Period.From ?? DateOnly.MinValue, -other.Person, -(int)other.Mode, -other.Share)) > 0;
}
