using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TechRoles.Diagnostics;

/// <summary>The work of this library that is measured, and what is counted.</summary>
internal static class Operations
{
    private static readonly ActivitySource Source = new(TechRolesTelemetry.Name);
    private static readonly Meter Meter = new(TechRolesTelemetry.Name);

    public static Operation Make { get; } = new(Source, Meter, TechRolesTelemetry.Make);

    public static Operation Analyse { get; } = new(Source, Meter, TechRolesTelemetry.Analyse);

    public static Operation Open { get; } = new(Source, Meter, TechRolesTelemetry.Open);

    public static Operation Apply { get; } = new(Source, Meter, TechRolesTelemetry.Apply);

    public static Operation Overlap { get; } = new(Source, Meter, TechRolesTelemetry.Overlap);

    public static Counter<long> FindingsFound { get; } =
        Meter.CreateCounter<long>(TechRolesTelemetry.FindingsFound, "{finding}", "The findings of analyses.");

    public static Counter<long> RulesFailed { get; } =
        Meter.CreateCounter<long>(TechRolesTelemetry.RulesFailed, "{key}", "The keys at which a rule threw an exception.");
}
