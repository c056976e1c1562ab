using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Gathers the responsibilities that came in by owner: positions by row, then roles by row.</summary>
/// <remarks>
/// Rows are shared out among threads in pieces. Each piece counts its rows, and so knows where they belong, after those of the pieces
/// before: what is gathered is the same for any number of pieces.
/// </remarks>
internal sealed class StatementGathering(
    AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units, int? pieces = null)
{
    private readonly RawResponsibilities _raw = context.Raw.Responsibilities;
    private readonly RareColumn<bool> _setAside = new();

    // Of each piece and owner: how many rows there are, then where the next one belongs.
    private readonly int[][] _places = new int[pieces ?? Ranges.Pieces(context.Raw.Responsibilities.Count)][];

    /// <summary>Whether any row that counts is an exclusion.</summary>
    public bool AnyExcluded { get; private set; }

    /// <summary>Decides which rows count and where those of each owner start; the last number is how many there are.</summary>
    /// <param name="respell">Is given the rows that are not sound beyond doubt, and may name in another spelling what they mean.</param>
    /// <param name="isSound">Decides for such a row, and reports why it is not.</param>
    public int[] Starts(Action<List<int>> respell, Func<int, bool> isSound)
    {
        var doubtful = new List<int>[_places.Length];
        var excluded = new bool[_places.Length];
        Ranges.Each(_places.Length, piece =>
        {
            _places[piece] = new int[positions.Count + roles.Facts.Length];
            doubtful[piece] = [];
            excluded[piece] = Count(piece, doubtful[piece]);
        });
        AnyExcluded = Array.Exists(excluded, any => any);
        foreach (var rows in doubtful) respell(rows);
        for (var piece = 0; piece < doubtful.Length; piece++)
        {
            foreach (var row in doubtful[piece])
            {
                if (isSound(row))
                {
                    _places[piece][OwnerOf(_raw.Owner[row], _raw.Bits[row].Owner)]++;
                    AnyExcluded |= _raw.Bits[row].Involvement == Involvement.Excluded;
                }
                else
                {
                    _setAside[row] = true;
                }
            }
        }

        var starts = new int[positions.Count + roles.Facts.Length + 2];
        var next = 0;
        for (var owner = 0; owner < starts.Length - 2; owner++)
        {
            starts[owner] = next;
            foreach (var places in _places) (places[owner], next) = (next, next + places[owner]);
        }

        starts[^1] = starts[^2] = next;
        return starts;
    }

    /// <summary>The rows that count, by owner, in their order; once.</summary>
    public int[] Rows(int[] starts) => Gathered(starts, null);

    /// <summary>What the rows that count state, by owner, in keys of which an <c>int</c> holds all; so that nobody goes back to the rows,
    /// which lie about in memory; once.</summary>
    public int[] Keys(int[] starts, StatementKeys keys) => Gathered(starts, keys);

    private int[] Gathered(int[] starts, StatementKeys? keys)
    {
        var gathered = Unzeroed.Array<int>(starts[^1]);
        Ranges.Each(_places.Length, piece =>
        {
            var (runs, last) = (new OwnerRuns(_places[piece], gathered), new LastOwner(this));
            for (var first = Start(piece); first < Start(piece + 1); first += ResponsibilityBlock.Rows)
            {
                context.Cancel.ThrowIfCancellationRequested();
                var block = _raw.BlockAt(first);
                for (var i = 0; i < block.Count; i++)
                {
                    if (_setAside[first + i]) continue;
                    var value = keys is { } pack
                        ? (int)pack.Of(areas.RowOf[block.Area[i]], units.RowOf[block.Scope[i]], block.Bits[i])
                        : first + i;
                    runs.Add(last.Of(block.Owner[i], block.Bits[i].Owner), value);
                }
            }

            runs.Settle();
        });
        return gathered;
    }

    /// <summary>The owner of a name; -1 where there is none.</summary>
    public int OwnerOf(int name, OwnerKind kind) => kind == OwnerKind.Position ? positions.RowOf[name]
        : roles.RowOf[name] is var role and >= 0 ? positions.Count + role
        : -1;

    /// <summary>Counts the rows of a piece that are sound beyond doubt.</summary>
    /// <returns>Whether any of them is an exclusion.</returns>
    private bool Count(int piece, List<int> doubtful)
    {
        var (counts, last, undated, excluded) = (new OwnerRuns(_places[piece]), new LastOwner(this), _raw.Period.IsEmpty, false);
        for (var first = Start(piece); first < Start(piece + 1); first += ResponsibilityBlock.Rows)
        {
            context.Cancel.ThrowIfCancellationRequested();
            var block = _raw.BlockAt(first);
            for (var i = 0; i < block.Count; i++)
            {
                var owner = last.Of(block.Owner[i], block.Bits[i].Owner);
                var resolves = owner >= 0 && areas.RowOf[block.Area[i]] >= 0 && (block.Scope[i] < 0 || units.RowOf[block.Scope[i]] >= 0);
                if (!resolves || first + i >= context.Options.Limits.Rows || (!undated && _raw.Period[first + i] != 0))
                {
                    doubtful.Add(first + i);
                    continue;
                }

                counts.Add(owner);
                excluded |= block.Bits[i].Involvement == Involvement.Excluded;
            }
        }

        counts.Settle();
        return excluded;
    }

    /// <summary>The first row of a piece: whole blocks.</summary>
    private int Start(int piece)
    {
        var blocks = (int)(((long)_raw.Count + ResponsibilityBlock.Rows - 1) / ResponsibilityBlock.Rows);
        return (int)Math.Min(_raw.Count, (long)blocks * piece / _places.Length * ResponsibilityBlock.Rows);
    }

    /// <summary>The rows of one owner follow each other in most sources, so the last one that was looked up is kept.</summary>
    private struct LastOwner(StatementGathering gathering)
    {
        private int _name = -1;
        private OwnerKind _kind;
        private int _owner = -1;

        public int Of(int name, OwnerKind kind)
        {
            if (name == _name && kind == _kind) return _owner;
            (_name, _kind, _owner) = (name, kind, gathering.OwnerOf(name, kind));
            return _owner;
        }
    }

    /// <summary>
    /// Rows that wait to be counted, or put where those of their owner belong. Owners lie about in memory, so they wait until it can be
    /// asked for those of many rows at once; rows of one owner that follow each other are moved together.
    /// </summary>
    /// <param name="places">Of each owner where the next row belongs, which is how many there were before.</param>
    /// <param name="gathered">Takes what is added; null: it is only counted.</param>
    private sealed class OwnerRuns(int[] places, int[]? gathered = null)
    {
        private const int Most = 4096;

        private readonly int[] _owners = new int[Most];
        private readonly int[] _ends = new int[Most];
        private readonly int[] _values = new int[Most];
        private int _runs;
        private int _count;

        /// <summary>Adds a row of an owner.</summary>
        public void Add(int owner, int value = 0)
        {
            if (_count == Most) Settle();
            if (_runs == 0 || _owners[_runs - 1] != owner) _owners[_runs++] = owner;
            _values[_count++] = value;
            _ends[_runs - 1] = _count;
        }

        /// <summary>Counts the rows that wait, and moves what they state.</summary>
        public void Settle()
        {
            var from = 0;
            for (var run = 0; run < _runs; run++)
            {
                var length = _ends[run] - from;
                from = _ends[run];
                ref var place = ref places[_owners[run]];

                // From here on where they belong, in place of whose they are.
                (_owners[run], place) = (place, place + length);
            }

            if (gathered is not null)
            {
                from = 0;
                for (var run = 0; run < _runs; run++)
                {
                    var length = _ends[run] - from;
                    _values.AsSpan(from, length).CopyTo(gathered.AsSpan(_owners[run]));
                    from = _ends[run];
                }
            }

            (_runs, _count) = (0, 0);
        }
    }
}
