using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Gathers the responsibilities that came in by owner: positions by row, then roles by row.</summary>
internal sealed class StatementGathering(
    AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
{
    private readonly RawResponsibilities _raw = context.Raw.Responsibilities;
    private readonly RareColumn<bool> _setAside = new();

    // The rows of one owner follow each other in most sources, so the last one that was looked up is kept.
    private (int Name, OwnerKind Kind, int Owner) _last = (-1, OwnerKind.Position, -1);

    /// <summary>Whether any row that counts is an exclusion.</summary>
    public bool AnyExcluded { get; private set; }

    /// <summary>
    /// Decides which rows count and where those of each owner start: one place further than they belong, since gathering moves them there.
    /// </summary>
    /// <param name="isSound">Decides for a row that is not sound beyond doubt, and reports why it is not.</param>
    public int[] Starts(Func<int, bool> isSound)
    {
        var starts = new int[positions.Count + roles.Facts.Length + 2];
        var undated = _raw.Period.IsEmpty;
        for (var first = 0; first < _raw.Count; first += ResponsibilityBlock.Rows)
        {
            context.Cancel.ThrowIfCancellationRequested();
            var block = _raw.BlockAt(first);
            for (var i = 0; i < block.Count; i++)
            {
                var owner = OwnerOf(block.Owner[i], block.Bits[i].Owner);
                var resolves = owner >= 0 && areas.RowOf[block.Area[i]] >= 0 && (block.Scope[i] < 0 || units.RowOf[block.Scope[i]] >= 0);
                if ((resolves && undated && first + i < context.Options.Limits.Rows) || isSound(first + i))
                {
                    starts[owner + 2]++;
                    AnyExcluded |= block.Bits[i].Involvement == Involvement.Excluded;
                }
                else
                {
                    _setAside[first + i] = true;
                }
            }
        }

        for (var owner = 2; owner < starts.Length; owner++) starts[owner] += starts[owner - 1];
        return starts;
    }

    /// <summary>The rows that count, by owner, in their order.</summary>
    public int[] Rows(int[] starts)
    {
        var rows = new int[starts[^1]];
        for (var first = 0; first < _raw.Count; first += ResponsibilityBlock.Rows)
        {
            context.Cancel.ThrowIfCancellationRequested();
            var block = _raw.BlockAt(first);
            for (var i = 0; i < block.Count; i++)
                if (!_setAside[first + i]) rows[starts[OwnerOf(block.Owner[i], block.Bits[i].Owner) + 1]++] = first + i;
        }

        return rows;
    }

    /// <summary>What the rows that count state, by owner, in keys of which an <c>int</c> holds all; so that nobody goes back to the rows,
    /// which lie about in memory.</summary>
    public int[] Keys(int[] starts, StatementKeys keys)
    {
        var gathered = new int[starts[^1]];
        for (var first = 0; first < _raw.Count; first += ResponsibilityBlock.Rows)
        {
            context.Cancel.ThrowIfCancellationRequested();
            var block = _raw.BlockAt(first);
            for (var i = 0; i < block.Count; i++)
            {
                if (_setAside[first + i]) continue;
                var key = keys.Of(areas.RowOf[block.Area[i]], units.RowOf[block.Scope[i]], block.Bits[i]);
                gathered[starts[OwnerOf(block.Owner[i], block.Bits[i].Owner) + 1]++] = (int)key;
            }
        }

        return gathered;
    }

    /// <summary>The owner of a name; -1 where there is none.</summary>
    public int OwnerOf(int name, OwnerKind kind)
    {
        if (name == _last.Name && kind == _last.Kind) return _last.Owner;
        var owner = kind == OwnerKind.Position ? positions.RowOf[name]
            : roles.RowOf[name] is var role and >= 0 ? positions.Count + role
            : -1;
        _last = (name, kind, owner);
        return owner;
    }
}
