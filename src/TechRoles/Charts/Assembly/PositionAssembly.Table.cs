using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The table of the chart: which seat has which row, and what its columns say.</summary>
internal sealed partial class PositionAssembly
{
    /// <summary>Makes the table of the seats that stay: each before those below it, siblings by id.</summary>
    private PositionTable Arrange(Levels levels, UnitTable units, RoleTable roles)
    {
        var (seats, parents) = levels.Preorder();
        for (var seat = 0; seat < _gone.Length; seat++)
            if (_gone[seat]) _seatOf[_id[seat]] = -1;
        var ids = Unzeroed.Array<int>(seats.Length);
        Forest? lines = null;
        context.Cancel.ThrowIfCancellationRequested();
        Ranges.Both(seats.Length, () => TakeIds(seats, ids), () => lines = Forest.OverPreorder(parents));
        context.Cancel.ThrowIfCancellationRequested();

        // What no position has is one column for all.
        var unset = new Lazy<int[]>(() => Unset(seats.Length));
        var nothing = Groups.None(seats.Length);
        return new()
        {
            Lines = lines!,
            Id = ids,
            Title = TitlesOf(seats, ids),
            Unit = _raw.Unit.IsEmpty ? unset.Value : UnitsOf(units, seats, _raw.Unit, "unit"),
            Scope = _raw.Scope.IsEmpty ? unset.Value : UnitsOf(units, seats, _raw.Scope, "scope"),
            Grade = _raw.Grade.IsEmpty ? unset.Value : Picked(_raw.Grade, seats, name => name - 1),
            Status = _status.IsEmpty ? new PositionStatus[seats.Length] : Array.ConvertAll(seats, seat => _status[seat]),
            Flags = FlagsOf(seats),
            Capacity = Picked(_raw.Capacity, seats, percent => (sbyte)(percent - 1)),
            Roles = _raw.Roles.Count == 0 ? nothing : RolesBy(roles, seats.Length),
            Dotted = DottedBy(seats.Length, nothing),
            Nothing = nothing,
            SolidDetails = _solidDetails.Where(entry => !IsGone(entry.Key))
                .ToDictionary(entry => ChartRow(entry.Key), entry => entry.Value),
            RowOf = _seatOf,
        };
    }

    private void TakeIds(int[] seats, int[] ids)
    {
        for (var row = 0; row < seats.Length; row++)
        {
            ids[row] = _id[seats[row]];

            // From here on the map leads to rows of the chart.
            _seatOf[ids[row]] = row;
        }
    }

    /// <summary>The titles, which are the ids where none is stated.</summary>
    private int[] TitlesOf(int[] seats, int[] ids)
    {
        if (!_raw.AnyTitle) return ids;
        var titles = Unzeroed.Array<int>(seats.Length);
        for (var row = 0; row < seats.Length; row++)
        {
            if ((row & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            titles[row] = RowOf(seats[row]).Title is var title and >= 0 ? title : ids[row];
        }

        return titles;
    }

    private static int[] Unset(int count)
    {
        var column = Unzeroed.Array<int>(count);
        Array.Fill(column, -1);
        return column;
    }

    /// <summary>Turns names of units into their rows.</summary>
    private int[] UnitsOf(UnitTable units, int[] seats, RareColumn<int> names, string field)
    {
        var rows = Picked(names, seats, name => name - 1);
        for (var row = 0; row < rows.Length; row++)
            if (rows[row] >= 0) rows[row] = UnitOf(units, seats[row], rows[row], field);
        return rows;
    }

    private int UnitOf(UnitTable units, int seat, int name, string field)
    {
        var unit = context.RowOf(FactLists.Units, name, units.RowOf, PlaceOf(seat), List, field);
        if (unit < 0) Unknown(PlaceOf(seat), List, field, Id(seat), _names.Text(name), null);
        return unit;
    }

    private Groups RolesBy(RoleTable roles, int count)
    {
        var seen = new HashSet<(int, int)>();
        List<int> rows = [], values = [];
        foreach (var (raw, name) in _raw.Roles)
        {
            var seat = SeatAt(raw);
            if (seat < 0 || IsGone(seat)) continue;
            var row = ChartRow(seat);
            var role = context.RowOf(FactLists.Roles, name, roles.RowOf, _raw.Places[raw], List, "roles");
            if (role < 0) Unknown(_raw.Places[raw], List, "roles", Id(seat), _names.Text(name), null);
            else if (seen.Add((row, role)))
            {
                rows.Add(row);
                values.Add(role);
            }
        }

        return Groups.By(count, rows.ToArray(), values.ToArray());
    }

    /// <summary>What the chart's rows have in a column that most leave open.</summary>
    private T[] Picked<T>(RareColumn<T> column, int[] seats, Converter<T, T> read)
        where T : struct
    {
        var picked = new T[seats.Length];
        if (column.IsEmpty) Array.Fill(picked, read(default));
        else for (var row = 0; row < picked.Length; row++) picked[row] = read(column[RawRow(seats[row])]);
        return picked;
    }
}
