using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What comes and goes in the lists whose rows have no id.</summary>
internal sealed class RowDiff
{
    private readonly List<Fact> _gone = [];
    private readonly List<(Fact? Before, Fact After)> _come = [];
    private readonly bool _isOneDay;

    /// <summary>Compares the rows.</summary>
    /// <param name="before">The facts as they are.</param>
    /// <param name="after">The facts as they shall be.</param>
    /// <param name="isOneDay">Whether both are meant for one day. On another day a dated row cannot take the place of one of this.</param>
    public RowDiff(ChartFacts before, ChartFacts after, bool isOneDay)
    {
        _isOneDay = isOneDay;
        foreach (var list in FactLists.Tables)
            if (!list.HasId) Compare(list, list.RowsIn(before), list.RowsIn(after));
    }

    public IReadOnlyList<Fact> Gone => _gone;

    /// <summary>The rows that come, each with the one whose place it takes.</summary>
    public IReadOnlyList<(Fact? Before, Fact After)> Come => _come;

    private void Compare(FactList list, IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        var left = before.ToHashSet();
        var come = new List<Fact>();
        foreach (var row in after)
            if (!left.Remove(row)) come.Add(row);
        var gone = before.Where(left.Contains).ToLookup(list.About, StringComparer.Ordinal);
        var replaced = come.ToLookup(list.About, StringComparer.Ordinal)
            .Where(rows => rows.Count() == 1 && gone[rows.Key].Count() == 1 && MayReplace(list, gone[rows.Key].Single(), rows.Single()))
            .ToDictionary(rows => rows.Key, rows => gone[rows.Key].Single(), StringComparer.Ordinal);
        _gone.AddRange(gone.Where(rows => !replaced.ContainsKey(rows.Key)).SelectMany(rows => rows));
        _come.AddRange(come.Select(row => (replaced.GetValueOrDefault(list.About(row)), row)));
    }

    private bool MayReplace(FactList list, Fact gone, Fact come) =>
        _isOneDay || (list.PeriodOf(gone).IsAlways && list.PeriodOf(come).IsAlways);
}
