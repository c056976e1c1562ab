using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A working copy of facts that edits are made to: the plain way, with a list for each key of each kind of row.</summary>
internal sealed class FactStore : IEditableFacts
{
    private readonly Dictionary<Type, Dictionary<string, List<Fact>>> _lists = [];
    private readonly RoleCatalogue _catalogue;
    private Dictionary<string, SortedSet<string>>? _reports;

    public FactStore(ChartFacts facts, RoleCatalogue catalogue)
    {
        _catalogue = catalogue;
        Take<OrganisationFact>([facts.Organisation]);
        Take(facts.Units);
        Take(facts.Areas);
        Take(facts.Roles);
        Take(facts.Positions);
        Take(facts.Lines);
        Take(facts.People);
        Take(facts.Assignments);
        Take(facts.Responsibilities);
        Take(facts.Conflicts);
        Take(facts.Qualifications);
        Take(facts.Requirements);
        Take(facts.Stakeholders);
        Take(facts.Engagements);
        Take(facts.Needs);
        Take(facts.Bodies);
        Take(facts.Seats);
        Take(facts.Goals);
        Take(facts.Initiatives);
    }

    public ChartFacts ToFacts() => new()
    {
        Organisation = All<OrganisationFact>().FirstOrDefault() ?? new(),
        Units = All<UnitFact>().ToValueList(),
        Areas = All<AreaFact>().ToValueList(),
        Roles = All<RoleFact>().ToValueList(),
        Positions = All<PositionFact>().ToValueList(),
        Lines = All<LineFact>().ToValueList(),
        People = All<PersonFact>().ToValueList(),
        Assignments = All<AssignmentFact>().ToValueList(),
        Responsibilities = All<ResponsibilityFact>().ToValueList(),
        Conflicts = All<ConflictFact>().ToValueList(),
        Qualifications = All<QualificationFact>().ToValueList(),
        Requirements = All<RequirementFact>().ToValueList(),
        Stakeholders = All<StakeholderFact>().ToValueList(),
        Engagements = All<EngagementFact>().ToValueList(),
        Needs = All<NeedFact>().ToValueList(),
        Bodies = All<BodyFact>().ToValueList(),
        Seats = All<SeatFact>().ToValueList(),
        Goals = All<GoalFact>().ToValueList(),
        Initiatives = All<InitiativeFact>().ToValueList(),
    };

    public void Make(EditFact edit)
    {
        _reports = null;
        if (edit.Before is { } before) RowsOf(before).Remove(before);
        if (edit.After is { } after) RowsOf(after).Add(after);
    }

    public Fact? Find(Type list, string id) => _lists[list].TryGetValue(id, out var rows) && rows.Count > 0 ? rows[0] : null;

    public bool Has(Fact fact) => RowsOf(fact).Contains(fact);

    public IEnumerable<T> Of<T>(string key)
        where T : Fact => _lists[typeof(T)].TryGetValue(key, out var rows) ? rows.Cast<T>() : [];

    public IEnumerable<T> All<T>()
        where T : Fact => _lists[typeof(T)].Values.SelectMany(rows => rows).Cast<T>();

    public IEnumerable<string> ReportsOf(string position) =>
        (_reports ??= GatherReports()).TryGetValue(position, out var reports) ? reports : [];

    public IEnumerable<string> DottedReportsOf(string position) =>
        All<PositionFact>().Where(other => other.DottedTo.Contains(position)).Select(other => other.Id)
            .Concat(All<LineFact>().Where(line => line.Kind == LineKind.Dotted && line.Manager == position).Select(line => line.Position))
            .Distinct()
            .Order(StringComparer.Ordinal);

    public bool KnowsArea(string id) => Find(typeof(AreaFact), id) is not null || _catalogue.TryArea(id, out _);

    public bool KnowsRole(string id) => Find(typeof(RoleFact), id) is not null || _catalogue.TryRole(id, out _);

    private void Take<T>(ValueList<T> facts)
        where T : Fact
    {
        _lists.Add(typeof(T), new(StringComparer.Ordinal));
        foreach (var fact in facts) RowsOf(fact).Add(fact);
    }

    private List<Fact> RowsOf(Fact fact)
    {
        var list = _lists[fact.GetType()];
        if (!list.TryGetValue(FactKey.Of(fact), out var rows)) list.Add(FactKey.Of(fact), rows = []);
        return rows;
    }

    private Dictionary<string, SortedSet<string>> GatherReports()
    {
        var reports = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var position in All<PositionFact>())
        {
            if (this.ManagerOf(position.Id) is not { } manager) continue;
            if (!reports.TryGetValue(manager, out var below)) reports.Add(manager, below = new(StringComparer.Ordinal));
            below.Add(position.Id);
        }

        return reports;
    }
}
