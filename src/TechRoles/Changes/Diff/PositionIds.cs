using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What the positions of one chart are called in the ids of another one.</summary>
internal sealed class PositionIds
{
    private readonly Dictionary<string, string> _others;

    private PositionIds(Dictionary<string, string> others) => _others = others;

    /// <summary>Every position that is called otherwise, ordered by its own id.</summary>
    public IEnumerable<(string Id, string CalledHere)> Others =>
        _others.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value));

    public string this[string id] => _others.GetValueOrDefault(id, id);

    /// <summary>
    /// A matched seat keeps the id it had. A seat that came keeps its own, unless a seat that stays has it: then it gets the first free one of
    /// <c>id~2</c>, <c>id~3</c> …
    /// </summary>
    /// <param name="matching">Which seats are the same.</param>
    /// <param name="before">What the positions of the first chart are called.</param>
    public static PositionIds After(PositionMatching matching, PositionIds before)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in matching.Pairs)
        {
            var id = before[pair.Before.Id];
            taken.Add(id);
            if (id != pair.After.Id) others.Add(pair.After.Id, id);
        }

        // An id that gives way must not take that of a seat which comes after it.
        var displaced = new List<string>();
        foreach (var seat in matching.Came)
            if (!taken.Add(seat.Id)) displaced.Add(seat.Id);
        foreach (var seat in matching.Left) taken.Add(before[seat.Id]);
        foreach (var id in displaced) others.Add(id, Free(id, taken));
        return new(others);
    }

    /// <summary>Every position is called by its own id.</summary>
    public static PositionIds Own => new(new(StringComparer.Ordinal));

    /// <summary>Facts with these ids of positions.</summary>
    public ChartFacts In(ChartFacts facts) => _others.Count == 0 ? facts : facts with
    {
        Positions = [.. facts.Positions.Select(row => row with
        {
            Id = this[row.Id],
            Title = row.Title is null && _others.ContainsKey(row.Id) ? row.Id : row.Title,
            ReportsTo = OrNull(row.ReportsTo),
            DottedTo = [.. row.DottedTo.Select(id => this[id])],
        })],
        Lines = [.. facts.Lines.Select(row => row with { Position = this[row.Position], Manager = this[row.Manager] })],
        Assignments = [.. facts.Assignments.Select(row => row with { Position = this[row.Position] })],
        Responsibilities = [.. facts.Responsibilities.Select(row => row with { Position = OrNull(row.Position) })],
        Requirements = [.. facts.Requirements.Select(row => row with { Position = OrNull(row.Position) })],
        Stakeholders = [.. facts.Stakeholders.Select(row => row with { Position = OrNull(row.Position) })],
        Engagements = [.. facts.Engagements.Select(row => row with { Position = this[row.Position] })],
        Seats = [.. facts.Seats.Select(row => row with { Position = this[row.Position] })],
        Goals = [.. facts.Goals.Select(row => row with { Owner = OrNull(row.Owner) })],
        Initiatives = [.. facts.Initiatives.Select(row => row with { Sponsor = OrNull(row.Sponsor) })],
    };

    private string? OrNull(string? id) => id is null ? null : this[id];

    private static string Free(string id, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add(FormattableString.Invariant($"{id}~{number}"))) number++;
        return FormattableString.Invariant($"{id}~{number}");
    }
}
