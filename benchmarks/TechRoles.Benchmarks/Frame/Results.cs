namespace TechRoles.Benchmarks;

/// <summary>Where tables of ratios go.</summary>
internal static class Results
{
    /// <summary>Writes the table: a whole run into the repository, a part of one beside the logs.</summary>
    public static void Write(IReadOnlyList<RatioRow> rows, bool isWhole)
    {
        var folder = isWhole && Repository() is { } root
            ? Path.Combine(root, "benchmarks", "TechRoles.Benchmarks", "results")
            : Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"ratios-{Mode.Name}.md");
        var table = RatioTable.Of(rows, isWhole ? [.. PeakMemory.Measure(), .. StartUp.Measure(Repository() ?? "")] : []);
        File.WriteAllText(file, table);
        Console.WriteLine();
        Console.WriteLine(table);
        Console.WriteLine($"Written to {file}");
    }

    private static string? Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TechRoles.sln"))) folder = folder.Parent;
        return folder?.FullName;
    }
}
