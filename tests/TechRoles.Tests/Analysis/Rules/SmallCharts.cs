using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>A chart small enough to read as a counterexample: it prints as its text.</summary>
public sealed record SmallChart(ChartFacts Facts)
{
    public OrgChart Chart { get; } = OrgChart.Repair(Facts).Chart;

    public override string ToString() => "\n" + ChartText.Write(Facts);
}

/// <summary>Small charts whose positions meet often: few areas and units, nested; work copied from position to position; few people and titles.</summary>
public static class SmallCharts
{
    private static readonly string[] Titles = ["CIO", "C.I.O.", "CTO", "Head of Data", "Head of Cloud", "Adviser"];

    private static readonly UnitFact[] Units =
        [new("emea"), new("apac"), new("germany") { Parent = "emea" }, new("france") { Parent = "emea" }];

    private static readonly (string Id, string? Parent)[] Areas =
    [
        ("technology", null), ("stack", "technology"), ("network", "stack"), ("servers", "stack"), ("data", "technology"),
        ("security", null), ("access", "security"),
    ];

    public static Arbitrary<SmallChart> Charts() => Arb.From(Generator(), Shrink);

    /// <summary>How many of three hundred charts a condition holds for: a generator that never gets there proves nothing.</summary>
    public static int Reaching(Func<OrgChart, bool> condition) => Generator().Sample(300, new Rnd(7), 10).Count(small => condition(small.Chart));

