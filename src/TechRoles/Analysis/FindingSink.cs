using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>What a finding is about, as the rule was brought it.</summary>
internal enum KeyKind : byte
{
    Chart = 0,
    Position,
    Person,
    Cell,
    Duty,
    Pair,
    Stakeholder,
    Goal,
    Initiative,
}

/// <summary>A finding in numbers: the rule, the rows of its key and what the verdict added. Its text is made when somebody asks.</summary>
internal readonly record struct FindingRow(
    int Rule, Severity Severity, Basis Basis, KeyKind Kind, int A, int B, int Other, int Number) : IComparable<FindingRow>
{
    /// <summary>The heaviest first; then by rule, and in the order of the chart.</summary>
    public int CompareTo(FindingRow other)
    {
        // As numbers, because enums compare themselves as objects.
        var order = ((int)other.Severity).CompareTo((int)Severity);
        if (order == 0) order = Rule.CompareTo(other.Rule);
        if (order == 0) order = ((int)Kind).CompareTo((int)other.Kind);
        if (order == 0) order = A.CompareTo(other.A);
        if (order == 0) order = B.CompareTo(other.B);
        if (order == 0) order = Other.CompareTo(other.Other);
        return order == 0 ? Number.CompareTo(other.Number) : order;
    }
}

/// <summary>Takes findings in, of one thread.</summary>
internal sealed class FindingSink
{
    private readonly List<FindingRow> _rows = [];

    public void Add(FindingRow row) => _rows.Add(row);

    /// <summary>The findings of several sinks in their order; equal ones are one.</summary>
    public static FindingRow[] ToSorted(IReadOnlyCollection<FindingSink> sinks)
    {
        var rows = new FindingRow[sinks.Sum(sink => sink._rows.Count)];
        var filled = 0;
        foreach (var sink in sinks)
        {
            sink._rows.CopyTo(rows, filled);
            filled += sink._rows.Count;
        }

        Array.Sort(rows);
        var count = 0;
        for (var i = 0; i < rows.Length; i++)
            if (count == 0 || rows[count - 1] != rows[i]) rows[count++] = rows[i];
        return rows[..count];
    }
}
