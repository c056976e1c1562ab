using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Makes facts of the rows of any source of people: the one place that knows what they mean.</summary>
internal sealed class PeopleEngine
{
    private readonly PeopleSource _people;
    private readonly ChartReading _reading;
    private readonly TableSource _source;
    private readonly NameStyle _style;

    private PeopleEngine(PeopleSource people, ChartReading reading)
    {
        _people = people;
        _reading = reading;
        _source = new(reading.Sink, people.Source);
        _style = NameStyle.Of(people, reading.Titles);
    }

    public static void Run(PeopleSource people, ChartReading reading) => new PeopleEngine(people, reading).Run();

    private ProblemPlace File => new(_source.File, null, null, null);

    private void Run()
    {
        if (_style.NamesAreTitles) _source.Report(ProblemKind.Guessed, ProblemTexts.NamesAreTitles, File);
        if (_style.Separator is not null) _source.Report(ProblemKind.Guessed, ProblemTexts.NameAndTitleInOne, File);
        var positions = new PositionList(_people, _style, _reading.Cancel);
        var dates = DatedRows.Of(_people, positions, _source);
        var managers = new ManagerMatcher(_people, positions, _source);
        Leavers.Mark(_people, positions, managers);
        var writer = new PositionWriter(_people, _style, _source);
        if (dates is null) Write(positions, managers, writer);
        else new DatedPeople(_style, positions, managers, writer, _source).Write(dates);
        foreach (var (id, text) in managers.Texts.NamedOnly) writer.WriteNamed(id, text);
        writer.Finish();
        if (positions.Rows.Where(row => row.HasLeft).ToList() is { Count: > 0 } left) ReportLeft(left);
        if (!managers.SaysLines && positions.Rows.Where(row => !row.IsGone && row.Id.Length > 0).DistinctBy(row => row.Id).Skip(1).Any())
            _source.Report(ProblemKind.Guessed, ProblemTexts.NoLines, File);
        _reading.Account = managers.Finish(_reading.Account);
    }

    private void ReportLeft(List<PositionRow> left)
    {
        var gone = left.Count(row => row.IsGone);
        _source.Report(
            ProblemKind.Left,
            ProblemTexts.Left(left.Count, gone),
            new(_source.File, left[0].Number, _people.HeaderOf(PersonField.Status), null),
            [.. left.Select(row => row.Id)]);
    }

    private void Write(PositionList positions, ManagerMatcher managers, PositionWriter writer)
    {
        var index = 0;
        foreach (var row in _people.Rows())
        {
            var position = positions.Rows[index];
            if (!position.IsGone) Write(index, row, position, managers, writer);
            index++;
        }
    }

    private static void Write(int index, PeopleRow row, PositionRow position, ManagerMatcher managers, PositionWriter writer)
    {
        if (row.Complaint is not null)
        {
            writer.Complain(row);
            return;
        }

        var lines = managers.Read(row);
        var solid = new List<string>();
        foreach (var part in lines.Solid)
            if (managers.PositionOf(index, part, isSolid: true) is { } id) solid.Add(id);
        var dotted = new List<string>();
        foreach (var part in lines.Dotted)
            if (managers.PositionOf(index, part, isSolid: false) is { } id) dotted.Add(id);
        writer.Write(row, position, lines.IsTop || (lines.Solid.Count > 0 && solid.Count == 0), solid, dotted);
    }
}
