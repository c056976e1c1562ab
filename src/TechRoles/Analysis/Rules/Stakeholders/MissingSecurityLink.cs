using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR5006: a technology executive has no link with those who answer for security.</summary>
internal sealed class MissingSecurityLink : ChartRule, IFinds<Position>
{
    private static readonly RoleKind[] Technology = [RoleKind.Cio, RoleKind.Cto, RoleKind.Cdio, RoleKind.ChiefDigitalOfficer];
    private static readonly RoleKind[] Security = [RoleKind.Ciso, RoleKind.ChiefSecurityOfficer];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR5006",
        Name = "missing-security-link",
        Title = "A technology executive has no link with those who answer for security",
        Severity = Severity.Warning,
        Rationale = "What CISO and CSO require is met in the systems of CIO, CTO and Chief Digital Officer, or nowhere; so they must meet.",
        Definition =
            "A CIO, CTO or Chief Digital Officer and the chart's CISO or CSO stand in no line with each other, have no manager in common "
            + "to whom both report directly, no dotted line, no body on which both sit, no engagement of one with the other, and neither "
            + "has any involvement in what the other answers for. Silent unless the chart states bodies or engagements, since otherwise "
            + "it says nothing about who meets whom.",
        Remedy = "Give both a seat on one body, or the one a part in what the other answers for.",
        Sources = [Source.Article(27)],
        BadExample = """
            CEO
              CTO: product-stack A/R
              Chief Risk Officer
                CISO: information-security A/R

            [bodies]
            security-committee

            [seats]
            body=security-committee position=ciso
            """,
        GoodExample = """
            CEO
              CTO: product-stack A/R
              Chief Risk Officer
                CISO: information-security A/R

            [bodies]
            security-committee

            [seats]
            body=security-committee position=ciso
            body=security-committee position=cto kind=attendee
            """,
    };

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        if (chart.Bodies.Count == 0 && chart.Engagements.Count == 0) return;
        var security = Standing(chart, Security);
        if (security.Length == 0) return;
        foreach (var position in Standing(chart, Technology))
        {
            inspect.Cancel.ThrowIfCancellationRequested();
            if (security.Contains(position) || security.Any(other => AreLinked(position, other))) continue;
            inspect.Report(position, new() { Basis = BasisOf(position, security) });
        }
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account) =>
        account.Say("Somebody has no link with security");

    /// <inheritdoc/>
    public void Explain(Position position, Finding finding, FindingAccount account)
    {
        var security = Standing(finding.Chart, Security);
        account.Say(
            "{position} has no line, body, engagement or involvement in common with {security}",
            ("position", position),
            ("security", Say.All(security.Select(other => (TextArgument)other))));
        account.About(position);
        if (position.ExactlyStandsFor(Technology) is { } held) account.Because(held);
        account.BecauseLineOf(position);
        foreach (var other in security)
        {
            account.About(other);
            if (other.ExactlyStandsFor(Security) is { } secured) account.Because(secured);
            account.BecauseLineOf(other);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var other = Standing(finding.Chart, Security)[0];
        foreach (var body in finding.Chart.Bodies.Where(body => Sits(body, other)).Take(2))
            yield return new SeatOnBody(body.Id, position.Id);
        foreach (var duty in other.Duties.Where(duty => duty.Involvements.IsAccountable).Take(1))
            if (Proposed.Together(Proposed.Take(position, duty.Cell, Involvement.Consulted)) is { } asked) yield return asked;
    }

    private static Position[] Standing(OrgChart chart, RoleKind[] kinds) =>
        [.. chart.Positions.Where(position => !position.IsPool && position.ExactlyStandsFor(kinds) is not null)];

    private static Basis BasisOf(Position position, Position[] security) =>
        position.ExactlyStandsFor(Technology) is { Basis: Basis.Stated }
            && security.All(other => other.ExactlyStandsFor(Security) is { Basis: Basis.Stated })
            ? Basis.Stated
            : Basis.Recognised;

    private static bool AreLinked(Position one, Position other) =>
        one.IsInLineWith(other)
        || (one.Manager is { } manager && manager == other.Manager)
        || one.DottedManagers.Contains(other) || other.DottedManagers.Contains(one)
        || one.Chart.Bodies.Any(body => Sits(body, one) && Sits(body, other))
        || Meets(one, other) || Meets(other, one)
        || HasToDoWith(one, other) || HasToDoWith(other, one)
        || Holders.AreSame(one, other);

    private static bool Sits(GoverningBody body, Position position) => body.Seats.Any(seat => seat.Position == position);

    private static bool Meets(Position one, Position other) =>
        one.Chart.Stakeholders.Any(
            stakeholder => stakeholder.Position == other && stakeholder.Engagements.Any(engagement => engagement.Position == one));

    /// <summary>One has an entry where the other does the work or answers for it.</summary>
    private static bool HasToDoWith(Position one, Position other) => other.Duties.Any(duty =>
        duty.Involvements.HasAtLeast(Involvement.Responsible) && one.DutyIn(duty.Cell) is { Involvements.IsExcluded: false });
}
