using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports on a scenario say in sentences.</summary>
internal static class WhatIfTexts
{
    /// <summary>How many cells a sentence on a remit names.</summary>
    public const int Cells = 8;

    public static Text Heading(ScenarioOutcome outcome) => outcome.Scenario.Name.Length == 0 ? Text.Of("What if")
        : Text.Of("What if: {scenario}", ("scenario", Say.Quote(Readable.Of(outcome.Scenario.Name))));

    public static Text Before(ScenarioOutcome outcome) => Text.Of("As it is: {chart}", ("chart", ReportTexts.Chart(outcome.Before)));

    public static Text After(ScenarioOutcome outcome) => Text.Of("As it would be: {chart}", ("chart", ReportTexts.Chart(outcome.After)));

    /// <summary>Findings with how heavy they are: <c>3 (1 error, 2 warnings)</c>.</summary>
    public static Text Counted(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return Text.Of("none");
        var counts = findings.GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => ReportTexts.Severity(group.Key, group.Count()));
        return Text.Of("{count} ({counts})", ("count", findings.Count), ("counts", Saying.Commas(counts)));
    }

    public static Text Told(Finding finding) => Text.Of(
        finding.Waiver is null ? "{rule} {message}" : "{rule} {message} (waived)",
        ("rule", Saying.Id(finding.Rule.Id)),
        ("message", finding.Details().Message));

    public static Text Weighed(Finding finding) =>
        Text.Of("{finding} ({severity})", ("finding", Told(finding)), ("severity", Saying.Weight(finding.Severity)));

    public static Text Changed(ChangedFinding changed)
    {
        var (before, after) = (changed.Before, changed.After);
        var (was, now) = (before.Details().Message, after.Details().Message);
        var isSame = was.ToString() == now.ToString();
        var isSameWeight = before.Severity == after.Severity;
        var template = isSame
            ? isSameWeight
                ? "{rule} {now} (what it rests on is otherwise)"
                : "{rule} {now} (what it rests on is otherwise; {weight}, was {oldWeight})"
            : isSameWeight
                ? "{rule} {now} (was: {was})"
                : "{rule} {now} (was: {was}; {weight}, was {oldWeight})";
        return Text.Of(
            template,
            ("rule", Saying.Id(after.Rule.Id)),
            ("now", now),
            ("was", was),
            ("weight", Saying.Weight(after.Severity)),
            ("oldWeight", Saying.Weight(before.Severity)));
    }

    public static IEnumerable<Text> Remit(PositionDifference position)
    {
        var template = position.Before is null ? "{position} (new)" : position.After is null ? "{position} (gone)" : "{position}";
        yield return Text.Of(template, ("position", position.Position));
        foreach (var part in position.SaidParts(Cells)) yield return part;
    }

    /// <summary>The last line: how much comes and goes.</summary>
    public static Text Sums(ScenarioOutcome outcome)
    {
        var found = outcome.Findings;
        return Saying.Sentences(
            Text.Of(
                "Findings: {introduced} introduced, {resolved} resolved, {changed} changed, {unchanged} unchanged.",
                ("introduced", found.Introduced.Count),
                ("resolved", found.Resolved.Count),
                ("changed", found.Changed.Count),
                ("unchanged", found.UnchangedCount)),
            Text.Of("{remits}.", ("remits", Count.Of(outcome.Remits.Positions.Count, "remit changes", "remits change"))))!;
    }
}
