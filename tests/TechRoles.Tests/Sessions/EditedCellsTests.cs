using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>After which edits a history looks for who is accountable anew, and where; and which days it looks at.</summary>
public class EditedCellsTests
{
    private static readonly PositionFact Seat = new("a") { Title = "A", ReportsTo = "b", Roles = ["r"], Unit = "u", Scope = "s" };

    public static TheoryData<PositionFact, bool> Edits => new()
    {
        { Seat with { Title = "Another" }, false },
        { Seat with { ReportsTo = null, Grade = "G1", Status = PositionStatus.Vacant, DottedTo = ["c"] }, false },
        { Seat with { Id = "z" }, true },
        { Seat with { Roles = [] }, true },
        { Seat with { Unit = "v" }, true },
        { Seat with { Scope = null }, true },
    };

    [Theory, MemberData(nameof(Edits))]
    public void What_a_position_brings_may_be_elsewhere_where_its_roles_its_unit_or_its_scope_are_others(PositionFact after, bool isAnywhere)
    {
        var edited = EditedCells.By([new(Seat, after)]);
        Assert.Equal(isAnywhere, edited.IsAnywhere);
        Assert.Empty(edited.Cells);
    }

    [Fact]
    public void What_comes_or_goes_reaches_its_cell_and_what_roles_and_areas_are_reaches_all()
    {
        var (own, ofRole) = (new ResponsibilityFact("network", Involvement.Accountable) { Position = "a", Scope = "emea" }, new ResponsibilityFact("network", Involvement.Accountable) { Role = "r" });
        Assert.Equal([new CellKey("network", "emea")], EditedCells.By([new(null, own), new(own, null)]).Cells);
        foreach (Fact fact in new Fact[] { Seat, ofRole, new RoleFact("r"), new AreaFact("x"), new UnitFact("u") })
        {
            Assert.True(EditedCells.By([new(null, fact)]).IsAnywhere);
            Assert.True(EditedCells.By([new(fact, null)]).IsAnywhere);
        }

        Assert.Equal(EditedCells.By([]).Cells, EditedCells.By([new(null, new LineFact("a", "b"))]).Cells);
    }

    [Fact]
    public void A_history_in_which_nothing_happens_is_looked_at_on_the_day_it_is_meant_for()
    {
        var day = new DateOnly(2026, 3, 1);
        var facts = new ChartFacts { Positions = [new("a")] };
        Assert.Equal(new Stretch(Period.Always, day), Assert.Single(Stretch.Of(OrgHistory.Create(facts with { Organisation = new() { AsOf = day } }, []).AsT0, new HashSet<DateOnly>())));
        Assert.Equal(new Stretch(Period.Always, DateOnly.MinValue), Assert.Single(Stretch.Of(OrgHistory.Create(facts, []).AsT0, new HashSet<DateOnly>())));
    }
}