    private static Gen<SmallChart> Generator() =>
        from others in Gen.Frequency((1, Gen.Choose(1, 2)), (5, Gen.Choose(3, 7)))
        from positions in Positions(others)
        from hasUnits in Gen.Elements(true, false)
        from areas in AreaFacts(hasUnits)
        from entries in Gen.Choose(0, 14).SelectMany(count => Entries(others, hasUnits).ListOf(count))
        from copies in Gen.Choose(0, 5).SelectMany(count => Copy(others).ListOf(count))
        from divided in Gen.Frequency((1, Gen.Constant("")), (1, Gen.Elements("network", "servers", "data", "access")))
        from excluded in Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements("network", "servers", "data", "access")))
        from holders in Gen.Choose(0, 4).SelectMany(count => Holder(others).ListOf(count))
        select new SmallChart(new()
        {
            Units = hasUnits ? [.. Units] : [],
            Areas = areas,
            Roles = [new("advises"), new("runs")],
            Positions = positions,
            Responsibilities = [.. Copied(entries, copies), .. Divided(hasUnits ? divided : ""), .. Excluding(excluded)],
            People = [.. holders.Select(holder => new PersonFact(holder.Person)).Distinct()],
            Assignments = [.. holders],
        });

    private static Gen<ValueList<PositionFact>> Positions(int positions) =>
        Gen.CollectToArray(Enumerable.Range(0, positions), Position).Select(list => list.ToValueList());

    private static Gen<PositionFact> Position(int number) =>
        from title in Gen.Elements(Titles)
        from isBelow in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from manager in Gen.Choose(0, Math.Max(0, number - 1))
        from dotted in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, 6)))
        from status in Gen.Frequency(
            (5, Gen.Constant(PositionStatus.Unknown)),
            (1, Gen.Constant(PositionStatus.Active)),
            (2, Gen.Constant(PositionStatus.Vacant)),
            (1, Gen.Constant(PositionStatus.Pool)))
        from isTop in Gen.Frequency((5, Gen.Constant<bool?>(null)), (1, Gen.Constant<bool?>(true)))
        from role in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("advises", "runs")))
        select new PositionFact(Id(number))
        {
            Title = title,
            ReportsTo = isBelow && number > 0 ? Id(manager) : null,
            DottedTo = dotted >= 0 && dotted < number ? [Id(dotted)] : [],
            Status = status,
            Top = isTop,
            Roles = role.Length > 0 ? [role] : [],
        };

    private static Gen<ValueList<AreaFact>> AreaFacts(bool hasUnits) =>
        from controls in Gen.Elements(true, false)
        from required in Gen.Elements<bool?>(null, false).ArrayOf(Areas.Length)
        from requiredIn in Gen.Elements(null, null, "emea", "germany").ArrayOf(Areas.Length)
        select Areas.Select((area, at) => new AreaFact(area.Id)
        {
            Parent = area.Parent,
            Required = required[at],
            RequiredIn = hasUnits ? requiredIn[at] : null,
            Controls = controls && area.Id == "security" ? ["technology"] : [],
        }).ToValueList();

    private static Gen<ResponsibilityFact> Entries(int positions, bool hasUnits) =>
        from owner in Gen.Choose(0, positions - 1)
        from role in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements("advises", "runs")))
        from area in Gen.Elements(Areas)
        from scope in Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements("emea", "apac", "germany", "france")))
        from involvement in Gen.Frequency(
            (5, Gen.Constant(Involvement.Accountable)), (4, Gen.Constant(Involvement.Responsible)), (1, Gen.Choose(1, 6).Select(value => (Involvement)value)))
        from joint in Gen.Frequency((5, Gen.Constant<bool?>(null)), (1, Gen.Constant<bool?>(true)))
        select new ResponsibilityFact(area.Id, involvement)
        {
            Position = role.Length > 0 ? null : Id(owner),
            Role = role.Length > 0 ? role : null,
            Scope = hasUnits && scope.Length > 0 ? scope : null,
            Joint = joint,
        };

    private static Gen<(int Giver, int Taker, int Without)> Copy(int positions) =>
        from giver in Gen.Choose(0, positions - 1)
        from taker in Gen.Choose(0, positions - 1)
        from without in Gen.Choose(0, 9)
        select (giver, taker, without);

    private static Gen<AssignmentFact> Holder(int positions) =>
        from person in Gen.Choose(1, 2)
        from position in Gen.Choose(0, positions - 1)
        from mode in Gen.Elements(AssignmentMode.Permanent, AssignmentMode.Permanent, AssignmentMode.Acting, AssignmentMode.Deputy)
        select new AssignmentFact($"person-{person}", Id(position)) { Mode = mode };

    // An area that is owned scope by scope.
    private static IEnumerable<ResponsibilityFact> Divided(string area) =>
        area.Length == 0 ? [] : from scope in (string[])["emea", "apac"] select new ResponsibilityFact(area, Involvement.Accountable) { Position = Id(0), Scope = scope };

    private static IEnumerable<ResponsibilityFact> Excluding(string area) =>
        area.Length == 0 ? [] : [new(area, Involvement.Excluded) { Position = Id(0) }];

    // A position takes over the work of another, all of it or all but one entry, beside its own.
    private static ValueList<ResponsibilityFact> Copied(IEnumerable<ResponsibilityFact> entries, IEnumerable<(int Giver, int Taker, int Without)> copies)
    {
        var all = entries.ToList();
        foreach (var (giver, taker, without) in copies)
        {
            var taken = all.Where(entry => entry.Position == Id(giver)).ToArray();
            all.AddRange(taken.Where((_, at) => at != without).Select(entry => entry with { Position = Id(taker) }));
        }

        return [.. all];
    }

    private static string Id(int number) => $"seat-{number}";

    private static IEnumerable<SmallChart> Shrink(SmallChart small)
    {
        var facts = small.Facts;
        for (var i = 0; i < facts.Responsibilities.Count; i++) yield return new(facts with { Responsibilities = Without(facts.Responsibilities, i) });
        for (var i = 0; i < facts.Assignments.Count; i++) yield return new(facts with { Assignments = Without(facts.Assignments, i) });
        for (var i = facts.Positions.Count - 1; i >= 0; i--) yield return new(facts with { Positions = Without(facts.Positions, i) });
        for (var i = 0; i < facts.Positions.Count; i++)
        {
            var barer = new PositionFact(facts.Positions[i].Id) { Title = facts.Positions[i].Title, ReportsTo = facts.Positions[i].ReportsTo };
            if (barer != facts.Positions[i]) yield return new(facts with { Positions = [.. facts.Positions.Take(i), barer, .. facts.Positions.Skip(i + 1)] });
        }
    }

    private static ValueList<T> Without<T>(ValueList<T> rows, int at) => [.. rows.Take(at), .. rows.Skip(at + 1)];
}
