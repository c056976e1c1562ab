using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Sessions;

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
        foreach (var rule in rules)
        {
            var weight = Saying.Weight(rule.Severity).Format(page.Language);
            page.Say(Text.Of(rule.Title), 0, $"{rule.Id}  {weight,-7}  ", link: TerminalLink.To(rule));
        }
    }

    /// <summary>Explains a rule: why it is there, what exactly it looks at, how its findings are mended, and its examples.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="onBadExample">What the rule says on its bad example.</param>
    /// <param name="remedies">What mends its bad example; none where it proposes nothing.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="goodExample">Whether the chart on which it is silent is shown, too; without it a rule fits on a screen.</param>
    public static void Explain(
        RuleInfo rule,
        IReadOnlyList<Text> onBadExample,
        IReadOnlyList<Remedy> remedies,
        TextWriter output,
        ReportOptions? options = null,
        bool goodExample = false)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(onBadExample);
        Guard.Against.Null(remedies);
        var page = TextPage.Of(output, options);
        page.Say(
            Text.Of("{rule} {name} ({severity})", ("rule", Saying.Id(rule.Id)), ("name", Saying.Id(rule.Name)),
                ("severity", Saying.Weight(rule.Severity))),
            ink: Ink.Heading,
            link: TerminalLink.To(rule));
        page.Say(Text.Of(rule.Title));
        Section(page, Text.Of("Why"), rule.Rationale);
        Section(page, Text.Of("What exactly"), rule.Definition);
        Section(page, Text.Of("How it is mended"), rule.Remedy);
        page.SayApart(Text.Of("Who says so"), Ink.Heading);
        foreach (var source in SourceText.Of(rule.Sources)) page.Say(source, 2, "- ");
        Example(page, Text.Of("A chart on which it speaks"), rule.BadExample);
        foreach (var sentence in onBadExample) page.Say(sentence, 2, "> ");
        if (remedies.Count > 0)
        {
            page.SayApart(Text.Of("Changes that are proved to mend it"), Ink.Heading);
            foreach (var remedy in remedies) page.Say(RemedyTexts.Told(remedy), 2, "- ");
        }

        if (goodExample) Example(page, Text.Of("A chart on which it is silent"), rule.GoodExample);
    }

    private static void Section(TextPage page, Text heading, string english)
    {
        page.SayApart(heading, Ink.Heading);
        page.Say(Text.Of(english), 2);
    }

    private static void Example(TextPage page, Text heading, string chart)
    {
        page.SayApart(heading, Ink.Heading);
        foreach (var line in chart.Split('\n'))
        {
            var depth = line.Length - line.TrimStart(' ').Length;
            page.Say(line.Trim(), 4 + Math.Min(depth, 24));
        }
    }
}
