using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Says a chart in facts again, each list in the order of the chart.</summary>
internal static class FactWriter
{
    public static ChartFacts Write(OrgChart chart) => new()
    {
        Organisation = chart.Organisation with { AsOf = chart.AsOf },
        Units = [.. chart.UnitTable.Facts],
        Areas = Areas(chart),
        Roles = chart.Roles.Where(role => !role.IsFromCatalogue).Select(role => chart.RoleTable.Facts[role.Row]).ToValueList(),
        Positions = chart.Positions.Select(Position).ToValueList(),
        Lines = Lines(chart),
        People = chart.People.Select(person => new PersonFact(person.Id) { Name = person.Name }).ToValueList(),
        Assignments = chart.PeopleTable.Assignments.Select(row => Assignment(chart, row)).ToValueList(),
        Responsibilities = ResponsibilitiesOf(chart).ToValueList(),
        Conflicts = [.. chart.Outside.Conflicts],
        Qualifications = [.. chart.Outside.Qualifications],
        Requirements = [.. chart.Outside.Requirements],
        Stakeholders = [.. chart.Outside.Stakeholders],
        Engagements = [.. chart.Outside.Engagements],
        Needs = [.. chart.Outside.Needs],
        Bodies = [.. chart.Outside.Bodies],
        Seats = [.. chart.Outside.Seats],
        Goals = [.. chart.Outside.Goals],
        Initiatives = [.. chart.Outside.Initiatives],
    };

    /// <summary>All areas, also those of the catalogue that merely came in: what brought them need not be part of the chart.</summary>
    private static ValueList<AreaFact> Areas(OrgChart chart)
    {
        var table = chart.AreaTable;
        return chart.Areas.Select(area => table.Facts[area.Row] with
        {
            Required = table.Required[area.Row],
            RequiredIn = area.RequiredIn?.Id,
            Controls = area.Controls.Select(other => other.Id).ToValueList(),
            DependsOn = area.DependsOn.Select(other => other.Id).ToValueList(),
        }).ToValueList();
    }

    private static PositionFact Position(Position position)
    {
        var table = position.Chart.PositionTable;
        var flags = table.Flags[position.Row];
        var title = table.Title[position.Row] == table.Id[position.Row] ? null : position.Title;
        return new(position.Id)
        {
            Title = title,
            Roles = position.Roles.Select(role => role.Id).ToValueList(),
            Unit = position.Unit?.Id,
            Scope = position.Scope?.Id,
            ReportsTo = table.SolidDetails.ContainsKey(position.Row) ? null : position.Manager?.Id,
            DottedTo = Plain(position).ToValueList(),
            Top = Stated(flags, PositionFlags.TopStated, PositionFlags.Top),
            Status = position.Status,
            Grade = position.Grade,
            Matrix = Stated(flags, PositionFlags.MatrixStated, PositionFlags.Matrix),
            Key = Stated(flags, PositionFlags.KeyStated, PositionFlags.Key),
            Capacity = position.Capacity,
        };
    }

    private static IEnumerable<string> Plain(Position position)
    {
        var dotted = position.Chart.PositionTable.Dotted;
        for (var i = dotted.Up.Start(position.Row); i < dotted.Up.Start(position.Row) + dotted.Up.CountOf(position.Row); i++)
            if (IsPlain(dotted, i)) yield return new Position(position.Chart, dotted.To[i]).Id;
    }

    private static bool IsPlain(DottedLines dotted, int line) => dotted.Percent[line] < 0 && dotted.Period[line].IsAlways;

    private static ValueList<LineFact> Lines(OrgChart chart)
    {
        var table = chart.PositionTable;
        var solid = table.SolidDetails.OrderBy(entry => entry.Key).Select(entry => new LineFact(
            new Position(chart, entry.Key).Id, new Position(chart, table.Lines.Parents[entry.Key]).Id)
        {
            Percent = PercentOf(entry.Value.Percent),
            Period = entry.Value.Period,
        });
        var dotted = Enumerable.Range(0, table.Dotted.From.Length).Where(line => !IsPlain(table.Dotted, line)).Select(line => new LineFact(
            new Position(chart, table.Dotted.From[line]).Id, new Position(chart, table.Dotted.To[line]).Id)
        {
            Kind = LineKind.Dotted,
            Percent = PercentOf(table.Dotted.Percent[line]),
            Period = table.Dotted.Period[line],
        });
        return solid.Concat(dotted).ToValueList();
    }

    private static AssignmentFact Assignment(OrgChart chart, Assigned row) => new(new Person(chart, row.Person).Id, new Position(chart, row.Position).Id)
    {
        Share = PercentOf(row.Share),
        Mode = row.Mode,
        Period = row.Period,
    };

    private static IEnumerable<ResponsibilityFact> ResponsibilitiesOf(OrgChart chart)
    {
        var statements = chart.Tables.Statements;
        for (var owner = 0; owner < statements.OwnerStarts.Length - 1; owner++)
        {
            var position = owner < chart.Positions.Count ? chart.Positions[owner].Id : null;
            var role = position is null ? chart.Roles[owner - chart.Positions.Count].Id : null;
            for (var row = statements.OwnerStarts[owner]; row < statements.OwnerStarts[owner + 1]; row++)
            {
                yield return new(new Area(chart, statements.Area[row]).Id, statements.Bits[row].Involvement)
                {
                    Position = position,
                    Role = role,
                    Scope = statements.Scope[row] < 0 ? null : new OrgUnit(chart, statements.Scope[row]).Id,
                    Joint = statements.Bits[row].Joint,
                    Period = chart.Tables.Periods[statements.Period[row]],
                };
            }
        }
    }

    private static Percent? PercentOf(sbyte percent) => percent < 0 ? null : Percent.Create(percent).AsT0;

    private static bool? Stated(PositionFlags flags, PositionFlags stated, PositionFlags flag) =>
        (flags & stated) == 0 ? null : (flags & flag) != 0;
}
