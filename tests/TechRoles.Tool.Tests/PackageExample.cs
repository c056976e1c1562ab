namespace TechRoles.Tool.Tests;

/// <summary>The commands that the README of the package shows are there.</summary>
public class PackageExample
{
    [Fact]
    public void Every_command_that_it_shows_is_there()
    {
        var commands = File.ReadAllLines(Path.Combine(GoldenTests.Repository(), "src/TechRoles.Tool/PACKAGE.md"))
            .Where(line => line.StartsWith("    techroles ", StringComparison.Ordinal) && line[14] != ' ')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])
            .ToArray();
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Equal(0, Session.Of(command, "--help").ExitCode));
    }
}
