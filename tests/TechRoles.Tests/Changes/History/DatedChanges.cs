using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Changes;

/// <summary>Draws changes on days: most can be made, some cannot.</summary>
internal static class DatedChanges
{
    public static readonly DateOnly Day = new(2026, 6, 1);

    /// <summary>Facts that make a chart on any day: only who answers for what, and who sits where, is dated.</summary>
    public static ChartFacts Dated(ChartFacts facts, Random dice) => facts with
    {
        Responsibilities = [.. facts.Responsibilities.Select(row => dice.Next(3) == 0 && row.Involvement != Involvement.Excluded ? row with { Period = Period(dice) } : row)],
        Assignments = [.. facts.Assignments.Select(row => dice.Next(3) == 0 ? row with { Period = Period(dice) } : row)],
    };

    /// <summary>Facts of which none begins or ends.</summary>
    public static ChartFacts WithoutDates(OrgChart chart)
    {
        var facts = Undated(chart);
        return Undated(OrgChart.Repair(facts with
        {
            Lines = [],
            Goals = [.. facts.Goals.Select(row => row with { Period = default })],
            Initiatives = [.. facts.Initiatives.Select(row => row with { Period = default })],
            Responsibilities = [.. facts.Responsibilities.Select(row => row with { Period = default })],
            Assignments = [.. facts.Assignments.Select(row => row with { Period = default })],
            Qualifications = [.. facts.Qualifications.Select(row => row with { Period = default })],
        }).Chart);
    }

    public static OrgChange[] Draw(ChartFacts facts, Random dice, int count)
    {
        if (facts.Positions.Count == 0) return [];
        return [.. Enumerable.Range(0, count).Select(_ => One(facts, dice) with { On = dice.Next(12) == 0 ? null : Day.AddDays(dice.Next(-20, 20)) })];
    }

    private static OrgChange One(ChartFacts facts, Random dice)
    {
        var position = Any(facts.Positions, dice);
        return dice.Next(9) switch
        {
            0 => new Rereport(position.Id, Any(facts.Positions, dice).Id),
            1 => new Rereport("nobody", position.Id),
            2 when facts.Responsibilities.Count > 0 => new EditFact(Any(facts.Responsibilities, dice), null),
            3 when facts.Assignments.Count > 0 => new EditFact(Any(facts.Assignments, dice), null),
            6 when facts.Areas.Count > 0 => new EditFact(null, new ResponsibilityFact(Any(facts.Areas, dice).Id, Involvement.Accountable) { Position = position.Id }),
            7 => new EditFact(position, position with { Roles = [] }),
            5 => new AddDottedLine(position.Id, Any(facts.Positions, dice).Id) { Period = Period(dice) },
            4 => new Several([new Rereport(position.Id, null), new EditFact(null, new PersonFact("p" + position.Id))]),
            _ => new EditFact(null, new PersonFact("q" + position.Id)),
        };
    }

    /// <summary>Days around the middle of the drawn histories, open at one end at times.</summary>
    public static Period Period(Random dice) => dice.Next(3) switch
    {
        0 => new(Day.AddDays(dice.Next(-20, 20)), null),
        1 => new(null, Day.AddDays(dice.Next(-20, 20))),
        _ => Day.AddDays(dice.Next(-20, 20)) is var from ? new(from, from.AddDays(dice.Next(1, 20))) : default,
    };

    private static T Any<T>(ValueList<T> rows, Random dice) => rows[dice.Next(rows.Count)];

    /// <summary>A chart's facts but for its day.</summary>
    public static ChartFacts Undated(OrgChart chart)
    {
        var facts = chart.ToFacts();
        return facts with { Organisation = facts.Organisation with { AsOf = null } };
    }
}
