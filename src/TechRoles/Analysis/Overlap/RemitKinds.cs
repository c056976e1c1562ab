using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>
/// Of which kind all positions with a remit are, as an overlap rule sees it; looked up when somebody asks, by any thread.
/// </summary>
internal sealed class RemitKinds(OverlapRule rule, OrgChart chart, WorkGroups remits)
{
    /// <summary>The kind of what is of no kind, or of several.</summary>
    public const int None = -1;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _ofAllWith = [];
    private int[] _kinds = new int[remits.Count];

    /// <summary>The kind of all positions with a remit.</summary>
    public int Of(int remit)
    {
        if (remit < _kinds.Length && _kinds[remit] is var known and not 0) return known;
        string? kind = null;
        foreach (var position in remits.PositionsOf(remit))
        {
            var own = rule.KindOf(new(chart, position));
            if (own is null || (kind is not null && kind != own)) return Keep(remit, null);
            kind = own;
        }

        return Keep(remit, kind);
    }

    /// <summary>The kind of all remits with a piece of work that were there from the beginning.</summary>
    public int OfAllWith(int piece)
    {
        lock (_lock)
            if (_ofAllWith.TryGetValue(piece, out var known)) return known;
        var kind = 0;
        foreach (var (remit, _) in remits.With(piece))
        {
            if (remits.PositionsOf(remit).IsEmpty || Of(remit) is var own && own == kind) continue;
            kind = kind == 0 ? own : None;
            if (kind == None) break;
        }

        lock (_lock) return _ofAllWith[piece] = kind;
    }

    /// <summary>Forgets what is known of a remit, because its positions are others, or are called otherwise.</summary>
    public void Forget(int remit)
    {
        if (remit < _kinds.Length) _kinds[remit] = 0;
        foreach (var piece in remits[remit]) _ofAllWith.Remove(piece);
    }

    /// <summary>Forgets everything.</summary>
    public void Forget()
    {
        Array.Clear(_kinds);
        _ofAllWith.Clear();
    }

    private int Keep(int remit, string? kind)
    {
        lock (_lock)
        {
            var number = None;
            if (kind is not null && !_numbers.TryGetValue(kind, out number)) _numbers.Add(kind, number = _numbers.Count + 1);
            if (remit >= _kinds.Length) Array.Resize(ref _kinds, remits.Count);
            return _kinds[remit] = number;
        }
    }
}
