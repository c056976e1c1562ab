using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Under which keys the rows of a list stand that name something, so that nobody searches the list for them.</summary>
/// <remarks>A list is gathered when it is asked for first. A key stays when its row goes: whoever asks looks at the rows anyway.</remarks>
internal sealed class NameIndex
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<Type, Dictionary<string, HashSet<string>>> _keys = [];

    /// <summary>The keys of rows that name something, or did.</summary>
    /// <param name="list">The list.</param>
    /// <param name="name">What they name.</param>
    /// <param name="rows">The rows of the list now, if they are not known yet.</param>
    public IReadOnlySet<string> Keys(Type list, string name, Func<IEnumerable<Fact>> rows)
    {
        if (!_keys.TryGetValue(list, out var keys))
        {
            _keys.Add(list, keys = new(StringComparer.Ordinal));
            foreach (var row in rows()) Add(keys, row);
        }

        return keys.GetValueOrDefault(name) ?? None;
    }

    /// <summary>Says that a row has come.</summary>
    public void Note(Fact row)
    {
        if (_keys.TryGetValue(row.GetType(), out var keys)) Add(keys, row);
    }

    private static void Add(Dictionary<string, HashSet<string>> keys, Fact row)
    {
        foreach (var name in NamedBy(row))
        {
            if (name is null) continue;
            if (!keys.TryGetValue(name, out var own)) keys.Add(name, own = new(StringComparer.Ordinal));
            own.Add(FactKey.Of(row));
        }
    }

    /// <summary>What a row names beside the key it stands under, lines and roles apart, which are looked up another way.</summary>
    private static string?[] NamedBy(Fact row) => row switch
    {
        UnitFact unit => [unit.Parent],
        AreaFact area => [area.Parent, area.RequiredIn, .. area.Controls, .. area.DependsOn],
        PositionFact position => [position.Unit, position.Scope],
        AssignmentFact assignment => [assignment.Person],
        ResponsibilityFact responsibility => [responsibility.Area, responsibility.Scope],
        ConflictFact conflict => [.. conflict.Areas],
        StakeholderFact stakeholder => [stakeholder.Position],
        EngagementFact engagement => [engagement.Stakeholder],
        NeedFact need => [need.Stakeholder, need.Area],
        SeatFact seat => [seat.Body],
        GoalFact goal => [goal.Owner, .. goal.Opposes],
        InitiativeFact plan => [plan.Sponsor, .. plan.Goals, .. plan.Areas, .. plan.Needs],
        OrganisationFact or RoleFact or LineFact or PersonFact or QualificationFact or RequirementFact or BodyFact => [],
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "A list of facts that says nothing of what it names."),
    };
}
