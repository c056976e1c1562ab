using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Facts that need not hold together: every list with every column, drawn by the table of fact lists.</summary>
internal static class FactGenerators
{
    private static readonly Gen<string> Days = Gen.Frequency(
        (4, Gen.Choose(0, 4000).Select(days => new DateOnly(2020, 1, 1).AddDays(days))),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue))).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Gen<ChartFacts> Facts() =>
        from facts in Any()
        from picks in Gen.Choose(0, 1000).ArrayOf(16)
        from tidy in Gen.Elements(true, false)
        select tidy ? Tidy(facts, picks) : facts;

    /// <summary>Rows of one list that each can be read, whatever the others say.</summary>
    public static Gen<ValueList<Fact>> Rows(FactList list) =>
        Gen.Frequency(
            (1, Gen.Constant<ValueList<Fact>>([])),
            (2, Gen.Choose(0, 4).SelectMany(count => Row(list).ListOf(count)).Select(rows => rows.ToValueList())));

    /// <summary>One row of a list that can be read, whatever it refers to.</summary>
    public static Gen<Fact> Row(FactList list) => list.Accept(new RowOf());

    private static Gen<ChartFacts> Any() => FactLists.Tables.Aggregate(
        Gen.OneOf(Gen.Constant(new OrganisationFact()), Row(FactLists.Organisation).Select(row => (OrganisationFact)row))
            .Select(organisation => new ChartFacts { Organisation = organisation }),
        (drawn, list) => drawn.Zip(Rows(list)).Select(pair => list.Replacing(pair.Item1, pair.Item2)));

    // What most sources look like: managers above their reports, and what belongs to positions in the order of the positions.
    private static ChartFacts Tidy(ChartFacts facts, int[] picks)
    {
        var ids = facts.Positions.Select(fact => fact.Id).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return facts;
        string Pick(int row) => ids[picks[row % picks.Length] % ids.Count];
        var assignments = facts.Assignments
            .Select((fact, row) => fact with { Position = Pick(row), Period = default })
            .OrderBy(fact => ids.IndexOf(fact.Position))
            .ToValueList();
        return facts with
        {
            Positions = facts.Positions
                .DistinctBy(fact => fact.Id, StringComparer.Ordinal)
                .Select((fact, row) => fact with { ReportsTo = row == 0 ? null : ids[picks[row % picks.Length] % row] })
                .ToValueList(),
            Assignments = assignments,
            People = assignments.Select(fact => fact.Person).Distinct(StringComparer.Ordinal).Select(person => new PersonFact(person))
                .ToValueList(),
            Responsibilities = facts.Responsibilities
                .Select((fact, row) => fact.Role is null ? fact with { Position = Pick(row), Period = default } : fact)
                .OrderBy(fact => fact.Position is null ? ids.Count : ids.IndexOf(fact.Position))
                .ToValueList(),
        };
    }

    private sealed class RowOf : IFactListVisitor<Gen<Fact>>
    {
        public Gen<Fact> Visit<T>(FactList<T> list)
            where T : Fact
        {
            var owners = list.TypedColumns.Where(column => column.Owns).ToArray();
            var row = list.TypedColumns.Where(column => !column.Owns)
                .Aggregate(Gen.Constant(list.Blank), (drawn, column) => With(drawn, column, column.Required));
            if (owners.Length > 0)
                row = row.SelectMany(blank => Gen.Elements(owners).SelectMany(owner => With(Gen.Constant(blank), owner, true)));
            if (list == (object)FactLists.Positions)
                row = row.SelectMany(full => Titled((PositionFact)(Fact)full).Select(position => (T)(Fact)position));
            return row.Where(one => list.Complaint(one) is null).Select(one => (Fact)one);
        }

        private static Gen<T> With<T>(Gen<T> drawn, FactColumn<T> column, bool isNeeded)
        {
            if (column.SetItems is { } set)
            {
                var some = Gen.Choose(1, 3).SelectMany(count => FactTexts.Ids().ListOf(count)).Select(items => items.ToValueList());
                var items = isNeeded ? some : Gen.Frequency((3, Gen.Constant<ValueList<string>>([])), (1, some));
                return drawn.Zip(items).Select(pair => pair.Item2.Count == 0 ? pair.Item1 : set(pair.Item1, pair.Item2));
            }

            var text = Texts(column).Select(value => (string?)value);
            return drawn.Zip(isNeeded ? text : Gen.OneOf(Gen.Constant<string?>(null), text))
                .Select(pair => Read(column, pair.Item1, pair.Item2));
        }

        private static T Read<T>(FactColumn<T> column, T row, string? text)
        {
            if (text is not null && !column.Read(ref row, text))
                throw new InvalidOperationException($"'{text}' is no value of {column.Name}.");
            return row;
        }

        private static Gen<string> Texts(FactColumn column) => column.Value switch
        {
            ColumnValue.Id or ColumnValue.Ids => FactTexts.Ids(),
            ColumnValue.Choice => Gen.Elements<string>([.. column.Words]),
            ColumnValue.RoleKind => Gen.Elements<string>([.. RoleCatalogue.BuiltIn.Kinds.Select(kind => kind.Id)]),
            ColumnValue.Date => Days,
            ColumnValue.Number => Gen.Elements("2", "3", "250", "2147483647"),
            ColumnValue.Percent => Gen.Choose(0, 100).Select(value => value.ToString(CultureInfo.InvariantCulture)),
            ColumnValue.Flag => Gen.Elements("true", "false"),
            ColumnValue.Text => FactTexts.Texts(),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Value, "A value that nobody draws."),
        };

        // Half of them state next to nothing, and a title is often the id.
        private static Gen<PositionFact> Titled(PositionFact row) =>
            from title in Gen.Elements(row.Title, row.Title, row.Id, row.Id.ToUpperInvariant())
            from bare in Gen.Elements(true, false)
            select bare ? new PositionFact(row.Id) { Title = title, ReportsTo = row.ReportsTo } : row with { Title = title };
    }
}
