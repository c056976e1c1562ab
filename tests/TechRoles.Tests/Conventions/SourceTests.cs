using System.Text.RegularExpressions;
using System.Xml.Linq;
using TechRoles.Facts;

namespace TechRoles.Tests.Conventions;

/// <summary>What every file keeps to.</summary>
public partial class SourceTests
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "CHANGELOG.md", "Directory.Build.props", "Directory.Packages.props", "LICENSE",
        "README.md", "TechRoles.sln", "benchmarks", "global.json", "nuget.config", "src", "tests",
    ];

    // Spelt in parts, so that this file does not speak of what it forbids.
    private static readonly string[] Banned = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X:", "/" + "work/", "/" + "root/", "/" + "tmp/", "C:" + "\\Users"];

    public static TheoryData<string> Folders => ["src", "tests"];

    [Theory, MemberData(nameof(Folders))]
    public void A_file_is_short_or_says_why_it_is_not(string folder) => Assert.All(
        Repository.Files(folder, "*.cs"),
        file => Assert.True(
            Repository.Read(file).Split('\n') is var lines && (lines.Length <= 301 || lines[0].StartsWith("//", StringComparison.Ordinal)),
            $"{file} has {lines.Length} lines: divide it, or start it with a comment that gives the reason."));

    [Fact]
    public void A_line_is_at_most_140_characters_long() => Assert.Empty(
        from file in Repository.Files("src", "*.cs")
        from line in Repository.Read(file).Split('\n')
        where line.Length > 140
        select $"{file}: {line.Trim()}");

    /// <summary>What treats all lists walks the table of lists; few files spell them out.</summary>
    [Fact]
    public void At_most_six_files_name_seven_or_more_of_the_fact_records()
    {
        var records = FactLists.Tables.Select(list => list.RowType.Name).ToArray();
        Assert.InRange(Repository.Files("src", "*.cs").Count(file => NameOfRecord().Matches(Repository.Read(file)).Select(word => word.Value).Distinct().Intersect(records).Count() >= 7), 1, 6);
    }

    [GeneratedRegex(@"\w+Fact\b")]
    private static partial Regex NameOfRecord();

    [Theory, MemberData(nameof(Folders))]
    public void No_file_has_notes_to_its_author_or_paths_of_a_machine(string folder)
    {
        var found =
            from file in Repository.Files(folder)
            where !file.EndsWith(".dll", StringComparison.Ordinal)
            let text = Repository.Read(file)
            from banned in Banned
            where text.Contains(banned, StringComparison.Ordinal)
            select $"{file}: {banned}";
        Assert.Empty(found);
    }

    [Fact]
    public void Users_see_the_article_under_its_title()
    {
        var texts = Repository.Files("src").Concat(["README.md", "CHANGELOG.md"]).Where(file => File.Exists(Path.Combine(Repository.Root, file)));
        Assert.DoesNotContain(texts, file => Seed().IsMatch(Repository.Read(file)) && !IsOfRandomNumbers(file));
    }

    [Fact]
    public void No_file_draws_order_or_output_from_a_hash_or_a_clock() => Assert.DoesNotContain(
        Repository.Files("src/TechRoles", "*.cs"), file => file != ForListeners && Unstable().IsMatch(Repository.Read(file)));

    // It measures how long work takes, tells it to listeners, and nobody can ask it.
    private const string ForListeners = "src/TechRoles/Diagnostics/Measured.cs";

    [Fact]
    public void The_top_level_has_only_what_belongs_there()
    {
        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName)
            .Where(name => name is not ("artifacts" or "TestResults" or ".vs") && !name!.EndsWith(".user", StringComparison.Ordinal));
        Assert.Subset(TopLevel.ToHashSet(), found.ToHashSet()!);
    }

    [Fact]
    public void The_feeds_are_those_of_whoever_builds() =>
        Assert.Equal(["config"], XDocument.Parse(Repository.Read("nuget.config")).Root!.Elements().Select(element => element.Name.LocalName));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("TechRoles.sln").Replace('\\', '/');
        Assert.All(
            Repository.Files("src", "*.?sproj").Concat(Repository.Files("tests", "*.?sproj")),
            project => Assert.Contains(project, solution, StringComparison.Ordinal));
    }

    /// <summary>Whatever treats every list of facts walks the table, and does not name the lists one by one.</summary>
    [Fact]
    public void Few_files_name_many_kinds_of_fact()
    {
        string[] kinds = [.. FactLists.Tables.Append(FactLists.Organisation).Select(list => $"{list.RowType.Name}")];
        var naming = Repository.Files("src", "*.cs").Where(file => Words().Matches(Repository.Read(file)).Select(word => word.Value).Intersect(kinds).Count() >= 7);
        Assert.InRange(naming.Count(), 1, 6);
    }

    // A generator of random numbers is started with a number that has this name everywhere.
    private static bool IsOfRandomNumbers(string file) => file.StartsWith("src/TechRoles.Testing/", StringComparison.Ordinal) || file.Contains("Synthetic", StringComparison.Ordinal) || file.Contains("Generat", StringComparison.Ordinal);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\bseeds?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Seed();

    [GeneratedRegex(@"DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|DateTime\.Today|Environment\.TickCount|Stopwatch|CurrentCulture\b(?!Ignore)")]
    private static partial Regex Unstable();
}
