using System.Collections;
using System.Numerics;

namespace TechRoles.Facts;

/// <summary>The involvements that one position has in one cell: <c>A/R</c> is two, and normal.</summary>
/// <remarks>
/// <para><b>Shape:</b> of Supports, Consulted and Informed only the strongest is kept; Excluded beside another wins and stands alone.
/// Accountable and Responsible are independent of each other and of the rest. <b>Default value:</b> the empty set.</para>
/// <para><b>Source:</b> responsibility assignment matrices; that sets collapse this way is our choice.</para>
/// </remarks>
public readonly record struct InvolvementSet : IReadOnlyCollection<Involvement>
{
    private readonly byte _bits;

    private InvolvementSet(int bits) => _bits = (byte)bits;

    /// <summary>A set with one involvement.</summary>
    public static InvolvementSet Of(Involvement involvement) => default(InvolvementSet).With(involvement);

    /// <summary>
    /// Reads a set as <see cref="ToString()"/> writes it, such as <c>A/R</c>: letters or words, with bars between them, in any order.
    /// </summary>
    /// <param name="text">The text; an empty one is the empty set.</param>
    /// <param name="set">The set, collapsed as the shape says; empty where the text is none.</param>
    public static bool TryParse(string? text, out InvolvementSet set)
    {
        set = default;
        if (string.IsNullOrWhiteSpace(text)) return text is not null;
        var read = default(InvolvementSet);
        foreach (var word in text.Split('/'))
        {
            if (!Choices.Involvements.TryRead(word, out var involvement)) return false;
            read = read.With(involvement);
        }

        set = read;
        return true;
    }

    /// <summary>How many involvements the set has, 0 to 3.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether nothing is stated.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Whether the position is explicitly not the owner.</summary>
    public bool IsExcluded => Contains(Involvement.Excluded);

    /// <summary>Whether the position answers for the result.</summary>
    public bool IsAccountable => Contains(Involvement.Accountable);

    /// <summary>The strongest involvement; <see cref="Involvement.None"/> for the empty set.</summary>
    public Involvement Strongest => (Involvement)(31 - BitOperations.LeadingZeroCount((uint)_bits | 1));

    internal byte Bits => _bits;

    /// <summary>Whether an involvement is in the set.</summary>
    public bool Contains(Involvement involvement) => (_bits & Bit(involvement)) != 0;

    /// <summary>Whether the set holds an involvement at least as strong; Excluded is never counted.</summary>
    public bool HasAtLeast(Involvement involvement) =>
        // The stronger the involvement, the higher its bit: the highest decides, whatever stands below.
        _bits >= Bit(involvement < Involvement.Informed ? Involvement.Informed : involvement) && _bits < Bit(Involvement.Excluded);

    /// <summary>The set with one more involvement, collapsed as the shape says.</summary>
    public InvolvementSet With(Involvement involvement) => Union(new(Bit(involvement)));

    /// <summary>The involvements of both sets, collapsed as the shape says.</summary>
    public InvolvementSet Union(InvolvementSet other) => new(Collapse(_bits | other._bits));

    /// <summary>Whether adding an involvement would contradict what is there: Excluded beside another.</summary>
    internal bool Contradicts(Involvement involvement) =>
        !IsEmpty && Contradict(Strongest, involvement);

    /// <summary>Whether two involvements contradict each other in one cell: Excluded beside another.</summary>
    internal static bool Contradict(Involvement one, Involvement other) => one == Involvement.Excluded != (other == Involvement.Excluded);

    /// <summary>The letters in the order of RACI charts, such as <c>A/R</c>; empty for the empty set.</summary>
    public override string ToString() => string.Join('/', this.Select(Letter));

    /// <summary>The involvements, the strongest first.</summary>
    public IEnumerator<Involvement> GetEnumerator()
    {
        for (var involvement = Involvement.Excluded; involvement > Involvement.None; involvement--)
            if (Contains(involvement)) yield return involvement;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static InvolvementSet FromBits(byte bits) => new(bits);

    private static char Letter(Involvement involvement) => "-ICSRAX"[(int)involvement];

    private static int Bit(Involvement involvement) => involvement == Involvement.None ? 0 : 1 << (int)involvement;

    private static int Collapse(int bits)
    {
        if ((bits & Bit(Involvement.Excluded)) != 0) return Bit(Involvement.Excluded);
        if ((bits & Bit(Involvement.Supports)) != 0) return bits & ~(Bit(Involvement.Consulted) | Bit(Involvement.Informed));
        return (bits & Bit(Involvement.Consulted)) != 0 ? bits & ~Bit(Involvement.Informed) : bits;
    }
}
