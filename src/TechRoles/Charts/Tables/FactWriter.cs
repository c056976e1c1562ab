using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Says a chart in facts again, each list in the order of the chart.</summary>
internal static class FactWriter
{
    public static ChartFacts Write(OrgChart chart) => WriteShort(chart) with
    {
        Positions = chart.Positions.Select(Position).ToValueList(),
        Lines = Lines(chart),
        People = chart.People.Select(person => new PersonFact(person.Id) { Name = person.Name }).ToValueList(),
        Assignments = chart.PeopleTable.Assignments.Concat(chart.PeopleTable.Ended.Values.OrderBy(row => row.Position))
            .Select(row => Assignment(chart, row)).ToValueList(),
        Responsibilities = ResponsibilitiesOf(chart).ToValueList(),
    };

    /// <summary>All lists but those that grow with the number of positions.</summary>
    public static ChartFacts WriteShort(OrgChart chart)
    {
        var facts = new ChartFacts
        {
            Organisation = chart.Organisation with { AsOf = chart.AsOf },
            Units = [.. chart.UnitTable.Facts],
            Areas = Areas(chart),
            Roles = chart.Roles.Where(role => !role.IsFromCatalogue).Select(role => chart.RoleTable.Facts[role.Row]).ToValueList(),
        };
        facts = OutsideTable.Lists.Aggregate(facts, (written, list) => list.Replacing(written, chart.Outside.RowsOf(list).Facts));
        return chart.Outside.Expired.Count == 0
            ? facts
            : facts with { Qualifications = [.. facts.Qualifications, .. chart.Outside.Expired.All] };
    }

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

    public static PositionFact Position(Position position)
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
        var solid = table.SolidDetails.OrderBy(entry => entry.Key).Select(entry => Solid(chart, entry.Key, entry.Value));
        var dotted = Enumerable.Range(0, table.Dotted.From.Length).Where(line => !IsPlain(table.Dotted, line))
            .Select(line => Dotted(chart, line));
        return solid.Concat(dotted).ToValueList();
    }

    /// <summary>The lines of one position that state more than that they are there.</summary>
    public static IEnumerable<LineFact> Lines(Position position)
    {
        var table = position.Chart.PositionTable;
        if (table.SolidDetails.TryGetValue(position.Row, out var details)) yield return Solid(position.Chart, position.Row, details);
        var first = table.Dotted.Up.Start(position.Row);
        for (var line = first; line < first + table.Dotted.Up.CountOf(position.Row); line++)
            if (!IsPlain(table.Dotted, line)) yield return Dotted(position.Chart, line);
    }

    private static LineFact Solid(OrgChart chart, int row, (sbyte Percent, Period Period) details) =>
        new(new Position(chart, row).Id, new Position(chart, chart.PositionTable.Lines.Parents[row]).Id)
        {
            Percent = PercentOf(details.Percent),
            Period = details.Period,
        };

    private static LineFact Dotted(OrgChart chart, int line)
    {
        var dotted = chart.PositionTable.Dotted;
        return new(new Position(chart, dotted.From[line]).Id, new Position(chart, dotted.To[line]).Id)
        {
            Kind = LineKind.Dotted,
            Percent = PercentOf(dotted.Percent[line]),
            Period = dotted.Period[line],
        };
    }

    public static AssignmentFact Assignment(OrgChart chart, Assigned row) =>
        new(new Person(chart, row.Person).Id, new Position(chart, row.Position).Id)
        {
            Share = PercentOf(row.Share),
            Mode = row.Mode,
            Period = row.Period,
        };

    /// <summary>By positions, then by roles: whether a role is part of the chart does not show in the order.</summary>
    private static IEnumerable<ResponsibilityFact> ResponsibilitiesOf(OrgChart chart)
    {
        var (positions, owners) = (chart.Tables.Statements.Positions, chart.Tables.Statements.OwnerStarts.Length - 1);
        return Enumerable.Range(0, positions).SelectMany(owner => ResponsibilitiesOf(chart, owner))
            .Concat(Enumerable.Range(positions, owners - positions).SelectMany(owner => ResponsibilitiesOf(chart, owner))
                .Concat(DatedWork.OfOtherRoles(chart, role => chart.TryRole(role, out _)))
                .OrderBy(row => row.Role, StringComparer.Ordinal));
    }

    /// <summary>What is stated of one owner: a row of the position table, or the number of positions and a row of the role table.</summary>
    public static IEnumerable<ResponsibilityFact> ResponsibilitiesOf(OrgChart chart, int owner)
    {
        var statements = chart.Tables.Statements;
        var position = owner < statements.Positions ? new Position(chart, owner).Id : null;
        var role = position is null ? chart.Roles[owner - statements.Positions].Id : null;
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

        foreach (var row in DatedWork.OnOtherDays(chart, position is null ? "role" : "position", (position ?? role)!)) yield return row;
    }

    private static Percent? PercentOf(sbyte percent) => percent < 0 ? null : Percent.Create(percent).AsT0;

    private static bool? Stated(PositionFlags flags, PositionFlags stated, PositionFlags flag) =>
        (flags & stated) == 0 ? null : (flags & flag) != 0;
}
