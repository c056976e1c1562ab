using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>
/// What one rule has to do on one chart: a number of keys, which any thread may take in any order and in blocks of any size.
/// </summary>
/// <param name="Keys">How many keys there are.</param>
/// <param name="Check">Judges the keys from one number on, up to another.</param>
internal sealed record RuleWork(int Keys, Action<int, int, Inspection> Check)
{
    /// <summary>Long enough that taking a block costs nothing, short enough that it can be stopped.</summary>
    private const int KeysInBlock = 4096;

    /// <summary>What the one key is called of a rule that is put to the whole chart.</summary>
    public const string WholeName = "the chart";

    /// <summary>How many keys a thread takes at once.</summary>
    public int Block { get; private init; } = KeysInBlock;

    /// <summary>How many keys are long, so that they are begun before anything else: nobody shall wait for the last of them.</summary>
    public int Long { get; private init; }

    /// <summary>A key for a person to read, by its number.</summary>
    public Func<int, string> KeyName { get; init; } = key => $"key {Words.Of(key)}";

    /// <summary>One key that cannot be divided.</summary>
    public static RuleWork Whole(Action<Inspection> check) =>
        InParts(1, (_, inspect) => check(inspect)) with { KeyName = _ => WholeName };

    /// <summary>Few keys that each take long, the longest first.</summary>
    public static RuleWork InParts(int parts, Action<int, Inspection> check) =>
        new(parts, (from, _, inspect) => check(from, inspect)) { Block = 1, Long = 1 };

    public static RuleWork On<T>(HandleList<T> keys, Action<T, Inspection> check)
        where T : struct, IHandle<T> => new(keys.Count, (from, to, inspect) =>
        {
            for (var key = from; key < to; key++) check(keys[key], inspect);
        })
        {
            KeyName = key => keys[key].ToString()!,
        };

    /// <summary>Keys of two kinds, the first kind first.</summary>
    public static RuleWork On<TOne, TOther>(
        HandleList<TOne> ones, Action<TOne, Inspection> checkOne, HandleList<TOther> others, Action<TOther, Inspection> checkOther)
        where TOne : struct, IHandle<TOne>
        where TOther : struct, IHandle<TOther> => new(ones.Count + others.Count, (from, to, inspect) =>
        {
            for (var key = from; key < Math.Min(to, ones.Count); key++) checkOne(ones[key], inspect);
            for (var key = Math.Max(from, ones.Count); key < to; key++) checkOther(others[key - ones.Count], inspect);
        })
        {
            KeyName = key => key < ones.Count ? ones[key].ToString()! : others[key - ones.Count].ToString()!,
        };
}
