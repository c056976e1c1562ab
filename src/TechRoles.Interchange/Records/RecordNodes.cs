using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Gives each record a name of its own within the document; never a person's.</summary>
internal static class RecordNodes
{
    public static void Name(IReadOnlyList<DataRecord> records)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var wanted = record.Has(PersonField.Id)
                ? record[PersonField.Id]
                : record.Has(PersonField.PositionId) ? record[PersonField.PositionId] : null;
            wanted ??= Spelling.Kebab(record[PersonField.Title]) is { Length: > 0 } kebab ? kebab : "row";
            var number = numbers.GetValueOrDefault(wanted, 1);
            var node = wanted;
            while (!used.Add(node)) node = $"{wanted}-{++number}";
            numbers[wanted] = number;
            record.Node = node;
        }
    }
}
