using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes which areas the columns of a list of people name for a position, as responsibilities.</summary>
internal sealed class AreaColumns(PeopleSource people, TableSource source)
{
    /// <summary>What is longer describes work and names no area.</summary>
    private const int LongestArea = 60;

    private static readonly (PersonField Field, Involvement Involvement)[] All =
    [
        (PersonField.AccountableFor, Involvement.Accountable), (PersonField.ResponsibleFor, Involvement.Responsible),
        (PersonField.SupportsIn, Involvement.Supports), (PersonField.ConsultedOn, Involvement.Consulted),
        (PersonField.InformedOf, Involvement.Informed),
    ];

    private readonly (PersonField Field, Involvement Involvement)[] _columns = [.. All.Where(column => people.Has(column.Field))];
    private readonly Dictionary<string, string> _areas = new(StringComparer.Ordinal);
    private readonly HashSet<ResponsibilityFact> _written = [];
    private RowTally _described;

    /// <summary>Writes what the rows of a position say.</summary>
    /// <param name="position">Its id.</param>
    /// <param name="rows">The rows, the earliest first, and the days on which each holds.</param>
    public void Write(string position, params IReadOnlyList<(PeopleRow Row, Period Period)> rows)
    {
        if (_columns.Length == 0) return;
        var held = new Dictionary<(string Area, Involvement Involvement), List<(int Row, Period Period)>>();
        foreach (var (row, period) in rows)
            foreach (var (field, involvement) in _columns)
                foreach (var area in row.All(field).SelectMany(RoleNames.Pieces))
                    if (area.Length > LongestArea) _described.Add(row.Number, position);
                    else Hold(held, (Known(area, row), involvement), (row.Number, period));
        foreach (var ((area, involvement), periods) in held)
            foreach (var (row, period) in periods)
            {
                // One that all rows state holds on all days of the position.
                var isAlways = periods.Count == 1 && period.From == rows[0].Period.From && period.To == rows[^1].Period.To;
                var fact = new ResponsibilityFact(area, involvement) { Position = position, Period = isAlways ? default : period };
                if (_written.Add(fact)) source.Sink.Add(fact, new(source.Number, row));
            }
    }

    /// <summary>Says which texts name no areas.</summary>
    public void Finish() =>
        _described.Report(source, null, (count, example) => ProblemTexts.NoAreas(count, example, LongestArea));

    /// <summary>The area in the spelling that came first.</summary>
    private string Known(string area, PeopleRow row)
    {
        var key = Spelling.Key(area);
        if (_areas.TryGetValue(key, out var known)) return known;
        _areas.Add(key, area);
        source.Sink.Add(new AreaFact(area), new(source.Number, row.Number));
        return area;
    }

    private static void Hold(
        Dictionary<(string Area, Involvement Involvement), List<(int Row, Period Period)>> held,
        (string Area, Involvement Involvement) what,
        (int Row, Period Period) when)
    {
        if (!held.TryGetValue(what, out var periods)) held.Add(what, periods = []);
        if (periods.Count > 0 && (periods[^1].Period == when.Period || (when.Period.From is { } from && periods[^1].Period.To == from)))
            periods[^1] = periods[^1] with { Period = periods[^1].Period with { To = when.Period.To } };
        else periods.Add(when);
    }
}
