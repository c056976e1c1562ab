namespace TechRoles.Interchange;

/// <summary>The random numbers of the synthetic organisation: the same for the same seed, on any machine.</summary>
/// <remarks>Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.</remarks>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E37_79B9_7F4A_7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to one less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from 0 to just below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));
}

/// <summary>Draws 0 most often, 1 half as often, 2 a third as often, and so on: how real areas and rights are used.</summary>
internal sealed class Zipf
{
    private readonly double[] _upTo;

    public Zipf(int count)
    {
        _upTo = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) _upTo[i] = sum += 1.0 / (i + 1);
    }

    public int Draw(SplitMix random)
    {
        var drawn = random.Unit() * _upTo[^1];
        int low = 0, high = _upTo.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_upTo[middle] > drawn) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>So many different numbers, in the order drawn.</summary>
    public void DrawDistinct(SplitMix random, int count, List<int> drawn)
    {
        drawn.Clear();
        while (drawn.Count < count)
            if (Draw(random) is var one && !drawn.Contains(one)) drawn.Add(one);
    }
}
