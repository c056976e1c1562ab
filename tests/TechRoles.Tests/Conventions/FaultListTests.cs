namespace TechRoles.Tests.Conventions;

/// <summary>The faults that `.ci/faults` plants can be planted: what they replace is there, and the tests that should notice them are, too.</summary>
public class FaultListTests
{
    private static readonly string[] Words = ["in", "true", "false", "seen", "why"];

    public static TheoryData<string> Lists => [.. Repository.Files("tests/faults", "*.txt")];

    [Fact]
    public void There_are_at_least_sixty() =>
        Assert.True(Repository.Files("tests/faults", "*.txt").Sum(list => Entries(list).Count) >= 60, "The suite is held to sixty faults or more.");

    [Theory, MemberData(nameof(Lists))]
    public void What_a_fault_replaces_stands_once_in_its_file(string list)
    {
        foreach (var (name, entry) in Entries(list))
        {
            Assert.True(Words.All(entry.ContainsKey), $"{name} says not all of {string.Join(", ", Words)}");
            var source = Repository.Read(entry["in"]);
            var count = source.Split(entry["true"]).Length - 1;
            Assert.True(count == 1, $"{name}: stands {count} times in {entry["in"]}: {entry["true"]}");
            Assert.NotEqual(entry["true"], entry["false"]);
        }
    }

    [Theory, MemberData(nameof(Lists))]
    public void Whoever_should_notice_a_fault_is_there(string list)
    {
        foreach (var (name, entry) in Entries(list))
        {
            var (project, tests) = entry["seen"].Split(' ') is [var first, .. var rest] ? (first, rest) : ("", []);
            var sources = Repository.Files($"tests/{project}", "*.cs").ToArray();
            foreach (var test in tests)
                Assert.True(sources.Any(file => IsOf(file, test)), $"{name}: no test of {project} is called {test}");
        }
    }

    /// <summary>The file of a class, a file in a folder, or one with a test of that name in it.</summary>
    private static bool IsOf(string file, string test) =>
        file.Contains($"/{test}", StringComparison.Ordinal) || file.Contains(test.Replace('.', '/'), StringComparison.Ordinal)
            || Repository.Read(file).Contains(test, StringComparison.Ordinal);

    private static List<(string Name, Dictionary<string, string> Says)> Entries(string list)
    {
        var entries = new List<(string, Dictionary<string, string>)>();
        foreach (var line in Repository.Read(list).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, rest) = line.Split(' ', 2, StringSplitOptions.TrimEntries) is [var one, var other] ? (one, other) : (line, "");
            if (word == "#") entries.Add(($"{list}: {rest}", new(StringComparer.Ordinal)));
            else if (Words.Contains(word)) entries[^1].Item2.Add(word, rest);
            else Assert.Fail($"{list}: what is '{word}'?");
        }

        return entries;
    }
}
