using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis;

/// <summary>What a finding rests on where some of it is stated and some is assumed from a title.</summary>
public class BasisTests
{
    private static readonly ConflictFact Kept = new("security-and-network") { Areas = ["information-security", "network"] };

    [Fact]
    public void What_hangs_on_a_stated_and_an_assumed_remit_is_an_assumption() => Assert.Equal((Basis.Assumed, 3), Told(Found("TR8004", new()
    {
        Positions = [new("network") { Title = "Head of Networks" }, new("ciso") { Title = "CISO" }],
        People = [new("person-1")],
        Assignments = [new("person-1", "network"), new("person-1", "ciso")],
        Responsibilities = [new("network", Involvement.Accountable) { Position = "network" }],
    })));

    [Fact]
    public void What_hangs_on_one_person_by_two_remits_rests_on_the_surer_one() => Assert.Equal((Basis.Stated, 2), Told(Found("TR8004", new()
    {
        Positions = [new("ciso") { Title = "CISO" }, new("head") { Title = "Head of Defence" }],
        People = [new("person-1")],
        Assignments = [new("person-1", "ciso"), new("person-1", "head")],
        Responsibilities =
        [
            new("information-security", Involvement.Accountable) { Position = "head" },
            new("resilience", Involvement.Accountable) { Position = "head" },
        ],
    })));

    [Fact]
    public void A_conflict_with_an_assumed_duty_is_an_assumption_and_no_error()
    {
        var found = Found("TR3001", Hand(new("person-1", "network"), new("person-1", "ciso")));
        Assert.Equal((Basis.Assumed, Severity.Warning), (found.Basis, found.Severity));
    }

    [Fact]
    public void Of_two_conflicts_the_surer_one_is_told()
    {
        var facts = Hand(new("person-1", "network"), new("person-1", "ciso") { Mode = AssignmentMode.Deputy }, new("person-1", "release") { Mode = AssignmentMode.Deputy });
        Assert.Equal((Basis.Stated, 2), Told(Found("TR3003", facts)));
    }

    [Fact]
    public void Of_two_vacancies_each_rests_on_what_the_own_position_rests_on()
    {
        var facts = new ChartFacts
        {
            Units = [new("emea"), new("apac")],
            Areas = [new("information-security") { Required = true }],
            Positions =
            [
                new("ciso") { Title = "CISO", Scope = "emea", Status = PositionStatus.Vacant },
                new("head") { Title = "Head of Offices", Status = PositionStatus.Vacant },
            ],
            Responsibilities = [new("information-security", Involvement.Accountable) { Position = "head", Scope = "apac" }],
        };
        Assert.Equal(
            [("head", Basis.Stated), ("ciso", Basis.Assumed)],
            AllFound("TR4003", facts).Select(finding => (finding.Position.Id, finding.Basis)));
    }

    [Fact]
    public void Of_what_a_vacancy_leaves_open_the_surest_counts()
    {
        var facts = new ChartFacts
        {
            Areas = [new("archive") { Required = true }, new("information-security") { Required = true }],
            Positions =
            [
                new("ciso") { Title = "CISO", Status = PositionStatus.Vacant },
                new("head") { Title = "Head of Offices", Status = PositionStatus.Vacant },
            ],
            Responsibilities =
            [
                new("archive", Involvement.Accountable) { Position = "head" },
                new("information-security", Involvement.Accountable) { Position = "head" },
            ],
        };
        Assert.Equal(
            [("head", Basis.Stated), ("ciso", Basis.Assumed)],
            AllFound("TR4003", facts).Select(finding => (finding.Position.Id, finding.Basis)));
    }

    [Fact]
    public void A_stated_remit_that_is_an_assumed_one_again_is_no_stated_duplicate()
    {
        var facts = new ChartFacts
        {
            Positions = [new("top"), new("ciso") { Title = "CISO", ReportsTo = "top" }, new("head") { Title = "Head of Defence", ReportsTo = "top" }],
            Responsibilities =
            [
                .. from area in (string[])["information-security", "resilience"]
                   from involvement in (Involvement[])[Involvement.Accountable, Involvement.Responsible]
                   select new ResponsibilityFact(area, involvement) { Position = "head" },
                new("risk", Involvement.Consulted) { Position = "head" },
            ],
        };
        Assert.Equal(Basis.Assumed, Found("TR2002", facts).Basis);
    }

    [Fact]
    public void Of_two_things_in_the_way_of_a_successor_the_surer_one_is_told() => Assert.Equal(Basis.Stated, Found("TR8005", new()
    {
        Positions = [new("network") { Title = "Head of Networks" }, new("ciso") { Title = "CISO" }],
        People = [new("person-1"), new("person-2")],
        Assignments = [new("person-1", "network"), new("person-1", "ciso") { Mode = AssignmentMode.Successor }],
        Responsibilities = [new("network", Involvement.Responsible) { Position = "network" }],
        Conflicts = [Kept],
        Requirements = [new("law") { Position = "ciso" }],
        Qualifications = [new("person-2", "law")],
    }).Basis);

    /// <summary>Audit and finance are stated; information security comes with the title.</summary>
    [Fact]
    public void Of_two_clashes_of_one_hand_the_surer_one_is_told() => Assert.Equal(Basis.Stated, Found("TR3006", new()
    {
        Positions = [new("ciso") { Title = "CISO" }, new("audit") { Title = "Head of Checks" }, new("team") { Title = "Head of Works" }],
        People = [new("person-1")],
        Assignments = [new("person-1", "ciso"), new("person-1", "audit"), new("person-1", "team")],
        Responsibilities =
        [
            new("audit", Involvement.Responsible) { Position = "audit" }, new("finance", Involvement.Responsible) { Position = "team" },
            new("enterprise-it", Involvement.Responsible) { Position = "team" },
        ],
    }).Basis);

    private static ChartFacts Hand(params AssignmentFact[] assignments) => new()
    {
        Positions = [new("network") { Title = "Head of Networks" }, new("ciso") { Title = "CISO" }, new("release") { Title = "Head of Release" }],
        People = [new("person-1")],
        Assignments = [.. assignments],
        Responsibilities =
        [
            new("network", Involvement.Responsible) { Position = "network" },
            new("software-development", Involvement.Responsible) { Position = "network" },
            new("production-release", Involvement.Responsible) { Position = "release" },
        ],
        Conflicts = [Kept],
    };

    private static (Basis, int) Told(Finding finding) => (finding.Basis, finding.Number);

    /// <summary>The one finding of a rule where remits are assumed from titles.</summary>
    private static Finding Found(string rule, ChartFacts facts) => Assert.Single(AllFound(rule, facts));

    private static IEnumerable<Finding> AllFound(string rule, ChartFacts facts)
    {
        var chart = OrgChart.Create(facts, new() { AssumeRemits = true }).Match(made => made, invalid => throw new InvalidOperationException(invalid.ToString()));
        return new OrgAnalyser(RuleSet.All.Only(rule)).Analyse(chart).Findings;
    }
}
