namespace TechRoles.Interchange.Tests;

/// <summary>A test on published data, which the project does not hold: skipped unless TECHROLES_DATA names a folder with it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "The variable TECHROLES_DATA names no folder.";
    }

    internal static string Folder => Environment.GetEnvironmentVariable("TECHROLES_DATA") ?? "";
}
