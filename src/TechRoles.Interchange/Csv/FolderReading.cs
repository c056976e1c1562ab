namespace TechRoles.Interchange;

/// <summary>How a folder is read; the facts and problems are the same.</summary>
/// <param name="Room">How many bytes of records one thread hands to the other at once, about.</param>
/// <param name="IsAhead">Whether one thread reads records while another makes facts of them.</param>
internal readonly record struct FolderReading(int Room, bool IsAhead)
{
    private const int BlocksAhead = 4;

    /// <summary>Below this many bytes it takes longer to start a thread than to read.</summary>
    private const int Few = 1 << 20;

    /// <summary>How files of so many bytes are read.</summary>
    public static FolderReading Of(long bytes) => new(1 << 16, bytes >= Few && Environment.ProcessorCount > 1);

    /// <summary>The blocks to read with.</summary>
    public RecordBlock[] Blocks()
    {
        var room = Room;
        return [.. Enumerable.Range(0, IsAhead ? BlocksAhead : 1).Select(_ => new RecordBlock(room))];
    }
}
