using System.Globalization;
using System.Text.RegularExpressions;
using TechRoles.Interchange;
using TechRoles.Tests.Conventions;

namespace TechRoles.Tests.Docs;

/// <summary>The first example of the README is code that runs, and prints what stands below it.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_example_is_the_code_that_is_run()
    {
        var code = Example().Matches(Repository.Read("tests/TechRoles.Tests/Docs/ReadmeExample.cs")).Select(match => Unindented(match.Groups[1].Value));
        Assert.Equal(Block("csharp"), string.Join("\n\n", code.Select(part => part.Trim('\n'))));
    }

    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(printed);
        Assert.Equal(Block("text"), printed.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void The_scenario_is_the_code_that_is_run()
    {
        var code = Assert.Single(Example().Matches(Repository.Read("tests/TechRoles.Tests/Docs/ReadmeScenario.cs")));
        Assert.Equal(Block("csharp", "## What if?"), Unindented(code.Groups[1].Value));
    }

    [Fact]
    public void The_scenario_prints_what_the_readme_says()
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(TextWriter.Null, chart => ReadmeScenario.Run(chart, printed));
        Assert.Equal(Block("text", "## What if?"), printed.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void The_language_is_the_code_that_is_run()
    {
        var code = Assert.Single(Example().Matches(Repository.Read("tests/TechRoles.Tests/Docs/ReadmeLanguage.cs")));
        Assert.Equal(Block("csharp", "## In German"), Unindented(code.Groups[1].Value));
    }

    [Fact]
    public void The_language_prints_what_the_readme_says()
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(TextWriter.Null, chart => ReadmeLanguage.Run(chart, printed));
        Assert.Equal(Block("text", "## In German"), printed.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void The_json_is_the_code_that_is_run()
    {
        var code = Assert.Single(Example().Matches(Repository.Read("tests/TechRoles.Tests/Docs/ReadmeJson.cs")));
        Assert.Equal(Block("csharp", "## JSON"), Unindented(code.Groups[1].Value));
    }

    [Fact]
    public void The_json_prints_what_the_readme_says()
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(TextWriter.Null, chart => ReadmeJson.Run(chart, printed));
        Assert.Equal(Block("text", "## JSON"), printed.ToString().TrimEnd('\n'));
    }

    /// <summary>The scenario file does what the code beside it does.</summary>
    [Fact]
    public void The_scenario_file_is_the_scenario()
    {
        var read = ScenarioJson.Read(Block("json", "## What if?")).AsT0;
        Assert.Equal(ReadmeScenario.Made(), read);
    }

    [Fact]
    public void The_rule_is_the_code_that_is_compiled()
    {
        var code = Repository.Read("tests/TechRoles.Tests/Docs/ReadmeRule.cs").Split("// <rule>\n")[1].Split("// </rule>")[0];
        Assert.Equal(Block("csharp", "## A rule of your own"), code.Trim('\n'));
    }

    /// <summary>What is shown of the samples stands in them, which have tests of their own.</summary>
    [Fact]
    public void What_is_shown_of_an_app_stands_in_the_samples()
    {
        var readme = Repository.Read("README.md");
        var shown = Shown().Matches(readme[readme.IndexOf("## In an app", StringComparison.Ordinal)..readme.IndexOf("## The packages", StringComparison.Ordinal)]);
        var samples = Repository.Files("tests/TechRoles.Sample").Append("tests/TechRoles.FSharpSample/Program.fs").Select(file => Squeezed(Repository.Read(file))).ToArray();
        Assert.Equal(6, shown.Count);
        Assert.All(shown, block => Assert.Contains(samples, sample => sample.Contains(Squeezed(block.Groups[1].Value), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_rule_keeps_every_law() => TechRoles.Testing.RuleLaws.Hold(new TooManyManagers());

    /// <summary>What the README shows of the benchmarks is what the last full run wrote.</summary>
    [Fact]
    public void The_ratios_are_those_of_the_last_run() =>
        Assert.Equal(Table("benchmarks/TechRoles.Benchmarks/results/ratios-full.md", "## In short"), Table("README.md", "## Benchmarks"));

    [Fact]
    public void Every_link_to_a_file_leads_to_one() => Assert.All(
        Link().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)),
        link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), $"README.md links to {link}, which is not there."));

    private static string Block(string language, string below = "# TechRoles")
    {
        var readme = Repository.Read("README.md");
        var block = Regex.Match(readme[readme.IndexOf(below, StringComparison.Ordinal)..], $"```{language}\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(block.Success, $"README.md has no block of {language}.");
        return block.Groups[1].Value;
    }

    private static string Table(string file, string below)
    {
        var text = Repository.Read(file);
        var lines = text[text.IndexOf(below, StringComparison.Ordinal)..].Split('\n');
        var table = lines.SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).ToArray();
        Assert.True(table.Length > 2, $"{file} has no table below {below}.");
        return string.Join('\n', table);
    }

    private static string Squeezed(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    private static string Unindented(string text)
    {
        var lines = text.Trim('\n').Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..])).TrimEnd();
    }

    [GeneratedRegex(@"// <example>\n(.*?)\n *// </example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```\w+\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
