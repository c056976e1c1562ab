using Ardalis.GuardClauses;
using TechRoles.Analysis;

namespace TechRoles.Reporting;

/// <summary>Rules for a person to read at a terminal: all of them as a table, or one of them explained.</summary>
public static class RuleText
{
    /// <summary>Writes a table with id, severity and title of each rule.</summary>
    /// <param name="rules">The rules, in the order of the table.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void WriteTable(IEnumerable<RuleInfo> rules, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(rules);
        var page = TextPage.Of(output, options);
        foreach (var rule in rules) page.Say(rule.Title, lead: $"{rule.Id}  {JsonNames.Of(rule.Severity),-7}  ");
    }

    /// <summary>Explains a rule: why it is there, what exactly it looks at, how its findings are mended, and its examples.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="onBadExample">What the rule says on its bad example, each as a sentence.</param>
    /// <param name="remedies">What mends its bad example, each as a sentence; none where it proposes nothing.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Explain(
        RuleInfo rule, IReadOnlyList<string> onBadExample, IReadOnlyList<string> remedies, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(onBadExample);
        Guard.Against.Null(remedies);
        var page = TextPage.Of(output, options);
        page.Say($"{rule.Id} {rule.Name} ({JsonNames.Of(rule.Severity)})", ink: Ink.Heading);
        page.Say(rule.Title);
        Section(page, "Why", rule.Rationale);
        Section(page, "What exactly", rule.Definition);
        Section(page, "How it is mended", rule.Remedy);
        page.Blank();
        page.Say("Who says so", ink: Ink.Heading);
        foreach (var source in SourceText.Of(rule.Sources)) page.Say(source, 2, "- ");
        Example(page, "A chart on which it speaks", rule.BadExample);
        foreach (var sentence in onBadExample) page.Say(sentence, 2, "> ");
        if (remedies.Count > 0)
        {
            page.Blank();
            page.Say("Changes that are proved to mend it", ink: Ink.Heading);
            foreach (var remedy in remedies) page.Say(remedy, 2, "- ");
        }

        Example(page, "A chart on which it is silent", rule.GoodExample);
    }

    private static void Section(TextPage page, string heading, string text)
    {
        page.Blank();
        page.Say(heading, ink: Ink.Heading);
        page.Say(text, 2);
    }

    private static void Example(TextPage page, string heading, string chart)
    {
        page.Blank();
        page.Say(heading, ink: Ink.Heading);
        foreach (var line in chart.Split('\n'))
        {
            var depth = line.Length - line.TrimStart(' ').Length;
            page.Say(line.Trim(), 4 + Math.Min(depth, 24));
        }
    }
}
