using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Baselines and the reports that they are taken from.</summary>
public static class BaselineExtensions
{
    /// <summary>The findings of a report as they are, the waived ones included. <b>Cost:</b> the details of every finding.</summary>
    public static Baseline ToBaseline(this AnalysisReport report) => Baseline.Of(Guard.Against.Null(report).Findings.Select(EntryOf));

    /// <summary>The baseline without what the report no longer has; nothing is added to it.</summary>
    /// <remarks>What has changed stays as it was, so that it still counts.</remarks>
    public static Baseline Shrunk(this Baseline baseline, AnalysisReport report)
    {
        var absent = Guard.Against.Null(report).Against(Guard.Against.Null(baseline)).Absent.ToHashSet();
        return Baseline.Of(baseline.Entries.Where(entry => !absent.Contains(entry)));
    }

    internal static BaselineEntry EntryOf(Finding finding)
    {
        var details = finding.Details();
        return new(finding.Fingerprint.Hex, details.Content.Hex, finding.Rule.Id)
        {
            Subjects = details.Subjects.Select(subject => subject.Id).Concat(details.Cells.Select(cell => cell.Area.Id))
                .Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }
}
