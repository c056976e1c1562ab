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
            if (_gone[seat]) _seatOf[RowOf(seat).Id] = -1;
        var (ids, titles) = (new int[seats.Length], new int[seats.Length]);
        for (var row = 0; row < seats.Length; row++)
        {
            if ((row & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            ref readonly var stated = ref RowOf(seats[row]);
            ids[row] = stated.Id;
            titles[row] = stated.Title < 0 ? stated.Id : stated.Title;

            // From here on the map leads to rows of the chart.
            _seatOf[stated.Id] = row;
        }

        return new()
        {
            Lines = Forest.OverPreorder(parents),
            Id = ids,
            Title = titles,
            Unit = UnitsOf(units, seats, _raw.Unit, "unit"),
            Scope = UnitsOf(units, seats, _raw.Scope, "scope"),
            Grade = Picked(_raw.Grade, seats, name => name - 1),
            Status = _status.IsEmpty ? new PositionStatus[seats.Length] : Array.ConvertAll(seats, seat => _status[seat]),
            Flags = Picked(_raw.Flags, seats, flags => flags),
            Capacity = Picked(_raw.Capacity, seats, percent => (sbyte)(percent - 1)),
            Roles = RolesBy(roles, seats.Length),
            Dotted = DottedBy(seats.Length),
            SolidDetails = _solidDetails.Where(entry => !IsGone(entry.Key))
                .ToDictionary(entry => ChartRow(entry.Key), entry => entry.Value),
            RowOf = _seatOf,
        };
    }

    /// <summary>Turns names of units into their rows.</summary>
    private int[] UnitsOf(UnitTable units, int[] seats, RareColumn<int> names, string field)
    {
        var rows = Picked(names, seats, name => name - 1);
        if (names.IsEmpty) return rows;
        for (var row = 0; row < rows.Length; row++)
            if (rows[row] >= 0) rows[row] = UnitOf(units, seats[row], rows[row], field);
        return rows;
    }

    private int UnitOf(UnitTable units, int seat, int name, string field)
    {
        var unit = units.RowOf[name];
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
            var role = roles.RowOf[name];
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
