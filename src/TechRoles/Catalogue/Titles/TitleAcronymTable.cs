using System.Collections.Frozen;
using TechRoles.Facts;
using static TechRoles.Catalogue.TitleMeaning;

namespace TechRoles.Catalogue;

/// <summary>Abbreviations of titles: extend them here.</summary>
internal static class TitleAcronymTable
{
    private static readonly TitleCandidate ChiefDigital = new(RoleKind.ChiefDigitalOfficer, "Chief Digital Officer");
    private static readonly TitleCandidate ChiefData = new(RoleKind.ChiefDataOfficer, "Chief Data Officer");

    private static readonly FrozenDictionary<string, TitleMeaning> Meanings = new Dictionary<string, TitleMeaning>
    {
        ["ceo"] = Exactly(RoleKind.Ceo),
        ["cio"] = Exactly(RoleKind.Cio),
        ["cto"] = Exactly(RoleKind.Cto),
        ["cdio"] = Exactly(RoleKind.Cdio),
        ["ciso"] = Exactly(RoleKind.Ciso),
        ["coo"] = Exactly(RoleKind.Coo),
        ["cfo"] = Exactly(RoleKind.Cfo),
        ["dpo"] = Exactly(RoleKind.DataProtectionOfficer),
        ["cdto"] = Exactly(RoleKind.ChiefDigitalOfficer, RoleKind.Cto), // Chief Digital and Technology Officer
        ["cdao"] = Exactly(RoleKind.ChiefDataOfficer),                  // Chief Data and Analytics Officer
        ["vciso"] = Exactly(RoleKind.Ciso) with { Qualifiers = TitleQualifiers.External },
        ["cdo"] = EitherOf(ChiefDigital, ChiefData),
        ["cso"] = EitherOf(
            new(RoleKind.ChiefSecurityOfficer, "Chief Security Officer"),
            new(RoleKind.Other, "Chief Strategy Officer"),
            new(RoleKind.Other, "Chief Scientific Officer")),
        ["cpo"] = EitherOf(
            new(RoleKind.ChiefProductOfficer, "Chief Product Officer"),
            new(RoleKind.Other, "Chief People Officer"),
            new(RoleKind.Other, "Chief Privacy Officer")),
        ["cro"] = EitherOf(
            new(RoleKind.ChiefRiskOfficer, "Chief Risk Officer"),
            new(RoleKind.Other, "Chief Revenue Officer")),
        ["cdpo"] = EitherOf(
            new(RoleKind.DataProtectionOfficer, "Chief Data Protection Officer"),
            new(RoleKind.Other, "Chief Digital and Product Officer")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Words => Meanings.Keys;

    public static TitleMeaning? Find(string word) => Meanings.GetValueOrDefault(word);
}
