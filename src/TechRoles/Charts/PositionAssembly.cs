using System.Runtime.InteropServices;
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
    private readonly List<int> _rawRow = new(context.Raw.Positions.Count);
    private readonly List<PositionStatus> _status = new(context.Raw.Positions.Count);
    private int[] _seatOfRaw = [];
    private int[] _manager = [];
    private bool[] _gone = [];
    private readonly Dictionary<int, int> _lineOf = [];
    private readonly Dictionary<int, (sbyte Percent, Period Period)> _solidDetails = [];
    private readonly Dictionary<(int From, int To), (sbyte Percent, Period Period)> _dottedDetails = [];

    /// <summary>How many rows described an abolished post.</summary>
    public int Eliminated { get; private set; }

    /// <summary>The row of the chart for each name; filled by <see cref="Assemble"/>.</summary>
    public NameMap RowOf { get; } = new(context.Names.Count);

    public PositionTable Assemble(UnitTable units, RoleTable roles)
    {
        GatherSeats();
        TakeSolidLines();
        CutCycles();
        DropEliminated();
        TakeDottedLines();
        return Arrange(units, roles);
    }

    private string Id(int seat) => _names.Text(_raw.Id[_rawRow[seat]]);

    private Place PlaceOf(int seat) => _raw.Places[_rawRow[seat]];

    private void GatherSeats()
    {
        _seatOfRaw = new int[_raw.Count];
        for (var row = 0; row < _raw.Count; row++)
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
        if (_rawRow.Count == context.Options.Limits.Positions)
        {
            Report(row, "id", new(ProblemKind.LimitExceeded, $"More than {context.Options.Limits.Positions} positions; '{_names.Text(id)}' is set aside.") { SetAside = FactOf(row) });
            return -1;
        }

        seat = _rawRow.Count;
        _seatOf[id] = seat;
        _rawRow.Add(row);
        _status.Add(_raw.Status[row]);
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
        if (!_status.Contains(PositionStatus.Eliminated)) return;
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

    private PositionTable Arrange(UnitTable units, RoleTable roles)
    {
        var seats = SeatsInPreorder();
        var rowOfSeat = Unset(_manager.Length);
        var rawRows = new int[seats.Length];
        var parents = new int[seats.Length];
        for (var row = 0; row < seats.Length; row++)
        {
            var seat = seats[row];
            rowOfSeat[seat] = row;
            rawRows[row] = _rawRow[seat];
            RowOf[_raw.Id[rawRows[row]]] = row;

            // A manager stands before its reports, so its row is known.
            parents[row] = _manager[seat] < 0 ? -1 : rowOfSeat[_manager[seat]];
        }

        var ids = Picked(_raw.Id, rawRows);
        var titles = Picked(_raw.Title, rawRows);
        for (var row = 0; row < titles.Length; row++)
            if (titles[row] < 0) titles[row] = ids[row];
        return new()
        {
            Lines = Forest.OverPreorder(parents),
            Id = ids,
            Title = titles,
            Unit = UnitsOf(units, seats, Picked(_raw.Unit, rawRows), "unit"),
            Scope = UnitsOf(units, seats, Picked(_raw.Scope, rawRows), "scope"),
            Grade = Picked(_raw.Grade, rawRows),
            Status = Picked(_status, seats),
            Flags = Picked(_raw.Flags, rawRows),
            Capacity = Picked(_raw.Capacity, rawRows),
            Roles = RolesBy(rowOfSeat, roles, seats.Length),
            Dotted = DottedBy(rowOfSeat, seats.Length),
            SolidDetails = _solidDetails.Where(entry => !IsGone(entry.Key))
                .ToDictionary(entry => rowOfSeat[entry.Key], entry => entry.Value),
            RowOf = RowOf,
        };
    }

    /// <summary>The seats that stay, each before those below it, siblings by id.</summary>
    private int[] SeatsInPreorder()
    {
        var staying = new List<int>(_manager.Length);
        for (var seat = 0; seat < _manager.Length; seat++)
            if (!IsGone(seat)) staying.Add(seat);
        var ranked = staying.ToArray();
        _names.Sort(Picked(_raw.Id, Picked(_rawRow, ranked)), ranked);
        var rankOf = new int[_manager.Length];
        for (var rank = 0; rank < ranked.Length; rank++) rankOf[ranked[rank]] = rank;
        var parents = new int[ranked.Length];
        for (var rank = 0; rank < ranked.Length; rank++)
            parents[rank] = _manager[ranked[rank]] is var manager and >= 0 ? rankOf[manager] : -1;
        var order = Forest.Preorder(parents);
        for (var place = 0; place < order.Length; place++) order[place] = ranked[order[place]];
        return order;
    }

    private bool IsGone(int seat) => _gone.Length > 0 && _gone[seat];

    /// <summary>Turns names of units into their rows.</summary>
    private int[] UnitsOf(UnitTable units, int[] seats, int[] names, string field)
    {
        for (var row = 0; row < names.Length; row++)
            if (names[row] >= 0) names[row] = UnitOf(units, seats[row], names[row], field);
        return names;
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
        Unit = _names.TextOrNull(_raw.Unit[row]),
        Scope = _names.TextOrNull(_raw.Scope[row]),
        ReportsTo = _names.TextOrNull(_raw.Manager[row]),
        Grade = _names.TextOrNull(_raw.Grade[row]),
        Status = _raw.Status[row],
        Roles = ListOf(_raw.Roles, row),
        DottedTo = ListOf(_raw.Dotted, row),
        Top = Stated(row, PositionFlags.TopStated, PositionFlags.Top),
        Matrix = Stated(row, PositionFlags.MatrixStated, PositionFlags.Matrix),
        Key = Stated(row, PositionFlags.KeyStated, PositionFlags.Key),
        Capacity = _raw.Capacity[row] < 0 ? null : Percent.Create(_raw.Capacity[row]).AsT0,
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

    private static T[] Picked<T>(List<T> column, int[] rows)
    {
        var cells = CollectionsMarshal.AsSpan(column);
        var picked = new T[rows.Length];
        for (var i = 0; i < rows.Length; i++) picked[i] = cells[rows[i]];
        return picked;
    }

    private static int[] Unset(int count)
    {
        var column = new int[count];
        Array.Fill(column, -1);
        return column;
    }
}
