using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Catalogue.BuiltIn;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The profiles that ship: what jurisdictions and sectors expect, each with its source.</summary>
public static class Profiles
{
    private const string DependentControl = "TR3004";
    private const string NoBoardLine = "TR3005";
    private const string DependentDataProtection = "TR3013";

    /// <summary>Every profile that ships, the generic one first, then ordered by name.</summary>
    public static ValueList<Profile> All { get; } =
    [
        Profile.Generic,
        new("de-bsi") { Expectations = [new(DependentControl, Severity.Error, IndependenceSources.Bsi)] },
        new("eu-finance")
        {
            Expectations = [new(DependentControl, Severity.Error, Citations.Dora)],
            Conflicts = [new("ict-operation-control-and-audit", ["it-operations", "risk", "audit"], Citations.Dora)],
        },
        new("eu-gdpr")
        {
            Expectations = [new(DependentDataProtection, Severity.Error, IndependenceSources.ReportsToTheTop)],
            Mandates = [new(RoleKind.DataProtectionOfficer, "data-protection", Citations.Gdpr("37"))],
            Conflicts =
            [
                new("oversight-and-processing", ["data-protection", "personal-data-processing"], IndependenceSources.NoConflictOfInterests),
            ],
        },
        new("in-bank")
        {
            Expectations = [new(DependentControl, Severity.Error, IndependenceSources.ReserveBankOfIndia)],
            Mandates = [new(RoleKind.Ciso, "information-security", IndependenceSources.ReserveBankOfIndia)],
        },
        new("three-lines")
        {
            Expectations = [new(NoBoardLine, Severity.Warning, IndependenceSources.ThreeLines)],
            Conflicts =
            [
                AuditAnd("it-operations"), AuditAnd("business-operations"), AuditAnd("finance"), AuditAnd("security"), AuditAnd("risk"),
                AuditAnd("data-protection"),
            ],
            Remits =
            [
                new("risk", Involvement.Responsible, Citations.SecondLine),
                new("audit", Involvement.Responsible, IndependenceSources.ThreeLines),
            ],
        },
        new("us-bank")
        {
            Expectations =
            [
                new(DependentControl, Severity.Error, IndependenceSources.FfiecManagement),
                new(NoBoardLine, Severity.Warning, IndependenceSources.NewYork),
            ],
            Mandates = [new(RoleKind.Ciso, "information-security", Citations.NewYorkDesignates)],
        },

        // The law itself puts the security officer under the chief information officer: worth knowing, and no more.
        new("us-federal") { Expectations = [new(DependentControl, Severity.Info, IndependenceSources.FederalAgencies)] },
    ];

    /// <summary>Finds a profile that ships by its name, such as <c>us-bank</c>; letter case does not matter.</summary>
    /// <returns>False where none has the name.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out Profile? profile)
    {
        Guard.Against.Null(name);
        profile = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return profile is not null;
    }

    private static ExpectedConflict AuditAnd(string area) => new($"audit-and-{area}", ["audit", area], Citations.ThreeLines);
}
