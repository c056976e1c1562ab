using System.Text.RegularExpressions;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Reporting.Tests.Languages;

/// <summary>No English is left in what is reported in German, on the bad example of every rule.</summary>
public partial class GermanTests
{
    private static readonly ReportOptions Wide = new() { Language = Language.German, Width = 100_000 };

    public static TheoryData<string> Rules => [.. RuleSet.All.Rules.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Nothing_that_a_rule_says_lacks_its_German(string id) => Assert.Empty(
        from finding in Findings(id)
        let details = finding.Details()
        from text in details.Evidence.Select(evidence => evidence.Said).Prepend(details.Message)
        from missing in Language.German.Lacks(text)
        select missing);

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_report_has_English_words(string id)
    {
        var report = Report(id);
        var written = new[]
        {
            Reports.Text(report, Wide), Reports.Markdown(report, Wide),
            Reports.Written(output => AnalysisPage.Write(report, output, new() { Language = Language.German, Limit = 3 })),
        };
        Assert.All(written, text => Assert.Equal("", string.Join('\n', EnglishIn(text, report.Analysis!))));
    }

    private static IEnumerable<string> EnglishIn(string written, AnalysisReport analysis)
    {
        var own = analysis.Chart.Positions.SelectMany(one => new[] { one.Title, one.Id })
            .Concat(analysis.Chart.Areas.SelectMany(one => new[] { one.Name, one.Id }))
            .Concat(analysis.Chart.Stakeholders.Select(one => one.Name ?? one.Id))
            .Concat(analysis.Chart.Roles.Select(one => one.ToString()))
            .Concat(analysis.Chart.Goals.Select(one => one.ToString()))
            .Concat(analysis.Chart.Initiatives.Select(one => one.ToString()))
            .Concat(RuleSet.All.Rules.SelectMany(rule => rule.Info.Sources).Select(source => source.Text))
            .Concat(analysis.Findings.Select(finding => finding.Details()).SelectMany(Cited))
            .Where(name => name.Length > 2).OrderByDescending(name => name.Length);
        var shown = Markup().Replace(written, " ");
        shown = Source().Replace(shown, "");
        foreach (var name in own) shown = shown.Replace(name, "…", StringComparison.Ordinal);
        return from line in shown.Split('\n')
               where !line.TrimStart().StartsWith("Quelle:", StringComparison.Ordinal) && EnglishWord().IsMatch(line)
               select line.Trim();
    }

    /// <summary>What others wrote: sources, ids of conflict sets and decisions.</summary>
    private static IEnumerable<string> Cited(FindingDetails details) =>
        from text in details.Evidence.Select(evidence => evidence.Said).Prepend(details.Message)
        from argument in text.Arguments
        where argument.Value is TextArgument.Quoted or TextArgument.Item or TextArgument.Inner { Value.Arguments.Count: < 2 }
        from form in new[] { argument.Value.ToString(), HtmlPage.Text(argument.Value.ToString()), MarkdownText.Of(argument.Value.ToString()) }
        select form;

    private static Finding[] Findings(string id) => [.. Report(id).Analysis!.Findings];

    private static ChartReport Report(string id)
    {
        RuleSet.All.TryInfo(id, out var info);
        var profile = info!.OnlyUnder is { } name && Profiles.TryFind(name, out var found) ? found : null;
        var repaired = ChartText.Read(info.BadExample).Builder.Repair();
        return new()
        {
            Analysis = new OrgAnalyser(RuleSet.All, profile).Analyse(repaired.Chart),
            Problems = repaired.Problems,
        };
    }

    [GeneratedRegex(@"<style>[\s\S]*?</style>|<script[\s\S]*?</script>|<meta[^>]*>|class=""[^""]*""|data-[a-z]+=""[^""]*""")]
    private static partial Regex Markup();

    // Whoever is cited is cited as they wrote.
    [GeneratedRegex(@"Quelle: [^\n<]*")]
    private static partial Regex Source();

    [GeneratedRegex(@"\b(the|and|is|are|of|which|nobody|has|have|with|not|reports|answers|no|for|from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
