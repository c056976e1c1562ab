using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>A rule on positions. Pseudo positions are left out.</summary>
public abstract class PositionRule : Rule<Position>
{
    /// <summary>The weakest involvement of its position in the cells of which it reads more than the own entry; None: any entry.</summary>
    /// <remarks>What others do in a cell where its position has less need not bring it the position again.</remarks>
    public virtual Involvement AtLeast => Involvement.None;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.PositionRows, JudgeKey);

    internal sealed override Keys Keys => Keys.Position;

    internal sealed override bool LooksFrom(InvolvementSet involvements) =>
        AtLeast == Involvement.None || involvements.HasAtLeast(AtLeast);

    internal sealed override void JudgeKey(Position position, Inspection inspect)
    {
        if (!position.IsPool) Check(position, inspect);
    }
}

/// <summary>A rule on people, with everything they hold at the same time.</summary>
public abstract class PersonRule : Rule<Person>
{
    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.People, Check);

    internal sealed override Keys Keys => Keys.Person;
}

/// <summary>A rule on cells in which somebody has an entry.</summary>
public abstract class StatedCellRule : Rule<Cell>
{
    /// <summary>The weakest involvement of the entries that it looks at; None: it looks at every entry, exclusions too.</summary>
    /// <remarks>An entry that it does not look at need not bring it the cell again.</remarks>
    public virtual Involvement AtLeast => Involvement.None;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.CellRows, JudgeKey);

    internal sealed override Keys Keys => Keys.StatedCell;

    internal sealed override void JudgeKey(Cell cell, Inspection inspect)
    {
        if (cell.IsStated) Check(cell, inspect);
    }

    internal sealed override bool CaresFor(InvolvementSet involvements) =>
        AtLeast == Involvement.None ? !involvements.IsEmpty : involvements.HasAtLeast(AtLeast);
}

/// <summary>A rule on required leaf areas, each in the scope in which it is examined; the cell need not be stated.</summary>
public abstract class RequiredCellRule : Rule<Cell>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.RequiredAreas;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Areas, (area, inspect) =>
    {
        if (area.IsRequired && area.IsLeaf) Check(area.In(area.RequiredIn), inspect);
    });

    internal sealed override Keys Keys => Keys.RequiredCell;
}

/// <summary>A rule on the chart as a whole; it runs again at every change, so it is the last resort.</summary>
public abstract class ChartRule : Rule<OrgChart>
{
    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.Whole(inspect => Check(chart, inspect));

    internal sealed override Keys Keys => Keys.Chart;
}

/// <summary>A rule on areas of responsibility, inner ones and leaves.</summary>
public abstract class AreaRule : Rule<Area>
{
    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Areas, Check);

    internal sealed override Keys Keys => Keys.Area;
}

/// <summary>A rule on stakeholders.</summary>
public abstract class StakeholderRule : Rule<Stakeholder>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Stakeholders, Check);

    internal sealed override Keys Keys => Keys.Stakeholder;
}

/// <summary>A rule on engagements: what a position does with a stakeholder.</summary>
public abstract class EngagementRule : Rule<Engagement>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Engagements;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Engagements, Check);

    internal sealed override Keys Keys => Keys.Engagement;
}

/// <summary>A rule on roles, those that the chart lists and those of the catalogue that its positions carry.</summary>
public abstract class RoleRule : Rule<Role>
{
    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Roles, Check);

    internal sealed override Keys Keys => Keys.Role;
}

/// <summary>A rule on boards and committees.</summary>
public abstract class BodyRule : Rule<GoverningBody>
{
    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Bodies, Check);

    internal sealed override Keys Keys => Keys.Body;
}

/// <summary>A rule on decisions in which positions have a part.</summary>
public abstract class DecisionRule : Rule<Decision>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Decisions;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Decisions, Check);

    internal sealed override Keys Keys => Keys.Decision;
}

/// <summary>A rule on business goals.</summary>
public abstract class GoalRule : Rule<Goal>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Goals;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Goals, Check);

    internal sealed override Keys Keys => Keys.Goal;
}

/// <summary>A rule on initiatives.</summary>
public abstract class InitiativeRule : Rule<Initiative>
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Initiatives;

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Initiatives, Check);

    internal sealed override Keys Keys => Keys.Initiative;
}
