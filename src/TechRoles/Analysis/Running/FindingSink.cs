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
    Engagement,
    Body,
    Area,
    Role,
    Decision,
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

/// <summary>Takes findings in, of one thread, block by block.</summary>
internal sealed class FindingSink
{
    /// <summary>Rows are kept in pieces of this size, so that none is moved when there are more.</summary>
    private const int Piece = 1024;

    private readonly List<FindingRow[]> _pieces = [];
    private readonly List<(int Block, int Start)> _blocks = [];
    private int _count;

    /// <summary>Says which block the findings that follow are of.</summary>
    public void Begin(int block)
    {
        // A block without findings leaves no trace.
        if (_blocks.Count > 0 && _blocks[^1].Start == _count) _blocks.RemoveAt(_blocks.Count - 1);
        _blocks.Add((block, _count));
    }

    public void Add(in FindingRow row)
    {
        if (_count == _pieces.Count * Piece) _pieces.Add(new FindingRow[Piece]);
        _pieces[_count / Piece][_count % Piece] = row;
        _count++;
    }

    /// <summary>How many were added.</summary>
    public int Count => _count;

    /// <summary>Takes back what was added after the first so many.</summary>
    public void CutTo(int count) => _count = count;

    /// <summary>What was added, in that order; more than a piece of it is copied.</summary>
    public ReadOnlySpan<FindingRow> Rows =>
        _pieces.Count > 1
            ? _pieces.SelectMany(piece => piece).Take(_count).ToArray()
            : _pieces.Count == 1 ? _pieces[0].AsSpan(0, _count) : [];

    /// <summary>What was added after the first so many.</summary>
    public FindingRow[] RowsFrom(int first)
    {
        var rows = new FindingRow[_count - first];
        for (var i = 0; i < rows.Length; i++) rows[i] = At(first + i);
        return rows;
    }

    public void Clear()
    {
        if (_pieces.Count > 1) _pieces.RemoveRange(1, _pieces.Count - 1);
        _blocks.Clear();
        _count = 0;
    }

    /// <summary>Adds what another sink has to the block that is being worked on.</summary>
    public void AddAll(FindingSink other)
    {
        for (var i = 0; i < other._count; i++) Add(other.At(i));
    }

    /// <summary>The findings of several sinks in their order, equal ones as often as they were added.</summary>
    /// <remarks>
    /// Keys come in the order of the chart, so block after block the findings of a rule with one severity nearly always are in order
    /// already: they are dealt out, and sorted only where they are not. <b>Cost:</b> linear but for those.
    /// </remarks>
    public static FindingRow[] ToSortedWithEqual(IReadOnlyCollection<FindingSink> sinks, int rules)
    {
        var starts = new int[(((int)Severity.Error + 1) * rules) + 1];
        foreach (var sink in sinks)
            for (var i = 0; i < sink._count; i++) starts[Deal(sink.At(i), rules) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];

        var rows = new FindingRow[starts[^1]];
        var ends = starts.AsSpan(0, starts.Length - 1).ToArray();
        foreach (var (_, sink, from, to) in sinks.SelectMany(sink => sink.Blocks()).OrderBy(block => block.Number))
            for (var i = from; i < to; i++) rows[ends[Deal(sink.At(i), rules)]++] = sink.At(i);
        for (var i = 1; i < starts.Length; i++)
            if (!IsInOrder(rows.AsSpan(starts[i - 1]..starts[i]))) rows.AsSpan(starts[i - 1]..starts[i]).Sort();
        return rows;
    }

    private ref readonly FindingRow At(int index) => ref _pieces[index / Piece][index % Piece];

    private IEnumerable<(int Number, FindingSink Sink, int From, int To)> Blocks()
    {
        for (var i = 0; i < _blocks.Count; i++)
            yield return (_blocks[i].Block, this, _blocks[i].Start, i + 1 < _blocks.Count ? _blocks[i + 1].Start : _count);
    }

    /// <summary>The place of its severity and rule in the order of findings.</summary>
    private static int Deal(in FindingRow row, int rules) => (((int)Severity.Error - (int)row.Severity) * rules) + row.Rule;

    private static bool IsInOrder(ReadOnlySpan<FindingRow> rows)
    {
        for (var i = 1; i < rows.Length; i++)
            if (rows[i - 1].CompareTo(rows[i]) > 0) return false;
        return true;
    }

    /// <summary>Findings in order, each once; the array itself where no two are equal.</summary>
    public static FindingRow[] Distinct(FindingRow[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (count == 0 || sorted[count - 1] != sorted[i]) sorted[count++] = sorted[i];
        return count == sorted.Length ? sorted : sorted[..count];
    }
}
