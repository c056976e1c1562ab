using System.IO.Compression;
using System.Text;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>What is made of several files: a CSV folder, and a workbook, whose parts are changed rather than the zip around them.</summary>
internal static class TableTargets
{
    public static IReadOnlyList<Target> All { get; } = [new("csv-folder", Folder), new("workbook-parts", Workbook)];

    private static void Folder(byte[] bytes)
    {
        var files = Parts.Of(bytes).ToDictionary(part => part.Key, part => Encoding.UTF8.GetString(part.Value));
        Promise.OfReading(CsvFolder.Read(files));
        if (!CsvFolder.Facts(files).TryPickT0(out var facts, out _)) return;
        foreach (var writing in new CsvWriting[] { new(), new() { EscapeFormulas = false } })
        {
            var written = CsvFolder.Write(facts, writing).ToDictionary(file => file.File, file => file.Content);
            Promise.Holds(
                CsvFolder.Facts(written).TryPickT0(out var again, out var invalid) && again.Equals(facts with { Organisation = again.Organisation }),
                $"What was written reads back as something else: {invalid}");
        }
    }

    private static void Workbook(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in Parts.Of(bytes).Where(part => part.Key.Length is > 0 and < 200))
            {
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(content);
            }

        ReaderTargets.All.First(target => target.Name == "excel").Try(stream.ToArray());
    }
}
