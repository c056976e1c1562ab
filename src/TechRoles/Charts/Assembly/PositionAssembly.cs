using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Makes the positions and their lines. Rows with one id that describe the same post are one position. Here positions are numbered in
/// the order they came; rows of the chart are only given at the end, when it is known who stays.
/// </summary>
internal sealed partial class PositionAssembly(AssemblyContext context)
{
    private const string List = "positions";

    private readonly RawPositions _raw = context.Raw.Positions;
    private readonly NameTable _names = context.Names;
    private readonly NameMap _positionOf = new(context.Names.Count);
    private readonly RareColumn<PositionStatus> _status = new();
    private readonly int[] _id = Unzeroed.Array<int>(context.Raw.Positions.Count);
    private int _positions;

    // Both are made once a row is no position of its own; before, rows and positions have the same numbers.
    private int[]? _rawRow;
    private int[]? _positionOfRaw;
    private int[] _manager = [];
    private bool[] _gone = [];
    private readonly Dictionary<int, int> _lineOf = [];
    private readonly Dictionary<int, (sbyte Percent, Period Period)> _solidDetails = [];
    private readonly Dictionary<(int From, int To), (sbyte Percent, Period Period)> _dottedDetails = [];

    // Whether they lead to somebody is known once it is known who left.
    private readonly List<(LooseLine Stated, int First, int Above, sbyte Percent)> _furtherManagers = [];

    /// <summary>How many rows described an abolished post.</summary>
    public int Eliminated { get; private set; }

    public PositionTable Assemble(UnitTable units, RoleTable roles)
    {
        GatherPositions();
        int[] ranked = [];
        Ranges.Both(_positions, TakeSolidLines, () => ranked = NameOrder.Of(_names, PositionIds));
        SettleTops();
        var levels = Levels.Of(_manager, ranked);
        if (levels.Count < ranked.Length)
        {
            // Whoever is not reached from a top stands on a circle or below one.
            CutCycles();
            levels = Levels.Of(_manager, ranked);
        }

        DropEliminated();
        if (_gone.Length > 0) levels = Levels.Of(_manager, Array.FindAll(ranked, position => !_gone[position]));
        TakeDottedLines();
        return Arrange(levels, units, roles);
    }

    /// <summary>The name of the id of every position.</summary>
    private int[] PositionIds => _positions == _id.Length ? _id : _id[.._positions];

    private string Id(int position) => _names.Text(_id[position]);

    private Place PlaceOf(int position) => _raw.Places[RawRow(position)];

    private ref readonly RawPosition RowOf(int position) => ref _raw.Rows[RawRow(position)];

    private int RawRow(int position) => _rawRow is null ? position : _rawRow[position];

    /// <summary>The position of a row; -1 where the row was set aside.</summary>
    private int PositionAt(int raw) => _positionOfRaw is null ? raw : _positionOfRaw[raw];

    /// <summary>The row of the chart for a position, once the chart's rows are known; -1 where the position is gone.</summary>
    private int ChartRow(int position) => _positionOf[_id[position]];

