using System.Globalization;

namespace TechRoles.Tests.Shared;

/// <summary>A law as FsCheck has it, drawn as often as <see cref="Draws"/> says.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : FsCheck.Xunit.PropertyAttribute
{
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Draws.Times(value);
    }
}

/// <summary>What the laws of a class have in common; see <see cref="LawAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LawsAttribute : FsCheck.Xunit.PropertiesAttribute
{
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Draws.Times(value);
    }
}

/// <summary>
/// How often a law is drawn: half as often as it says, for whoever waits for the tests; TECHROLES_DRAWS holds another share, in percent, such
/// as 100 where a change is checked and 2000 for a night.
/// </summary>
internal static class Draws
{
    /// <summary>How often a law is drawn that does not say.</summary>
    public const int Usual = 100;

    private static readonly int Percent = int.Parse(
        Environment.GetEnvironmentVariable("TECHROLES_DRAWS") is { Length: > 0 } text ? text : "50", CultureInfo.InvariantCulture);

    public static int Times(int draws) => Math.Max(1, draws * Percent / 100);
}
