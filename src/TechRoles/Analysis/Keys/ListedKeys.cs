using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Keys of a list that is not edited in place, so that what is around each of them is looked up once.</summary>
/// <typeparam name="T">The handle.</typeparam>
internal abstract class ListedKeys<T> : KindOfKey
    where T : struct, IHandle<T>
{
    protected abstract HandleList<T> AllOf(OrgChart chart);

    /// <summary>The positions that are part of each key.</summary>
    protected abstract Func<T, IEnumerable<Position?>> PositionsIn(OrgChart chart);

    /// <summary>The areas at which each key stands, and from which it looks around.</summary>
    protected virtual Func<T, IEnumerable<Area>> AreasIn(OrgChart chart) => _ => [];

    protected abstract IEnumerable<string> IdsOf(T key);

    public sealed override int Count(OrgChart chart) => AllOf(chart).Count;

    public sealed override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<T>(AllOf(chart)[row.A]);

    public sealed override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => IdsOf(AllOf(chart)[row.A]);

    public sealed override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row;

    public sealed override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect)
    {
        var all = AllOf(chart);
        return JudgeEach<T>(rule, reached.Of(this), row => all[row], inspect);
    }

    public sealed override KeysAround Around(OrgChart chart)
    {
        var (positionsOf, areasOf) = (PositionsIn(chart), AreasIn(chart));
        return new(
            Pairs(chart, key => positionsOf(key).OfType<Position>().Select(position => position.Row)),
            Pairs(chart, key => areasOf(key).Select(area => area.Row)));
    }

    public sealed override void AddOfSeat(int seat, Reach reach, Reached reached)
    {
        foreach (var key in reach.Around(this).BySeat[seat]) reached.Of(this).Add(key);
    }

    public sealed override void AddAtArea(int area, Reach reach, Reached reached)
    {
        foreach (var key in reach.Around(this).ByArea[area]) reached.Of(this).Add(key);
    }

    private ILookup<int, int> Pairs(OrgChart chart, Func<T, IEnumerable<int>> rowsOf) => AllOf(chart).Index()
        .SelectMany(entry => rowsOf(entry.Item).Select(row => (Row: row, Key: entry.Index)))
        .ToLookup(pair => pair.Row, pair => pair.Key);
}
