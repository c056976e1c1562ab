namespace TechRoles.Engine;

/// <summary>
/// Which members of many small sets somebody has, in words of 64 bits, so that all sets are asked at once whether enough are there.
/// </summary>
/// <remarks>
/// A set is a bit, and each of its members is a plane of words. Sets with as many members, of which as many are enough, stand
/// side by side; a word has sets of one kind only.
/// </remarks>
internal sealed class MemberMasks
{
    private readonly (int First, int Planes, int Enough)[] _words;
    private readonly int[] _setOf;
    private readonly (int Word, int Bit)[] _place;

    /// <param name="sets">The number of members of each set, and how many of them are enough, 1 or more.</param>
    public MemberMasks(IReadOnlyList<(int Members, int Enough)> sets)
    {
        var words = new List<(int First, int Planes, int Enough)>();
        var setOf = new List<int>();
        _place = new (int, int)[sets.Count];
        foreach (var kind in Enumerable.Range(0, sets.Count).GroupBy(set => sets[set]).OrderBy(kind => kind.Key))
        {
            foreach (var word in kind.Chunk(64))
            {
                for (var bit = 0; bit < word.Length; bit++) _place[word[bit]] = (words.Count, bit);
                setOf.AddRange(word.Concat(Enumerable.Repeat(-1, 64 - word.Length)));
                words.Add((Planes, kind.Key.Members, kind.Key.Enough));
                Planes += kind.Key.Members;
            }
        }

        (_words, _setOf) = ([.. words], [.. setOf]);
        NeedsSeveral = sets.All(set => set.Enough > 1);
    }

    /// <summary>The number of words for the members of all sets.</summary>
    public int Planes { get; }

    /// <summary>The number of words for the sets.</summary>
    public int Words => _words.Length;

    /// <summary>Whether no set has enough by one member.</summary>
    public bool NeedsSeveral { get; }

    /// <summary>The bit among all planes that stands for a member of a set.</summary>
    public int SlotOf(int set, int member) => ((_words[_place[set].Word].First + member) * 64) + _place[set].Bit;

    /// <summary>The set of a bit in the words for sets.</summary>
    public int SetOf(int bit) => _setOf[bit];

    /// <summary>Which sets have enough of their members.</summary>
    public void Enough(ReadOnlySpan<ulong> planes, Span<ulong> sets)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            var (first, count, enough) = _words[word];
            sets[word] = (count, enough) == (2, 2) ? planes[first] & planes[first + 1] : Count(planes.Slice(first, count), enough);
        }
    }

    /// <summary>
    /// Counts in all sets of a word at once: a set has j of the planes seen so far where it has the last of them and j - 1 before.
    /// </summary>
    private static ulong Count(ReadOnlySpan<ulong> planes, int enough)
    {
        var atLeast = enough <= 64 ? stackalloc ulong[enough] : new ulong[enough];
        atLeast.Clear();
        foreach (var plane in planes)
        {
            for (var count = enough - 1; count > 0; count--) atLeast[count] |= atLeast[count - 1] & plane;
            atLeast[0] |= plane;
        }

        return atLeast[^1];
    }
}
