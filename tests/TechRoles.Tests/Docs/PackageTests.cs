using System.Text.RegularExpressions;
using TechRoles.Analysis;
using TechRoles.Tests.Conventions;

namespace TechRoles.Tests.Docs;

/// <summary>Each package has a README of its own, whose example is code that a test beside the package runs.</summary>
public partial class PackageTests
{
    public static TheoryData<string> Packages => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Packages))]
    public void Its_example_is_the_code_that_is_run_and_prints_what_is_checked(string package)
    {
        var readme = Repository.Read($"src/{package}/PACKAGE.md");
        Assert.StartsWith($"# {package}\n", readme, StringComparison.Ordinal);
        if (package == "TechRoles.Tool") return;
        var folder = package == "TechRoles" ? "tests/TechRoles.Tests/Docs" : $"tests/{package}.Tests";
        var code = Repository.Read($"{folder}/PackageExample.cs");
        Assert.Equal(Block("csharp", readme), string.Join("\n\n", Example().Matches(code).Select(part => Unindented(part.Groups[1].Value))));
        Assert.Equal(Block("text", readme), Unindented(Prints().Match(code).Groups[1].Value));
    }

    [Theory, MemberData(nameof(Packages))]
    public void Its_links_lead_to_files(string package) => Assert.All(
        Link().Matches(Repository.Read($"src/{package}/PACKAGE.md")).Select(match => match.Groups[1].Value),
        link =>
        {
            Assert.StartsWith("files:", link, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Repository.Root, link["files:".Length..].Split('#')[0])), $"{package} links to {link}, which is not there.");
        });

    [Fact]
    public void A_rule_has_the_address_that_it_is_given()
    {
        var shipped = RuleSet.All.Rules.First().Info;
        Assert.True(shipped.HelpLink is null || shipped.HelpLink.EndsWith($"src/TechRoles/Analysis/Rules/README.md#{shipped.Id.ToLowerInvariant()}-{shipped.Name}", StringComparison.Ordinal));
        Assert.Equal("https://rules.example/house", (shipped with { HelpLink = "https://rules.example/house" }).HelpLink);
        Assert.Null(new TooManyManagers().Info.HelpLink);
    }

    private static string Block(string language, string readme) =>
        Regex.Match(readme, $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    private static string Unindented(string text)
    {
        var lines = text.Trim('\n').Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..])).TrimEnd();
    }

    [GeneratedRegex(@"// <example>\n(.*?)\n *// </example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"// <prints>\n *""""""\n(.*?)\n *"""""",", RegexOptions.Singleline)]
    private static partial Regex Prints();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
