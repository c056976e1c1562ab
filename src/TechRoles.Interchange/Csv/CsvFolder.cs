using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>How CSV is written.</summary>
public sealed record CsvWriting
{
    /// <summary>
    /// Whether a text that a spreadsheet would run as a formula (it starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab, a line end
    /// or NUL) gets an apostrophe in front; yes unless said otherwise. Whoever reads CSV here takes it off again.
    /// </summary>
    public bool EscapeFormulas { get; init; } = true;
}

/// <summary>A folder with one CSV file per list, such as <c>positions.csv</c>; the columns are those of the JSON document.</summary>
/// <remarks>What is said of the organisation as a whole has no file. Texts are UTF-8; lines end with CR and LF. <b>Cost:</b>
/// linear.</remarks>
public static class CsvFolder
{
    /// <summary>The names of the files a folder may hold, in the order in which they are read.</summary>
    public static ValueList<string> FileNames { get; } = FactLists.Tables.Select(list => list.Name + ".csv").ToValueList();

    /// <summary>Reads the files of a folder that are at hand in memory.</summary>
    /// <param name="files">The contents by file name; names that no list has are reported.</param>
    public static ReadChart Read(IReadOnlyDictionary<string, string> files)
    {
        Guard.Against.Null(files);
        var sink = new BuilderSink();
        Read(files, sink);
        return new(sink, Account(null));
    }

    /// <summary>The facts of the files of a folder, or everything that is wrong with them.</summary>
    /// <param name="files">The contents by file name.</param>
    /// <returns>The facts where no problem is an error; references are not looked up.</returns>
    public static OneOf<ChartFacts, InvalidChart> Facts(IReadOnlyDictionary<string, string> files)
    {
        Guard.Against.Null(files);
        var collector = new FactCollector();
        Read(files, collector);
        return collector.ToOutcome();
    }

    /// <summary>Writes facts as the files of a folder; a list without rows gets no file.</summary>
    /// <param name="facts">Facts with valid ids; what is required must be stated.</param>
    /// <param name="writing">How; the defaults where null.</param>
    /// <returns>The contents by file name, in the order of the contract.</returns>
    public static IReadOnlyList<(string File, string Content)> Write(ChartFacts facts, CsvWriting? writing = null)
    {
        Guard.Against.Null(facts);
        var files = new List<(string File, string Content)>();
        foreach (var list in FactLists.Tables)
        {
            if (list.Count(facts) == 0) continue;
            var text = new StringWriter();
            using (var writer = new TableWriter(list, text, writing ?? new())) list.Write(facts, writer);
            files.Add((list.Name + ".csv", text.ToString()));
        }

        return files;
    }

    internal static ReadAccount Account(Text? reason) =>
        new()
        {
            Format = Formats.CsvFolder,
            Title = "a CSV folder",
            Reasons = reason is null ? [] : [reason],
            Certainty = 100,
            StatesFacts = true,
        };

    internal static void Read(IReadOnlyDictionary<string, string> files, FactSink sink, FolderReading? how = null) =>
        Read(
            files.Keys,
            name => new(new CsvBytes(System.Text.Encoding.UTF8.GetBytes(files[name]).AsMemory())),
            sink,
            how ?? FolderReading.Of(files.Values.Sum(content => (long)content.Length)));

    /// <summary>Reads the files in the order of the lists, whatever order a folder has them in.</summary>
    internal static void Read(IEnumerable<string> names, Func<string, CsvTable> open, FactSink sink, FolderReading how)
    {
        var given = names.ToList();
        using (var records = new FolderRecords(InOrder(given), open, sink.TakesBytes))
            ReadAhead.Each(how.Blocks(), how.IsAhead, records.Fill, new TableReader(sink).Take);
        foreach (var name in given.Where(name => ListOf(name) is null).Order(StringComparer.Ordinal))
            sink.AddProblem(new(ProblemKind.UnknownColumn, ProblemTexts.UnknownList(name)) { Place = new(name, null, null, null) });
    }

    /// <summary>The files that are named after a list, in the order in which they are read.</summary>
    internal static List<(FactList List, string Name)> InOrder(IEnumerable<string> names)
    {
        var given = names.Order(StringComparer.Ordinal).ToList();
        return [.. FactLists.Tables.SelectMany(list => given.Where(name => ListOf(name) == list).Select(name => (list, name)))];
    }

    internal static FactList? ListOf(string file) =>
        file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && FactLists.Find(file[..^4]) is { } list
            && list != FactLists.Organisation
            ? list
            : null;
}
