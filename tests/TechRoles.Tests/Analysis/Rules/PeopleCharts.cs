using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>Small charts of a day in which people come, go, act and follow, give shares of a week, and can show what is asked or not.</summary>
public static class PeopleCharts
{
    public static readonly DateOnly Day = new(2026, 6, 1);

    private static readonly string[] Disciplines = ["business", "technology", "law"];

    public static Arbitrary<SmallChart> Charts() => Arb.From(Generator());

    /// <summary>How many of three hundred charts a condition holds for.</summary>
    public static int Reaching(Func<OrgChart, bool> condition) => Generator().Sample(300, new Rnd(11), 10).Count(small => condition(small.Chart));

    private static Gen<SmallChart> Generator() =>
        from others in Gen.Choose(2, 7)
        from positions in Gen.CollectToArray(Enumerable.Range(0, others), Position)
        from assignments in Gen.Choose(0, 9).SelectMany(count => Assignment(others).ListOf(count))
        from qualifications in Gen.Choose(0, 5).SelectMany(count => Qualification().ListOf(count))
        from requirements in Gen.Choose(0, 3).SelectMany(count => Requirement(others).ListOf(count))
        from entries in Gen.Choose(0, 5).SelectMany(count => Entry(others).ListOf(count))
        select new SmallChart(new()
        {
            Organisation = new() { AsOf = Day },
            Areas = [new("technology"), new("network") { Parent = "technology" }, new("audit"), new("release"), new("development")],
            Conflicts = [new("build-and-release") { Areas = ["release", "development"] }],
            Roles = [new("officer")],
            Positions = [.. positions],
            People = [.. Enumerable.Range(1, 3).Select(number => new PersonFact($"person-{number}"))],
            Assignments = [.. assignments],
            Qualifications = [.. qualifications],
            Requirements = [.. requirements],
            Responsibilities = [.. entries.Distinct()],
        });

    private static Gen<PositionFact> Position(int number) =>
        from title in Gen.Elements("CIO", "CTO", "Interim CIO", "Head of Data", "Adviser", "Head of Cloud")
        from manager in Gen.Choose(0, Math.Min(1, Math.Max(0, number - 1)))
        from status in Gen.Frequency(
            (5, Gen.Constant(PositionStatus.Unknown)), (2, Gen.Constant(PositionStatus.Vacant)), (1, Gen.Constant(PositionStatus.Active)), (1, Gen.Constant(PositionStatus.Pool)))
        from isKey in Gen.Frequency((2, Gen.Constant<bool?>(null)), (1, Gen.Constant<bool?>(true)))
        from capacity in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Constant<int?>(100)))
        from isOfficer in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PositionFact(Id(number))
        {
            Title = title,
            ReportsTo = number == 0 ? null : Id(manager),
            Status = status,
            Key = isKey,
            Capacity = capacity is { } percent ? Percent.Create(percent).AsT0 : null,
            Roles = isOfficer ? ["officer"] : [],
        };

    private static Gen<AssignmentFact> Assignment(int positions) =>
        from person in Gen.Choose(1, 3)
        from position in Gen.Choose(0, positions - 1)
        from mode in Gen.Elements(AssignmentMode.Permanent, AssignmentMode.Permanent, AssignmentMode.Acting, AssignmentMode.Interim, AssignmentMode.Deputy, AssignmentMode.Successor)
        from share in Gen.Elements<int?>(null, null, 40, 60, 100)
        from period in Period()
        select new AssignmentFact($"person-{person}", Id(position)) { Mode = mode, Share = share is { } percent ? Percent.Create(percent).AsT0 : null, Period = period };

    private static Gen<QualificationFact> Qualification() =>
        from person in Gen.Choose(1, 3)
        from discipline in Gen.Elements(Disciplines)
        from level in Gen.Elements(null, "degree", "2")
        from period in Period()
        select new QualificationFact($"person-{person}", discipline) { Level = level, Period = period };

    private static Gen<RequirementFact> Requirement(int positions) =>
        from owner in Gen.Elements("position", "position", "role", "area")
        from position in Gen.Choose(0, positions - 1)
        from discipline in Gen.Elements(Disciplines)
        from level in Gen.Elements(null, null, "degree", "1")
        from isGrouped in Gen.Elements(true, false)
        select new RequirementFact(discipline)
        {
            Position = owner == "position" ? Id(position) : null,
            Role = owner == "role" ? "officer" : null,
            Area = owner == "area" ? "technology" : null,
            Level = level,
            Group = isGrouped ? "one-of" : null,
        };

    private static Gen<ResponsibilityFact> Entry(int positions) =>
        from position in Gen.Choose(0, positions - 1)
        from area in Gen.Elements("technology", "network", "audit", "release", "development")
        from involvement in Gen.Elements(Involvement.Accountable, Involvement.Responsible, Involvement.Consulted)
        select new ResponsibilityFact(area, involvement) { Position = Id(position) };

    // Days around the limits of the rules: 180, 210 and 90 days from the day of the chart.
    private static Gen<Period> Period() =>
        from start in Gen.Elements<int?>(null, null, -400, -211, -210, -30)
        from end in Gen.Elements<int?>(null, null, null, -181, -180, -10, 90, 91)
        select start >= end ? default : new Period(start is { } first ? Day.AddDays(first) : null, end is { } last ? Day.AddDays(last) : null);

    private static string Id(int number) => $"seat-{number}";
}
