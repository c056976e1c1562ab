using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3004: whoever controls technology stands below whoever answers for it.</summary>
internal sealed class DependentControlFunction : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3004",
        Name = "dependent-control-function",
        Title = "A control function stands below the one who runs what it controls",
        Severity = Severity.Warning,
        Rationale = "A security officer whose manager answers for the systems has to report that manager's failures to that manager.",
        Definition = "A control position is Accountable or Responsible for an area that controls others (data protection, and a Data "
            + "Protection Officer below an officer of IT, are left to TR3013), "
            + "carries the role of a Chief Information Security Officer, Chief Security Officer, Chief Risk Officer or Chief Audit "
            + "Executive, or has exactly that title. It is reported where a position above it in the solid line, and not a top, is "
            + "effectively accountable in the same scope for what the position's area controls, named on that area or on a part of it; or "
            + "is a Chief Information, Digital and Information, Technology or Digital Officer by role or exact title, for an audit "
            + "executive a Chief Financial or Operating Officer as well. Whoever holds the same control function does not count as "
            + "controlled, unless it is one of these officers. The way up ends at the next control position, so that a security team below "
            + "its own officer is not named again. Of several positions above, the one on the surest ground is named, then the nearest. "
            + "What rests on a title that only usually means such an officer is information.",
        Remedy = "Let the control position report to the lowest manager above both, or to the head of risk or the board.",
        Sources =
        [
            IndependenceSources.FfiecManagement, IndependenceSources.FfiecSecurity, Source.Article(16), Source.Article(27),
        ],
        BadExample = """
            CEO
              CIO: enterprise-it
                CISO: information-security
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it
              CISO: information-security
                Application Security: application-security
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove | Reads.ControlledAreas;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (ControlPosition.Of(position, inspect.Index.Lines) is not { } control || control.DependsOn() is not { } found) return;
        if (control.IsDataProtection && found.Operator.ExactlyStandsFor(DependentDataProtectionOfficer.Officers) is not null) return;
        inspect.Report(position, new()
        {
            Severity = found.IsExact ? null : Severity.Info,
            Basis = found.Basis,
            Number = found.Distance,
            Other = found.Operator,
        });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var above = finding.Other!.Value;
        account.Say(
            "{position} is a control function and stands {distance} below {manager}, who runs what it controls",
            ("position", position),
            ("distance", Count.Of(finding.Number, "line")),
            ("manager", above));
        account.About(position);
        account.About(above);
        if (ControlPosition.Of(position, finding.Index.Lines) is { } control)
        {
            control.Tell(above, account);
            if (control.Audits) account.ExpectedBy(IndependenceSources.AuditLine);
        }

        account.BecauseLines(position, above);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        // Above both, the lowest first; then whoever heads risk, where that is not the position itself.
        var above = Candidates.Above(finding.Other!.Value).ToArray();
        var risk = finding.Index.PositionsOf(RoleKind.ChiefRiskOfficer).Where(Candidates.CanServe).Take(1);
        return Proposed.Of(above.Take(2).Concat(above.TakeLast(1)).Concat(risk).Distinct().Select(to => Proposed.Report(position, to)));
    }
}
