using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>The same facts under other ids. What the catalogue knows by its id keeps it, and so does every title and name.</summary>
internal sealed class FactRenaming
{
    private static readonly HashSet<string> Known =
    [
        .. RoleCatalogue.BuiltIn.Areas.Select(area => area.Id), .. RoleCatalogue.BuiltIn.Roles.Select(role => role.Id),
        .. RoleCatalogue.BuiltIn.Roles.SelectMany(role => role.Engagements).Select(engagement => engagement.Stakeholder),
        .. RoleCatalogue.BuiltIn.Conflicts.Select(conflict => conflict.Id),
    ];

    private readonly Dictionary<string, string> _positions;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="facts">The facts to rename; as a chart says itself, so that everything used is listed.</param>
    /// <param name="isReversed">Whether the new ids stand in the opposite order.</param>
    public FactRenaming(ChartFacts facts, bool isReversed)
    {
        _positions = Renamed(facts.Positions.Select(row => row.Id), "seat", isReversed);
        string[] others =
        [
            .. facts.Units.Select(row => row.Id), .. facts.Areas.Select(row => row.Id), .. facts.Roles.Select(row => row.Id),
            .. facts.People.Select(row => row.Id), .. facts.Stakeholders.Select(row => row.Id), .. facts.Needs.Select(row => row.Id),
            .. facts.Bodies.Select(row => row.Id), .. facts.Goals.Select(row => row.Id), .. facts.Initiatives.Select(row => row.Id),
            .. facts.Conflicts.Select(row => row.Id),
        ];
        _names = Renamed(others.Where(id => !Known.Contains(id)), "thing", isReversed);
        Facts = Rename(facts);
    }

    /// <summary>The facts under their new ids.</summary>
    public ChartFacts Facts { get; }

    /// <summary>The new id of a subject of a finding.</summary>
    public string New(string kind, string id) => kind == "position" ? Position(id)! : Name(id)!;

    private static Dictionary<string, string> Renamed(IEnumerable<string> ids, string prefix, bool isReversed)
    {
        var ordered = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (isReversed) Array.Reverse(ordered);
        return ordered.Index().ToDictionary(
            entry => entry.Item,
            entry => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}-{entry.Index:D4}"),
            StringComparer.Ordinal);
    }

    private string? Position(string? id) => id is null ? null : _positions.GetValueOrDefault(id, id);

    private string? Name(string? id) => id is null ? null : _names.GetValueOrDefault(id, id);

    private ValueList<string> Names(ValueList<string> ids) => [.. ids.Select(id => Name(id)!)];

    private ChartFacts Rename(ChartFacts facts) => facts with
    {
        Units = [.. facts.Units.Select(row => new UnitFact(Name(row.Id)!) { Name = row.Name ?? row.Id, Parent = Name(row.Parent) })],
        Areas = [.. facts.Areas.Select(row => row with
        {
            Id = Name(row.Id)!, Name = row.Name ?? row.Id, Parent = Name(row.Parent), RequiredIn = Name(row.RequiredIn), Controls = Names(row.Controls), DependsOn = Names(row.DependsOn),
        })],
        Roles = [.. facts.Roles.Select(row => row with { Id = Name(row.Id)!, Title = row.Title ?? row.Id })],
        Positions = [.. facts.Positions.Select(row => row with
        {
            Id = Position(row.Id)!, Title = row.Title ?? row.Id, Roles = Names(row.Roles), Unit = Name(row.Unit), Scope = Name(row.Scope),
            ReportsTo = Position(row.ReportsTo), DottedTo = [.. row.DottedTo.Select(id => Position(id)!)],
        })],
        Lines = [.. facts.Lines.Select(row => row with { Position = Position(row.Position)!, Manager = Position(row.Manager)! })],
        People = [.. facts.People.Select(row => row with { Id = Name(row.Id)! })],
        Assignments = [.. facts.Assignments.Select(row => row with { Person = Name(row.Person)!, Position = Position(row.Position)! })],
        Responsibilities = [.. facts.Responsibilities.Select(row => row with
        {
            Area = Name(row.Area)!, Position = Position(row.Position), Role = Name(row.Role), Scope = Name(row.Scope),
        })],
        Conflicts = [.. facts.Conflicts.Select(row => row with { Id = Name(row.Id)!, Areas = Names(row.Areas) })],
        Qualifications = [.. facts.Qualifications.Select(row => row with { Person = Name(row.Person)! })],
        Requirements = [.. facts.Requirements.Select(row => row with { Position = Position(row.Position), Role = Name(row.Role), Area = Name(row.Area) })],
        Stakeholders = [.. facts.Stakeholders.Select(row => row with { Id = Name(row.Id)!, Name = row.Name ?? row.Id, Position = Position(row.Position) })],
        Engagements = [.. facts.Engagements.Select(row => row with { Position = Position(row.Position)!, Stakeholder = Name(row.Stakeholder)! })],
        Needs = [.. facts.Needs.Select(row => row with { Id = Name(row.Id)!, Stakeholder = Name(row.Stakeholder)!, Area = Name(row.Area)! })],
        Bodies = [.. facts.Bodies.Select(row => row with { Id = Name(row.Id)!, Name = row.Name ?? row.Id })],
        Seats = [.. facts.Seats.Select(row => row with { Body = Name(row.Body)!, Position = Position(row.Position)! })],
        Goals = [.. facts.Goals.Select(row => row with { Id = Name(row.Id)!, Name = row.Name ?? row.Id, Owner = Position(row.Owner), Opposes = Names(row.Opposes) })],
        Initiatives = [.. facts.Initiatives.Select(row => row with
        {
            Id = Name(row.Id)!, Name = row.Name ?? row.Id, Sponsor = Position(row.Sponsor), Goals = Names(row.Goals), Areas = Names(row.Areas), Needs = Names(row.Needs),
        })],
    };
}
