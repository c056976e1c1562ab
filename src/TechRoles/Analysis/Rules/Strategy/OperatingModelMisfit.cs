using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6007: a technology executive stands where the company's strategy does not put one.</summary>
internal sealed class OperatingModelMisfit : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6007",
        Name = "operating-model-misfit",
        Title = "A technology executive stands where the company's strategy does not put one",
        Severity = Severity.Warning,
        Rationale =
            "Where a business lives on its software, whoever answers for the product's technology decides with the top, or decides too "
            + "late.",
        Definition =
            "Silent without a company profile. A CTO below the CIO, a CIO below the CFO or COO and one executive for both stand in an "
            + "operating model: the rule speaks where more speaks against the model than for it, much of it (2 points or more in one "
            + "reason), and the model is not close to the best. Any other CTO speaks with a manager between itself and the top, or a CEO, "
            + "where half of the revenue or more comes from software and data, or technology serves the product; any other CIO two "
            + "managers below where technology serves the company itself. What is not grave (3 points) is worth knowing, and no more. "
            + "'techroles model' shows all models and their reasons.",
        Remedy = "Let the position report to the top, or go the way to a model that fits; or leave it where it is and say why.",
        Sources = [Source.Article(3), Source.Article(10), Source.Article(25), Source.Article(26)],
        BadExample = """
            CEO
              CFO
                CIO
                  CTO

            [organisation]
            softwareRevenueShare=90
            focus=product
            """,
        GoodExample = """
            CEO
              CTO
              CFO
                CIO

            [organisation]
            softwareRevenueShare=90
            focus=product
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (inspect.Chart.Organisation.Profile is null || position.ExactlyStandsFor(RoleKind.Cto, RoleKind.Cio) is not { } held) return;
        if (ModelMisfit.Of(position) is not { } misfit) return;
        inspect.Report(
            position,
            new() { Basis = held.Basis, Number = position.Depth, Severity = misfit.IsGrave ? null : Severity.Info });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var misfit = ModelMisfit.Of(position)!;
        if (misfit.Model is { } model)
        {
            account.Say(
                "{position} stands as in the model '{model}', which does not fit this company",
                ("position", position),
                ("model", model.Called));
        }
        else
        {
            account.Say(
                "{position} stands {levels} below the top, which does not fit this company",
                ("position", position),
                ("levels", Count.Of(finding.Number, "level")));
        }

        account.About(position);
        account.Because("organisation", "{reason}", ("reason", misfit.Reason.Text));
        account.Because(
            "organisation",
            misfit.Better.Count == 1 ? "what fits best is '{better}'" : "what fits best is one of these: {better}",
            ("better", Say.All(misfit.Better.Select(fit => fit.Model.Called))));
        account.ExpectedBy(misfit.Reason.Source);
        if (finding.Chart.Organisation.Profile!.SoftwareRevenueShare is { } share)
            account.Because("organisation", "{share} of the revenue comes from software and data", ("share", share));
        if (position.ExactlyStandsFor(RoleKind.Cto, RoleKind.Cio) is { } held) account.Because(held);
        account.BecauseLines(position, position.Top);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var report = ExpectedManagers(position).Select(manager => Proposed.Report(position, manager));
        var ways = ModelMisfit.Of(position)!.Better.Select(fit => Proposed.Together(fit.Model.WayTo(position.Chart)?.Changes ?? []));
        return Proposed.Of([.. report, .. ways]);
    }

    private static IEnumerable<Position> ExpectedManagers(Position position)
    {
        for (var above = position.Manager; above is { } manager; above = manager.Manager)
            if ((manager.Manager is null || manager.StandsFor(RoleKind.Ceo) is not null) && Candidates.CanServe(manager))
                yield return manager;
    }
}
