using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>One rule on a chart that is edited in place.</summary>
internal sealed class RuleAtWork
{
    private readonly Inspection _before;
    private readonly Inspection _after;
    private readonly bool[]? _concerned;

    public RuleAtWork(ChartIndex index, Rule rule, Severity? asked, int number, FindingSink before, FindingSink after)
    {
        (Rule, Number) = (rule, number);
        var severity = index.Profile.SeverityOf(rule.Info.Id) ?? rule.Info.Severity;
        _before = new(index, before, rule, number, severity, asked, default);
        _after = new(index, after, rule, number, severity, asked, default);
        _concerned = (rule as DutyRule)?.Concerned(index.Chart, index.Profile);
    }

    public Rule Rule { get; }

    /// <summary>Its number in findings.</summary>
    public int Number { get; }

    public Reached Reached { get; } = new();

    /// <summary>The pairs of an overlap rule; null for any other.</summary>
    public OverlapKeys? Overlaps { get; private set; }

    /// <summary>Whether all its keys are judged, and what it found before is known without judging. A rule on the chart has one key, which is.</summary>
    public bool IsJudgedWhole => Reached.Everything && Rule.Keys != Analysis.Keys.Chart;

    /// <summary>About how many keys it has.</summary>
    public int Keys(OrgChart chart) =>
        Of(Analysis.Keys.Position, chart.PositionTable.Count) + Of(Analysis.Keys.Person, chart.PeopleTable.Count)
        + Of(Analysis.Keys.StatedCell, chart.DutyTable.CellCount) + Of(Analysis.Keys.RequiredCell, chart.AreaTable.Facts.Length)
        + Of(Analysis.Keys.Duty, chart.DutyTable.Count) + Of(Analysis.Keys.Overlap, chart.PositionTable.Count)
        + Of(Analysis.Keys.Goal, chart.Outside.Goals.Length) + Of(Analysis.Keys.Initiative, chart.Outside.Initiatives.Length)
        + Of(Analysis.Keys.Stakeholder, chart.Outside.Stakeholders.Length) + Of(Analysis.Keys.Engagement, chart.Outside.Engagements.Length)
        + Of(Analysis.Keys.Body, chart.Outside.Bodies.Length) + Of(Analysis.Keys.Area, chart.AreaTable.Facts.Length)
        + Of(Analysis.Keys.Role, chart.Roles.Count) + Of(Analysis.Keys.Chart, 1);

    /// <summary>Looks for the pairs of an overlap rule, and judges them.</summary>
    public void OpenOverlaps(OrgChart chart, int threads)
    {
        if (Rule is not OverlapRule rule) return;
        Overlaps = new(chart, rule, threads);
        Overlaps.CheckAll(_after);
    }

    /// <summary>Judges all its keys.</summary>
    public void JudgeAll(OrgChart chart)
    {
        _after.Forget();
        if (Overlaps is not null)
        {
            Overlaps.CheckAll(_after);
            return;
        }

        var work = Rule.WorkOn(chart, _after.Profile);
        if (work.Keys > 0) work.Check(0, work.Keys, _after);
    }

    /// <summary>Judges the keys that are reached.</summary>
    /// <returns>How many.</returns>
    public int Judge(OrgChart chart, Touch touch, bool isAfter)
    {
        var inspect = isAfter ? _after : _before;
        inspect.Forget();
        if (Reached.Everything)
        {
            Rule.WorkOn(chart, inspect.Profile).Check(0, 1, inspect);
            return 1;
        }

        // Who is to come, or has gone, is reached too.
        for (var i = 0; i < Reached.Positions.Count; i++)
            if (chart.PositionTable.Stands(Reached.Positions[i])) Rule.CheckKey(new Position(chart, Reached.Positions[i]), inspect);
        for (var i = 0; i < Reached.People.Count; i++)
            if (chart.PeopleTable.Knows(Reached.People[i])) Rule.CheckKey(new Person(chart, Reached.People[i]), inspect);
        for (var i = 0; i < Reached.Cells.Count; i++) Rule.CheckKey(new Cell(chart, Reached.Cells[i]), inspect);
        for (var i = 0; i < Reached.Areas.Count; i++)
            if (new Area(chart, Reached.Areas[i]) is { IsLeaf: true } area) Rule.CheckKey(area.In(area.RequiredIn), inspect);
        for (var i = 0; i < Reached.Goals.Count; i++) Rule.CheckKey(new Goal(chart, Reached.Goals[i]), inspect);
        for (var i = 0; i < Reached.Initiatives.Count; i++) Rule.CheckKey(new Initiative(chart, Reached.Initiatives[i]), inspect);
        var judged = Reached.Positions.Count + Reached.People.Count + Reached.Cells.Count + Reached.Areas.Count
            + Reached.Goals.Count + Reached.Initiatives.Count + JudgeDuties(chart, inspect);
        if (Overlaps is null || (Reached.OverlapSeats.Count == 0 && touch is not Touch.Entry)) return judged;
        return judged + (isAfter ? Overlaps.CheckAgain(Reached.OverlapSeats, inspect) : Overlaps.Check(Reached.OverlapSeats, touch is Touch.Entry, inspect));
    }

    private int JudgeDuties(OrgChart chart, Inspection inspect)
    {
        if (_concerned is null) return 0;
        var judged = 0;
        for (var i = 0; i < Reached.DutyCells.Count; i++)
        {
            // Those of seats that are reached come with their seats.
            var cell = new Cell(chart, Reached.DutyCells[i]);
            if (!cell.IsStated || !_concerned[cell.Area.Row]) continue;
            foreach (var duty in ((DutyRule)Rule).AtLeast == Facts.Involvement.Accountable ? cell.AccountableDutyRows : cell.DutyRows)
            {
                if (Reached.DutySeats.Contains(duty.Seat.Row)) continue;
                Rule.CheckKey(duty, inspect);
                judged++;
            }
        }

        for (var i = 0; i < Reached.DutySeats.Count; i++)
        {
            foreach (var duty in new Position(chart, Reached.DutySeats[i]).Duties)
            {
                if (!_concerned[duty.Area.Row]) continue;
                Rule.CheckKey(duty, inspect);
                judged++;
            }
        }

        return judged;
    }

    private int Of(Analysis.Keys kind, int count) => (Rule.Keys & kind) != 0 ? count : 0;
}

/// <summary>A rule in whose place nothing is asked, so that the numbers of the others stay.</summary>
internal sealed class Unasked(Rule rule) : Rule
{
    public override RuleInfo Info => rule.Info;

    internal override Keys Keys => Keys.None;

    internal override RuleWork WorkOn(OrgChart chart, Profile profile) => new(0, (_, _, _) => { });
}
