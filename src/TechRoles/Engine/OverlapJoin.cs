using TechRoles.Facts;

namespace TechRoles.Engine;

/// <summary>Finds every pair of sets whose Jaccard similarity is at or above a threshold, exactly.</summary>
/// <remarks>
/// Sets come as ascending tokens, where a smaller token is a rarer one, so that the first few tokens of a set decide which sets it can be
/// like: of two similar sets at least one token stands in the prefix of both. Candidates are verified by a merge.
/// </remarks>
internal static class OverlapJoin
{
    /// <param name="sets">Distinct sets, none of them empty, each ascending.</param>
    /// <param name="tokens">How many different tokens there are.</param>
    /// <param name="atLeast">The threshold, in (0, 1].</param>
    /// <param name="visit">Is told each pair once, the smaller set first, with the number of shared tokens.</param>
    public static void Pairs(IReadOnlyList<int[]> sets, int tokens, Fraction atLeast, Action<int, int, int> visit)
    {
        var bySize = Enumerable.Range(0, sets.Count).OrderBy(set => sets[set].Length).ToArray();
        var postings = new List<int>?[tokens];
        var seenBy = new int[sets.Count];
        Array.Fill(seenBy, -1);
        foreach (var set in bySize)
        {
            var elements = sets[set];
            var prefix = elements.Length - LeastShared(elements.Length, atLeast) + 1;
            for (var i = 0; i < prefix; i++)
            {
                var posting = postings[elements[i]] ??= [];
                foreach (var other in posting)
                {
                    if (seenBy[other] == set) continue;
                    seenBy[other] = set;
                    if ((Int128)sets[other].Length * atLeast.Denominator < (Int128)elements.Length * atLeast.Numerator) continue;
                    var shared = Shared(sets[other], elements);
                    if (IsSimilar(shared, sets[other].Length, elements.Length, atLeast)) visit(other, set, shared);
                }

                posting.Add(set);
            }
        }
    }

    /// <summary>Whether so many shared tokens of two sets reach the threshold.</summary>
    public static bool IsSimilar(int shared, int left, int right, Fraction atLeast) =>
        (Int128)shared * atLeast.Denominator >= (Int128)(left + right - shared) * atLeast.Numerator;

    /// <summary>How many tokens two ascending sets share.</summary>
    public static int Shared(int[] left, int[] right)
    {
        int i = 0, j = 0, shared = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    /// <summary>How many tokens of a set any set like it must share: the threshold times the size, rounded up.</summary>
    private static int LeastShared(int size, Fraction atLeast) =>
        (int)((((Int128)size * atLeast.Numerator) + atLeast.Denominator - 1) / atLeast.Denominator);
}
