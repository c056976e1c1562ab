using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Comparison;

/// <summary>A chart of three positions with random remits over a small tree of areas and units; the third position has a role of its own.</summary>
public sealed record Seats(ValueList<ResponsibilityFact> Facts)
{
    internal static readonly string[] Areas = ["it", "it-network", "it-payroll", "product", "product-app", "secrecy"];

    internal static readonly string[] Ids = ["one", "other", "third"];

    internal OrgChart Chart { get; } = OrgChart.Repair(new()
    {
        Positions = [new("one"), new("other"), new("third") { Roles = ["keeper"] }],
        Roles = [new("keeper")],
        Units = [new("group"), new("emea") { Parent = "group" }],
        Areas =
        [
            new("it"), new("it-network") { Parent = "it" }, new("it-payroll") { Parent = "it" },
            new("product"), new("product-app") { Parent = "product" }, new("secrecy"),
        ],
        Responsibilities = [.. Facts],
    }).Chart;

    internal Position this[int other] => Chart.TryPosition(Ids[other], out var position) ? position : throw new InvalidOperationException(Ids[other]);

    public static Arbitrary<Seats> Arbitrary() => Arb.From(Gen.Sized(size => Rows(Math.Min(size / 3, 14))), Shrink);

    private static Gen<Seats> Rows(int count) =>
        from length in Gen.Choose(0, count)
        from facts in Gen.ArrayOf(Row(), length)
        from isCopied in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Seats([.. isCopied ? facts.SelectMany(Copies) : facts]);

    private static Gen<ResponsibilityFact> Row() =>
        from owner in Gen.Elements("one", "other", "third", "keeper")
        from area in Gen.Elements(Areas)
        from scope in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("emea", "group")))
        from involvement in Gen.Elements(Involvement.Accountable, Involvement.Accountable, Involvement.Responsible, Involvement.Supports,
            Involvement.Consulted, Involvement.Informed, Involvement.Excluded)
        from joint in Gen.Frequency((4, Gen.Constant<bool?>(null)), (1, Gen.Constant<bool?>(true)))
        select new ResponsibilityFact(area, involvement)
        {
            Position = owner == "keeper" ? null : owner,
            Role = owner == "keeper" ? owner : null,
            Scope = scope,
            Joint = joint,
        };

    /// <summary>The same row at both positions, so that equal remits are met.</summary>
    private static IEnumerable<ResponsibilityFact> Copies(ResponsibilityFact fact) =>
        [fact with { Position = "one", Role = null }, fact with { Position = "other", Role = null }];

    private static IEnumerable<Seats> Shrink(Seats positions) =>
        positions.Facts.Index().Select(gone => new Seats(positions.Facts.Where((_, row) => row != gone.Index).ToValueList()));
}
