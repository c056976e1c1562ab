using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Changes;

/// <summary>Edits are told as people say them.</summary>
public class EditSentenceTests
{
    private static readonly TechRoles.Charts.OrgChart Chart = Look.Chart("""
        CEO
          CIO
            Head of Networks #networks (dotted ceo)

        [stakeholders]
        customers name="Customers"

        [goals]
        growth name="More customers"
        """);

    public static TheoryData<Fact?, Fact?, string> Edits => new()
    {
        { null, new ResponsibilityFact("network", Involvement.Accountable) { Position = "cio" }, "CIO is accountable for 'network'" },
        { new ResponsibilityFact("network", Involvement.Consulted) { Position = "networks" }, null, "Head of Networks (networks) is no longer consulted for 'network'" },
        { null, new ResponsibilityFact("network", Involvement.Excluded) { Role = "cio" }, "the role cio is excluded from 'network'" },
        { null, new ResponsibilityFact("network", Involvement.Supports) { Position = "cio" }, "CIO supports 'network'" },
        { null, new EngagementFact("cio", "customers", EngagementKind.Owns), "CIO owns the relationship with Customers" },
        { new AssignmentFact("person-1", "cio") { Mode = AssignmentMode.Deputy }, new AssignmentFact("person-1", "cio") { Mode = AssignmentMode.Acting }, "person-1 acts in CIO" },
        { new AssignmentFact("person-1", "cio"), null, "person-1 leaves CIO" },
        { new PositionFact("cio"), new PositionFact("cio") { Title = "CTO" }, "CIO is called CTO" },
        { new PositionFact("networks") { DottedTo = ["ceo"] }, new PositionFact("networks"), "Head of Networks (networks) has no dotted line to CEO any more" },
        { new LineFact("networks", "ceo") { Kind = LineKind.Dotted }, null, "Head of Networks (networks) has no dotted line to CEO any more" },
        { null, new PositionFact("deputy") { Title = "Deputy CIO", ReportsTo = "cio" }, "Adds Deputy CIO (deputy) below CIO" },
        { new GoalFact("growth"), new GoalFact("growth") { Owner = "cio" }, "CIO answers for the goal growth" },
        { new InitiativeFact("plan"), new InitiativeFact("plan") { Sponsor = "cio" }, "CIO sponsors the initiative plan" },
        { new InitiativeFact("plan"), new InitiativeFact("plan") { Goals = ["growth"] }, "'plan' serves 'More customers' too" },
        { null, new InitiativeFact("plan") { Sponsor = "cio", Goals = ["growth"] }, "CIO starts an initiative 'plan' for 'More customers'" },
        { new AreaFact("network"), null, "Removes the area network" },
        { new AreaFact("network"), new AreaFact("network") { Required = true }, "Changes the area network" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void An_edit_is_a_sentence(Fact? before, Fact? after, string sentence) =>
        Assert.Equal(sentence, new EditFact(before, after).Sentence(Chart));

    [Fact]
    public void An_edit_prints_itself() => Assert.Contains("becomes nothing", new EditFact(new AreaFact("network"), null).ToString(), StringComparison.Ordinal);
}
