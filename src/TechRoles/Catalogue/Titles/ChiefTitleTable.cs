using System.Collections.Frozen;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>What may stand between "chief" and "officer": extend it here.</summary>
internal static class ChiefTitleTable
{
    private static readonly FrozenDictionary<string, RoleKind> Kinds = new Dictionary<string, RoleKind>
    {
        ["information"] = RoleKind.Cio,
        ["information technology"] = RoleKind.Cio,
        ["it"] = RoleKind.Cio,
        ["ict"] = RoleKind.Cio,
        ["technology"] = RoleKind.Cto,
        ["technical"] = RoleKind.Cto,
        ["digital information"] = RoleKind.Cdio,
        ["information digital"] = RoleKind.Cdio,
        ["digital"] = RoleKind.ChiefDigitalOfficer,
        ["data"] = RoleKind.ChiefDataOfficer,
        ["data protection"] = RoleKind.DataProtectionOfficer,
        ["information security"] = RoleKind.Ciso,
        ["information technology security"] = RoleKind.Ciso,
        ["it security"] = RoleKind.Ciso,
        ["cyber security"] = RoleKind.Ciso,
        ["cybersecurity"] = RoleKind.Ciso,
        ["security"] = RoleKind.ChiefSecurityOfficer,
        ["product"] = RoleKind.ChiefProductOfficer,
        ["risk"] = RoleKind.ChiefRiskOfficer,
        ["operating"] = RoleKind.Coo,
        ["operations"] = RoleKind.Coo,
        ["finance"] = RoleKind.Cfo,
        ["financial"] = RoleKind.Cfo,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words of six letters or more, in which one slip of the keyboard is forgiven.
    private static readonly string[] LongWords =
        [.. Words.Where(word => word.Length >= 6).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Words =>
        Kinds.Keys.SelectMany(key => key.Split(' ')).Append("officer").Append("executive").Distinct();

    public static bool TryKind(string words, out RoleKind kind) => Kinds.TryGetValue(words, out kind);

    /// <summary>The word that a token means in a chief officer's title: itself, or the long word that it is one slip away from.</summary>
    public static string WordOf(TitleToken token) => token.IsUnknown
        ? Array.Find(LongWords, word => OneSlip.Separates(token.Letters, word)) ?? token.Letters
        : token.Word.Text;
}
