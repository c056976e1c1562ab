using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads a folder with one CSV file per list; large files are not held in memory.</summary>
internal static class FolderOnDisk
{
    public static ReadResult Read(string path, ReadOptions options, CancellationToken cancel)
    {
        if (options.Format is { } format && format is not (Formats.CsvFolder or Formats.Csv))
            return new UnreadableInput(path, ProblemTexts.IsFolder(format));
        var files = Directory.GetFiles(path, "*.csv").ToDictionary(file => Path.GetFileName(file), StringComparer.Ordinal);
        if (!files.Keys.Any(name => CsvFolder.ListOf(name) is not null)) return new UnreadableInput(path, ProblemTexts.NoList);
        if (files.FirstOrDefault(file => Limited.LengthOf(file.Value) > options.FolderFileSize) is { Key: { } found })
            return new UnreadableInput(found, ProblemTexts.TooLarge(options.FolderFileSize));
        var sink = new BuilderSink { Cancel = cancel };
        var bytes = files.Values.Sum(file => Limited.LengthOf(file) ?? 0);
        var (opened, how) = ("", FolderReading.Of(bytes));
        var looked = how.IsAhead ? CsvFile.LookAhead(CsvFolder.InOrder(files.Keys).Select(file => files[file.Name]), cancel) : [];
        try
        {
            CsvFolder.Read(
                files.Keys, name => CsvFile.Open(files[opened = name], options, cancel, looked.GetValueOrDefault(files[name])), sink, how);
        }
        catch (UnreadFileException unread)
        {
            return new UnreadableInput(opened, unread.Said);
        }

        return new ReadChart(sink, CsvFolder.Account(
            options.Format is null ? Text.Of("The path is a folder: read as a CSV folder.") : null));
    }
}
