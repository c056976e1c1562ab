using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Changes;

/// <summary>Draws edits of rows of every list, most of them with something wrong.</summary>
internal sealed class EditDrawing(ChartFacts facts, ChartLimits limits, Random dice)
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    public EditFact Next() => dice.Next(20) switch
    {
        0 => new(facts.Organisation, dice.Next(2) == 0 ? null : facts.Organisation with { Name = LongText }),
        1 => dice.Next(2) == 0 ? new(null, facts.Organisation) : new(null, null),
        2 => new(Row(), Row()),
        3 => new(Otherwise(Row()), Row()),
        < 8 => new(Row(), null),
        < 14 => new(null, Otherwise(Row())),
        _ => Row() is var row ? new(row, Otherwise(row)) : throw new InvalidOperationException(),
    };

    private string LongText => new('x', limits.NameLength + 1);

    private Fact Row()
    {
        FactList[] stated = [.. FactLists.Tables.Where(list => list.Count(facts) > 0)];
        if (stated.Length == 0) return new UnitFact("unit");
        var rows = stated[dice.Next(stated.Length)].RowsIn(facts);
        return rows[dice.Next(rows.Count)];
    }

    private Fact Otherwise(Fact row)
    {
        var list = FactLists.Of(row);
        if (list.HasId && dice.Next(3) > 0)
        {
            var id = dice.Next(6) switch { 0 => "a;b", 1 => "", 2 => LongText, 3 => IdIn(list), _ => "made" };
            row = list.Renamed(row, (of, own) => of == list.Name && own == list.IdOf(row) ? id : own);
            if (id != "made") return row;
        }

        var others = dice.Next(3);
        row = list.Renamed(row, (of, id) => id == list.IdOf(row) || dice.Next(3) >= others ? id : dice.Next(8) == 0 ? "nobody" : IdIn(FactLists.Find(of)!));
        return dice.Next(3) == 0 ? row : OnOtherDays(Odd(row));
    }

    private string IdIn(FactList list) => list.RowsIn(facts) is { Count: > 0 } rows ? list.IdOf(rows[dice.Next(rows.Count)])! : "nobody";

    private Fact Odd(Fact row) => row switch
    {
        UnitFact one => dice.Next(3) == 0 ? one with { Name = LongText } : one with { Parent = IdIn(FactLists.Units) },
        AreaFact one => one with { Parent = dice.Next(3) == 0 ? "no-area" : dice.Next(3) == 0 ? one.Id : IdIn(FactLists.Areas) },
        PositionFact one => dice.Next(6) switch
        {
            0 => one with { Status = PositionStatus.Eliminated },
            1 => one with { ReportsTo = one.Id },
            2 => one with { DottedTo = [.. one.DottedTo, dice.Next(2) == 0 ? one.Id : IdIn(FactLists.Positions)] },
            3 => new PositionFact("made") { Title = LongText },
            _ => one with { ReportsTo = IdIn(FactLists.Positions) },
        },
        ResponsibilityFact one => dice.Next(5) switch
        {
            0 => one with { Role = IdIn(FactLists.Roles), Position = IdIn(FactLists.Positions) },
            1 => one with { Involvement = Involvement.None },
            _ => one with { Involvement = dice.Next(2) == 0 ? Involvement.Excluded : Involvement.Consulted },
        },
        ConflictFact one => one with { Areas = [.. one.Areas.Take(1)] },
        RequirementFact one => one with { Position = IdIn(FactLists.Positions), Role = IdIn(FactLists.Roles) },
        GoalFact one => one with { Name = LongText },

        // Most charts have few lines of their own.
        AssignmentFact one => new LineFact(one.Position, dice.Next(4) == 0 ? one.Position : IdIn(FactLists.Positions))
        {
            Kind = (LineKind)dice.Next(2),
            Percent = dice.Next(3) == 0 ? null : Percent.Create(50).AsT0,
        },
        _ => row,
    };

    private Fact OnOtherDays(Fact row)
    {
        var period = dice.Next(12) switch { 0 => new(Day, Day), 1 => new Period(Day.AddDays(200), null), _ => Period.Always };
        return row switch
        {
            ResponsibilityFact one => one with { Period = period },
            AssignmentFact one => one with { Period = period },
            LineFact one => one with { Period = period },
            QualificationFact one => one with { Period = period },
            GoalFact one => one with { Period = period },
            _ => row,
        };
    }
}
