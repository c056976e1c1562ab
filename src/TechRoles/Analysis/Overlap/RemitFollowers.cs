using System.Runtime.InteropServices;
using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>The remits that are told with each by one limit, while they change.</summary>
/// <param name="firsts">The remit with which each is told; -1: none.</param>
internal sealed class RemitFollowers(ReadOnlySpan<int> firsts)
{
    private readonly int _count = firsts.Length;
    private readonly Groups _opened = Groups.By(firsts.Length, firsts);
    private readonly Dictionary<int, List<int>> _changed = [];

    /// <summary>Those that are told with a remit, in no particular order.</summary>
    public ReadOnlySpan<int> Of(int head) =>
        _changed.TryGetValue(head, out var changed) ? CollectionsMarshal.AsSpan(changed) : head < _count ? _opened[head] : default;

    /// <summary>A remit is told with another one than before; -1: with none.</summary>
    public void Move(int remit, int from, int to)
    {
        if (from >= 0) ToEdit(from).Remove(remit);
        if (to >= 0) ToEdit(to).Add(remit);
    }

    private List<int> ToEdit(int head)
    {
        if (!_changed.TryGetValue(head, out var list)) _changed.Add(head, list = [.. Of(head)]);
        return list;
    }
}
