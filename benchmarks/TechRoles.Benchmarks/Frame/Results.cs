namespace TechRoles.Benchmarks;

/// <summary>Where tables of ratios go.</summary>
internal static class Results
{
    /// <summary>Writes the table of a part of a mode beside the logs.</summary>
    public static void Write(IReadOnlyList<RatioRow> rows)
    {
        var table = RatioTable.Of(rows, []);
        var file = Into(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"), table);
        Console.WriteLine();
        Console.WriteLine(table);
        Console.WriteLine($"Written to {file}");
    }

    /// <summary>Writes the table of a whole mode into the repository; beside the logs where there is none.</summary>
    public static void WriteWhole(IReadOnlyList<RatioRow> rows, IReadOnlyList<GoalResult> further)
    {
        var folder = Repository() is { } root
            ? Path.Combine(root, "benchmarks", "TechRoles.Benchmarks", "results")
            : Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts");
        Console.WriteLine($"Written to {Into(folder, RatioTable.Of(rows, further))}");
    }

    /// <summary>The folder of the repository that this program was built in; null where it runs elsewhere.</summary>
    public static string? Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TechRoles.sln"))) folder = folder.Parent;
        return folder?.FullName;
    }

    private static string Into(string folder, string table)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"ratios-{Mode.Name}.md");
        File.WriteAllText(file, table);
        return file;
    }
}
