using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Facts without one row: what the row that takes its place is examined against.</summary>
internal sealed class Without(IFactView facts, Fact? row) : IFactView
{
    private readonly Func<Fact, bool> _isRow = row is null ? _ => false : FactKey.IsSame(row);

    public ChartOptions Options => facts.Options;

    public DateOnly? GuessedDay => facts.GuessedDay;

    public Fact? Find(Type list, string id) =>
        row is not null && list == row.GetType() && FactKey.OwnId(row) == id ? null : facts.Find(list, id);

    public bool Has(Fact fact) => !_isRow(fact) && facts.Has(fact);

    public IEnumerable<T> Of<T>(string key)
        where T : Fact => row is T ? facts.Of<T>(key).Where(other => !_isRow(other)) : facts.Of<T>(key);

    public IEnumerable<T> All<T>()
        where T : Fact => row is T ? facts.All<T>().Where(other => !_isRow(other)) : facts.All<T>();

    public IEnumerable<T> Naming<T>(string id)
        where T : Fact => row is T ? facts.Naming<T>(id).Where(other => !_isRow(other)) : facts.Naming<T>(id);

    public IEnumerable<string> ReportsOf(string position) => facts.ReportsOf(position);

    public IEnumerable<string> DottedReportsOf(string position) => facts.DottedReportsOf(position);

    public IEnumerable<string> CarriersOf(string role) => facts.CarriersOf(role);
}
