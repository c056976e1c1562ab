using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3013: whoever watches over data protection stands in the line of IT.</summary>
internal sealed class DependentDataProtectionOfficer : PositionRule
{
    private static readonly RoleKind[] Watchers = [RoleKind.DataProtectionOfficer];
    internal static readonly RoleKind[] Officers = [RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3013",
        Name = "dependent-data-protection-officer",
        Title = "The data protection officer stands in the line of IT",
        Severity = Severity.Warning,
        Rationale = "A data protection officer who reports to the one who runs the systems cannot be heard past that manager.",
        Definition = "A position carries the role of a Data Protection Officer, has exactly that title, or is Accountable or Responsible "
            + "for the oversight of data protection or a part of it, and stands in the solid line, at any distance, below a Chief "
            + "Information, Digital and Information or Technology Officer (by role or exact title) who is not a top. The way up ends at "
            + "the next position with that oversight, so that a team below its own officer is not named again. Of several officers "
            + "above, one by role is named before one by title, then the nearest. A title above that only usually means such an officer "
            + "(Head of IT) is information, where TR3004 says nothing of the line.",
        Remedy = "Let the position report to the top, or to the general counsel.",
        Sources =
        [
            IndependenceSources.ReportsToTheTop,
            Source.Judgement("a line through IT is not a direct one; 31 of 56 data protection officers among UK senior posts stand in it"),
        ],
        BadExample = """
            CEO
              CIO
                IT Governance
                  Data Protection Officer
            """,
        GoodExample = """
            CEO
              CIO
              General Counsel
                Data Protection Officer
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove | Reads.ControlledAreas;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var area = inspect.Index.DataProtection;
        if (OversightOf(position, area) is not { } oversight) return;
        (HeldRole Role, Position Position, int Distance)? best = null;
        var distance = 1;
        for (var above = position.Manager; above is { Manager: not null } manager; above = manager.Manager, distance++)
        {
            var officer = manager.StandsFor(Officers);
            if (officer is { } held)
            {
                if (best is not { } other || IsSurer(held, other.Role)) best = (held, manager, distance);
                if (held.Basis == Basis.Stated) break;
            }

            if (officer is not { IsExact: true } && OversightOf(manager, area) is not null) break;
        }

        if (best is not { } found) return;
        if (!found.Role.IsExact && ControlPosition.Of(position, inspect.Index.Lines)?.DependsOn() is not null) return;
        inspect.Report(position, new()
        {
            Severity = found.Role.IsExact ? null : Severity.Info,
            Basis = (Basis)Math.Max((int)oversight, (int)found.Role.Basis),
            Number = found.Distance,
            Other = found.Position,
        });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var above = finding.Other!.Value;
        account.Say(
            "{position} watches over data protection and stands {distance} below {manager}",
            ("position", position),
            ("distance", Count.Of(finding.Number, "line")),
            ("manager", above));
        account.About(position);
        account.About(above);
        if (position.ExactlyStandsFor(Watchers) is { } watcher) account.Because(watcher);
        foreach (var duty in position.Duties)
        {
            if (!IsOversight(duty, finding.Index.DataProtection)) continue;
            account.At(duty.Cell);
            account.Because(duty);
        }

        if (above.StandsFor(Officers) is { } officer) account.Because(officer);
        account.BecauseLines(position, above);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var officer = finding.Other!.Value;
        var counsel = position.Top.Reports
            .Where(report => Candidates.CanServe(report) && report.Title.Contains("Counsel", StringComparison.OrdinalIgnoreCase))
            .Take(1);
        var above = Candidates.Above(officer).ToArray();
        return Proposed.Of(above.TakeLast(1).Concat(counsel).Concat(above.Take(1)).Distinct().Select(to => Proposed.Report(position, to)));
    }

    private static bool IsSurer(HeldRole one, HeldRole other) =>
        one.IsExact != other.IsExact ? one.IsExact : one.Basis < other.Basis;

    /// <summary>The surest ground on which a position watches over data protection; null where it does not.</summary>
    private static Basis? OversightOf(Position position, Area? oversight)
    {
        var basis = position.ExactlyStandsFor(Watchers)?.Basis;
        if (oversight is not { } area) return basis;
        foreach (var duty in position.Duties)
            if (IsOversight(duty, area) && (basis is not { } surest || duty.Basis < surest)) basis = duty.Basis;
        return basis;
    }

    private static bool IsOversight(Duty duty, Area? oversight) =>
        duty.Involvements.HasAtLeast(Involvement.Responsible) && oversight?.Covers(duty.Area) == true;
}
