using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>One question that is put to every key of one kind: to each position, each cell, each duty …</summary>
/// <remarks>
/// <para>A rule judges; it never searches. It is brought its key, reads what is around it through handles, and reports. It keeps no state,
/// as several threads bring it keys at once; it reads no clock, and uses no figure that depends on the whole chart, so that a change re-evaluates only the keys it reaches.</para>
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

    /// <summary>What may mend a finding of this rule, the best guess first; none unless a rule says otherwise.</summary>
    /// <remarks>
    /// A proposal need not be right: it is offered only where another analysis shows that it removes the finding and adds no error. So a
    /// rule proposes what an experienced designer would try, at most <see cref="MostRemedies"/> things, and looks only at what is around
    /// its finding. What takes several changes is one <see cref="Several"/>. Nobody is invented: a seat gets people only who are named
    /// for it already. Called only when somebody asks.
    /// </remarks>
    /// <param name="finding">A finding of this rule.</param>
    public virtual IEnumerable<OrgChange> Remedies(Finding finding) => [];

    /// <summary>How many proposals are looked at for one finding: those after them are left alone.</summary>
    public const int MostRemedies = 6;

    /// <summary>The keys of a chart that it is put to.</summary>
    internal abstract RuleWork WorkOn(OrgChart chart, Profile profile);

    /// <summary>The kinds of key that it is put to.</summary>
    internal abstract Keys Keys { get; }

    /// <summary>Judges one position, if it is put to positions.</summary>
    internal virtual void CheckKey(Position position, Inspection inspect)
    {
    }

    /// <summary>Judges one person, if it is put to people.</summary>
    internal virtual void CheckKey(Person person, Inspection inspect)
    {
    }

    /// <summary>Judges one cell, if it is put to stated or required cells.</summary>
    internal virtual void CheckKey(Cell cell, Inspection inspect)
    {
    }

    /// <summary>Judges one duty in an area that concerns it, if it is put to duties.</summary>
    internal virtual void CheckKey(Duty duty, Inspection inspect)
    {
    }

    /// <summary>Judges one goal, if it is put to goals.</summary>
    internal virtual void CheckKey(Goal goal, Inspection inspect)
    {
    }

    /// <summary>Judges one initiative, if it is put to initiatives.</summary>
    internal virtual void CheckKey(Initiative initiative, Inspection inspect)
    {
    }

    /// <summary>Judges one stakeholder, if it is put to stakeholders.</summary>
    internal virtual void CheckKey(Stakeholder stakeholder, Inspection inspect)
    {
    }

    /// <summary>Whether an entry in a cell matters to a key that it is part of.</summary>
    internal virtual bool Minds(InvolvementSet involvements) => !involvements.IsEmpty;
}

/// <summary>A rule on positions. Pseudo seats are left out.</summary>
public abstract class PositionRule : Rule
{
    /// <summary>Judges one position.</summary>
    public abstract void Check(Position position, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.PositionRows, CheckKey);

    internal sealed override Keys Keys => Keys.Position;

    internal sealed override void CheckKey(Position position, Inspection inspect)
    {
        if (!position.IsPool) Check(position, inspect);
    }
}

/// <summary>A rule on people, with everything they hold at the same time.</summary>
public abstract class PersonRule : Rule
{
    /// <summary>Judges one person.</summary>
    public abstract void Check(Person person, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.People, Check);

    internal sealed override Keys Keys => Keys.Person;

    internal sealed override void CheckKey(Person person, Inspection inspect) => Check(person, inspect);
}

/// <summary>A rule on cells in which somebody has an entry.</summary>
public abstract class StatedCellRule : Rule
{
    /// <summary>The weakest involvement of the entries that it looks at; None: it looks at every entry, exclusions too.</summary>
    /// <remarks>An entry that it does not look at need not bring it the cell again.</remarks>
    public virtual Involvement AtLeast => Involvement.None;

    /// <summary>Judges one stated cell.</summary>
    public abstract void Check(Cell cell, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.CellRows, CheckKey);

    internal sealed override Keys Keys => Keys.StatedCell;

    internal sealed override void CheckKey(Cell cell, Inspection inspect)
    {
        if (cell.IsStated) Check(cell, inspect);
    }

    internal sealed override bool Minds(InvolvementSet involvements) =>
        AtLeast == Involvement.None ? !involvements.IsEmpty : involvements.HasAtLeast(AtLeast);
}

/// <summary>A rule on required leaf areas, each in the scope in which it is examined.</summary>
public abstract class RequiredCellRule : Rule
{
    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.RequiredAreas;

    /// <summary>Judges one required cell; it need not be stated.</summary>
    public abstract void Check(Cell cell, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.On(chart.Areas, (area, inspect) =>
    {
        if (area.IsRequired && area.IsLeaf) Check(area.In(area.RequiredIn), inspect);
    });

    internal sealed override Keys Keys => Keys.RequiredCell;

    internal sealed override void CheckKey(Cell cell, Inspection inspect) => Check(cell, inspect);
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

    internal sealed override Keys Keys => Keys.Duty;

    internal sealed override void CheckKey(Duty duty, Inspection inspect)
    {
        if (Minds(duty.Involvements)) Check(duty, inspect);
    }

    internal sealed override bool Minds(InvolvementSet involvements) =>
        AtLeast == Involvement.Excluded ? involvements.IsExcluded : involvements.HasAtLeast(AtLeast);

    /// <summary>Whether each area concerns it.</summary>
    internal bool[] Concerned(OrgChart chart, Profile profile)
    {
        var concerns = new bool[chart.Areas.Count];
        foreach (var area in chart.Areas) concerns[area.Row] = Concerns(area, profile);
        return concerns;
    }

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile)
    {
        var duties = chart.DutyTable;
        var concerns = Concerned(chart, profile);
        if (chart.IsEditable) return RuleWork.On(chart.CellRows, (cell, inspect) => CheckEach(cell, concerns, inspect));
        return new(duties.Count, (from, to, inspect) =>
        {
            for (var cell = duties.Cell[duties.CellDuties[from]]; cell < duties.CellCount && duties.CellStarts[cell] < to; cell++)
            {
                if (!concerns[duties.CellArea[cell]]) continue;

                // The Accountable stand first, so that a rule on them need not pass over the others.
                var end = AtLeast == Involvement.Accountable ? duties.CellStarts[cell] + duties.AccountableCount[cell] : duties.CellStarts[cell + 1];
                for (var at = Math.Max(from, duties.CellStarts[cell]); at < Math.Min(to, end); at++)
                {
                    var duty = duties.CellDuties[at];
                    if (Minds(duties.Involvements[duty])) Check(new Duty(chart, duty), inspect);
                }
            }
        });
    }

    /// <summary>Judges the duties of one cell.</summary>
    private void CheckEach(Cell cell, bool[] concerns, Inspection inspect)
    {
        if (!concerns[cell.Area.Row]) return;
        foreach (var duty in AtLeast == Involvement.Accountable ? cell.AccountableDutyRows : cell.DutyRows)
            CheckKey(duty, inspect);
    }
}

/// <summary>A rule on the chart as a whole; it runs again at every change, so it is the last resort.</summary>
public abstract class ChartRule : Rule
{
    /// <summary>Judges the chart.</summary>
    public abstract void Check(OrgChart chart, Inspection inspect);

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) => RuleWork.Whole(inspect => Check(chart, inspect));

    internal sealed override Keys Keys => Keys.Chart;
}
