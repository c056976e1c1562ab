using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The table of the chart: which position has which row, and what its columns say.</summary>
internal sealed partial class PositionAssembly
{
    /// <summary>Makes the table of the positions that stay: each before those below it, siblings by id.</summary>
    private PositionTable Arrange(Levels levels, UnitTable units, RoleTable roles)
    {
        var (positions, parents) = levels.Preorder();
        for (var position = 0; position < _gone.Length; position++)
            if (_gone[position]) _positionOf[_id[position]] = -1;
        var ids = Unzeroed.Array<int>(positions.Length);
        Forest? lines = null;
        int[]? titles = null;
        context.Cancel.ThrowIfCancellationRequested();
        Ranges.Both(positions.Length, () => TakeIds(positions, ids), () =>
        {
            lines = Forest.OverPreorder(parents);
            titles = _raw.AnyTitle ? TitlesOf(positions) : null;
        });
        context.Cancel.ThrowIfCancellationRequested();

        // What no position has is one column for all.
        var unset = new Lazy<int[]>(() => Unset(positions.Length));
        var nothing = Groups.None(positions.Length);
        return new()
        {
            Lines = lines!,
            Id = ids,
            Title = titles ?? ids,
            Unit = _raw.Unit.IsEmpty ? unset.Value : UnitsOf(units, positions, _raw.Unit, "unit"),
            Scope = _raw.Scope.IsEmpty ? unset.Value : UnitsOf(units, positions, _raw.Scope, "scope"),
            Grade = _raw.Grade.IsEmpty ? unset.Value : Picked(_raw.Grade, positions, name => name - 1),
            Status = _status.IsEmpty ? new PositionStatus[positions.Length] : Array.ConvertAll(positions, position => _status[position]),
            Flags = FlagsOf(positions),
            Capacity = Picked(_raw.Capacity, positions, percent => (sbyte)(percent - 1)),
            Roles = _raw.Roles.Count == 0 ? nothing : RolesBy(roles, positions.Length),
            Dotted = DottedBy(positions.Length, nothing),
            Nothing = nothing,
            SolidDetails = _solidDetails.Where(entry => !IsGone(entry.Key))
                .ToDictionary(entry => ChartRow(entry.Key), entry => entry.Value),
            RowOf = _positionOf,
        };
    }

    private void TakeIds(int[] positions, int[] ids)
    {
        for (var row = 0; row < positions.Length; row++)
        {
            ids[row] = _id[positions[row]];

            // From here on the map leads to rows of the chart.
            _positionOf[ids[row]] = row;
        }
    }

    /// <summary>The titles, which are the ids where none is stated.</summary>
    private int[] TitlesOf(int[] positions)
    {
        var titles = Unzeroed.Array<int>(positions.Length);
        for (var row = 0; row < positions.Length; row++)
            titles[row] = RowOf(positions[row]).Title is var title and >= 0 ? title : _id[positions[row]];
        return titles;
    }

    private static int[] Unset(int count)
    {
        var column = Unzeroed.Array<int>(count);
        Array.Fill(column, -1);
        return column;
    }

    /// <summary>Turns names of units into their rows.</summary>
    private int[] UnitsOf(UnitTable units, int[] positions, RareColumn<int> names, string field)
    {
        var rows = Picked(names, positions, name => name - 1);
        for (var row = 0; row < rows.Length; row++)
            if (rows[row] >= 0) rows[row] = UnitOf(units, positions[row], rows[row], field);
        return rows;
    }

    private int UnitOf(UnitTable units, int position, int name, string field)
    {
        var unit = context.RowOf(FactLists.Units, name, units.RowOf, PlaceOf(position), List, field);
        if (unit < 0) Unknown(PlaceOf(position), List, field, Id(position), _names.Text(name), null);
        return unit;
    }

    private Groups RolesBy(RoleTable roles, int count)
    {
        var seen = new HashSet<(int, int)>();
        List<int> rows = [], values = [];
        foreach (var (raw, name) in _raw.Roles)
        {
            var position = PositionAt(raw);
            if (position < 0 || IsGone(position)) continue;
            var row = ChartRow(position);
            var role = context.RowOf(FactLists.Roles, name, roles.RowOf, _raw.Places[raw], List, "roles");
            if (role < 0) Unknown(_raw.Places[raw], List, "roles", Id(position), _names.Text(name), null);
            else if (seen.Add((row, role)))
            {
                rows.Add(row);
                values.Add(role);
            }
        }

        return Groups.By(count, rows.ToArray(), values.ToArray());
    }

    /// <summary>What the chart's rows have in a column that most leave open.</summary>
    private T[] Picked<T>(RareColumn<T> column, int[] positions, Converter<T, T> read)
        where T : struct
    {
        var picked = new T[positions.Length];
        if (column.IsEmpty) Array.Fill(picked, read(default));
        else for (var row = 0; row < picked.Length; row++) picked[row] = read(column[RawRow(positions[row])]);
        return picked;
    }
}
