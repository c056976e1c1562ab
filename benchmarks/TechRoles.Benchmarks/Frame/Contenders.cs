using System.Diagnostics;

namespace TechRoles.Benchmarks;

/// <summary>Lets contenders prove that they do the same before they are timed.</summary>
public static class Contenders
{
    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(400);
    private static readonly HashSet<(string, long)> Agreed = [];

    /// <summary>Runs each until it is warm, and compares what they answer; once in a process for a workload and a size.</summary>
    /// <param name="workload">The workload with its parameters.</param>
    /// <param name="size">The size.</param>
    /// <param name="contenders">Name and answer of each.</param>
    /// <exception cref="InvalidOperationException">They do not agree.</exception>
    public static void Agree<T>(string workload, long size, params ReadOnlySpan<(string Name, Func<T> Answer)> contenders)
    {
        if (!Agreed.Add((workload, size))) return;
        var (first, expected) = (contenders[0].Name, WarmAnswer(contenders[0].Answer));
        foreach (var (name, answer) in contenders[1..])
        {
            var found = WarmAnswer(answer);
            if (!EqualityComparer<T>.Default.Equals(found, expected))
                throw new InvalidOperationException($"{workload}, {size}: {first} says {expected}, {name} says {found}.");
        }
    }

    private static T WarmAnswer<T>(Func<T> answer)
    {
        var watch = Stopwatch.StartNew();
        var found = answer();
        while (watch.Elapsed < Warm) answer();
        return found;
    }
}
