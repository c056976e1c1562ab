using System.Runtime.ExceptionServices;

namespace TechRoles.Engine;

/// <summary>Shares out numbers 0, 1, 2 … among threads, a range to each.</summary>
internal static class Ranges
{
    /// <summary>Below this it takes longer to start a thread than to do the work.</summary>
    private const int Few = 4096;

    /// <summary>From here on a pass takes so long that a second thread is worth its start.</summary>
    private const int Many = 100_000;

    /// <summary>More threads would wait for memory, and each has counts of its own.</summary>
    private const int MostPieces = 4;

    /// <summary>How many threads are worth their start for a pass over so many rows.</summary>
    public static int Pieces(int rows) => rows < Many ? 1 : Math.Min(Environment.ProcessorCount, MostPieces);

    /// <summary>Does two things side by side that do not touch the same; neither may stop half-way.</summary>
    /// <param name="count">How many rows each goes through.</param>
    /// <param name="one">The one thing.</param>
    /// <param name="other">The other.</param>
    public static void Both(int count, Action one, Action other)
    {
        if (count >= Many)
        {
            Each(2, work => (work == 0 ? one : other)());
            return;
        }

        one();
        other();
    }

    /// <param name="count">How many numbers there are.</param>
    /// <param name="threads">How many threads may work, 1 or more.</param>
    /// <param name="work">Is told the number of a range, less than the number of threads, its start and its end; the same for the same
    /// arguments.</param>
    public static void Each(int count, int threads, Action<int, int, int> work)
    {
        if (threads == 1 || count < Few) work(0, 0, count);
        else Each(threads, range => work(range, Start(range), Start(range + 1)));

        int Start(int range) => (int)((long)count * range / threads);
    }

    /// <summary>Does each piece of a work on a thread of its own; what one of them throws is thrown as it is.</summary>
    /// <param name="pieces">How many pieces there are, 1 or more.</param>
    /// <param name="work">Is told the number of a piece.</param>
    public static void Each(int pieces, Action<int> work)
    {
        if (pieces == 1)
        {
            work(0);
            return;
        }

        try
        {
            Parallel.For(0, pieces, new() { MaxDegreeOfParallelism = pieces }, work);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }
}
