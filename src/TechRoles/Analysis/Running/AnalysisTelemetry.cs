using TechRoles.Charts;
using TechRoles.Diagnostics;

namespace TechRoles.Analysis;

/// <summary>What an analysis tells those who listen.</summary>
internal static class AnalysisTelemetry
{
    /// <summary>Notes how large an analysis is.</summary>
    public static void Sizes(this Measured measured, OrgChart chart, int rules, int findings)
    {
        measured.Size(TechRolesTelemetry.PositionsTag, chart.PositionTable.Count);
        measured.Size(TechRolesTelemetry.ResponsibilitiesTag, chart.DutyTable.Count);
        measured.Size(TechRolesTelemetry.RulesTag, rules);
        measured.Size(TechRolesTelemetry.FindingsTag, findings);
    }

    /// <summary>Counts findings and failures where somebody wants to know.</summary>
    public static void Count(AnalysisReport report)
    {
        if (Operations.FindingsFound.Enabled)
        {
            foreach (var (severity, count) in report.Rows.CountBy(row => row.Severity))
                Operations.FindingsFound.Add(count, new KeyValuePair<string, object?>(TechRolesTelemetry.SeverityTag, NameOf(severity)));
        }

        foreach (var failure in report.Failures)
            Operations.RulesFailed.Add(failure.Keys, new KeyValuePair<string, object?>(TechRolesTelemetry.RuleTag, failure.Rule.Id));
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new InvalidOperationException("A severity without a name."),
    };
}
