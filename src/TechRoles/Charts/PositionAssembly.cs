using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Makes the positions and their lines. Works on *seats*: rows with one id that describe the same post are one seat. Seats are numbered
/// in the order they came; rows of the chart are only given at the end, when it is known who stays.
/// </summary>
internal sealed partial class PositionAssembly(AssemblyContext context)
{
    private const string List = "positions";

    private readonly RawPositions _raw = context.Raw.Positions;
    private readonly NameTable _names = context.Names;
    private readonly NameMap _seatOf = new(context.Names.Count);
    private int[] _rawRow = [];
    private PositionStatus[] _status = [];
    private int _seats;
    private int[] _seatOfRaw = [];
    private int[] _manager = [];
    private bool[] _gone = [];
    private readonly Dictionary<int, int> _lineOf = [];
    private readonly Dictionary<int, (sbyte Percent, Period Period)> _solidDetails = [];
    private readonly Dictionary<(int From, int To), (sbyte Percent, Period Period)> _dottedDetails = [];

    /// <summary>How many rows described an abolished post.</summary>
    public int Eliminated { get; private set; }

    public PositionTable Assemble(UnitTable units, RoleTable roles)
    {
        GatherSeats();
        TakeSolidLines();
        var ranked = SeatsById();
        var levels = Levels.Of(_manager, ranked);
        if (levels.Count < ranked.Length)
        {
            // Whoever is not reached from a top stands on a circle or below one.
            CutCycles();
            levels = Levels.Of(_manager, ranked);
        }

        DropEliminated();
        if (_gone.Length > 0) levels = Levels.Of(_manager, Array.FindAll(ranked, seat => !_gone[seat]));
        TakeDottedLines();
        return Arrange(levels.Preorder(), units, roles);
    }

    private string Id(int seat) => _names.Text(_raw.Id[_rawRow[seat]]);

    private Place PlaceOf(int seat) => _raw.Places[_rawRow[seat]];

