using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A person as SCIM knows them.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The name; null where it is not stated.</param>
/// <param name="Position">The first position held.</param>
/// <param name="Manager">The id of the position above; null where nobody holds it.</param>
internal sealed record ScimUser(string Id, string? Name, PositionFact Position, string? Manager);

/// <summary>The people of some facts as users, and what such users do not say.</summary>
internal sealed class ScimUsers
{
    private readonly ChartFacts _facts;
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly int _otherAssignments;

    public ScimUsers(ChartFacts facts)
    {
        _facts = facts;
        var positions = new Dictionary<string, PositionFact>(StringComparer.Ordinal);
        foreach (var position in facts.Positions) positions.TryAdd(position.Id, position);
        var held = new List<(string Person, PositionFact Position)>();
        foreach (var assignment in facts.Assignments)
        {
            if (!positions.TryGetValue(assignment.Position, out var position)
                || _held.Contains(assignment.Position) || !_people.Add(assignment.Person))
            {
                _otherAssignments++;
                continue;
            }

            _held.Add(assignment.Position);
            held.Add((assignment.Person, position));
        }

        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var person in facts.People) names.TryAdd(person.Id, person.Name);
        All = [.. held.Select(holding =>
            new ScimUser(holding.Person, names.GetValueOrDefault(holding.Person), holding.Position, ManagerOf(holding.Position)))];
    }

    public IReadOnlyList<ScimUser> All { get; }

    public IEnumerable<Text> Lost()
    {
        var held = All.Select(user => user.Position).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. _facts.Organisation == new OrganisationFact() ? Array.Empty<Text>() : [Losses.Organisation],
            .. Losses.OtherLists(_facts, FactLists.Positions, FactLists.People, FactLists.Assignments),
            .. Losses.Counted(_facts.Positions.Count(position => !held.Contains(position)),
                "{count} position is held by nobody and not written.", "{count} positions are held by nobody and not written."),
            .. Losses.Counted(All.Count(SaysMore),
                "{count} position states more than title, unit and manager.", "{count} positions state more than title, unit and manager."),
            .. Losses.Counted(All.Count(user => user.Position.ReportsTo is not null && user.Manager is null),
                "{count} manager holds no position and is not written.", "{count} managers hold no position and are not written."),
            .. Losses.Counted(
                _otherAssignments, "{count} further assignment is not written.", "{count} further assignments are not written."),
            .. Losses.Counted(
                _facts.Assignments.Count(fact => fact != new AssignmentFact(fact.Person, fact.Position)),
                "{count} assignment states a share, a mode or days, which are not written.",
                "{count} assignments state a share, a mode or days, which are not written."),
            .. Losses.Counted(_facts.People.Count(person => !_people.Contains(person.Id)),
                "{count} person holds no position and is not written.", "{count} people hold no position and are not written."),
        ];
    }

    private string? ManagerOf(PositionFact position) => position.ReportsTo is { } manager && _held.Contains(manager) ? manager : null;

    private static bool SaysMore(ScimUser user) =>
        user.Position is var position
        && position != new PositionFact(position.Id) { Title = position.Title, Unit = position.Unit, ReportsTo = position.ReportsTo };
}
