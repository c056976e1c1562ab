using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4006: a role that the profile mandates is nobody's.</summary>
/// <remarks>No remedy: nobody is invented, and whom to appoint is for the organisation to decide.</remarks>
internal sealed class MissingMandatedRole : ChartRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4006",
        Name = "missing-mandated-role",
        Title = "A role that the profile mandates is nobody's",
        Severity = Severity.Error,
        OnlyUnder = "us-bank",
        Rationale = "What a supervisor asks for by name is asked for first.",
        Definition =
            "The profile mandates a role, no position that is not eliminated carries it or has a title that means it, and nobody is "
            + "accountable or responsible for the function that it is for: the function satisfies it, whatever the title. Silent without "
            + "such a profile, and in a chart that is part of a larger one.",
        Remedy = "Appoint somebody, or name the position that has the function. Whom is for the organisation to decide, so no change is "
            + "proposed.",
        Sources = [Source.Judgement("which roles are mandated, and by whom, the profile says; a finding names that source")],
        BadExample = """
            CEO
              CIO: enterprise-it A/R
              CTO: product-stack A/R
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R
              Head of Protection: information-security A/R, data-protection A/R
            """,
    };

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        if (inspect.Profile.Mandates.Count == 0 || chart.Organisation.Complete == false || chart.Positions.Count == 0) return;
        var missing = Missing(chart, inspect.Profile);
        if (missing.Length > 0) inspect.Report(chart, new() { Number = missing.Length });
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
        var missing = Missing(chart, finding.Profile);
        account.Say(
            missing.Length == 1
                ? "Nobody is {roles}, and nobody has the function"
                : "Nobody is any of {roles}, and nobody has these functions",
            ("roles", Say.All(missing.Select(mandate => TitleOf(chart, mandate)))));
        if (chart.Tops.Count == 1) account.About(chart.Tops[0]);
        foreach (var mandate in missing)
        {
            account.Because("role", "{source} expects a {role}", ("source", mandate.Source), ("role", TitleOf(chart, mandate)));
            account.Because("responsibility", "nobody is accountable or responsible for {area}", ("area", Say.Quote(mandate.Function)));
        }
    }

    private static TextArgument TitleOf(OrgChart chart, MandatedRole mandate) =>
        chart.Catalogue.TryRole(mandate.Kind, out var role) ? role : Say.Quote(mandate.Kind.Id);

    private static MandatedRole[] Missing(OrgChart chart, Profile profile) =>
        [.. profile.Mandates.Where(mandate => !IsHeld(chart, mandate))];

    private static bool IsHeld(OrgChart chart, MandatedRole mandate)
    {
        for (Area? area = chart.TryArea(mandate.Function, out var function) ? function : null; area is { } at; area = at.Parent)
            if (at.Cells.Any(cell => cell.DutyRows.Any(duty => duty.Involvements.HasAtLeast(Involvement.Responsible)))) return true;
        return chart.Positions.Any(position => position.StandsFor(mandate.Kind) is not null);
    }
}
