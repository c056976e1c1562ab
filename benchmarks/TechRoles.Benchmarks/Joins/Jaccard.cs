namespace TechRoles.Benchmarks;

/// <summary>What a threshold n / d asks of sets, in whole numbers, since floating point loses true pairs.</summary>
internal readonly record struct Jaccard(long Numerator, long Denominator)
{
    /// <summary>What two sets of these sizes share at least.</summary>
    public int Shared(int size, int other) => Up(Numerator * (size + other), Numerator + Denominator);

    /// <summary>The least size of a partner.</summary>
    public int LeastSize(int size) => Up(Numerator * size, Denominator);

    /// <summary>How many of its rarest tokens a set looks up.</summary>
    public int Prefix(int size) => size == 0 ? 0 : size - LeastSize(size) + 1;

    /// <summary>By how many of its rarest tokens it is found by sets that are no smaller.</summary>
    public int IndexedPrefix(int size) => size == 0 ? 0 : size - Shared(size, size) + 1;

    private static int Up(long upper, long lower) => (int)((upper + lower - 1) / lower);
}
