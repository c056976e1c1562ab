using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Says facts as they came in as records again, whether a chart can be made of them or not.</summary>
internal static class RawFactWriter
{
    /// <summary>Every fact, each list in the order in which its rows came in.</summary>
    public static ChartFacts Write(RawFacts raw)
    {
        IEnumerable<Fact>[] rows =
        [
            [raw.Organisation],
            Enumerable.Range(0, raw.Positions.Count).Select(row => Position(raw, row)),
            Enumerable.Range(0, raw.Lines.Rows.Count).Select(row => Line(raw, row)),
            Enumerable.Range(0, raw.Assignments.Rows.Count).Select(row => Assignment(raw, row)),
            Enumerable.Range(0, raw.Responsibilities.Count).Select(row => Responsibility(raw, row)),
            raw.Others.Select(row => row.Fact),
        ];
        return ChartFacts.From(rows.SelectMany(list => list));
    }

    public static PositionFact Position(RawFacts raw, int row)
    {
        var (names, positions) = (raw.Names, raw.Positions);
        return new(names.Text(positions.Rows[row].Id))
        {
            Title = names.TextOrNull(positions.Rows[row].Title),
            Unit = names.TextOrNull(positions.Unit[row] - 1),
            Scope = names.TextOrNull(positions.Scope[row] - 1),
            ReportsTo = names.TextOrNull(positions.Rows[row].Manager),
            Grade = names.TextOrNull(positions.Grade[row] - 1),
            Status = positions.Status[row],
            Roles = ListOf(raw, positions.Roles, row),
            DottedTo = ListOf(raw, positions.Dotted, row),
            Top = Stated(PositionFlags.TopStated, PositionFlags.Top),
            Matrix = Stated(PositionFlags.MatrixStated, PositionFlags.Matrix),
            Key = Stated(PositionFlags.KeyStated, PositionFlags.Key),
            Capacity = PercentOf((sbyte)(positions.Capacity[row] - 1)),
        };

        bool? Stated(PositionFlags stated, PositionFlags flag) =>
            (positions.Flags[row] & stated) == 0 ? null : (positions.Flags[row] & flag) != 0;
    }

    public static AssignmentFact Assignment(RawFacts raw, int row)
    {
        var (person, position, share, mode, period) = raw.Assignments.Rows[row];
        return new(
            raw.Names.Text(person), raw.Names.Text(position))
        { Share = PercentOf(share), Mode = mode, Period = raw.Periods[period] };
    }

    public static ResponsibilityFact Responsibility(RawFacts raw, int row)
    {
        var (names, rows) = (raw.Names, raw.Responsibilities);
        var (owner, bits) = (names.Text(rows.Owner[row]), rows.Bits[row]);
        return new(names.Text(rows.Area[row]), bits.Involvement)
        {
            Position = bits.Owner == OwnerKind.Position ? owner : null,
            Role = bits.Owner == OwnerKind.Role ? owner : null,
            Scope = names.TextOrNull(rows.Scope[row]),
            Joint = bits.Joint,
            Period = raw.Periods[rows.Period[row]],
        };
    }

    private static LineFact Line(RawFacts raw, int row)
    {
        var (position, manager, kind, percent, period) = raw.Lines.Rows[row];
        return new(
            raw.Names.Text(position), raw.Names.Text(manager))
        { Kind = kind, Percent = PercentOf(percent), Period = raw.Periods[period] };
    }

    private static Percent? PercentOf(sbyte percent) => percent < 0 ? null : Percent.Create(percent).AsT0;

    /// <summary>The texts of one row, of a list in the order of the rows.</summary>
    private static ValueList<string> ListOf(RawFacts raw, List<(int Row, int Name)> list, int row)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Row < row) low = middle + 1;
            else high = middle;
        }

        var texts = new List<string>();
        for (var at = low; at < list.Count && list[at].Row == row; at++) texts.Add(raw.Names.Text(list[at].Name));
        return [.. texts];
    }
}
