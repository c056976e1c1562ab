using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>The outcome of a scenario for a person: what it does, the findings that come and go, and the remits that change.</summary>
/// <remarks>
/// Titles and ids are shown, of people only their ids. No line of text is wider than <see cref="ReportOptions.Width"/>; lines end with a
/// line feed; nothing in a title or an id can steer a terminal or become a mark of Markdown.
/// </remarks>
public static class WhatIfReport
{
    private const int LimitOfSection = 20;

    /// <summary>Writes an outcome as text.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each section; null: 20.</param>
    public static void Write(ScenarioOutcome outcome, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(outcome);
        var page = TextPage.Of(output, options);
        var limit = options?.Limit ?? LimitOfSection;
        var findings = outcome.Findings;
        page.Say(WhatIfTexts.Heading(outcome), ink: Ink.Heading);
        Section([.. outcome.Said()], sentence => page.Say(sentence, 2, "* "));
        page.SayApart(WhatIfTexts.Before(outcome));
        page.Say(WhatIfTexts.After(outcome));
        page.SayApart(Text.Of("FINDINGS INTRODUCED: {findings}", ("findings", WhatIfTexts.Counted(findings.Introduced))),
            InkOf(findings.Introduced));
        Section(findings.Introduced, finding => Nested(Introduced(finding)));
        page.SayApart(Text.Of("FINDINGS RESOLVED: {findings}", ("findings", WhatIfTexts.Counted(findings.Resolved))), Ink.Info);
        Section(findings.Resolved, finding => page.Say(WhatIfTexts.Told(finding), 2, "* "));
        if (findings.Changed.Count > 0)
        {
            page.SayApart(Text.Of("FINDINGS CHANGED: {count}", ("count", findings.Changed.Count)), Ink.Info);
            Section(findings.Changed, changed => page.Say(WhatIfTexts.Changed(changed), 2, "* "));
        }

        if (outcome.Remits.Positions.Count > 0)
        {
            page.SayApart(Text.Of("REMITS CHANGED: {count}", ("count", outcome.Remits.Positions.Count)), Ink.Info);
            Section(outcome.Remits.Positions, position => Nested(WhatIfTexts.Remit(position)));
        }

        page.SayApart(WhatIfTexts.Sums(outcome), Ink.Heading);

        void Section<T>(IReadOnlyList<T> items, Action<T> write)
        {
            foreach (var item in items.Take(limit)) write(item);
            if (items.Count > limit) page.Say(Saying.More(items.Count - limit), 2, "* ", Ink.Faint);
        }

        void Nested(IEnumerable<Text> lines)
        {
            foreach (var (index, line) in lines.Index()) page.Say(line, index == 0 ? 2 : 4, index == 0 ? "* " : "- ");
        }
    }

    /// <summary>Writes an outcome in the Markdown of GitHub.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. Width and colour have no meaning here.</param>
    public static void WriteMarkdown(ScenarioOutcome outcome, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(output);
        var page = new MarkdownPage(output, options);
        var limit = options?.Limit ?? LimitOfSection;
        var findings = outcome.Findings;
        page.Title(WhatIfTexts.Heading(outcome));
        page.Line("");
        page.Nested(outcome.Said().Select(sentence => (Text[])[sentence]), outcome.Said().Count(), limit);
        page.Paragraph(WhatIfTexts.Before(outcome));
        page.Paragraph(WhatIfTexts.After(outcome));
        page.Bold(WhatIfTexts.Sums(outcome));
        MarkdownChart.Write(ChangedCharts.Of(outcome, language: page.Language).After, page);
        Section(Text.Of("Findings introduced: {findings}", ("findings", WhatIfTexts.Counted(findings.Introduced))),
            findings.Introduced, Introduced, isOpen: true);
        Section(Text.Of("Findings resolved: {findings}", ("findings", WhatIfTexts.Counted(findings.Resolved))),
            findings.Resolved, finding => [WhatIfTexts.Told(finding)]);
        Section(Text.Of("Findings changed: {count}", ("count", findings.Changed.Count)),
            findings.Changed, changed => [WhatIfTexts.Changed(changed)]);
        Section(Text.Of("Remits changed: {count}", ("count", outcome.Remits.Positions.Count)), outcome.Remits.Positions, WhatIfTexts.Remit);

        void Section<T>(Text heading, IReadOnlyList<T> items, Func<T, IEnumerable<Text>> lines, bool isOpen = false)
        {
            if (items.Count == 0)
            {
                page.Paragraph(heading);
                return;
            }

            page.Fold(heading, isOpen);
            page.Nested(items.Select(lines), items.Count, limit);
            page.EndFold();
        }
    }

    private static IEnumerable<Text> Introduced(Finding finding)
    {
        var details = finding.Details();
        yield return WhatIfTexts.Weighed(finding);
        foreach (var evidence in ReportTexts.Evidence(details)) yield return evidence;
        if (ReportTexts.Basis(finding.Basis) is { } basis) yield return basis;
        if (ReportTexts.Settles(finding, details) is { } settles) yield return settles;
    }

    private static Ink InkOf(IReadOnlyList<Finding> introduced) => introduced.Count == 0 ? Ink.Info : introduced[0].Severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };
}
