using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>What one rule has to do on one chart: a number of keys, which any thread may take in any order and in blocks of any size.</summary>
/// <param name="Keys">How many keys there are.</param>
/// <param name="Check">Judges the keys from one number on, up to another.</param>
internal sealed record RuleWork(int Keys, Action<int, int, Inspection> Check)
{
    /// <summary>One key that cannot be divided.</summary>
    public static RuleWork Whole(Action<Inspection> check) => new(1, (_, _, inspect) => check(inspect));

    public static RuleWork On<T>(HandleList<T> keys, Action<T, Inspection> check)
        where T : struct, IHandle<T> => new(keys.Count, (from, to, inspect) =>
        {
            for (var key = from; key < to; key++) check(keys[key], inspect);
        });

    /// <summary>Keys of two kinds, the first kind first.</summary>
    public static RuleWork On<TOne, TOther>(HandleList<TOne> ones, Action<TOne, Inspection> checkOne, HandleList<TOther> others, Action<TOther, Inspection> checkOther)
        where TOne : struct, IHandle<TOne>
        where TOther : struct, IHandle<TOther> => new(ones.Count + others.Count, (from, to, inspect) =>
        {
            for (var key = from; key < Math.Min(to, ones.Count); key++) checkOne(ones[key], inspect);
            for (var key = Math.Max(from, ones.Count); key < to; key++) checkOther(others[key - ones.Count], inspect);
        });
}
