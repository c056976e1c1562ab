
namespace TechRoles.Interchange.Tests.Database;

/// <summary>A law that needs a PostgreSQL server: skipped unless TECHROLES_POSTGRES says how one is reached.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresPropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PostgresPropertyAttribute()
    {
        if (Connection is null) Skip = "TECHROLES_POSTGRES holds no connection string.";
    }

    internal static string? Connection => Environment.GetEnvironmentVariable("TECHROLES_POSTGRES") is { Length: > 0 } text ? text : null;
}
