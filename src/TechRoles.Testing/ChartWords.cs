using Ardalis.GuardClauses;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>What drawn charts are made of: titles, areas and roles of your own, so that rules are tried on what they are about.</summary>
/// <remarks><code>
/// public static class OurCharts
/// {
///     private static readonly ChartWords Words = ChartWords.Of(Ours.Catalogue) with { Titles = ["Chief AI Officer", "Head of Models"] };
///
///     public static Arbitrary&lt;ValidChart&gt; Charts() => Words.Charts();
/// }
///
/// [Properties(Arbitrary = [typeof(OurCharts)])]
/// </code></remarks>
public sealed record ChartWords
{
    /// <summary>What <see cref="ChartArbitraries"/> draws: titles of every kind of role that ships, some areas and roles of the catalogue,
    /// and titles and areas that nobody knows.</summary>
    public static ChartWords Default { get; } = new();

    /// <summary>Titles that are drawn beside those of every kind in <see cref="Catalogue"/>, and more often than these.</summary>
    public ValueList<string> Titles { get; init; } =
    [
        "CIO", "CTO", "CISO", "Chief Information Officer", "Chief Technology Officer", "DPO", "CDO", "COO", "Chief Risk Officer",
        "VP Engineering", "Head of IT", "Head of Platforms", "Deputy CIO", "Team Lead", "Engineer", "Engineer", "Director: Policy",
        "Leiter IT", "Board Secretary",
    ];

    /// <summary>Ids of areas; those that the catalogue knows bring what it says of them. Few are drawn for one chart.</summary>
    public ValueList<string> Areas { get; init; } =
        ["security", "application-security", "enterprise-it", "devices", "product-stack", "risk"];

    /// <summary>Ids of roles of the catalogue that positions carry.</summary>
    public ValueList<string> Roles { get; init; } =
        ["cio", "cto", "ciso", "cdio", "chief-digital-officer", "data-protection-officer", "vp-engineering", "ceo"];

    /// <summary>The catalogue that the charts are made with, and whose kinds of role give titles.</summary>
    public RoleCatalogue Catalogue { get; init; } = RoleCatalogue.BuiltIn;

    /// <summary>The areas, roles and titles of a catalogue.</summary>
    public static ChartWords Of(RoleCatalogue catalogue)
    {
        Guard.Against.Null(catalogue);
        return new()
        {
            Catalogue = catalogue,
            Areas = [.. catalogue.Areas.Select(area => area.Id)],
            Roles = [.. catalogue.Roles.Select(role => role.Id)],
        };
    }

    /// <summary>Valid charts that print themselves in the text notation, and shrink to smaller ones that are valid.</summary>
    public Arbitrary<ValidChart> Charts() => Arb.From(
        Drawn().Select(facts => new ValidChart(facts) { Catalogue = Catalogue }),
        chart => ChartShrinking.Shrink(chart.Facts, Catalogue).Select(facts => chart with { Facts = facts }));

    /// <summary>Facts that make a chart without any error.</summary>
    public Arbitrary<ChartFacts> Facts() => Arb.From(Drawn(), facts => ChartShrinking.Shrink(facts, Catalogue));

    internal Gen<ChartFacts> Drawn() => Gen.Sized(size =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new ChartDrawing(new(seed), this).Draw(Math.Clamp((size / 3) + 3, 0, 25))));
}
