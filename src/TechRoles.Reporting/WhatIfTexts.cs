using TechRoles.Analysis;
using TechRoles.Comparison;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports on a scenario say in sentences.</summary>
internal static class WhatIfTexts
{
    /// <summary>How many cells a sentence on a remit names.</summary>
    public const int Cells = 8;

    public static string Heading(ScenarioOutcome outcome) =>
        outcome.Scenario.Name.Length == 0 ? "What if" : $"What if: {Readable.Of(outcome.Scenario.Name)}";

    public static string Before(ScenarioOutcome outcome) => $"As it is: {ReportTexts.Chart(outcome.Before)}";

    public static string After(ScenarioOutcome outcome) => $"As it would be: {ReportTexts.Chart(outcome.After)}";

    /// <summary>Findings with how heavy they are: <c>3 (1 error, 2 warnings)</c>.</summary>
    public static string Counted(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return "none";
        var counts = findings.GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => ReportTexts.Severity(group.Key, group.Count()));
        return $"{Words.Of(findings.Count)} ({string.Join(", ", counts)})";
    }

    public static string Told(Finding finding) => $"{finding.Rule.Id} {finding.Details().Message}";

    public static string Changed(ChangedFinding changed)
    {
        var (before, after) = (changed.Before, changed.After);
        var was = before.Details().Message.ToString();
        var now = after.Details().Message.ToString();
        var weight = before.Severity == after.Severity ? "" : $"; {JsonNames.Of(after.Severity)}, was {JsonNames.Of(before.Severity)}";
        return was == now
            ? $"{after.Rule.Id} {now} (what it rests on is otherwise{weight})"
            : $"{after.Rule.Id} {now} (was: {was}{weight})";
    }

    public static IEnumerable<string> Remit(SeatDifference seat)
    {
        var mark = seat.Before is null ? " (new)" : seat.After is null ? " (gone)" : "";
        yield return $"{seat.Seat}{mark}";
        foreach (var part in seat.Parts(Cells)) yield return part;
    }

    /// <summary>The last line: how much comes and goes.</summary>
    public static string Sums(ScenarioOutcome outcome)
    {
        var found = outcome.Findings;
        return $"Findings: {Words.Of(found.Introduced.Count)} introduced, {Words.Of(found.Resolved.Count)} resolved, "
            + $"{Words.Of(found.Changed.Count)} changed, {Words.Of(found.UnchangedCount)} unchanged. {outcome.Remits}.";
    }
}
