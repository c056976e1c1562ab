using System.Globalization;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One file while it is read: where its facts and problems go, and how its places are said.</summary>
internal abstract class SourceContext(FactSink sink, FactSource source)
{
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public FactSink Sink { get; } = sink;

    public string File { get; } = source.File;

    /// <summary>The number that places of this file carry.</summary>
    public int Number { get; } = sink.AddSource(source);

    /// <summary>Where a row of a list is, or one of its columns.</summary>
    public abstract ProblemPlace At(string list, int row, string? column);

    public void Report(ProblemKind kind, Text message, ProblemPlace? place, params ReadOnlySpan<string> ids) =>
        Sink.AddProblem(new(kind, message) { Place = place, Ids = [.. ids] });

    /// <summary>Says once that a list has no column of a name.</summary>
    public void ReportUnknown(string list, string column, ProblemPlace place)
    {
        if (_unknown.Add(list + "\0" + column)) Report(ProblemKind.UnknownColumn, ProblemTexts.UnknownColumn(list, column), place);
    }
}

/// <summary>A table: places are record and header.</summary>
internal sealed class TableSource(FactSink sink, FactSource source) : SourceContext(sink, source)
{
    private readonly Dictionary<string, string> _headers =
        source.Headers.GroupBy(pair => pair.Field, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Header, StringComparer.Ordinal);

    public override ProblemPlace At(string list, int row, string? column) =>
        new(File, row, column is null ? null : _headers.GetValueOrDefault(column, column), null);
}

/// <summary>A text: places are lines.</summary>
internal sealed class TextSource(FactSink sink, string file) : SourceContext(sink, new(file))
{
    public override ProblemPlace At(string list, int row, string? column) => new(File, row, column, null);
}

/// <summary>A document: places are JSON pointers.</summary>
internal sealed class DocumentSource(FactSink sink, string file) : SourceContext(sink, new(file) { IsDocument = true })
{
    public override ProblemPlace At(string list, int row, string? column)
    {
        var index = row < 0 ? "" : "/" + row.ToString(CultureInfo.InvariantCulture);
        var inside = column is not null && FactLists.Find(list) is { } known && known.Find(column) is var at and >= 0
            ? known.Columns[at].Inside
            : null;
        return new(
            File, null, null, $"/{Escaped(list)}{index}{(inside is null ? "" : "/" + inside)}{(column is null ? "" : "/" + column)}");
    }

    /// <summary>A name as one step of a JSON pointer.</summary>
    public static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
