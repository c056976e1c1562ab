using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TechRoles.Testing.Tests;

/// <summary>The faults that .ci/faults plants are C#: one that is none keeps all of them from being planted.</summary>
public class FaultSyntaxTests
{
    [Fact]
    public void What_stands_there_and_what_is_planted_are_whole()
    {
        var planted = Directory.GetFiles(Path.Combine(Top(), "tests", "faults"), "*.txt").SelectMany(File.ReadLines)
            .Select(line => line.Trim().Split(' ', 2)).Where(parts => parts[0] is "true" or "false").Chunk(2).ToArray();

        Assert.InRange(planted.Length, 180, 2000);
        Assert.All(planted, pair =>
        {
            // As .ci/faults has it: a statement is replaced by statements, an expression by an expression.
            var isStatement = pair[0][1].EndsWith(';');
            Assert.All(pair, line =>
            {
                var node = isStatement ? SyntaxFactory.ParseStatement($"{{ {line[1]} }}") : (SyntaxNode)SyntaxFactory.ParseExpression($"({line[1]})");
                Assert.True(!node.ContainsDiagnostics, $"{line[1]}: {string.Join(", ", node.GetDiagnostics())}");
            });
        });
    }

    private static string Top()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TechRoles.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException();
        return folder;
    }
}
