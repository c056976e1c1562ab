using System.Diagnostics;

namespace TechRoles.Fuzzing;

/// <summary>What an input may cost: linear in its length, with room for what is made once.</summary>
/// <remarks>Counted twenty times as generous as inputs are in the mean, so that what breaks it grows faster than the input.</remarks>
internal static class Bounds
{
    /// <summary>What a run may allocate at most.</summary>
    public static long Memory(int length) => (48L << 20) + (16L << 10) * length;

    /// <summary>How long a processor may work at most.</summary>
    public static TimeSpan Time(int length) => TimeSpan.FromMilliseconds(1_000 + (length / 20.0));

    /// <summary>Tries an input, and fails where it costs too much.</summary>
    /// <param name="target">What is tried.</param>
    /// <param name="input">The input.</param>
    /// <returns>How long it took, in ticks of the clock.</returns>
    /// <exception cref="BrokenPromiseException">It broke its promise.</exception>
    public static long Try(Target target, byte[] input)
    {
        var (memory, start) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        target.Try(input);
        var ticks = Stopwatch.GetTimestamp() - start;

        // What was made once (tables, code) and what else the machine had to do is not the input's: it is tried again.
        if (GC.GetTotalAllocatedBytes() - memory > target.Room + Memory(input.Length))
        {
            memory = GC.GetTotalAllocatedBytes(precise: true);
            target.Try(input);
            var used = GC.GetTotalAllocatedBytes(precise: true) - memory;
            if (used > target.Room + Memory(input.Length))
                throw new BrokenPromiseException($"{used >> 20} MiB were allocated for {input.Length} bytes.");
        }

        for (var times = 0; Stopwatch.GetElapsedTime(0, ticks) > Time(input.Length); times++)
        {
            var before = Environment.CpuUsage.TotalTime;
            start = Stopwatch.GetTimestamp();
            target.Try(input);
            ticks = Stopwatch.GetTimestamp() - start;
            var busy = Environment.CpuUsage.TotalTime - before;
            if (busy <= Time(input.Length)) break;
            if (times == 2) throw new BrokenPromiseException($"{busy.TotalSeconds:0.0} s of a processor went by for {input.Length} bytes.");
        }

        return ticks;
    }
}
