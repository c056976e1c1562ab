using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6007: a technology executive stands where the company's strategy does not put one.</summary>
public sealed class OperatingModelMisfit : PositionRule
{
    /// <summary>
    /// From which share of revenue from software and data on the CTO is expected at the top, in percent; 50 unless said otherwise.
    /// </summary>
    public int SoftwareShareInPercent { get; init; } = 50;

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
            "The company profile states that half of the revenue or more comes from software and data, or that technology serves the "
            + "product, and a CTO has a manager between itself and the top, or between itself and a CEO. Or it states that technology "
            + "serves the company itself, and the CIO stands two managers or more below the top: worth knowing, and no more. Silent "
            + "without a company profile.",
        Remedy = "Let the position report to the top; or merge, or leave it where it is and say why.",
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
        if (inspect.Chart.Organisation.Profile is not { } profile) return;
        if (LivesOnSoftware(profile) && position.ExactlyStandsFor(RoleKind.Cto) is { } cto && IsBuried(position, most: 0))
            inspect.Report(position, new() { Basis = cto.Basis, Number = position.Depth });
        else if (!LivesOnSoftware(profile) && profile.Focus == CompanyFocus.Internal && position.ExactlyStandsFor(RoleKind.Cio) is { } cio
            && IsBuried(position, most: 1))
            inspect.Report(position, new() { Basis = cio.Basis, Number = position.Depth, Severity = Severity.Info });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say(
            position.ExactlyStandsFor(RoleKind.Cto) is not null
                ? "The company lives on its software, and {position} stands {levels} below the top"
                : "The company's technology serves the company itself, and {position} stands {levels} below the top",
            ("position", position),
            ("levels", Count.Of(finding.Number, "level")));
        account.About(position);
        var profile = finding.Chart.Organisation.Profile!;
        if (profile.SoftwareRevenueShare is { } share)
            account.Because("organisation", "{share} of the revenue comes from software and data", ("share", share));
        if (position.ExactlyStandsFor(RoleKind.Cto, RoleKind.Cio) is { } held) account.Because(held);
        account.BecauseLines(position, position.Top);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) =>
        Proposed.Of(ExpectedManagers(position).Select(manager => Proposed.Report(position, manager)));

    private bool LivesOnSoftware(CompanyProfile profile) =>
        profile.SoftwareRevenueShare is { } share ? share.Value >= SoftwareShareInPercent : profile.Focus == CompanyFocus.Product;

    /// <summary>Whether there are more managers than that between a position and a top, or a CEO.</summary>
    private static bool IsBuried(Position position, int most)
    {
        var between = 0;
        for (var above = position.Manager; above is { } manager; above = manager.Manager)
        {
            if (manager.Manager is null || manager.StandsFor(RoleKind.Ceo) is not null) return between > most;
            between++;
        }

        return false;
    }

    private static IEnumerable<Position> ExpectedManagers(Position position)
    {
        for (var above = position.Manager; above is { } manager; above = manager.Manager)
            if ((manager.Manager is null || manager.StandsFor(RoleKind.Ceo) is not null) && Candidates.CanServe(manager))
                yield return manager;
    }
}
