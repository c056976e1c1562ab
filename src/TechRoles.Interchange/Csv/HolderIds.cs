using System.Security.Cryptography;
using System.Text;

namespace TechRoles.Interchange;

/// <summary>Ids for people of whom a source says only the name.</summary>
internal static class HolderIds
{
    /// <summary>
    /// The same id for the same name, in every file and on every day, so that two charts can be compared by holder. Messages show ids,
    /// and a name must not stand in a message.
    /// </summary>
    public static string Of(string name) =>
        "holder-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));
}
