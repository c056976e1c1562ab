using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>The findings of a page, grouped as in the text report, each with its facts, who can settle it, and what mends it.</summary>
internal static class PageFindings
{
    public static void Write(ToldFindings told, HtmlPage page)
    {
        page.Line("<section id=\"findings\" aria-labelledby=\"findings-heading\">");
        page.Line($"<h2 id=\"findings-heading\">{page.Of(Text.Of("What was found"))}</h2>");
        if (told.Groups.Count == 0) page.Say("p", Text.Of("Nothing was found."));
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in told.Groups) WriteGroup(told, group, named.Add(group.Rule.Id), page);
        page.Say("p", ReportTexts.Unproved(told.Report), "soft");
        page.Line("</section>");
    }

    /// <summary>Writes a finding with its remedies.</summary>
    public static void WriteFinding(Finding finding, int index, ToldFindings told, HtmlPage page)
    {
        var details = finding.Details();
        page.Line($"<article class=\"finding {JsonNames.Of(finding.Severity)}\" id=\"finding={finding.Fingerprint.Hex}\" "
            + $"data-finding=\"{Words.Of(index)}\">");
        page.Line($"<h4><a class=\"message\" "
            + $"href=\"#finding={finding.Fingerprint.Hex}\">{page.Of(details.Message)}</a></h4>");
        page.Say("p", GovernanceTexts.State(finding), "state");
        page.Say("p", ReportTexts.Settles(finding, details), "settles");
        page.List(ReportTexts.Evidence(details), "evidence");
        page.Say("p", ReportTexts.Basis(finding.Basis), "basis");
        if (told.RemediesOf(index) is { Count: > 0 } remedies)
        {
            page.Line("<ul class=\"remedies\">");
            foreach (var (number, remedy) in remedies.Index())
                page.Line($"<li data-remedy=\"{ToldFindings.NameOf(index, number)}\">{page.Of(RemedyTexts.Mend(remedy))}</li>");
            page.Line("</ul>");
        }

        page.Line("</article>");
    }

    /// <summary>Writes a finding without remedies.</summary>
    public static void WriteBare(Finding finding, HtmlPage page)
    {
        var details = finding.Details();
        page.Line($"<article class=\"finding {JsonNames.Of(finding.Severity)}\">");
        page.Line($"<h3>{page.Mark(finding.Severity)} {page.Of(WhatIfTexts.Told(finding))}</h3>");
        page.Say("p", ReportTexts.Settles(finding, details), "settles");
        page.List(ReportTexts.Evidence(details), "evidence");
        page.Say("p", ReportTexts.Basis(finding.Basis), "basis");
        page.Line("</article>");
    }

    private static void WriteGroup(ToldFindings told, FindingGroup group, bool isFirst, HtmlPage page)
    {
        var (rule, id) = (group.Rule, isFirst ? $" id=\"rule={HtmlPage.Address(group.Rule.Id)}\"" : "");
        var number = told.Analysis.CountByRule().Select(one => one.Rule.Id).ToList().IndexOf(rule.Id);
        page.Line($"<section class=\"rule\"{id} data-group=\"{Words.Of(PageData.NumberOf(group.Severity))} {Words.Of(number)}\" "
            + $"data-written=\"{Words.Of(told.Written)}\">");
        page.Line($"<h3>{page.Mark(group.Severity)} {HtmlPage.Text(rule.Id)} {page.Of(Text.Of(rule.Title))} <span "
            + $"class=\"count\">{Words.Of(group.Count)}</span></h3>");
        if (isFirst) page.Say("p", Text.Of(rule.Rationale), "soft");
        page.Line("<div class=\"cards\">");
        for (var index = group.Start; index < group.Start + Math.Min(group.Count, told.Written); index++)
        {
            told.Cancel.ThrowIfCancellationRequested();
            WriteFinding(told.Analysis.Findings[index], index, told, page);
        }

        page.Line("</div>");
        if (group.Count > told.Written) page.Say("p", Saying.MoreLikeThese(group.Count - told.Written, areTold: true), "more");
        if (isFirst) page.Say("p", RuleTexts.Sources(rule, told.Analysis.Profile), "source");
        page.Line("</section>");
    }
}
