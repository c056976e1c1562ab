using System.Collections.Concurrent;

namespace TechRoles.Interchange;

/// <summary>Fills rooms, one after the other, and uses them in the same order, where that is worth it with a thread that fills while
/// the caller uses; nobody can tell from the result.</summary>
internal static class ReadAhead
{
    /// <param name="rooms">What is filled and used, again and again; with one, or where not <paramref name="ahead"/>, all is done in
    /// turn.</param>
    /// <param name="ahead">Whether another thread fills.</param>
    /// <param name="fill">Fills a room, or returns false where there is nothing more. What it throws is thrown here.</param>
    /// <param name="use">Uses a room; after what it throws no more is used, and at most the other rooms are still filled.</param>
    public static void Each<T>(IReadOnlyList<T> rooms, bool ahead, Func<T, bool> fill, Action<T> use)
    {
        if (!ahead)
        {
            while (fill(rooms[0])) use(rooms[0]);
            return;
        }

        using var free = new BlockingCollection<T>();
        using var full = new BlockingCollection<T>();
        foreach (var room in rooms) free.Add(room);
        var filling = Task.Factory.StartNew(Fill, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var room in full.GetConsumingEnumerable())
            {
                use(room);
                free.Add(room);
            }
        }
        finally
        {
            free.CompleteAdding();
            ((IAsyncResult)filling).AsyncWaitHandle.WaitOne();
        }

        filling.GetAwaiter().GetResult();

        void Fill()
        {
            try
            {
                foreach (var room in free.GetConsumingEnumerable())
                {
                    if (!fill(room)) return;
                    full.Add(room);
                }
            }
            finally
            {
                full.CompleteAdding();
            }
        }
    }
}
