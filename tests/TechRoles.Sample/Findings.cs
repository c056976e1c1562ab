using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TechRoles.Sample;

public sealed record FindingShown(string Fingerprint, string Rule, string Severity, string State, string Message)
{
    public static FindingShown Of(Finding finding) => new(
        finding.Fingerprint.Hex, finding.Rule.Id, finding.Severity.ToString(), finding.State.ToString(), finding.Details().Message.Here());
}

public sealed record Explanation(
    FindingShown Finding, string Why, string? Resolver, IEnumerable<string> Evidence, IEnumerable<string> Remedies);

public sealed record Waiving(string Reason, string By, DateOnly Until);

/// <summary>What is found, why, and what somebody decided to live with.</summary>
public static class Findings
{
    public static void MapFindings(this WebApplication app)
    {
        app.MapGet("/findings", (AnalysisReport report) => report.Findings.Select(FindingShown.Of));
        app.MapGet("/findings/{fingerprint}", (Fingerprint fingerprint, AnalysisReport report) =>
            report.TryFind(fingerprint, out var finding) ? Results.Ok(Explained(finding)) : Results.NotFound());
        app.MapPost("/findings/{fingerprint}/waiver", (
            Fingerprint fingerprint, Waiving waiving, AnalysisReport report, GovernedAnalysis analysis) =>
        {
            if (!report.TryFind(fingerprint, out var finding)) return Results.NotFound();
            analysis.Waive(finding.ToWaiver(waiving.Reason, waiving.By, waiving.Until));
            return Results.NoContent();
        });
    }

    private static Explanation Explained(Finding finding)
    {
        var details = finding.Details();
        return new(
            FindingShown.Of(finding), Text.Of(finding.Rule.Rationale).Here(), details.Resolver?.Id,
            details.Evidence.Select(evidence => evidence.Said.Here()), finding.ProvenRemedies().Select(remedy => remedy.Said.Here()));
    }
}

/// <summary>Texts in the language of the request.</summary>
public static class Texts
{
    public static Language Language => Language.Of(CultureInfo.CurrentUICulture);

    public static string Here(this Text text) => text.Format(Language);
}

/// <summary>The chart is well as long as nothing is found that should not pass.</summary>
public sealed class ChartHealth(AnalysisReport report, GovernedAnalysis analysis) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(analysis.FailOn is { } least && report.Counting(least).Any()
            ? HealthCheckResult.Degraded(report.ToString())
            : HealthCheckResult.Healthy());
}
