using System.Security.Cryptography;
using System.Text;
using TechRoles.Tests.Shared;

[assembly: DrawnFromSeed]

namespace TechRoles.Tests.Shared;

/// <summary>Where TECHROLES_SEED holds a text, every law draws what follows from it: the same on each machine. Elsewhere each run draws anew.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class DrawnFromSeedAttribute : FsCheck.Xunit.PropertiesAttribute
{
    public DrawnFromSeedAttribute()
    {
        MaxTest = Draws.Times(Draws.Usual);
        if (Environment.GetEnvironmentVariable("TECHROLES_SEED") is { Length: > 0 } text) Replay = Of(text);
    }

    /// <summary>The seed that a text stands for, as a law has it in Replay.</summary>
    internal static string Of(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        // The second number is odd, or no law begins.
        return FormattableString.Invariant($"{BitConverter.ToUInt64(hash, 0)},{BitConverter.ToUInt64(hash, 8) | 1}");
    }
}
