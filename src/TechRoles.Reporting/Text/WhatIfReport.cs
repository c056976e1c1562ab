using Ardalis.GuardClauses;
using TechRoles.Analysis;
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
        Section([.. outcome.Sentences()], sentence => page.Say(sentence, 2, "* "));
        page.Blank();
        page.Say(WhatIfTexts.Before(outcome));
        page.Say(WhatIfTexts.After(outcome));
        page.Blank();
        page.Say($"FINDINGS INTRODUCED: {WhatIfTexts.Counted(findings.Introduced)}", ink: InkOf(findings.Introduced));
        Section(findings.Introduced, finding => WriteIntroduced(finding, page));
        page.Blank();
        page.Say($"FINDINGS RESOLVED: {WhatIfTexts.Counted(findings.Resolved)}", ink: Ink.Info);
        Section(findings.Resolved, finding => page.Say(WhatIfTexts.Told(finding), 2, "* "));
        if (findings.Changed.Count > 0)
        {
            page.Blank();
            page.Say($"FINDINGS CHANGED: {Words.Of(findings.Changed.Count)}", ink: Ink.Info);
            Section(findings.Changed, changed => page.Say(WhatIfTexts.Changed(changed), 2, "* "));
        }

        if (outcome.Remits.Seats.Count > 0)
        {
            page.Blank();
            page.Say($"REMITS CHANGED: {Words.Of(outcome.Remits.Seats.Count)}", ink: Ink.Info);
            Section(outcome.Remits.Seats, seat =>
            {
                foreach (var (index, line) in WhatIfTexts.Remit(seat).Index()) page.Say(line, index == 0 ? 2 : 4, index == 0 ? "* " : "- ");
            });
        }

        page.Blank();
        page.Say(WhatIfTexts.Sums(outcome), ink: Ink.Heading);

        void Section<T>(IReadOnlyList<T> items, Action<T> write)
        {
            foreach (var item in items.Take(limit)) write(item);
            if (items.Count > limit) page.Say($"and {Words.Of(items.Count - limit)} more", 2, "* ", Ink.Faint);
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
        var limit = options?.Limit ?? LimitOfSection;
        var findings = outcome.Findings;
        output.Write($"# {MarkdownText.Of(WhatIfTexts.Heading(outcome))}\n\n");
        Items([.. outcome.Sentences()], sentence => [sentence]);
        output.Write($"\n{MarkdownText.Of(WhatIfTexts.Before(outcome))}\n\n{MarkdownText.Of(WhatIfTexts.After(outcome))}\n");
        output.Write($"\n**{MarkdownText.Of(WhatIfTexts.Sums(outcome))}**\n");
        MarkdownChart.Write(ChangedCharts.Of(outcome).After, output);
        Section($"Findings introduced: {WhatIfTexts.Counted(findings.Introduced)}", findings.Introduced, Introduced, isOpen: true);
        Section($"Findings resolved: {WhatIfTexts.Counted(findings.Resolved)}", findings.Resolved, finding => [WhatIfTexts.Told(finding)]);
        Section($"Findings changed: {Words.Of(findings.Changed.Count)}", findings.Changed, changed => [WhatIfTexts.Changed(changed)]);
        Section($"Remits changed: {Words.Of(outcome.Remits.Seats.Count)}", outcome.Remits.Seats, WhatIfTexts.Remit);

        void Section<T>(string heading, IReadOnlyList<T> items, Func<T, IEnumerable<string>> lines, bool isOpen = false)
        {
            if (items.Count == 0)
            {
                output.Write($"\n{heading}\n");
                return;
            }

            output.Write($"\n<details{(isOpen ? " open" : "")}><summary><b>{MarkupText.Of(heading)}</b></summary>\n\n");
            Items(items, lines);
            output.Write("\n</details>\n");
        }

        void Items<T>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> lines)
        {
            foreach (var item in items.Take(limit))
                foreach (var (index, line) in lines(item).Index())
                    output.Write($"{(index == 0 ? "" : "  ")}- {MarkdownText.Of(Readable.Of(line))}\n");
            if (items.Count > limit) output.Write($"- and {Words.Of(items.Count - limit)} more\n");
        }
    }

    private static void WriteIntroduced(Finding finding, TextPage page)
    {
        foreach (var (index, line) in Introduced(finding).Index()) page.Say(line, index == 0 ? 2 : 4, index == 0 ? "* " : "- ");
    }

    private static IEnumerable<string> Introduced(Finding finding)
    {
        var details = finding.Details();
        yield return $"{WhatIfTexts.Told(finding)} ({JsonNames.Of(finding.Severity)})";
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
