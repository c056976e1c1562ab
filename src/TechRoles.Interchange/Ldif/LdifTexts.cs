using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>What is said of directories in LDIF.</summary>
internal static class LdifTexts
{
    public static Text NoAttribute => Text.Of("The line is no attribute with its value; it was left out.");

    public static Text NoBase64 => Text.Of("The value is not in Base64, although two colons say so; it was left out.");

    public static Text NoPeople => Text.Of(
        "It is an LDIF file of a directory, but none of its entries is a person (objectClass person, inetOrgPerson or user, or an entry "
        + "with title or manager).");

    public static Text OtherEntries(int count) => Text.Of(
        count == 1
            ? "{count} entry is no people (units, groups, computers …) and not read."
            : "{count} entries are no people (units, groups, computers …) and not read.",
        ("count", count));

    public static Text Changes(string kind) =>
        Text.Of("The entry is a change ({kind}) and no person; it was left out.", ("kind", Say.Quote(kind)));
}
