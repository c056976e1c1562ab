using System.Globalization;
using System.Text;
using TechRoles.Analysis;

namespace TechRoles.Tests.Docs;

/// <summary>Writes the page of the rules from what the rules say of themselves.</summary>
internal static class RulePage
{
    public const string Path = "src/TechRoles/Analysis/Rules/README.md";

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The rules\n\n");
        page.Append("Generated from the rules themselves by `UPDATE_DOCS=1 dotnet test tests/TechRoles.Tests`; a test fails when it is stale.\n\n");
        page.Append("A rule is silent where the kind of fact it needs is not stated at all. What does not rest on stated facts alone is a warning at most.\n");
        page.Append("Every finding of two positions or more names the one who can settle it.\n\n");
        page.Append("| rule | what is wrong | severity |\n|---|---|---|\n");
        foreach (var info in Rules()) page.Append(CultureInfo.InvariantCulture, $"| [{info.Id} {info.Name}](#{info.Id.ToLowerInvariant()}-{info.Name}) | {Cell(info.Title)} | {Severity(info)} |\n");
        if (ProblemCodes.All.Count > 0) page.Append("\nProblem codes stand for facts that no chart can hold; they are found when a chart is made.\n\n| code | what is wrong | severity |\n|---|---|---|\n");
        foreach (var info in ProblemCodes.All) page.Append(CultureInfo.InvariantCulture, $"| [{info.Id} {info.Name}](#{info.Id.ToLowerInvariant()}-{info.Name}) | {Cell(info.Title)} | {Severity(info)} |\n");
        page.Append("\nWhat no single day shows is found over a history.\n\n| code | what is wrong | severity |\n|---|---|---|\n");
        foreach (var info in HistoryCodes.All) page.Append(CultureInfo.InvariantCulture, $"| [{info.Id} {info.Name}](#{info.Id.ToLowerInvariant()}-{info.Name}) | {Cell(info.Title)} | {Severity(info)} |\n");
        page.Append("\nWhat is said of waivers is found where a report is looked at with them; the examples are with one of TR3004 on `ciso`.\n\n| code | what is wrong | severity |\n|---|---|---|\n");
        foreach (var info in WaiverCodes.All) page.Append(CultureInfo.InvariantCulture, $"| [{info.Id} {info.Name}](#{info.Id.ToLowerInvariant()}-{info.Name}) | {Cell(info.Title)} | {Severity(info)} |\n");
        foreach (var info in Rules().Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All)) Section(page, info);
        return page.ToString();
    }

    public static IEnumerable<RuleInfo> Rules() => RuleSet.All.Rules.Select(rule => rule.Info);

    private static void Section(StringBuilder page, RuleInfo info)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {info.Id} {info.Name}\n\n{info.Title}. Severity: {Severity(info)}. {info.Status}, since {info.Since}.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**Why.** {info.Rationale}\n\n**What exactly.** {info.Definition}\n\n**What to do.** {info.Remedy}\n\n**Sources.**\n\n");
        foreach (var source in info.Sources) page.Append(CultureInfo.InvariantCulture, $"- {source}\n");
        page.Append(CultureInfo.InvariantCulture, $"\nIt speaks here:\n\n```text\n{info.BadExample.ReplaceLineEndings("\n").Trim('\n')}\n```\n");
        page.Append(CultureInfo.InvariantCulture, $"\nIt is silent here:\n\n```text\n{info.GoodExample.ReplaceLineEndings("\n").Trim('\n')}\n```\n");
    }

    private static string Severity(RuleInfo info) => info.Severity.ToString().ToLowerInvariant() + (info.Off ? ", off unless asked for" : "");

    internal static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
