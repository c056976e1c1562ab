using System.Text;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents.Tests;

/// <summary>Reads files as the tool does, with the formats of this package.</summary>
internal static class Files
{
    public static ReadResult Read(string name, byte[] bytes, ReadOptions? options = null) =>
        ChartReaders.Default.WithDocuments().Read(new SourceFile(name, bytes), options);

    public static ReadResult Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    public static ReadChart Chart(string name, byte[] bytes) => Read(name, bytes).Match(
        read => read, unreadable => throw new Xunit.Sdk.XunitException(unreadable.Message));

    public static ReadChart Chart(string name, string text) => Chart(name, Encoding.UTF8.GetBytes(text));

    public static string Refusal(string name, byte[] bytes) => Read(name, bytes).Match(
        _ => throw new Xunit.Sdk.XunitException("It was read."), unreadable => unreadable.Message);

    public static string Refusal(string name, string text) => Refusal(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Responsibilities such as <c>Run drills: CIO A</c>.</summary>
    public static IEnumerable<string> Cells(this ReadChart read) => read.Builder.Repair().Chart.ToFacts().Responsibilities
        .Select(fact => $"{fact.Area}: {fact.Position} {fact.Involvement.ToString()[..1]}").Order(StringComparer.Ordinal);

    /// <summary>Lines such as <c>cio below ceo</c>.</summary>
    public static IEnumerable<string> Lines(this ReadChart read) => read.Builder.Repair().Chart.Positions
        .Where(position => position.Manager is not null).Select(position => $"{position.Title} below {position.Manager!.Value.Title}").Order(StringComparer.Ordinal);

    public static IEnumerable<ChartProblem> Errors(this ReadChart read) =>
        read.Builder.Repair().Problems.Where(problem => problem.Level == ProblemLevel.Error);
}
