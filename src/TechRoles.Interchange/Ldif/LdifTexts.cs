using System.Globalization;

namespace TechRoles.Interchange;

/// <summary>What is said of directories in LDIF.</summary>
internal static class LdifTexts
{
    public const string NoAttribute = "The line is no attribute with its value; it was left out.";

    public const string NoBase64 = "The value is not in Base64, although two colons say so; it was left out.";

    public const string NoPeople =
        "It is an LDIF file of a directory, but none of its entries is a person (objectClass person, inetOrgPerson or user, or an entry "
        + "with title or manager).";

    public static string OtherEntries(int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} {(count == 1 ? "entry is" : "entries are")} no people (units, groups, computers …) and not read.");

    public static string Changes(string kind) => $"The entry is a change ({kind}) and no person; it was left out.";
}
