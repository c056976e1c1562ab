using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace TechRoles.Fuzzing;

/// <summary>Which branches an input took, and how often: a map that instrumented code counts in.</summary>
/// <remarks>Without instrumentation nothing is counted, and no input is ever new.</remarks>
internal static unsafe class Coverage
{
    /// <summary>The number of pairs of branches that the map tells apart.</summary>
    public const int Size = 1 << 16;

    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);
    private static readonly byte[] Seen = new byte[Size];

    /// <summary>How many pairs of branches any input took.</summary>
    public static int Count => Seen.Count(bits => bits != 0);

    /// <summary>Code that is instrumented may not run before.</summary>
    public static void Begin()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.SharedMem = Map;
        Trace.PrevLocation = 0;
    }

    /// <summary>Keeps what was counted since <see cref="Begin"/>.</summary>
    /// <param name="taken">Gets the pairs of branches that were taken.</param>
    /// <returns>Whether a pair is new, or was taken so many times for the first time.</returns>
    public static bool End(List<int> taken)
    {
        taken.Clear();
        var isNew = false;
        var words = new ReadOnlySpan<ulong>(Map, Size / sizeof(ulong));
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] == 0) continue;
            for (var at = word * sizeof(ulong); at < (word + 1) * sizeof(ulong); at++)
            {
                if (Map[at] == 0) continue;
                taken.Add(at);
                var bucket = Bucket(Map[at]);
                if ((Seen[at] & bucket) != 0) continue;
                Seen[at] |= bucket;
                isNew = true;
            }
        }

        return isNew;
    }

    // A loop that runs once more is nothing new; one that runs twice as often is.
    private static byte Bucket(byte count) => count switch
    {
        < 4 => (byte)(1 << (count - 1)),
        < 8 => 1 << 3,
        < 16 => 1 << 4,
        < 32 => 1 << 5,
        < 128 => 1 << 6,
        _ => 1 << 7,
    };
}
