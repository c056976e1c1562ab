using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>What the positions of one chart are compared by, as numbers that mean the same in both charts; -1 is 'not stated'.</summary>
internal sealed class PositionColumns
{
    public PositionColumns(OrgChart chart, TitleWords titles, Dictionary<string, int> units, Dictionary<string, int> holders)
    {
        var count = chart.Positions.Count;
        (Title, Unit, Holder, Holders) = (new int[count], new int[count], new int[count], new string[count][]);
        ByUnit = UnitNumbers(chart, units);
        People = PeopleOf(chart);
        ById = [.. chart.Positions.OrderBy(position => position.Id, StringComparer.Ordinal).Select(position => position.Row)];
        foreach (var position in chart.Positions)
        {
            Title[position.Row] = titles.Add(position.Title, position.RecognisedTitle);
            Unit[position.Row] = position.Unit is { } unit ? ByUnit[unit.Row] : -1;
            Holders[position.Row] = HoldersOf(position);
            Holder[position.Row] = Holders[position.Row].Length == 0 ? -1 : NumberOf(holders, string.Join(';', Holders[position.Row]));
        }

        Spelling = [.. Title.Select(titles.SpellingOf)];
        Manager = [.. chart.Positions.Select(position => position.Manager?.Row ?? -1)];
        ManagerTitle = [.. Manager.Select(row => row < 0 ? -1 : Spelling[row])];
    }

    /// <summary>The rows in the order of their ids.</summary>
    public int[] ById { get; }

    public int[] Title { get; }

    public int[] Spelling { get; }

    public int[] Unit { get; }

    public int[] Manager { get; }

    public int[] ManagerTitle { get; }

    /// <summary>All who do the job, as one number.</summary>
    public int[] Holder { get; }

    /// <summary>Those who do the job, in an order.</summary>
    public string[][] Holders { get; }

    private int[] ByUnit { get; }

    private string[] People { get; }

    /// <summary>Units are the same where their names and those of all above are: ids of units drift like those of positions.</summary>
    private static int[] UnitNumbers(OrgChart chart, Dictionary<string, int> units)
    {
        var numbers = new int[chart.Units.Count];
        foreach (var unit in chart.Units)
            numbers[unit.Row] = NumberOf(units, $"{(unit.Parent is { } parent ? numbers[parent.Row] : -1)}\n{unit.Name}");
        return numbers;
    }

    /// <summary>
    /// People are the same where their names are, since a number may be given to somebody else; where a name is not stated, or not of one
    /// person alone, by their ids, too.
    /// </summary>
    private static string[] PeopleOf(OrgChart chart)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in chart.People)
            if (person.Name is { } name) names[name] = names.GetValueOrDefault(name) + 1;
        var people = new string[chart.People.Count];
        foreach (var person in chart.People)
        {
            people[person.Row] = person.Name is not { } name ? person.Id
                : names[name] == 1 ? $"\n{name.ToUpperInvariant()}"
                : $"{person.Id}\n{name.ToUpperInvariant()}";
        }

        return people;
    }

    private string[] HoldersOf(Position position)
    {
        List<string>? holders = null;
        foreach (var assignment in position.Assignments)
            if (assignment.Fills) (holders ??= []).Add(People[assignment.Person.Row]);
        return holders is null ? [] : [.. holders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static int NumberOf(Dictionary<string, int> numbers, string text)
    {
        if (!numbers.TryGetValue(text, out var number)) numbers.Add(text, number = numbers.Count);
        return number;
    }
}
