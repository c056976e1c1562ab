using Ardalis.GuardClauses;
using TechRoles.Charts;
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
        page.Say(Text.Of("Which operating model fits"), ink: Ink.Heading);
        page.Say(Known(profile));
        page.Say(Closeness(proposals));
        var limit = options?.Limit ?? proposals.Count;
        foreach (var proposal in proposals.Take(limit)) Write(proposal, page);
        if (proposals.Count > limit)
        {
            var behind = proposals.Skip(limit).Select(proposal => Text.Of(
                "{model} ({points})", ("model", NameOf(proposal.Fit.Model)), ("points", proposal.Fit.Score)));
            page.SayApart(Text.Of("Behind them: {models}.", ("models", Saying.Groups(behind))));
        }

        page.SayApart(
            Saying.Sentences(
                Text.Of("Points are weighed by our judgement and compare models for this company only."),
                Text.Of("Read the reasons; they have sources, points have none.")),
            Ink.Faint);
    }

    private static void Write(ModelProposal proposal, TextPage page)
    {
        var fit = proposal.Fit;
        page.SayApart(
            Text.Of("{rank}. {model} ({points})", ("rank", fit.Rank), ("model", NameOf(fit.Model)), ("points", Points(fit.Score))),
            Ink.Heading);
        foreach (var reason in fit.Reasons.OrderByDescending(reason => reason.IsFor))
            page.Say(Told(reason), 2, $"{Points(reason.Points)} ");
        var premises = Saying.Sentences([.. fit.Model.Premises.Select(Saying.Plain)])!;
        page.Say(Text.Of("What would have to be true: {premises}", ("premises", premises)), 2);
        if (proposal.IsThere) page.Say(Text.Of("The chart is so already."), 2);
        if (proposal.Way is not { } way) return;
        page.Say(Text.Of("The way there: {changes}.", ("changes", Saying.Groups(way.Said()))), 2);
        page.Say(
            Text.Of(
                "It introduces {introduced}, and resolves {resolved}.",
                ("introduced", WhatIfTexts.Counted(way.Findings.Introduced)),
                ("resolved", WhatIfTexts.Counted(way.Findings.Resolved))),
            2);
        foreach (var finding in way.Findings.Introduced.Take(LimitOfFindings)) page.Say(WhatIfTexts.Weighed(finding), 4, "* ");
        if (way.Findings.Introduced.Count > LimitOfFindings)
            page.Say(Saying.More(way.Findings.Introduced.Count - LimitOfFindings), 4, "* ");
    }

    private static Text Known(CompanyProfile profile)
    {
        var known = new List<Text>();
        if (profile.SoftwareRevenueShare is { } share)
            known.Add(Text.Of("{share} of the revenue from software and data", ("share", share)));
        if (profile.Employees is { } employees) known.Add(Text.Of("{employees}", ("employees", Count.Of(employees, "employee"))));
        if (Choices.Focuses.Word(profile.Focus) is { } focus)
            known.Add(Text.Of("technology is for: {focus}", ("focus", Text.Of(focus))));
        if (profile.Sectors.Count > 0)
            known.Add(Text.Of("sectors: {sectors}", ("sectors", Say.Commas(profile.Sectors.Select(Say.Quote)))));
        if (profile.BuildsOnOpenSource is { } builds)
            known.Add(builds ? Text.Of("builds on open source") : Text.Of("does not build on open source"));
        return known.Count == 0
            ? Text.Of("Nothing is known of the company, so that the ranking says what is found most often, and no more.")
            : Text.Of("Known: {facts}.", ("facts", Saying.Groups(known)));
    }

    private static Text Closeness(IReadOnlyList<ModelProposal> proposals)
    {
        var close = proposals.Where(proposal => proposal.Fit.IsClose).Select(proposal => NameOf(proposal.Fit.Model)).ToArray();
        return close.Length > 1
            ? Text.Of("{count} models are too close to be told apart by points: {models}.",
                ("count", close.Length), ("models", Saying.Groups(close)))
            : Text.Of("One model is ahead: {models}.", ("models", Saying.Groups(close)));
    }

    private static Text NameOf(OperatingModel model) => Text.Of(model.Name);

    private static Text Told(ModelReason reason) =>
        Text.Of("{reason} ({source})", ("reason", reason.Text), ("source", reason.Source));

    private static TextArgument Points(int points) => points > 0
        ? Saying.Id(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+{points}"))
        : points;
}
