using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Rows that hold on some days only.</summary>
/// <param name="Rows">Copies of all rows, in the order of the source.</param>
internal sealed record DatedRows(IReadOnlyList<PeopleRow> Rows)
{
    // What systems write where they must write an end: 31.12.9999.
    private const int YearWithoutEnd = 9999;

    /// <summary>Finds on which days rows hold and which rows are one position; null where no row has a day.</summary>
    public static DatedRows? Of(PeopleSource people, PositionList positions, TableSource source)
    {
        if (!people.Has(PersonField.From) && !people.Has(PersonField.To)) return null;
        var rows = people.Rows().Select(row => row.Copy()).ToList();
        var dates = Dates.Of(rows.SelectMany(row => new[] { row[PersonField.From], row[PersonField.To] }).Where(text => text.Length > 0));
        var periods = rows.ConvertAll(row => new Period(Day(row, PersonField.From, "from"), Day(row, PersonField.To, "to")));
        if (periods.TrueForAll(period => period.IsAlways)) return null;
        if (AreEndsIncluded(people, periods)) periods = periods.ConvertAll(period => period with { To = period.To?.AddDays(1) });
        for (var index = 0; index < rows.Count; index++) positions.Rows[index].Period = periods[index];
        EndWhereTheNextBegins(people, positions);
        if (!people.Has(PersonField.PositionId)) JoinSuccessors(rows, positions);
        return new(rows);

        DateOnly? Day(PeopleRow row, PersonField field, string name)
        {
            var text = row[field];
            if (text.Length == 0 || SourceWords.MeansNobody(text) || SourceWords.MeansOpenEnd(text)) return null;
            if (dates.TryRead(text, out var day)) return field == PersonField.To && day.Year == YearWithoutEnd ? null : day;
            source.Report(ProblemKind.InvalidValue, ProblemTexts.NoDay(text, name), source.At(FactLists.Positions.Name, row.Number, name));
            return null;
        }
    }

    // Whoever leaves on the last of a month is there on that day; whoever is there "to" the day on which the next begins is not.
    private static bool AreEndsIncluded(PeopleSource people, List<Period> periods)
    {
        var starts = periods.Where(period => period.From is not null).Select(period => period.From!.Value).ToHashSet();
        var (meeting, following) = (0, 0);
        foreach (var period in periods)
        {
            if (period.To is not { } end) continue;
            if (starts.Contains(end)) meeting++;
            if (end < DateOnly.MaxValue && starts.Contains(end.AddDays(1))) following++;
        }

        if (meeting != following) return following > meeting;
        var header = Fold.Header(people.HeaderOf(PersonField.To) ?? "to");
        return header is not ("to" or "validto" or "effectiveto" or "until");
    }

    // Rows of one person, or of one position: an older one ends where a younger one begins, unless it says when it ends.
    private static void EndWhereTheNextBegins(PeopleSource people, PositionList positions)
    {
        var saysEnds = people.Has(PersonField.To);
        var byPosition = people.Has(PersonField.PositionId);
        var groups = positions.Rows.Where(row => row.Id.Length > 0 && (byPosition || PersonOf(row).Length > 0))
            .GroupBy(row => byPosition ? row.Id : PersonOf(row), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var rows = group.Where(row => row.Period.From is not null).OrderBy(row => row.Period.From).ToList();
            EndWhereTheNextBegins(rows, row => saysEnds ? row.Id : "");
        }
    }

    // From the youngest to the oldest, so that of each key the day is known on which the next one begins.
    private static void EndWhereTheNextBegins(List<PositionRow> rows, Func<PositionRow, string> keyOf)
    {
        var begun = new Dictionary<string, (DateOnly? From, DateOnly? Next)>(StringComparer.Ordinal);
        for (var index = rows.Count - 1; index >= 0; index--)
        {
            var row = rows[index];
            var (from, next) = begun.GetValueOrDefault(keyOf(row));
            if (from > row.Period.From) next = from;
            begun[keyOf(row)] = (row.Period.From, next);
            if (row.Period.To is null && next is not null) row.Period = row.Period with { To = next };
        }
    }

    // Who takes over a title under the same manager when somebody has given it up sits in that position.
    private static void JoinSuccessors(List<PeopleRow> rows, PositionList positions)
    {
        var positionKeys = Enumerable.Range(0, rows.Count)
            .Where(index => positions.Rows[index].Id.Length > 0 && positions.Rows[index].Title.Length > 0)
            .GroupBy(index => (
                Fold.Text(positions.Rows[index].Title),
                Fold.Text(rows[index][PersonField.Unit]),
                string.Join('\n', PersonFields.Managers.Select(field => rows[index][field]))));
        foreach (var group in positionKeys)
        {
            var positionsOfKey = group.GroupBy(index => positions.Rows[index].Id, StringComparer.Ordinal)
                .Select(position =>
                    (Rows: position.Select(index => positions.Rows[index]).ToList(),
                        First: position.Min(index => positions.Rows[index].Period.From),
                        Last: Last(position)))
                .Where(position => position.First is not null)
                .OrderBy(position => position.First).ToList();
            // Those given up wait by their last day; of those that are free by then the one that began last is taken over.
            var given = new PriorityQueue<int, DateOnly>();
            var free = new PriorityQueue<int, int>();
            for (var later = 0; later < positionsOfKey.Count; later++)
            {
                while (given.TryPeek(out var earlier, out var end) && end <= positionsOfKey[later].First)
                    free.Enqueue(given.Dequeue(), -earlier);
                if (free.TryDequeue(out var before, out _))
                    foreach (var row in positionsOfKey[later].Rows) row.Id = positionsOfKey[before].Rows[0].Id;
                if (positionsOfKey[later].Last is { } last) given.Enqueue(later, last);
            }
        }

        DateOnly? Last(IEnumerable<int> position) =>
            position.Any(index => positions.Rows[index].Period.To is null) ? null : position.Max(index => positions.Rows[index].Period.To);
    }

    private static string PersonOf(PositionRow row) =>
        row.PersonId.Length > 0 ? row.PersonId : row.OwnId.Length > 0 ? row.OwnId : Fold.Name(row.Name);
}
