namespace TechRoles.Benchmarks;

/// <summary>Verifies a candidate: a merge that ends when too little is left.</summary>
internal static class Verify
{
    /// <param name="needed">What two sets share at least.</param>
    /// <param name="known">What they are known to share before the parts that follow.</param>
    /// <param name="ones">Tokens of one, ascending.</param>
    /// <param name="others">Tokens of the other, ascending.</param>
    public static bool SharesAtLeast(int needed, int known, ReadOnlySpan<int> ones, ReadOnlySpan<int> others)
    {
        int i = 0, j = 0;
        while (known < needed)
        {
            if (known + Math.Min(ones.Length - i, others.Length - j) < needed) return false;
            var (left, right) = (ones[i], others[j]);
            if (left == right) known++;
            if (left <= right) i++;
            if (right <= left) j++;
        }

        return true;
    }
}
