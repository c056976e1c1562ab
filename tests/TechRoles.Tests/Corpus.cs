using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Tests.Conventions;

namespace TechRoles.Tests;

/// <summary>
/// Cases that were found once, made small and kept as text, with all that is told of each; others may be written by hand. UPDATE_GOLDEN=1 writes
/// anew what is told; UPDATE_CORPUS=1 looks for further cases first, which is only needed where something new can be told.
/// </summary>
/// <param name="folder">The folder of the corpus, from the top of the repository.</param>
internal sealed class Corpus(string folder)
{
    private const string Next = "=== chart\n";
    private const string Told = "--- told\n";

    /// <summary>What is told of each case of a file is what was told.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="find">Looks for cases.</param>
    /// <param name="tell">What is told of one.</param>
    public void Holds(string name, Func<IEnumerable<string>> find, Func<string, string> tell)
    {
        var (path, file) = (PathOf(name), Path.Combine(Repository.Root, PathOf(name)));
        var (looks, writes) = (IsAskedTo("UPDATE_CORPUS"), IsAskedTo("UPDATE_GOLDEN"));
        var cases = Cases(name);
        if (looks) cases = [.. cases.Concat(find().Select(found => found.TrimEnd('\n') + "\n")).Distinct(StringComparer.Ordinal)];
        var told = string.Concat(cases.Select(one => CaseOf(one, tell(one))));
        if (looks || writes) File.WriteAllText(file, told);
        Assert.NotEmpty(cases);
        Assert.Equal(Repository.Read(path), told);
    }

    /// <summary>The cases of a file, without what is told of them; none where there is no file yet.</summary>
    /// <param name="name">The name of the file.</param>
    public string[] Cases(string name) => File.Exists(Path.Combine(Repository.Root, PathOf(name)))
        ? [.. Repository.Read(PathOf(name)).Split(Next, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(Told)[0])]
        : [];

    /// <summary>The chart that a text is; null where it is none.</summary>
    public static OrgChart? ChartOf(string text) =>
        ChartText.Facts(text).TryPickT0(out var facts, out _) && OrgChart.Create(facts).TryPickT0(out var chart, out _) ? chart : null;

    /// <summary>A case as a file has it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="told">What is told of it.</param>
    public static string CaseOf(string chart, string told) => $"{Next}{chart.TrimEnd('\n')}\n{Told}{told}";

    private string PathOf(string name) => $"{folder}/{name}.txt";

    private static bool IsAskedTo(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}
