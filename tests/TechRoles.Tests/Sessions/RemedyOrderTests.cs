using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>Which remedies are kept, and in which order, shown with a rule that proposes what is asked of it.</summary>
public class RemedyOrderTests
{
    private static readonly OrgChart Chart = OrgChart.Create(new()
    {
        Positions = [new("top"), new("a") { ReportsTo = "top" }, new("b") { ReportsTo = "top" }, new("c") { ReportsTo = "top" }],
        Conflicts = [new("kept-apart") { Areas = ["network", "payroll"] }],
        Areas = [new("network"), new("payroll")],
        Responsibilities =
        [
            new("network", Involvement.Responsible) { Position = "a" }, new("network", Involvement.Accountable) { Position = "a" },
            new("payroll", Involvement.Responsible) { Position = "b" }, new("payroll", Involvement.Accountable) { Position = "b" },
        ],
    }).AsT0;

    [Fact]
    public void Of_equal_remedies_the_one_that_touches_fewest_positions_comes_first()
    {
        var remedies = Remedies(
            new Several([new Retitle("a", "Fine"), new Retitle("b", "Other"), new Retitle("c", "Other")]), new Several([new Retitle("a", "Fine"), new Retitle("b", "Other")]),
            new Retitle("a", "Fine"));
        Assert.Equal([1, 2, 3], remedies.Select(remedy => remedy.Touches));
    }

    [Fact]
    public void What_puts_into_one_hand_what_should_be_apart_is_no_remedy()
    {
        var taken = new Several([new Retitle("a", "Fine"), new AssignResponsibility("payroll", Involvement.Responsible) { Position = "a" }]);
        Assert.Empty(Remedies(taken));
        Assert.Single(Remedies(new Several([new Retitle("a", "Fine"), new AssignResponsibility("payroll", Involvement.Consulted) { Position = "a" }])));
    }

    private static ValueList<Remedy> Remedies(params OrgChange[] proposals)
    {
        var rules = RuleSet.All.With(new Untitled(proposals)).With("TR3001", Severity.Warning);
        var report = new OrgAnalyser(rules.Only("XX0001", "TR3001")).Analyse(Chart);
        return Assert.Single(report.Findings).ProvenRemedies();
    }

    /// <summary>Finds the first position as long as it has no title.</summary>
    private sealed class Untitled(OrgChange[] proposals) : PositionRule
    {
        public override RuleInfo Info { get; } = new()
        {
            Id = "XX0001",
            Name = "untitled",
            Title = "A position has no title",
            Severity = Severity.Warning,
            Rationale = "It is shown what is proposed.",
            Definition = "The position a is called by its id.",
            Remedy = "Name it.",
            Sources = [],
            BadExample = "CEO\n  A #a\n",
            GoodExample = "CEO\n  Fine #a\n",
        };

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Position position, Inspection inspect)
        {
            if (position.Id == "a" && position.Title == "a") inspect.Report(position);
        }

        public override void Explain(Position position, Finding finding, FindingAccount account)
        {
            account.Say("{position} has no title", ("position", position));
            account.About(position);
        }

        public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) => proposals;
    }
}
