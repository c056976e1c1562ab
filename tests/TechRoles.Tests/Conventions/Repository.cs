namespace TechRoles.Tests.Conventions;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The path of every file below a folder that is not built, with forward slashes from the root.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "TestResults"))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Compares a generated page with what is committed; with UPDATE_DOCS=1 in the environment it writes it.</summary>
    public static void IsCurrent(string path, string text)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(file, text);
        Assert.True(File.Exists(file) && Read(path) == text, $"{path} is stale: run UPDATE_DOCS=1 dotnet test tests/TechRoles.Tests and commit it.");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TechRoles.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("TechRoles.sln is in no folder above the tests.");
    }
}
