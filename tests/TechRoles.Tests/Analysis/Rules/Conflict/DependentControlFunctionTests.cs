using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class DependentControlFunctionTests
{
    private static readonly RoleKind[] Controllers = [RoleKind.Ciso, RoleKind.ChiefSecurityOfficer, RoleKind.ChiefRiskOfficer, RoleKind.ChiefAuditExecutive];

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 400)]
    public Property It_says_what_the_slow_twin_says(OrgChart chart)
    {
        var said = Look.With(new DependentControlFunction(), chart)
            .Select(finding => (finding.Position.Id, Above: finding.Other!.Value.Id, finding.Number, finding.Basis, finding.Severity)).Order().ToArray();
        var expected = Twin(chart).Order().ToArray();

        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said)}; expected {string.Join(", ", expected)}")
            .Classify(said.Any(finding => finding.Basis == Basis.Stated), "on stated facts")
            .Classify(said.Any(finding => finding.Basis == Basis.Recognised && finding.Severity == Severity.Warning), "on exact titles")
            .Classify(said.Any(finding => finding.Severity == Severity.Info), "on titles that usually mean it")
            .Classify(said.Any(finding => finding.Number > 1), "at a distance")
            .Classify(said.Length == 0, "silent");
    }

    [Theory]
    [InlineData("CISO", "CIO", Severity.Warning)]
    [InlineData("Chief Security Officer", "Chief Digital Officer", Severity.Warning)]
    [InlineData("Chief Risk Officer", "CTO", Severity.Warning)]
    [InlineData("CISO", "Chief Digital and Information Officer", Severity.Warning)]
    [InlineData("Head of Information Security", "CIO", Severity.Info)]
    [InlineData("CISO", "Head of IT", Severity.Info)]
    [InlineData("Chief Audit Executive", "CFO", Severity.Warning)]
    [InlineData("Chief Internal Auditor", "COO", Severity.Warning)]
    [InlineData("Leiterin Interne Revision", "CFO", Severity.Info)]
    [InlineData("Directrice de l'audit interne", "CFO", Severity.Info)]
    [InlineData("Director de Auditoría Interna", "CFO", Severity.Info)]
    public void Titles_alone_are_a_warning_at_most_and_equivalents_are_information(string control, string above, Severity severity)
    {
        var finding = Assert.Single(Look.With(new DependentControlFunction(), $"CEO\n  {above}\n    {control}", Look.Profile("us-bank")));

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(Basis.Recognised, finding.Basis);
    }

    [Theory]
    [InlineData("CEO\n  CIO\n    Deputy CISO")]
    [InlineData("CEO\n  Deputy CIO\n    CISO")]
    [InlineData("CIO\n  CISO")]
    [InlineData("CEO\n  COO\n    CISO")]
    [InlineData("CEO\n  CFO\n    Chief Risk Officer")]
    [InlineData("CEO\n  Chief Audit Executive\n    IT Auditor")]
    [InlineData("CEO\n  Head: enterprise-it C\n    Guard: security R")]
    [InlineData("CEO\n  Head: enterprise-it R\n    Guard: security R")]
    [InlineData("CEO\n  Head: enterprise-it\n    Guard: security C")]
    [InlineData("CEO\n  Head: enterprise-it in europe\n    Guard: security R in asia")]
    [InlineData("CEO: enterprise-it\n  Guard: security R")]
    [InlineData("CEO\n  CISO\n    CIO\n      Team")]
    public void It_is_silent_on(string text) => Assert.Empty(Look.With(new DependentControlFunction(), text));

    [Theory]
    [InlineData("CEO\n  Head: enterprise-it\n    Guard: security R")]
    [InlineData("CEO\n  Head: enterprise-it\n    Guard: security A in europe")]
    [InlineData("CEO\n  Head: enterprise-it in europe\n    Guard: security R")]
    [InlineData("CEO\n  Head: it-operations, enterprise-it C\n    Guard: security R")]
    [InlineData("CEO\n  Chief (role cio)\n    Guard (role ciso)")]
    public void Stated_facts_are_an_error_where_a_profile_says_so(string text)
    {
        var finding = Assert.Single(Look.With(new DependentControlFunction(), text, Look.Profile("us-bank")));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Basis.Stated, finding.Basis);
    }

    [Fact]
    public void Whoever_answers_for_something_larger_is_not_meant() =>
        Assert.Empty(Look.With(new DependentControlFunction(), """
            CEO
              Group Head: technology
                Head: enterprise-it
                Guard: security R

            [areas]
            technology
              enterprise-it
            security
            """));

    [Fact]
    public void What_somebody_nearer_answers_for_in_the_scope_is_not_meant() =>
        Assert.Empty(Look.With(new DependentControlFunction(), """
            CEO
              Head: enterprise-it
                Guard: security R in europe
              Head of Europe: enterprise-it in europe
            """));

    [Fact]
    public void The_message_has_the_distance_and_the_evidence_the_line_and_both_grounds()
    {
        var finding = Assert.Single(Look.With(new DependentControlFunction(), """
            CEO
              CIO: enterprise-it
                IT Governance
                  CISO: information-security
                    Security Team: application-security R, information-security R
            """));

        Assert.Equal("CISO is a control function and stands 2 lines below CIO, who runs what it controls", finding.Message);
        Assert.Equal(
            [
                "CISO is accountable for Information security",
                "the title of CISO names a Chief Information Security Officer",
                "CIO is accountable for Enterprise IT systems",
                "Information security controls Enterprise IT systems",
                "the title of CIO names a Chief Information Officer",
                "CISO reports to IT Governance (it-governance)",
                "IT Governance (it-governance) reports to CIO",
            ],
            finding.Details().Evidence.Select(evidence => evidence.Text));
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
    }

    [Fact]
    public void Of_several_above_the_one_on_stated_facts_is_named_before_a_nearer_one_by_title() =>
        Assert.Equal("head", Assert.Single(Look.With(new DependentControlFunction(), """
            CEO
              Head: enterprise-it
                CTO
                  Guard: security R
            """)).Other!.Value.Id);

    [Fact]
    public void An_audit_below_the_risk_officer_depends_on_what_it_audits() =>
        Assert.Equal("auditor", Assert.Single(Look.With(new DependentControlFunction(), """
            CEO
              Chief Risk Officer: risk
                Auditor: audit R
            """)).Position.Id);

    [Fact]
    public void A_security_team_is_not_named_again_though_its_own_officer_runs_a_little() =>
        Assert.Empty(Look.With(new DependentControlFunction(), """
            CEO
              CISO: information-security, access-requests
                Team: information-security R
            """));

    [Theory]
    [InlineData("Head of Information Security", "Head of Information Security", "upper")]
    [InlineData("CISO", "Head of Information Security", "upper")]
    [InlineData("Head of Information Security", "CISO", "lower,upper")]
    public void Only_the_highest_of_its_line_is_named_and_a_lesser_one_hides_no_greater_one(string upper, string lower, string named) =>
        Assert.Equal(named, string.Join(',', Look.With(new DependentControlFunction(), $"""
            CEO
              CIO
                {upper} #upper
                  {lower} #lower
            """).Select(finding => finding.Position.Id)));

    [Fact]
    public void One_seat_on_both_sides_is_another_matter() =>
        Assert.Empty(Look.With(new DependentControlFunction(), "CEO\n  CIO: enterprise-it, security"));

    [Theory]
    [InlineData("CEO\n  CFO: finance A/R\n    Revisionsteam: audit A/R", true)]
    [InlineData("CEO\n  CIO: enterprise-it A/R\n    Abwehr: information-security A/R", false)]
    public void Who_audits_is_expected_to_be_apart_by_the_standards_of_auditors(string text, bool isAudit) =>
        Assert.Equal(isAudit, Assert.Single(Look.With(new DependentControlFunction(), text)).Details().Sources
            .Any(source => source.ToString().Contains("1110", StringComparison.Ordinal)));

    [Fact]
    public void A_data_protection_officer_with_an_area_of_another_name_is_told_once_too()
    {
        var chart = Look.Chart("CEO\n  CIO: it A/R\n    Datenschutzbeauftragte: datenschutz A/R\n[areas]\nit\ndatenschutz controls=it\n");

        Assert.Empty(Look.With(new DependentControlFunction(), chart));
        Assert.Single(Look.With(new DependentDataProtectionOfficer(), chart));
    }

    [Fact]
    public void Data_protection_in_the_line_of_IT_is_one_finding_and_not_of_this_rule()
    {
        var chart = Look.Chart("CEO\n  CIO: enterprise-it, data-management\n    Data Protection Officer: data-protection A/R");

        Assert.Empty(Look.With(new DependentControlFunction(), chart));
        Assert.Single(Look.With(new DependentDataProtectionOfficer(), chart));
    }

    /// <summary>Every position above up to the first that ends the way, each with its grounds; the surest and nearest of all.</summary>
    private static IEnumerable<(string Id, string Above, int Number, Basis Basis, Severity Severity)> Twin(OrgChart chart)
    {
        foreach (var other in chart.Positions.Where(position => !position.IsPool))
        {
            var duties = ControlDuties(other).ToArray();
            var offices = Offices(other, Controllers).ToArray();
            (int Weight, Basis Basis)[] own = [.. duties.Select(_ => (0, Basis.Stated)), .. offices];
            if (own.Length == 0) continue;
            var line = chart.Positions.Where(above => above.IsAbove(other) && above.Manager is not null).OrderBy(above => other.Depth - above.Depth).ToArray();
            var ends = Array.FindIndex(line, above => !Operators(other, above).Any() && IsControl(above, evenByEquivalent: own.All(ground => ground.Weight == 2)));
            var found = line.Take(ends < 0 ? line.Length : ends + 1)
                .SelectMany(above => Grounds(other, duties, own, above)
                    .Select(ground => (ground.Weight, Distance: other.Depth - above.Depth, Above: above, ground.Basis)))
                .OrderBy(ground => ground.Weight).ThenBy(ground => ground.Distance).Take(1);
            var isOfDataProtection = other.ExactlyStandsFor(RoleKind.DataProtectionOfficer) is not null && offices.Length == 0;
            foreach (var (weight, distance, above, basis) in found)
            {
                if (isOfDataProtection && Offices(above, RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto).Any(office => office.Weight < 2)) continue;
                yield return (other.Id, above.Id, distance, basis, weight == 2 ? Severity.Info : Severity.Warning);
            }
        }
    }

    // Weights: 0 stated, 1 an exact title, 2 a title that usually means it.
    private static IEnumerable<(int Weight, Basis Basis)> Grounds(Position position, Duty[] duties, (int Weight, Basis Basis)[] own, Position above)
    {
        foreach (var office in Operators(position, above))
            foreach (var ground in own) yield return office.Weight > ground.Weight ? office : ground;
        foreach (var control in duties)
        {
            if (!Operators(position, above).Any() && HoldsFunction(above, control.Cell.Area)) continue;
            if (above.Duties.Any(run => run.Involvements.IsAccountable && Reaches(position.Chart, control.Cell, run))) yield return (0, Basis.Stated);
        }
    }

    /// <summary>Whether there is a unit, or the whole, within the control's scope in which the duty decides.</summary>
    private static bool Reaches(OrgChart chart, Cell control, Duty run) =>
        control.Area.Controls.Any(controlled => controlled.Covers(run.Cell.Area))
        && chart.Units.Select(unit => (OrgUnit?)unit).Append(null)
            .Where(unit => control.Scope is null || (unit is { } inner && (inner == control.Scope || control.Scope.Value.IsAbove(inner))))
            .Select(unit => run.Cell.Area.In(unit))
            .Any(cell => cell.DecidedBy == run.Cell && cell.EffectivelyAccountable.Contains(run.Position));

    private static bool HoldsFunction(Position above, Area area) =>
        above.Duties.Any(duty => duty.Involvements.HasAtLeast(Involvement.Responsible) && duty.Cell.Area.Covers(area))
        || (Risk(above) ? Within(area, "risk")
            : Security(above) ? Within(area, "information-security", "resilience")
            : Audit(above) && Within(area, "audit"));

    // The charts drawn name no Chief Security Officer; of two offices the one by role counts.
    private static bool Risk(Position above) =>
        above.Carries(RoleKind.ChiefRiskOfficer) || (!above.Carries(RoleKind.Ciso) && Title(above, RoleKind.ChiefRiskOfficer) is not null);

    private static bool Security(Position above) => above.Carries(RoleKind.Ciso) || Title(above, RoleKind.Ciso) is not null;

    private static bool Audit(Position above) => above.Carries(RoleKind.ChiefAuditExecutive) || Title(above, RoleKind.ChiefAuditExecutive) is not null;

    private static bool Within(Area area, params string[] ids)
    {
        for (Area? at = area; at is { } here; at = here.Parent)
            if (ids.Contains(here.Id)) return true;
        return false;
    }

    private static bool IsControl(Position position, bool evenByEquivalent) =>
        ControlDuties(position).Any()
        || Offices(position, Controllers).Any(office => evenByEquivalent || office.Weight < 2);

    private static IEnumerable<Duty> ControlDuties(Position position) =>
        position.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Responsible)
            && duty.Cell.Area.Controls.Count > 0
            && !Within(duty.Cell.Area, "data-protection"));

    // Audit examines money and operations, too.
    private static IEnumerable<(int Weight, Basis Basis)> Operators(Position position, Position above)
    {
        RoleKind[] kinds = [RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto, RoleKind.ChiefDigitalOfficer];
        return Offices(above, position.StandsFor(Controllers)?.Kind == RoleKind.ChiefAuditExecutive ? [.. kinds, RoleKind.Cfo, RoleKind.Coo] : kinds);
    }

    private static IEnumerable<(int Weight, Basis Basis)> Offices(Position position, params RoleKind[] kinds)
    {
        if (kinds.Any(position.Carries)) yield return (0, Basis.Stated);
        if (kinds.Any(kind => Title(position, kind) == TitleStrength.Exact)) yield return (1, Basis.Recognised);
        if (kinds.Any(kind => Title(position, kind) == TitleStrength.Equivalent)) yield return (2, Basis.Recognised);
    }

    private static TitleStrength? Title(Position position, RoleKind kind) => position.RecognisedTitle?.StrengthOf(kind);
}
