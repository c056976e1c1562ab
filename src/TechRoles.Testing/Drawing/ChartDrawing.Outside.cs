using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>What stands outside the line of command, drawn by the table of fact lists.</summary>
internal sealed partial class ChartDrawing
{
    /// <summary>What columns of texts are drawn from, by their names.</summary>
    private static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        ["kind"] = ["board", "executive", "audit", "external", "experiment"],
        ["discipline"] = ["business", "technology"],
        ["level"] = ["degree", "experience"],
        ["group"] = ["either"],
        ["topic"] = ["migration"],
    };

    // The catalogue says what roles usually do with these.
    private static readonly string[] Stakeholders = ["customers", "developers", "stakeholder-3"];

    private readonly Dictionary<string, List<string>> _known = new(StringComparer.Ordinal);

    private ChartFacts Outside()
    {
        _known["units"] = _units;
        _known["areas"] = _areas;
        _known["roles"] = _roles;
        _known["positions"] = _positions;
        _known["people"] = _people;
        var isBare = dice.OnceIn(3);
        var facts = new ChartFacts();
        foreach (var list in FactLists.Tables.Except(
            [
                FactLists.Units, FactLists.Areas, FactLists.Roles, FactLists.Positions, FactLists.Lines, FactLists.People,
                FactLists.Assignments, FactLists.Responsibilities, FactLists.Conflicts,
            ]))
        {
            // Ids first, since rows of one list may name each other.
            var count = isBare ? 0 : dice.Next(list.HasId ? 4 : 7);
            if (list.HasId) _known[list.Name] = [.. Enumerable.Range(1, count)
                .Select(number => list == FactLists.Stakeholders ? Stakeholders[number - 1] : $"{list.Singular}-{number}")];
            var rows = Enumerable.Range(0, count).Select(index => list.Accept(new DrawnRow(dice, _known, Dates, index))).OfType<Fact>()
                .ToList();
            if (list.HasId) _known[list.Name] = [.. rows.Select(row => list.IdOf(row)!)];
            facts = list.Replacing(facts, rows);
        }

        return facts;
    }

    /// <summary>One row of a list that refers to what is drawn; null where there is nothing to refer to.</summary>
    private sealed class DrawnRow(Random dice, Dictionary<string, List<string>> known, Func<Period> dates, int index)
        : IFactListVisitor<Fact?>
    {
        public Fact? Visit<T>(FactList<T> list)
            where T : Fact
        {
            var row = list.Blank;
            var owners = list.TypedColumns.Where(column => column.Owns && known[column.RefersTo!].Count > 0).ToArray();
            var owner = owners.Length == 0 ? null : dice.Pick(owners);
            var days = list.IsDated ? dates() : Period.Always;
            foreach (var column in list.TypedColumns)
            {
                if (column.Owns && column != owner) continue;
                if (column.SetItems is { } set) row = set(row, [.. dice.Some(known[column.RefersTo!], 2)]);
                else if (Text(list, column, days) is { } text) column.Read(ref row, text);
                else if (column.Required) return null;
            }

            return list.TypedColumns.Any(column => column.Owns) && owner is null ? null : row;
        }

        private string? Text(FactList list, FactColumn column, Period days)
        {
            if (column.Name == "id") return known[list.Name][index];
            if (column.Value == ColumnValue.Date)
                return (column.Name == "from" ? days.From : days.To)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (column.RefersTo is { } other) return dice.PickOrNone(known[other], column.Carries ? 1 : 2);
            if (!column.Required && dice.OnceIn(2)) return null;
            return column.Value switch
            {
                ColumnValue.Choice => dice.Pick(column.Words),
                ColumnValue.Flag => dice.OnceIn(2) ? "true" : "false",
                ColumnValue.Text =>
                    column.IsName ? $"The {list.Singular} {index}" : dice.Pick(Texts.GetValueOrDefault(column.Name, ["a text"])),
                ColumnValue.Number or ColumnValue.Percent => dice.Next(1, 101).ToString(CultureInfo.InvariantCulture),
                ColumnValue.Id or ColumnValue.Ids or ColumnValue.RoleKind or ColumnValue.Date => null,
                _ => throw new ArgumentOutOfRangeException(nameof(column), column.Value, "A value that nobody draws."),
            };
        }
    }
}
