using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>One question that is put to every key of one kind: to each position, each cell, each duty …</summary>
/// <remarks>
/// <para>A rule judges; it never searches. It is brought its key, reads what is around it through handles, and reports. It keeps no state,
/// reads no clock, and uses no figure that depends on the whole chart, so that a change re-evaluates only the keys it reaches.</para>
/// <para>Write one of your own by deriving from the class of its key kind, such as <see cref="PositionRule"/>.</para>
/// </remarks>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What a person wants to know about it.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>What it reads beyond its key. The default is always right, and slow after a change.</summary>
    public virtual Reads Reads => Reads.Everything;

    /// <summary>The kinds of fact without any of which it is silent.</summary>
    public virtual FactKinds Needs => FactKinds.None;

    /// <summary>Says in words what a finding of this rule means, and what it rests on. Called only when somebody asks.</summary>
    /// <param name="finding">A finding of this rule.</param>
    /// <param name="account">Takes message, subjects and evidence.</param>
    public abstract void Explain(Finding finding, FindingAccount account);

    internal abstract void Run(Inspection inspection, IRunStep step);
}

/// <summary>Called once for every key, so that a run can be stopped and shown.</summary>
internal interface IRunStep
{
    void Next();
}

/// <summary>A rule on positions. Pseudo seats are left out.</summary>
public abstract class PositionRule : Rule
{
    /// <summary>Judges one position.</summary>
    public abstract void Check(Position position, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var position in inspection.Chart.Positions)
        {
            step.Next();
            if (!position.IsPool) Check(position, inspection);
        }
    }
}

/// <summary>A rule on people, with everything they hold at the same time.</summary>
public abstract class PersonRule : Rule
{
    /// <summary>Judges one person.</summary>
    public abstract void Check(Person person, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var person in inspection.Chart.People)
        {
            step.Next();
            Check(person, inspection);
        }
    }
}

/// <summary>A rule on cells in which somebody has an entry.</summary>
public abstract class StatedCellRule : Rule
{
    /// <summary>Judges one stated cell.</summary>
    public abstract void Check(Cell cell, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var cell in inspection.Chart.StatedCells)
        {
            step.Next();
            Check(cell, inspection);
        }
    }
}

/// <summary>A rule on required leaf areas, each in the scope in which it is examined.</summary>
public abstract class RequiredCellRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.RequiredAreas;

    /// <summary>Judges one required cell; it need not be stated.</summary>
    public abstract void Check(Cell cell, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var area in inspection.Chart.Areas)
        {
            step.Next();
            if (area.IsRequired && area.IsLeaf) Check(area.In(area.RequiredIn), inspection);
        }
    }
}

/// <summary>A rule on duties: what one seat has to do with one cell.</summary>
public abstract class DutyRule : Rule
{
    /// <summary>The weakest involvement that is examined; exclusions are brought only where this is Excluded.</summary>
    public virtual Involvement AtLeast => Involvement.Responsible;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <summary>Whether duties in an area are examined at all; asked once for each area.</summary>
    public virtual bool Concerns(Area area, Profile profile) => true;

    /// <summary>Judges one duty.</summary>
    public abstract void Check(Duty duty, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        var chart = inspection.Chart;
        var concerns = chart.Areas.Select(area => Concerns(area, inspection.Profile)).ToArray();
        foreach (var duty in chart.Duties)
        {
            step.Next();
            if (!concerns[chart.DutyTable.CellArea[chart.DutyTable.Cell[duty.Row]]]) continue;
            if (AtLeast == Involvement.Excluded ? duty.Involvements.IsExcluded : duty.Involvements.HasAtLeast(AtLeast)) Check(duty, inspection);
        }
    }
}

/// <summary>A rule on stakeholders.</summary>
public abstract class StakeholderRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders;

    /// <summary>Judges one stakeholder.</summary>
    public abstract void Check(Stakeholder stakeholder, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var stakeholder in inspection.Chart.Stakeholders)
        {
            step.Next();
            Check(stakeholder, inspection);
        }
    }
}

/// <summary>A rule on business goals.</summary>
public abstract class GoalRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Goals;

    /// <summary>Judges one goal.</summary>
    public abstract void Check(Goal goal, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var goal in inspection.Chart.Goals)
        {
            step.Next();
            Check(goal, inspection);
        }
    }
}

/// <summary>A rule on initiatives.</summary>
public abstract class InitiativeRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Initiatives;

    /// <summary>Judges one initiative.</summary>
    public abstract void Check(Initiative initiative, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        foreach (var initiative in inspection.Chart.Initiatives)
        {
            step.Next();
            Check(initiative, inspection);
        }
    }
}

/// <summary>A rule on pairs of positions whose work is alike; the analyser finds the pairs.</summary>
public abstract class OverlapRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <summary>The least similarity of the pairs it is brought; greater than 0.</summary>
    public abstract Fraction AtLeast { get; }

    /// <summary>Judges one pair of different remits, or one group of equal ones.</summary>
    public abstract void Check(Overlap overlap, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step) =>
        WorkOverlaps.Of(inspection.Chart, AtLeast, overlap =>
        {
            step.Next();
            Check(overlap, inspection);
        });
}

/// <summary>A rule on the chart as a whole; it runs again at every change, so it is the last resort.</summary>
public abstract class ChartRule : Rule
{
    /// <summary>Judges the chart.</summary>
    public abstract void Check(OrgChart chart, Inspection inspect);

    internal sealed override void Run(Inspection inspection, IRunStep step)
    {
        step.Next();
        Check(inspection.Chart, inspection);
    }
}
