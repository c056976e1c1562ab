using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What a finding is about.</summary>
/// <param name="Kind">The list of the contract in the singular: position, role, area, person, unit, stakeholder, goal, initiative,
/// decision, body.</param>
/// <param name="Id">Its id.</param>
public sealed record Subject(string Kind, string Id);

/// <summary>A fact that a finding rests on, so that a reader can verify it by hand.</summary>
/// <param name="Fact">The list of the contract in the singular: responsibility, line, position, assignment …</param>
/// <param name="Said">The fact in words, with ids and titles, never names of people.</param>
/// <param name="Ids">The ids in it.</param>
public sealed record Evidence(string Fact, Text Said, ValueList<string> Ids)
{
    /// <summary>The fact in English.</summary>
    public string Text => Said.ToString();
}

/// <summary>Takes what a rule says of one of its findings: the message, the subjects, the cells and the facts it rests on.</summary>
public sealed class FindingAccount
{
    private readonly List<Subject> _subjects = [];
    private readonly HashSet<Subject> _named = [];
    private readonly List<Position> _positions = [];
    private readonly List<Cell> _cells = [];
    private readonly HashSet<Cell> _places = [];
    private readonly List<Evidence> _evidence = [];
    private readonly List<Source> _sources = [];

    internal FindingAccount()
    {
    }

    /// <summary>Who expects otherwise, where that is not whom the rule names; none where it is.</summary>
    internal IReadOnlyList<Source> Sources => _sources;

    internal Text Message { get; private set; } = Text.Empty;

    internal IReadOnlyList<Subject> Subjects => _subjects;

    internal IReadOnlyList<Position> Positions => _positions;

    internal IReadOnlyList<Cell> Cells => _cells;

    internal IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>Says what is wrong.</summary>
    /// <param name="template">The English sentence with names in braces.</param>
    /// <param name="arguments">The value for each name.</param>
    public void Say(string template, params ReadOnlySpan<(string Name, TextArgument Value)> arguments)
    {
        Guard.Against.NullOrEmpty(template);
        Message = Text.Of(template, arguments);
    }

    /// <summary>Names a position that the finding is about; the one who can settle it is found from these.</summary>
    public void About(Position position)
    {
        _positions.Add(position);
        About("position", position.Id);
    }

    /// <summary>Names an area that the finding is about.</summary>
    public void About(Area area) => About("area", area.Id);

    /// <summary>Names a person that the finding is about.</summary>
    public void About(Person person) => About("person", person.Id);

    /// <summary>Names a stakeholder that the finding is about.</summary>
    public void About(Stakeholder stakeholder) => About("stakeholder", stakeholder.Id);

    /// <summary>Names a goal that the finding is about.</summary>
    public void About(Goal goal) => About("goal", goal.Id);

    /// <summary>Names an initiative that the finding is about.</summary>
    public void About(Initiative initiative) => About("initiative", initiative.Id);

    /// <summary>Names a decision that the finding is about.</summary>
    public void About(Decision decision) => About("decision", decision.Id);

    /// <summary>Names a governing body that the finding is about.</summary>
    public void About(GoverningBody body) => About("body", body.Id);

    /// <summary>Names a unit that the finding is about.</summary>
    public void About(OrgUnit unit) => About("unit", unit.Id);

    /// <summary>Names a role that the finding is about.</summary>
    public void About(Role role) => About("role", role.Id);

    /// <summary>Says who expects otherwise in this very case, in place of whom the rule names for all.</summary>
    public void ExpectedBy(Source source)
    {
        if (!_sources.Contains(source)) _sources.Add(source);
    }

    /// <summary>Names a cell that the finding is about.</summary>
    public void At(Cell cell)
    {
        if (_places.Add(cell)) _cells.Add(cell);
    }

    /// <summary>Names a responsibility that it rests on.</summary>
    public void Because(Duty duty) => Because(
        "responsibility",
        duty.Through is not null ? "{position} is {involvements} for {cell} through the role {role}"
            : duty.Basis == Basis.Assumed ? "{position} is {involvements} for {cell}, assumed from its title"
            : "{position} is {involvements} for {cell}",
        [duty.Position.Id, duty.Cell.Area.Id],
        [("position", duty.Position), ("involvements", duty.Involvements), ("cell", duty.Cell), .. RoleOf(duty)]);

    /// <summary>Names the solid line that a position has to its manager; does nothing at a top.</summary>
    public void BecauseLineOf(Position position)
    {
        if (position.Manager is { } manager)
            Because("line", "{position} reports to {manager}", ("position", position), ("manager", manager));
    }

    /// <summary>Names every solid line from a position up to one above it.</summary>
    public void BecauseLines(Position from, Position upTo)
    {
        for (var position = from; position != upTo && position.Manager is { } manager; position = manager) BecauseLineOf(position);
    }

    /// <summary>Names an assignment that it rests on.</summary>
    public void Because(Assignment assignment) => Because(
        "assignment",
        "{person} sits in {position} ({mode})",
        ("person", assignment.Person),
        ("position", assignment.Position),
        ("mode", assignment.Mode));

    /// <summary>Names what a position does with a stakeholder.</summary>
    public void Because(Engagement engagement) => Because(
        "engagement",
        "{position} {does} {stakeholder}",
        ("position", engagement.Position),
        ("does", engagement.Kind),
        ("stakeholder", engagement.Stakeholder));

    /// <summary>Names what makes a position stand for a role.</summary>
    public void Because(HeldRole held)
    {
        var position = held.Position;
        if (held.Basis == Basis.Stated)
        {
            var carried = position.Roles.First(role => role.Kind == held.Kind);
            Because("role", "{position} carries the role {role}", ("position", position), ("role", carried));
            return;
        }

        Because(
            "position",
            held.IsExact ? "the title of {position} names a {role}" : "the title of {position} usually means a {role}",
            ("position", position),
            ("role", position.Chart.Catalogue.TryRole(held.Kind, out var known) ? known : TechRoles.Charts.Say.Quote(held.Kind.Id)));
    }

    /// <summary>Names any other fact that it rests on; the ids in it are those of the arguments.</summary>
    /// <param name="fact">The list of the contract in the singular.</param>
    /// <param name="template">The fact in English words, with names in braces.</param>
    /// <param name="arguments">The value for each name; one that the template does not name only gives its ids.</param>
    public void Because(string fact, string template, params ReadOnlySpan<(string Name, TextArgument Value)> arguments)
    {
        var text = Text.Of(template, arguments);
        _evidence.Add(new(fact, text, text.Ids.ToValueList()));
    }

    /// <summary>Names a fact of which the ids are known.</summary>
    internal void Because(string fact, string template, ValueList<string> ids, ValueList<(string Name, TextArgument Value)> arguments) =>
        _evidence.Add(new(fact, new(template, arguments), ids));

    private static IEnumerable<(string Name, TextArgument Value)> RoleOf(Duty duty)
    {
        if (duty.Through is { } role) yield return ("role", role);
    }

    private void About(string kind, string id)
    {
        var subject = new Subject(kind, id);
        if (_named.Add(subject)) _subjects.Add(subject);
    }
}
