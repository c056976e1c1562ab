using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>A rule on duties: what one position has to do with one cell.</summary>
public abstract class DutyRule : Rule<Duty>
{
    /// <summary>The weakest involvement that is examined; exclusions are brought only where this is Excluded.</summary>
    public virtual Involvement AtLeast => Involvement.Responsible;

    /// <summary>
    /// Whether duties are brought cell by cell, for a rule that works something out with <see cref="Inspection.ForCell"/>; else position by
    /// position, as they lie in memory, which of millions is quicker by far.
    /// </summary>
    public virtual bool IsByCell => false;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <summary>Whether duties in an area are examined at all; asked once for each area.</summary>
    public virtual bool Concerns(Area area, Profile profile) => true;

    internal sealed override Keys Keys => Keys.Duty;

    internal sealed override void JudgeKey(Duty duty, Inspection inspect)
    {
        if (CaresFor(duty.Involvements)) Check(duty, inspect);
    }

    internal sealed override bool CaresFor(InvolvementSet involvements) => CaresFor(involvements, AtLeast);

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
        if (!duties.IsInOrder) return RuleWork.On(chart.CellRows, (cell, inspect) => CheckEach(cell, concerns, inspect));
        return IsByCell ? ByCell(chart, duties, concerns) : BySeat(chart, duties, concerns);
    }

    private RuleWork ByCell(OrgChart chart, DutyTable duties, bool[] concerns)
    {
        var atLeast = AtLeast;
        return new(duties.Count, (from, to, inspect) =>
        {
            for (var cell = duties.Cell[duties.CellDuties[from]]; cell < duties.CellCount && duties.CellStarts[cell] < to; cell++)
            {
                if (!concerns[duties.CellArea[cell]]) continue;

                // The Accountable stand first, so that a rule on them need not pass over the others.
                var isAll = atLeast == Involvement.Accountable;
                var end = isAll ? duties.CellStarts[cell] + duties.AccountableCount[cell] : duties.CellStarts[cell + 1];
                for (var at = Math.Max(from, duties.CellStarts[cell]); at < Math.Min(to, end); at++)
                {
                    var duty = duties.CellDuties[at];
                    if (isAll || CaresFor(duties.Involvements[duty], atLeast)) Check(new Duty(chart, duty), inspect);
                }
            }
        })
        {
            KeyName = at => new Duty(chart, duties.CellDuties[at]).ToString(),
        };
    }

    private RuleWork BySeat(OrgChart chart, DutyTable duties, bool[] concerns)
    {
        var (atLeast, isEvery) = (AtLeast, Array.TrueForAll(concerns, isConcerned => isConcerned));
        return new(duties.Count, (from, to, inspect) =>
        {
            for (var duty = from; duty < to; duty++)
            {
                if (CaresFor(duties.Involvements[duty], atLeast) && (isEvery || concerns[duties.CellArea[duties.Cell[duty]]]))
                    Check(new Duty(chart, duty), inspect);
            }
        })
        {
            KeyName = duty => new Duty(chart, duty).ToString(),
        };
    }

    private static bool CaresFor(InvolvementSet involvements, Involvement atLeast) =>
        atLeast == Involvement.Excluded ? involvements.IsExcluded : involvements.HasAtLeast(atLeast);

    /// <summary>Judges the duties of one cell.</summary>
    private void CheckEach(Cell cell, bool[] concerns, Inspection inspect)
    {
        if (!concerns[cell.Area.Row]) return;
        foreach (var duty in AtLeast == Involvement.Accountable ? cell.AccountableDutyRows : cell.DutyRows)
            JudgeKey(duty, inspect);
    }
}
