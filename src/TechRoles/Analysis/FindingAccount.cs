using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What a finding is about.</summary>
/// <param name="Kind">The list of the contract in the singular: position, role, area, person, unit, stakeholder, goal, initiative, body.</param>
/// <param name="Id">Its id.</param>
public sealed record Subject(string Kind, string Id);

/// <summary>A fact that a finding rests on, so that a reader can verify it by hand.</summary>
/// <param name="Fact">The list of the contract in the singular: responsibility, line, position, assignment …</param>
/// <param name="Text">The fact in words, with ids and titles, never names of people.</param>
/// <param name="Ids">The ids in it.</param>
public sealed record Evidence(string Fact, string Text, ValueList<string> Ids);

/// <summary>A sentence with its arguments apart, so that an app can say it in another language.</summary>
/// <param name="Template">The sentence with names in braces, such as <c>'{area}' has {count} accountable positions</c>.</param>
/// <param name="Arguments">The value for each name, in the order of the template.</param>
public sealed record FindingMessage(string Template, ValueList<(string Name, string Value)> Arguments)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        // One pass: a value that contains braces is not taken for a name.
        var text = new System.Text.StringBuilder();
        var at = 0;
        while (at < Template.Length)
        {
            var open = Template.IndexOf('{', at);
            var close = open < 0 ? -1 : Template.IndexOf('}', open);
            if (close < 0) break;
            var name = Template[(open + 1)..close];
            text.Append(Template, at, open - at);
            text.Append(Arguments.FirstOrDefault(argument => argument.Name == name).Value ?? $"{{{name}}}");
            at = close + 1;
        }

        return text.Append(Template, at, Template.Length - at).ToString();
    }
}

/// <summary>Takes what a rule says of one of its findings: the message, the subjects, the cells and the facts it rests on.</summary>
public sealed class FindingAccount
{
    private readonly List<Subject> _subjects = [];
    private readonly List<Position> _positions = [];
    private readonly List<Cell> _cells = [];
    private readonly List<Evidence> _evidence = [];

    internal FindingAccount()
    {
    }

    internal FindingMessage Message { get; private set; } = new("", []);

    internal IReadOnlyList<Subject> Subjects => _subjects;

    internal IReadOnlyList<Position> Positions => _positions;

    internal IReadOnlyList<Cell> Cells => _cells;

    internal IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>Says what is wrong.</summary>
    /// <param name="template">The sentence with names in braces.</param>
    /// <param name="arguments">The value for each name.</param>
    public void Say(string template, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Guard.Against.NullOrEmpty(template);
        Message = new(template, ValueList.From(arguments));
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

    /// <summary>Names a cell that the finding is about.</summary>
    public void At(Cell cell) => _cells.Add(cell);

    /// <summary>Names a responsibility that it rests on.</summary>
    public void Because(Duty duty)
    {
        var through = duty.Through is { } role ? $" through the role {role}" : duty.Basis == Basis.Assumed ? ", assumed from its title" : "";
        Because("responsibility", $"{duty.Seat} is {Words.Of(duty.Involvements)} for {duty.Cell}{through}", duty.Seat.Id, duty.Cell.Area.Id);
    }

    /// <summary>Names the solid line that a position has to its manager; does nothing at a top.</summary>
    public void BecauseLineOf(Position position)
    {
        if (position.Manager is { } manager) Because("line", $"{position} reports to {manager}", position.Id, manager.Id);
    }

    /// <summary>Names every solid line from a position up to one above it.</summary>
    public void BecauseLines(Position from, Position upTo)
    {
        for (var position = from; position != upTo && position.Manager is { } manager; position = manager) BecauseLineOf(position);
    }

    /// <summary>Names an assignment that it rests on.</summary>
    public void Because(Assignment assignment) =>
        Because("assignment", $"{assignment.Person} sits in {assignment.Position} ({Words.Of(assignment.Mode)})", assignment.Person.Id, assignment.Position.Id);

    /// <summary>Names any other fact that it rests on.</summary>
    /// <param name="fact">The list of the contract in the singular.</param>
    /// <param name="text">The fact in words.</param>
    /// <param name="ids">The ids in it.</param>
    public void Because(string fact, string text, params ReadOnlySpan<string> ids) => _evidence.Add(new(fact, text, ValueList.From(ids)));

    private void About(string kind, string id)
    {
        var subject = new Subject(kind, id);
        if (!_subjects.Contains(subject)) _subjects.Add(subject);
    }
}
