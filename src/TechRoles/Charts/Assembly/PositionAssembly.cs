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
    private readonly RareColumn<PositionStatus> _status = new();
    private readonly int[] _id = Unzeroed.Array<int>(context.Raw.Positions.Count);
    private int _seats;

    // Both are made once a row is no seat of its own; before, rows and seats have the same numbers.
    private int[]? _rawRow;
    private int[]? _seatOfRaw;
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
        int[] ranked = [];
        Ranges.Both(_seats, TakeSolidLines, () => ranked = NameOrder.Of(_names, PositionIds));
        SettleTops();
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
        return Arrange(levels, units, roles);
    }

    /// <summary>The name of the id of every seat.</summary>
    private int[] PositionIds => _seats == _id.Length ? _id : _id[.._seats];

    private string Id(int seat) => _names.Text(_id[seat]);

    private Place PlaceOf(int seat) => _raw.Places[RawRow(seat)];

    private ref readonly RawPosition RowOf(int seat) => ref _raw.Rows[RawRow(seat)];

    private int RawRow(int seat) => _rawRow is null ? seat : _rawRow[seat];

    /// <summary>The seat of a row; -1 where the row was set aside.</summary>
    private int SeatAt(int raw) => _seatOfRaw is null ? raw : _seatOfRaw[raw];

    /// <summary>The row of the chart for a seat, once the chart's rows are known; -1 where the seat is gone.</summary>
    private int ChartRow(int seat) => _seatOf[_id[seat]];

    private void GatherSeats()
    {
        context.LookAtNames();
        for (var row = 0; row < _raw.Count; row++)
        {
            if ((row & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var seat = SeatOf(row);
            if (_seatOfRaw is null && seat != row) TellSeatsFromRows();
            if (_seatOfRaw is not null) _seatOfRaw[row] = seat;
        }
    }

    private void TellSeatsFromRows()
    {
        (_seatOfRaw, _rawRow) = (new int[_raw.Count], new int[_raw.Count]);
        for (var row = 0; row < _seatOfRaw.Length; row++) _seatOfRaw[row] = _rawRow[row] = row;
    }

    private int SeatOf(int row)
    {
        var id = _raw.Rows[row].Id;
        var seat = _seatOf[id];
        if (seat >= 0) return IsSameSeat(row, RawRow(seat)) ? Share(seat, row) : SetAsideDuplicate(seat, row);
        if (!HasUsableNames(row)) return -1;
        if (_seats == context.Options.Limits.Positions)
        {
            Report(row, "id",
                new(ProblemKind.LimitExceeded, AssemblyTexts.TooManyPositions(context.Options.Limits.Positions, _names.Text(id)))
                {
                    SetAside = FactOf(row),
                });
            return -1;
        }

        seat = _seats++;
        _seatOf[id] = seat;
        _id[seat] = id;
        if (_rawRow is not null) _rawRow[seat] = row;
        _status[seat] = _raw.Status[row];
        return seat;
    }

    private bool HasUsableNames(int row)
    {
        var (id, title, _) = _raw.Rows[row];
        if (!context.IsPlainId(id) && !context.IsId(_names.Text(id), _raw.Places[row], List, "id", FactOf(row))) return false;
        if (title < 0 || _names.Utf8(title).Length <= context.Options.Limits.NameLength) return true;
        Report(row, "title",
            new(ProblemKind.LimitExceeded, AssemblyTexts.TitleTooLong) { SetAside = FactOf(row) });
        return false;
    }

    private bool IsSameSeat(int left, int right) =>
        _raw.Rows[left].Title == _raw.Rows[right].Title && _raw.Unit[left] == _raw.Unit[right]
            && _raw.Rows[left].Manager == _raw.Rows[right].Manager;

    // Those in a pool share nothing.
    private int Share(int seat, int row)
    {
        // One half may be vacant: the seat is filled as soon as one half is.
        if (_status[seat] is PositionStatus.Vacant or PositionStatus.Eliminated && _raw.Status[row] is PositionStatus.Active)
            _status[seat] = PositionStatus.Active;
        if (_status[seat] == PositionStatus.Pool) return seat;
        Report(row, null,
            new(ProblemKind.JobShare, AssemblyTexts.JobShare(Id(seat)))
            {
                Ids = [Id(seat)],
            });
        return seat;
    }

    private int SetAsideDuplicate(int seat, int row)
    {
        Report(row, "id",
            new(ProblemKind.DuplicateId, AssemblyTexts.SecondPosition(Id(seat)))
            {
                Ids = [Id(seat)],
                SetAside = FactOf(row),
            });
        return -1;
    }

    private bool AnyEliminated()
    {
        for (var seat = 0; !_status.IsEmpty && seat < _seats; seat++)
            if (_status[seat] == PositionStatus.Eliminated) return true;
        return false;
    }

    private void DropEliminated()
    {
        if (!AnyEliminated()) return;
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
            Report(RawRow(seat), "status", new(ProblemKind.Eliminated, AssemblyTexts.Eliminated(Id(seat), _gone[seat]))
            {
                Ids = [Id(seat)],
                SetAside = _gone[seat] ? FactOf(RawRow(seat)) : null,
            });
            _status[seat] = PositionStatus.Vacant;
        }

        for (var row = 0; row < _raw.Count; row++)
            if (SeatAt(row) is var seat and >= 0 && _gone[seat] && RawRow(seat) != row) LeaveToo(seat, row);
    }

    /// <summary>The further rows of a job share leave the chart with their post.</summary>
    private void LeaveToo(int seat, int row) =>
        Report(row, "status", new(ProblemKind.Eliminated, AssemblyTexts.EliminatedRow(Id(seat)))
        {
            Ids = [Id(seat)],
            SetAside = FactOf(row),
        });

    private bool IsGone(int seat) => _gone.Length > 0 && _gone[seat];

    private void Unknown(Place place, string list, string field, string id, string reference, Fact? setAside) =>
        context.ReportUnknown(place, list, field, id, reference, setAside);

    private void Report(int row, string? field, ChartProblem problem) => context.Report(_raw.Places[row], List, field, problem);

    private PositionFact FactOf(int row) => RawFactWriter.Position(context.Raw, row);
}
