using TechRoles.Analysis;

namespace TechRoles.Reporting;

/// <summary>Findings of one rule with one severity, in the order of the report.</summary>
/// <remarks>A group holds where it stands in the report, no findings: a report may have hundreds of thousands.</remarks>
internal readonly record struct FindingGroup(AnalysisReport Report, Severity Severity, RuleInfo Rule, int Start, int Count)
{
    /// <summary>The first findings of the group.</summary>
    public IEnumerable<Finding> Take(int limit)
    {
        for (var index = 0; index < Math.Min(limit, Count); index++) yield return Report.Findings[Start + index];
    }

    /// <summary>The groups of a report, the heaviest first, then by rule: the order in which findings stand.</summary>
    public static List<FindingGroup> Of(AnalysisReport report)
    {
        var groups = new List<FindingGroup>();
        var findings = report.Findings;
        for (var index = 0; index < findings.Count; index++)
        {
            var (severity, rule) = (findings[index].Severity, findings[index].Rule);
            if (groups.Count > 0 && groups[^1].Severity == severity && groups[^1].Rule.Id == rule.Id)
                groups[^1] = groups[^1] with { Count = groups[^1].Count + 1 };
            else groups.Add(new(report, severity, rule, index, 1));
        }

        return groups;
    }
}