    private void GatherSeats()
    {
        context.LookAtNames();
        (_seatOfRaw, _rawRow, _status) = (new int[_raw.Count], new int[_raw.Count], new PositionStatus[_raw.Count]);
        for (var row = 0; row < _seatOfRaw.Length; row++)
        {
            if ((row & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            _seatOfRaw[row] = SeatOf(row);
        }
    }

    private int SeatOf(int row)
    {
        var id = _raw.Id[row];
        var seat = _seatOf[id];
        if (seat >= 0) return IsSameSeat(row, _rawRow[seat]) ? Share(seat, row) : SetAsideDuplicate(seat, row);
        if (!HasUsableNames(row)) return -1;
        if (_seats == context.Options.Limits.Positions)
        {
            Report(row, "id", new(ProblemKind.LimitExceeded, $"More than {context.Options.Limits.Positions} positions; '{_names.Text(id)}' is set aside.") { SetAside = FactOf(row) });
            return -1;
        }

        seat = _seats++;
        _seatOf[id] = seat;
        _rawRow[seat] = row;
        _status[seat] = _raw.Status[row];
        return seat;
    }

    private bool HasUsableNames(int row)
    {
        if (!context.IsPlainId(_raw.Id[row]) && !context.IsId(_names.Text(_raw.Id[row]), _raw.Places[row], List, "id", FactOf(row))) return false;
        if (_raw.Title[row] < 0 || _names.Utf8(_raw.Title[row]).Length <= context.Options.Limits.NameLength) return true;
        Report(row, "title", new(ProblemKind.LimitExceeded, "The title is longer than allowed; the row is set aside.") { SetAside = FactOf(row) });
        return false;
    }

    private bool IsSameSeat(int left, int right) =>
        _raw.Title[left] == _raw.Title[right] && _raw.Unit[left] == _raw.Unit[right] && _raw.Manager[left] == _raw.Manager[right];

    private int Share(int seat, int row)
    {
        // One half may be vacant: the seat is filled as soon as one half is.
        if (_status[seat] is PositionStatus.Vacant or PositionStatus.Eliminated && _raw.Status[row] is PositionStatus.Active)
            _status[seat] = PositionStatus.Active;
        Report(row, null, new(ProblemKind.JobShare, $"Position '{Id(seat)}' has several rows with one title, unit and manager: a job share.")
        {
            Ids = [Id(seat)],
        });
        return seat;
    }

    private int SetAsideDuplicate(int seat, int row)
    {
        Report(row, "id", new(ProblemKind.DuplicateId, $"The id '{Id(seat)}' already stands for another position; the later row is set aside.")
        {
            Ids = [Id(seat)],
            SetAside = FactOf(row),
        });
        return -1;
    }

    private void DropEliminated()
    {
        if (!_status.AsSpan(0, _seats).Contains(PositionStatus.Eliminated)) return;
        var reports = new int[_manager.Length];
        foreach (var manager in _manager)
            if (manager >= 0) reports[manager]++;
        _gone = new bool[_manager.Length];
        var leaving = new Stack<int>();
        for (var seat = 0; seat < _manager.Length; seat++)
            if (_status[seat] == PositionStatus.Eliminated && reports[seat] == 0) leaving.Push(seat);
        while (leaving.TryPop(out var seat))
        {
            _gone[seat] = true;
            var manager = _manager[seat];
            if (manager >= 0 && --reports[manager] == 0 && _status[manager] == PositionStatus.Eliminated) leaving.Push(manager);
        }

        for (var seat = 0; seat < _manager.Length; seat++)
        {
            if (_status[seat] != PositionStatus.Eliminated) continue;
            Eliminated++;
            var what = _gone[seat] ? "it has no reports and leaves the chart" : "others report to it, so it stays as a vacant seat";
            Report(_rawRow[seat], "status", new(ProblemKind.Eliminated, $"Position '{Id(seat)}' is eliminated; {what}.")
            {
                Ids = [Id(seat)],
                SetAside = _gone[seat] ? FactOf(_rawRow[seat]) : null,
            });
            _status[seat] = PositionStatus.Vacant;
        }

        for (var row = 0; row < _seatOfRaw.Length; row++)
            if (_seatOfRaw[row] is var seat and >= 0 && _gone[seat] && _rawRow[seat] != row) LeaveToo(seat, row);
    }

    /// <summary>The further rows of a job share leave the chart with their post.</summary>
    private void LeaveToo(int seat, int row) =>
        Report(row, "status", new(ProblemKind.Eliminated, $"Position '{Id(seat)}' is eliminated; this row of it leaves the chart, too.")
        {
            Ids = [Id(seat)],
            SetAside = FactOf(row),
        });

    /// <summary>Every seat, by its id.</summary>
    private int[] SeatsById()
    {
        var ids = new int[_seats];
        for (var seat = 0; seat < ids.Length; seat++) ids[seat] = _raw.Id[_rawRow[seat]];
        return NameOrder.Of(_names, ids);
    }

    /// <summary>Makes the table of the seats that stay: each before those below it, siblings by id.</summary>
    private PositionTable Arrange(int[] seats, UnitTable units, RoleTable roles)
    {
        var rowOfSeat = Unset(_seats);
        for (var row = 0; row < seats.Length; row++) rowOfSeat[seats[row]] = row;
        var (parents, ids, titles, rawRows) = (new int[seats.Length], new int[seats.Length], new int[seats.Length], new int[seats.Length]);
        for (var row = 0; row < seats.Length; row++)
        {
            if ((row & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var (raw, manager) = (_rawRow[seats[row]], _manager[seats[row]]);
            rawRows[row] = raw;
            parents[row] = manager < 0 ? -1 : rowOfSeat[manager];
            ids[row] = _raw.Id[raw];
            titles[row] = _raw.Title[raw] is var title and >= 0 ? title : ids[row];
        }

        // From here on the map leads to rows of the chart, and the table is enough.
        _seatOf.Change(rowOfSeat);
        return new()
        {
            Lines = Forest.OverPreorder(parents),
            Id = ids,
            Title = titles,
            Unit = UnitsOf(units, seats, rawRows, _raw.Unit, "unit"),
            Scope = UnitsOf(units, seats, rawRows, _raw.Scope, "scope"),
            Grade = Picked(_raw.Grade, rawRows, name => name - 1),
            Status = Array.ConvertAll(seats, seat => _status[seat]),
            Flags = Picked(_raw.Flags, rawRows, flags => flags),
            Capacity = Picked(_raw.Capacity, rawRows, percent => (sbyte)(percent - 1)),
            Roles = RolesBy(rowOfSeat, roles, seats.Length),
            Dotted = DottedBy(rowOfSeat, seats.Length),
            SolidDetails = _solidDetails.Where(entry => !IsGone(entry.Key))
                .ToDictionary(entry => rowOfSeat[entry.Key], entry => entry.Value),
            RowOf = _seatOf,
        };
    }

    private bool IsGone(int seat) => _gone.Length > 0 && _gone[seat];

    /// <summary>Turns names of units into their rows.</summary>
    private int[] UnitsOf(UnitTable units, int[] seats, int[] rawRows, RareColumn<int> names, string field)
    {
        var rows = Picked(names, rawRows, name => name - 1);
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

    private Groups RolesBy(int[] rowOfSeat, RoleTable roles, int count)
    {
        var seen = new HashSet<(int, int)>();
        List<int> rows = [], values = [];
        foreach (var (raw, name) in _raw.Roles)
        {
            var seat = _seatOfRaw[raw];
            if (seat < 0 || rowOfSeat[seat] < 0) continue;
            var role = roles.RowOf[name];
            if (role < 0) Unknown(_raw.Places[raw], List, "roles", Id(seat), _names.Text(name), null);
            else if (seen.Add((rowOfSeat[seat], role)))
            {
                rows.Add(rowOfSeat[seat]);
                values.Add(role);
            }
        }

        return Groups.By(count, rows.ToArray(), values.ToArray());
    }

    private void Unknown(Place place, string list, string field, string id, string reference, Fact? setAside) =>
        context.ReportUnknown(place, list, field, id, reference, setAside);

    private void Report(int row, string? field, ChartProblem problem) => context.Report(_raw.Places[row], List, field, problem);

    private PositionFact FactOf(int row) => new(_names.Text(_raw.Id[row]))
    {
        Title = _names.TextOrNull(_raw.Title[row]),
        Unit = _names.TextOrNull(_raw.Unit[row] - 1),
        Scope = _names.TextOrNull(_raw.Scope[row] - 1),
        ReportsTo = _names.TextOrNull(_raw.Manager[row]),
        Grade = _names.TextOrNull(_raw.Grade[row] - 1),
        Status = _raw.Status[row],
        Roles = ListOf(_raw.Roles, row),
        DottedTo = ListOf(_raw.Dotted, row),
        Top = Stated(row, PositionFlags.TopStated, PositionFlags.Top),
        Matrix = Stated(row, PositionFlags.MatrixStated, PositionFlags.Matrix),
        Key = Stated(row, PositionFlags.KeyStated, PositionFlags.Key),
        Capacity = _raw.Capacity[row] == 0 ? null : Percent.Create(_raw.Capacity[row] - 1).AsT0,
    };

    /// <summary>The texts of one row, of a list in the order of the rows.</summary>
    private ValueList<string> ListOf(List<(int Row, int Name)> list, int row)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Row < row) low = middle + 1;
            else high = middle;
        }

        var texts = new List<string>();
        for (var at = low; at < list.Count && list[at].Row == row; at++) texts.Add(_names.Text(list[at].Name));
        return [.. texts];
    }

    private bool? Stated(int row, PositionFlags stated, PositionFlags flag) =>
        (_raw.Flags[row] & stated) == 0 ? null : (_raw.Flags[row] & flag) != 0;

    /// <summary>What the chart's rows have in a column that most leave open.</summary>
    private static T[] Picked<T>(RareColumn<T> column, int[] rawRows, Converter<T, T> read)
        where T : struct
    {
        var picked = new T[rawRows.Length];
        if (column.IsEmpty) Array.Fill(picked, read(default));
        else for (var row = 0; row < picked.Length; row++) picked[row] = read(column[rawRows[row]]);
        return picked;
    }

    private static int[] Unset(int count)
    {
        var column = new int[count];
        Array.Fill(column, -1);
        return column;
    }
}
