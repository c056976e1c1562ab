namespace TechRoles.Tool;

/// <summary>One file or folder of a series of returns.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Day">The day that its name states; null: none.</param>
/// <param name="IsGathered">Whether it was found in a folder, so that what is no chart is passed over.</param>
internal sealed record ReturnFile(string Path, DateOnly? Day, bool IsGathered);

/// <summary>
/// The returns that paths on the command line stand for: files, folders with one CSV file per list, and folders of dated returns.
/// </summary>
internal static class ReturnFiles
{
    /// <summary>Every return, in the order of the paths; those of a folder by name.</summary>
    public static IEnumerable<ReturnFile> In(IEnumerable<string> paths) => paths.SelectMany(path => IsFolderOfReturns(path)
        ? Directory.GetFileSystemEntries(path).Order(StringComparer.Ordinal)
            .Select(entry => new ReturnFile(entry, DayInName.Of(Path.GetFileName(entry)), IsGathered: true))
            .Where(entry => entry.Day is not null)
        : [new ReturnFile(path, DayInName.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))), IsGathered: false)]);

    // A folder with one CSV file per list is one return; its files are named after the lists.
    private static bool IsFolderOfReturns(string path) => Directory.Exists(path) && !File.Exists(Path.Combine(path, "positions.csv"));
}
