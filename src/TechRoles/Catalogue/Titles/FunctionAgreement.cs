using System.Collections.Frozen;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Whether the function of a leader fits a chief officer's seat: a finance director may be the CFO, not the CIO.</summary>
internal static class FunctionAgreement
{
    private static readonly FrozenDictionary<RoleKind, Domain> Domains = new Dictionary<RoleKind, Domain>
    {
        [RoleKind.Cio] = Domain.Technology,
        [RoleKind.Cto] = Domain.Technology,
        [RoleKind.Cdio] = Domain.Technology,
        [RoleKind.ChiefDigitalOfficer] = Domain.Technology,
        [RoleKind.ChiefDataOfficer] = Domain.Technology,
        [RoleKind.Ciso] = Domain.Security | Domain.Technology,
        [RoleKind.ChiefSecurityOfficer] = Domain.Security,
        [RoleKind.ChiefProductOfficer] = Domain.Product | Domain.Technology,
        [RoleKind.VpEngineering] = Domain.Technology,
        [RoleKind.Coo] = Domain.Operations,
        [RoleKind.Cfo] = Domain.Finance,
        [RoleKind.ChiefRiskOfficer] = Domain.Risk,
        [RoleKind.DataProtectionOfficer] = Domain.Privacy,
    }.ToFrozenDictionary();

    public static bool Agrees(TitleMeaning meaning, Domain function)
    {
        foreach (var kind in meaning.Kinds)
        {
            if ((DomainsOf(kind) & function) != 0) return true;
        }

        foreach (var candidate in meaning.Candidates)
        {
            if ((DomainsOf(candidate.Kind) & function) != 0) return true;
        }

        return false;
    }

    private static Domain DomainsOf(RoleKind kind) => Domains.GetValueOrDefault(kind);
}
