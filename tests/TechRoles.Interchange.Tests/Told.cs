using System.Text;
using TechRoles.Charts;

namespace TechRoles.Interchange.Tests;

/// <summary>What a reader made of a text, line by line, so that a test can say it in a few words.</summary>
internal static class Told
{
    public static ReadResult Read(string text, string file = "input", string? format = null) =>
        ChartReaders.Default.Read(new SourceFile(file, Encoding.UTF8.GetBytes(text)), new() { Format = format });

    public static string Refusal(string text, string file = "input") =>
        Read(text, file).Match(read => throw new InvalidOperationException($"Read as {read.Format}."), unreadable => unreadable.Message);

    /// <summary>Each position as <c>title (holders) &lt; manager ~ dotted managers @ unit</c>, in the order of titles.</summary>
    public static string[] Chart(string text, string file = "input", string? format = null) => Lines(Read(text, file, format).OrThrow().Builder.Repair());

    /// <inheritdoc cref="Chart"/>
    public static string[] Lines(RepairedChart repaired)
    {
        var lines = repaired.Chart.Positions.Select(Line).Order(StringComparer.Ordinal);
        return [.. lines, .. repaired.Problems.Where(problem => problem.Level == ProblemLevel.Error).Select(problem => $"! {problem}")];
    }

    private static string Line(Position position)
    {
        var holders = position.Assignments.Select(assignment => assignment.Person.Name).Order(StringComparer.Ordinal).ToList();
        var dotted = position.DottedManagers.Select(manager => manager.Title).Order(StringComparer.Ordinal).ToList();
        return position.Title
            + (position.Occupancy == Occupancy.Vacant ? " (vacant)" : holders.Count > 0 ? $" ({string.Join(", ", holders)})" : "")
            + (position.Manager is { } manager ? $" < {manager.Title}" : "")
            + (dotted.Count > 0 ? $" ~ {string.Join(", ", dotted)}" : "")
            + (position.Unit is { } unit ? $" @ {unit.Name}" : "");
    }
}
