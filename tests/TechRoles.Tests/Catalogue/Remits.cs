using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue;

/// <summary>The short, obvious reading of the catalogue that its laws are written in.</summary>
internal static class Remits
{
    internal static readonly RoleCatalogue BuiltIn = RoleCatalogue.BuiltIn;

    internal static readonly RoleKind[] ControlKinds =
        [RoleKind.ChiefSecurityOfficer, RoleKind.Ciso, RoleKind.ChiefRiskOfficer, RoleKind.DataProtectionOfficer];

    internal static CatalogueRole Role(RoleKind kind) =>
        BuiltIn.TryRole(kind, out var role) ? role : throw new InvalidOperationException($"There is no role of kind {kind}.");

    internal static CatalogueArea Area(string id) =>
        BuiltIn.TryArea(id, out var area) ? area : throw new InvalidOperationException($"There is no area '{id}'.");

    internal static IEnumerable<string> SelfAndAbove(string area)
    {
        for (var at = area; at is not null; at = Area(at).Parent) yield return at;
    }

    internal static IEnumerable<string> Areas(this CatalogueRole role, params Involvement[] involvements) =>
        role.Usual.Where(entry => involvements.Contains(entry.Involvement)).Select(entry => entry.Area).Distinct();

    internal static bool AnswersFor(this CatalogueRole role, string area) =>
        SelfAndAbove(area).Any(role.Areas(Involvement.Accountable).Contains);

    internal static bool HasDuty(this CatalogueRole role, string area) =>
        SelfAndAbove(area).Any(role.Areas(Involvement.Accountable, Involvement.Responsible).Contains);

    internal static InvolvementSet In(this IEnumerable<ExpectedResponsibility> entries, string area) =>
        entries.Where(entry => entry.Area == area).Aggregate(default(InvolvementSet), (set, entry) => set.With(entry.Involvement));

    internal static IEnumerable<(CatalogueRole Left, CatalogueRole Right)> Pairs() =>
        from left in BuiltIn.Roles
        from right in BuiltIn.Roles
        where BuiltIn.PlaceOf(left.Kind) < BuiltIn.PlaceOf(right.Kind)
        select (left, right);
}
