using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>An operating model with the way that leads to it from a chart.</summary>
/// <param name="Fit">How well it fits.</param>
/// <param name="Way">What the way would do; null: there is no chart, no way, or nothing to change.</param>
/// <param name="IsThere">Whether the chart is so already.</param>
public sealed record ModelProposal(ModelFit Fit, ScenarioOutcome? Way, bool IsThere);

/// <summary>Which operating model fits a company, for a person at a terminal: ranked, with the reasons and who says so.</summary>
/// <remarks>No line is wider than <see cref="ReportOptions.Width"/>; lines end with a line feed.</remarks>
public static class ModelReport
{
    private const int LimitOfFindings = 5;

    /// <summary>Writes the ranking.</summary>
    /// <param name="profile">What is known of the company.</param>
    /// <param name="proposals">The models, the best first.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. The limit holds for the models that are told with their reasons.</param>
    public static void Write(CompanyProfile profile, IReadOnlyList<ModelProposal> proposals, TextWriter output,
        ReportOptions? options = null)
    {
        Guard.Against.Null(profile);
        Guard.Against.Null(proposals);
        var page = TextPage.Of(output, options);
        page.Say("Which operating model fits", ink: Ink.Heading);
        page.Say(Known(profile));
        page.Say(Closeness(proposals));
        var limit = options?.Limit ?? proposals.Count;
        foreach (var proposal in proposals.Take(limit)) Write(proposal, page);
        if (proposals.Count > limit)
        {
            page.Blank();
            page.Say($"Behind them: {string.Join("; ", proposals.Skip(limit).Select(proposal => proposal.Fit))}.");
        }

        page.Blank();
        page.Say(
            "Points are weighed by our judgement and compare models for this company only. "
            + "Read the reasons; they have sources, points have none.", ink: Ink.Faint);
    }

    private static void Write(ModelProposal proposal, TextPage page)
    {
        var fit = proposal.Fit;
        page.Blank();
        page.Say($"{Words.Of(fit.Rank)}. {fit.Model} ({Points(fit.Score)})", ink: Ink.Heading);
        foreach (var reason in fit.Reasons.Where(reason => reason.IsFor)) page.Say(reason.ToString(), 2, $"{Points(reason.Points)} ");
        foreach (var reason in fit.Reasons.Where(reason => !reason.IsFor)) page.Say(reason.ToString(), 2, $"{Points(reason.Points)} ");
        page.Say($"What would have to be true: {string.Join(" ", fit.Model.Premises)}", 2);
        if (proposal.IsThere) page.Say("The chart is so already.", 2);
        if (proposal.Way is not { } way) return;
        page.Say($"The way there: {string.Join("; ", way.Sentences())}.", 2);
        page.Say(
            $"It introduces {WhatIfTexts.Counted(way.Findings.Introduced)}, and resolves {WhatIfTexts.Counted(way.Findings.Resolved)}.", 2);
        foreach (var finding in way.Findings.Introduced.Take(LimitOfFindings)) page.Say(
            $"{WhatIfTexts.Told(finding)} ({JsonNames.Of(finding.Severity)})", 4, "* ");
        if (way.Findings.Introduced.Count > LimitOfFindings) page.Say(
            $"and {Words.Of(way.Findings.Introduced.Count - LimitOfFindings)} more", 4, "* ");
    }

    private static string Known(CompanyProfile profile)
    {
        var known = new List<string>();
        if (profile.SoftwareRevenueShare is { } share) known.Add($"{share} of the revenue from software and data");
        if (profile.Employees is { } employees) known.Add(Words.Count(employees, "employee"));
        if (Choices.Focuses.Word(profile.Focus) is { } focus) known.Add($"technology is for: {focus}");
        if (profile.Sectors.Count > 0) known.Add($"sectors: {string.Join(", ", profile.Sectors)}");
        if (profile.BuildsOnOpenSource is { } builds) known.Add(builds ? "builds on open source" : "does not build on open source");
        return known.Count == 0 ? "Nothing is known of the company, so that the ranking says what is found most often, and no more."
            : $"Known: {string.Join("; ", known)}.";
    }

    private static string Closeness(IReadOnlyList<ModelProposal> proposals)
    {
        var close = proposals.Where(proposal => proposal.Fit.IsClose).Select(proposal => proposal.Fit.Model.Name).ToArray();
        return close.Length > 1
            ? $"{Words.Of(close.Length)} models are too close to be told apart by points: {string.Join("; ", close)}."
            : $"One model is ahead: {string.Concat(close)}.";
    }

    private static string Points(int points) => points > 0 ? $"+{Words.Of(points)}" : Words.Of(points);
}
