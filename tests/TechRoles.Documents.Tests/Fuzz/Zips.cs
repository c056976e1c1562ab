using System.IO.Compression;

namespace TechRoles.Documents.Tests.Fuzz;

/// <summary>Changes what is inside a zip, so that more than its container is tried.</summary>
internal static class Zips
{
    /// <summary>A copy in which one part is another.</summary>
    public static byte[] Changed(byte[] zip, Random random, Func<byte[], byte[]> change)
    {
        using var source = new ZipArchive(new MemoryStream(zip));
        var pick = random.Next(source.Entries.Count);
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (index, entry) in source.Entries.Index())
            {
                using var content = new MemoryStream();
                using (var part = entry.Open()) part.CopyTo(content);
                using var written = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                written.Write(index == pick ? change(content.ToArray()) : content.ToArray());
            }

        return stream.ToArray();
    }
}
