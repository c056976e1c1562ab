using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Keys that are rows of a list outside the line of command: what is around each of them is kept while rows come and go.</summary>
/// <typeparam name="T">The handle.</typeparam>
internal abstract class ListedKeys<T> : KindOfKey
    where T : struct, IHandle<T>
{
    public abstract override FactList List { get; }

    /// <summary>The positions that are part of a key.</summary>
    protected abstract IEnumerable<Position?> PositionsIn(T key);

    /// <summary>The areas at which a key stands, and from which it looks around.</summary>
    protected virtual IEnumerable<Area> AreasIn(T key) => [];

    protected abstract IEnumerable<string> IdsOf(T key);

    public sealed override int Count(OrgChart chart) => RowsIn(chart).Count;

    public sealed override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<T>(T.At(chart, row.A));

    public sealed override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => IdsOf(T.At(chart, row.A));

    public sealed override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Listed(List, row.A) };

    public sealed override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect)
    {
        var all = RowsIn(chart);
        return JudgeEach<T>(rule, reached.Of(this), row => all.Stands(row) ? T.At(chart, row) : null, inspect);
    }

    public sealed override KeysAround Around(OrgChart chart)
    {
        var around = new KeysAround();
        var all = RowsIn(chart);
        foreach (var row in all.Listed ?? Enumerable.Range(0, all.Count)) Refresh(around, chart, row);
        return around;
    }

    public sealed override void Refresh(KeysAround around, OrgChart chart, int row)
    {
        if (!RowsIn(chart).Stands(row))
        {
            around.Set(row, [], []);
            return;
        }

        var key = T.At(chart, row);
        around.Set(
            row, [.. PositionsIn(key).OfType<Position>().Select(position => position.Row)], [.. AreasIn(key).Select(area => area.Row)]);
    }

    public sealed override void AddOfPosition(int position, Reach reach, Reached reached)
    {
        foreach (var key in reach.Around(this).OfPosition(position)) reached.Of(this).Add(key);
    }

    public sealed override void AddAtArea(int area, Reach reach, Reached reached)
    {
        foreach (var key in reach.Around(this).AtArea(area)) reached.Of(this).Add(key);
    }

    private FactRows RowsIn(OrgChart chart) => chart.Outside.RowsOf(List);
}
