using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What one source expects beyond the generic defaults: a severity for a rule, and who says so.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How much a finding on stated facts weighs.</param>
/// <param name="Source">Who expects it.</param>
public sealed record Expectation(string Rule, Severity Severity, Source Source);

/// <summary>A role that a source expects every organisation of its kind to have.</summary>
/// <param name="Kind">The kind of role.</param>
/// <param name="Function">The id of the area that it is for: whoever has that satisfies it, whatever the title.</param>
/// <param name="Source">Who expects it.</param>
public sealed record MandatedRole(RoleKind Kind, string Function, Source Source);

/// <summary>An area that a source expects somebody to have.</summary>
/// <param name="Area">The id of the area.</param>
/// <param name="AtLeast">The least involvement of somebody.</param>
/// <param name="Source">Who expects it.</param>
public sealed record RequiredRemit(string Area, Involvement AtLeast, Source Source);

/// <summary>Which expectations apply: those of a jurisdiction or sector. It says "X expects …", never "illegal".</summary>
/// <param name="Name">Its name on the command line, such as <c>us-bank</c>; several joined by <c>+</c>.</param>
public sealed record Profile(string Name)
{
    /// <summary>No expectation of any jurisdiction or sector.</summary>
    public static Profile Generic { get; } = new("generic");

    /// <summary>What it expects of rules.</summary>
    public ValueList<Expectation> Expectations { get; init; }

    /// <summary>Sets of areas that one holder must not combine, beyond those of catalogue and chart.</summary>
    public ValueList<ExpectedConflict> Conflicts { get; init; }

    /// <summary>Roles that somebody must have.</summary>
    public ValueList<MandatedRole> Mandates { get; init; }

    /// <summary>Areas that somebody must have.</summary>
    public ValueList<RequiredRemit> Remits { get; init; }

    /// <summary>A profile of a company's own, as its catalogue has it.</summary>
    public static Profile From(ExpectedProfile profile) => new(Guard.Against.Null(profile).Name)
    {
        Expectations = profile.Weights.Where(weight => RuleSeverity.Of(weight.Weight) is not null)
            .Select(weight => new Expectation(weight.Rule, RuleSeverity.Of(weight.Weight)!.Value, weight.Source)).ToValueList(),
        Conflicts = profile.Conflicts,
        Mandates = profile.Mandates.Select(mandate => new MandatedRole(mandate.Kind, mandate.Function, mandate.Source)).ToValueList(),
        Remits = profile.Remits.Select(remit => new RequiredRemit(remit.Area, remit.AtLeast, remit.Source)).ToValueList(),
    };

    /// <summary>The profile with the expectations of both; the heavier severity counts.</summary>
    public Profile And(Profile other) => new($"{Name}+{Guard.Against.Null(other).Name}")
    {
        Expectations = [.. Expectations, .. other.Expectations],
        Conflicts = [.. Conflicts, .. other.Conflicts],
        Mandates = [.. Mandates, .. other.Mandates],
        Remits = [.. Remits, .. other.Remits],
    };

    /// <summary>The severity that it expects for a rule; null where it says nothing.</summary>
    public Severity? SeverityOf(string rule) =>
        Those(Guard.Against.Null(rule)).Select(expectation => (Severity?)expectation.Severity).Max();

    /// <summary>Who expects it.</summary>
    public IEnumerable<Source> SourcesFor(string rule) => Those(Guard.Against.Null(rule)).Select(expectation => expectation.Source);

    private IEnumerable<Expectation> Those(string rule) => Expectations.Where(expectation => expectation.Rule == rule);
}