    private void GatherPositions()
    {
        context.LookAtNames();
        for (var row = 0; row < _raw.Count; row++)
        {
            if ((row & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var position = PositionOf(row);
            if (_positionOfRaw is null && position != row) TellPositionsFromRows();
            if (_positionOfRaw is not null) _positionOfRaw[row] = position;
        }
    }

    private void TellPositionsFromRows()
    {
        (_positionOfRaw, _rawRow) = (new int[_raw.Count], new int[_raw.Count]);
        for (var row = 0; row < _positionOfRaw.Length; row++) _positionOfRaw[row] = _rawRow[row] = row;
    }

    private int PositionOf(int row)
    {
        var id = _raw.Rows[row].Id;
        var position = _positionOf[id];
        if (position >= 0) return IsSamePosition(row, RawRow(position)) ? Share(position, row) : SetAsideDuplicate(position, row);
        if (!HasUsableNames(row)) return -1;
        if (_positions == context.Options.Limits.Positions)
        {
            Report(row, "id",
                new(ProblemKind.LimitExceeded, AssemblyTexts.TooManyPositions(context.Options.Limits.Positions, _names.Text(id)))
                {
                    SetAside = FactOf(row),
                });
            return -1;
        }

        position = _positions++;
        _positionOf[id] = position;
        _id[position] = id;
        if (_rawRow is not null) _rawRow[position] = row;
        _status[position] = _raw.Status[row];
        return position;
    }

    private bool HasUsableNames(int row)
    {
        var (id, title, _) = _raw.Rows[row];
        if (!context.IsPlainId(id) && !context.IsId(_names.Text(id), _raw.Places[row], List, "id", FactOf(row))) return false;
        return title < 0 || _names.Utf8(title).Length <= context.Options.Limits.NameLength
            || context.IsSound(Fault.NameTooLong, _raw.Places[row], List, "title", FactOf(row));
    }

    private bool IsSamePosition(int left, int right) =>
        _raw.Rows[left].Title == _raw.Rows[right].Title && _raw.Unit[left] == _raw.Unit[right]
            && _raw.Rows[left].Manager == _raw.Rows[right].Manager;

    // Those in a pool share nothing.
    private int Share(int position, int row)
    {
        // One half may be vacant: the position is filled as soon as one half is.
        if (_status[position] is PositionStatus.Vacant or PositionStatus.Eliminated && _raw.Status[row] is PositionStatus.Active)
            _status[position] = PositionStatus.Active;
        if (_status[position] == PositionStatus.Pool) return position;
        Report(row, null,
            new(ProblemKind.JobShare, AssemblyTexts.JobShare(Id(position)))
            {
                Ids = [Id(position)],
            });
        return position;
    }

    private int SetAsideDuplicate(int position, int row)
    {
        context.ReportDuplicate(_raw.Places[row], List, Id(position), FactOf(row));
        return -1;
    }

    private bool AnyEliminated()
    {
        for (var position = 0; !_status.IsEmpty && position < _positions; position++)
            if (_status[position] == PositionStatus.Eliminated) return true;
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
        for (var position = 0; position < _manager.Length; position++)
            if (_status[position] == PositionStatus.Eliminated && reports[position] == 0) leaving.Push(position);
        while (leaving.TryPop(out var position))
        {
            _gone[position] = true;
            var manager = _manager[position];
            if (manager >= 0 && --reports[manager] == 0 && _status[manager] == PositionStatus.Eliminated) leaving.Push(manager);
        }

        for (var position = 0; position < _manager.Length; position++)
        {
            if (_status[position] != PositionStatus.Eliminated) continue;
            Eliminated++;
            Report(RawRow(position), "status", new(ProblemKind.Eliminated, AssemblyTexts.Eliminated(Id(position), _gone[position]))
            {
                Ids = [Id(position)],
                SetAside = _gone[position] ? FactOf(RawRow(position)) : null,
            });
            _status[position] = PositionStatus.Vacant;
        }

        for (var row = 0; row < _raw.Count; row++)
            if (PositionAt(row) is var position and >= 0 && _gone[position] && RawRow(position) != row) LeaveToo(position, row);
    }

    /// <summary>The further rows of a job share leave the chart with their post.</summary>
    private void LeaveToo(int position, int row) =>
        Report(row, "status", new(ProblemKind.Eliminated, AssemblyTexts.EliminatedRow(Id(position)))
        {
            Ids = [Id(position)],
            SetAside = FactOf(row),
        });

    private bool IsGone(int position) => _gone.Length > 0 && _gone[position];

    private void Unknown(Place place, string list, string field, string id, string reference, Fact? setAside) =>
        context.ReportUnknown(place, list, field, id, reference, setAside);

    private void Report(int row, string? field, ChartProblem problem) => context.Report(_raw.Places[row], List, field, problem);

    private PositionFact FactOf(int row) => RawFactWriter.Position(context.Raw, row);
}
