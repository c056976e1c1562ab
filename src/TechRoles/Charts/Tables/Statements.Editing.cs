namespace TechRoles.Charts;

/// <content>What is stated of roles can be edited; what is stated of positions shows in their duties.</content>
internal sealed partial class Statements
{
    private Dictionary<int, OwnEntry[]>? _ofRoles;

    /// <summary>The same statements; what is stated of roles can be edited.</summary>
    public Statements ToEditable() => new()
    {
        OwnerStarts = OwnerStarts,
        Area = Area,
        Scope = Scope,
        Bits = Bits,
        Period = Period,
        Positions = Positions,
        _ofRoles = [],
    };

    /// <summary>Something else is stated of a role, in the order of area and scope.</summary>
    public void State(int role, OwnEntry[] entries) => _ofRoles![Positions + role] = entries;

    /// <summary>What is stated of a role, cell by cell.</summary>
    public List<OwnEntry> OfRole(int role)
    {
        var entries = new List<OwnEntry>();
        EntriesOf(Positions + role, entries);
        return entries;
    }
}
