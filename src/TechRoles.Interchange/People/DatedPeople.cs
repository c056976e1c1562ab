using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes rows that hold on some days only: a position once, its lines and holders with their days.</summary>
internal sealed class DatedPeople(
    NameStyle style, PositionList positions, ManagerMatcher managers, PositionWriter writer, TableSource source)
{
    public void Write(DatedRows dated)
    {
        foreach (var row in dated.Rows.Where(row => row.Complaint is not null)) writer.Complain(row);
        var byPosition = Enumerable.Range(0, dated.Rows.Count)
            .Where(index => dated.Rows[index].Complaint is null && !positions.Rows[index].IsGone)
            .GroupBy(index => positions.Rows[index].Id, StringComparer.Ordinal);
        foreach (var group in byPosition)
            WritePosition(dated.Rows, [.. group.OrderBy(index => positions.Rows[index].Period.From ?? DateOnly.MinValue)]);
    }

    private void WritePosition(IReadOnlyList<PeopleRow> rows, List<int> indexes)
    {
        var (solid, dotted) = (new List<(string Manager, Period Period)>(), new List<(string Manager, Period Period)>());
        var isTop = false;
        foreach (var index in indexes)
        {
            var lines = managers.Read(rows[index]);
            var before = solid.Count;
            foreach (var part in lines.Solid) Follow(index, part, isSolid: true, solid);
            foreach (var part in lines.Dotted) Follow(index, part, isSolid: false, dotted);
            isTop |= lines.IsTop || (lines.Solid.Count > 0 && solid.Count == before);
        }

        var last = rows[indexes[^1]];
        var position = positions.Rows[indexes[^1]];
        var reading = RowReading.Of(last, style);
        var alwaysSolid = Always(solid, indexes);
        var alwaysDotted = Always(dotted, indexes);
        var isVacant = indexes.TrueForAll(index =>
            PositionWriter.IsVacant(rows[index], positions.Rows[index], RowReading.Of(rows[index], style)));
        if (!writer.WritePosition(
            last, position, reading, isTop && solid.Count == 0, alwaysSolid ?? [], alwaysDotted ?? [], isVacant)) return;
        if (alwaysSolid is null) WriteLines(position, last, solid, LineKind.Solid);
        if (alwaysDotted is null) WriteLines(position, last, dotted, LineKind.Dotted);
        WriteHolders(rows, indexes);
        writer.Areas.Write(position.Id, [.. indexes.Select(index => (rows[index], positions.Rows[index].Period))]);
    }

    // One line on all days of the position needs no days.
    private static List<string>? Always(List<(string Manager, Period Period)> lines, List<int> indexes)
    {
        var ids = lines.Select(line => line.Manager).Distinct(StringComparer.Ordinal).ToList();
        return ids.Count == 0 || (ids.Count == 1 && lines.Count >= indexes.Count) ? ids : null;
    }

    private void WriteLines(PositionRow position, PeopleRow row, List<(string Manager, Period Period)> lines, LineKind kind)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var (manager, period) = lines[index];
            while (index + 1 < lines.Count && lines[index + 1].Manager == manager && lines[index + 1].Period.From == period.To)
                period = period with { To = lines[++index].Period.To };
            source.Sink.Add(new LineFact(position.Id, manager) { Kind = kind, Period = period }, new(source.Number, row.Number));
        }
    }

    private void WriteHolders(IReadOnlyList<PeopleRow> rows, List<int> indexes)
    {
        for (var at = 0; at < indexes.Count; at++)
        {
            var index = indexes[at];
            var period = positions.Rows[index].Period;
            while (at + 1 < indexes.Count && Continues(rows, index, indexes[at + 1], period))
                period = period with { To = positions.Rows[indexes[++at]].Period.To };
            writer.WriteHolder(rows[index], positions.Rows[index], RowReading.Of(rows[index], style), period);
        }
    }

    private bool Continues(IReadOnlyList<PeopleRow> rows, int index, int next, Period period) =>
        period.To is not null && positions.Rows[next].Period.From == period.To
        && positions.Rows[index].PersonId == positions.Rows[next].PersonId && positions.Rows[index].Name == positions.Rows[next].Name
        && rows[index][PersonField.Share] == rows[next][PersonField.Share]
        && rows[index][PersonField.Status] == rows[next][PersonField.Status];

    // A manager who changes positions meanwhile gives a line to each of them, on the days on which the manager sits there.
    private void Follow(int index, ManagerPart part, bool isSolid, List<(string Manager, Period Period)> lines)
    {
        var period = positions.Rows[index].Period;
        var meant = part.Match is null ? [] : part.Match.Rows.Where(row => row != index && positions.Rows[row].Period.Overlaps(period))
            .Where(row => positions.Rows[row].Id != positions.Rows[index].Id)
            .OrderBy(row => positions.Rows[row].Period.From ?? DateOnly.MinValue).ToList();
        if (meant.Select(row => positions.Rows[row].Id).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            var id = meant.Count > 0 ? Counted(index, part, positions.Rows[meant[0]].Id) : managers.PositionOf(index, part, isSolid);
            if (id is not null) lines.Add((id, period));
            return;
        }

        var ids = meant.ConvertAll(row => positions.Rows[row].Id);
        for (var at = 1; at < meant.Count; at++)
        {
            if (ids[at] == ids[at - 1] || !positions.Rows[meant[at]].Period.Overlaps(positions.Rows[meant[at - 1]].Period)) continue;
            managers.ReportAmbiguous(positions.Rows[index], part, [.. ids.Distinct(StringComparer.Ordinal)]);
            return;
        }

        for (var at = 0; at < meant.Count; at++)
        {
            var from = at == 0 ? period.From : positions.Rows[meant[at]].Period.From;
            var to = at == meant.Count - 1 ? period.To : positions.Rows[meant[at + 1]].Period.From;
            lines.Add((Counted(index, part, ids[at]), new(from, to)));
        }
    }

    private string Counted(int index, ManagerPart part, string id)
    {
        managers.Count(part.Match!, part.Text, positions.Rows[index], id);
        return id;
    }
}
