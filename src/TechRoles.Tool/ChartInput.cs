using System.Text;
using System.Text.Unicode;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;
using TechRoles.Tool.Example;

namespace TechRoles.Tool;

/// <summary>Facts as they were read, not yet a chart, and where they came from.</summary>
internal sealed record ChartInput(OrgChartBuilder Builder, ReadAccount Account, ReportOrigin Origin)
{
    /// <summary>The name of the format.</summary>
    public string Format => Account.Format;

    private bool IsExample { get; init; }

    /// <summary>Reads a file or folder, and says so where it takes long.</summary>
    /// <param name="path">As the user wrote it; the word <c>example</c>: what ships with the tool, unless there is a file of that
    /// name.</param>
    /// <param name="options">How.</param>
    /// <param name="terminal">Where it is said.</param>
    /// <param name="cancel">Stops the work.</param>
    public static OneOf<ChartInput, UnreadableInput> Read(string path, ReadOptions options, Terminal terminal, CancellationToken cancel)
    {
        using var progress = new ProgressLine(terminal);
        progress.Say("reading");
        return Read(path, options, cancel);
    }

    /// <summary>The company that ships with the tool.</summary>
    public static ChartInput Example()
    {
        const string Name = "The embedded example";
        return new(
            ChartText.Read(EmbeddedExample.Text(), Name).Builder, new() { Format = Formats.Text, Title = "the text notation" },
            new(Name, "the text notation"))
        { IsExample = true };
    }

    /// <summary>Every fact of a format that carries facts, those that do not hold today included; else what is wrong with them.</summary>
    /// <param name="path">As the user wrote it.</param>
    public OneOf<ChartFacts, InvalidChart> Facts(string path)
    {
        if (IsExample) return ChartText.Facts(EmbeddedExample.Text());
        string[] files = Format switch
        {
            Formats.Text or Formats.Json => [path],
            Formats.CsvFolder => Directory.GetFiles(path, "*.csv"),
            _ => [],
        };
        var contents = files.ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);

        // What is no UTF-8 was guessed at by the reader, and what it made of it counts.
        if (contents.Count == 0 || !contents.Values.All(bytes => Utf8.IsValid(bytes))) return new InvalidChart([]);
        var texts = contents.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
        return Format switch
        {
            Formats.Text => ChartText.Facts(texts.Values.Single()),
            Formats.Json => ChartJson.Facts(texts.Values.Single()),
            _ => CsvFolder.Facts(texts),
        };
    }

    /// <summary>Reads a file or folder.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="options">How.</param>
    /// <param name="cancel">Stops the work.</param>
    public static OneOf<ChartInput, UnreadableInput> Read(string path, ReadOptions options, CancellationToken cancel)
    {
        if (path.Length == 0) return new UnreadableInput("PATH", "An empty path names no file.");
        var exists = Directory.Exists(path) || File.Exists(path);
        if (!exists && path == EmbeddedExample.Name) return Example();
        if (!exists) return new UnreadableInput(path, "There is no such file or folder.");
        return Inputs.Readers.Read(path, options, cancel).Match<OneOf<ChartInput, UnreadableInput>>(
            read => new ChartInput(read.Builder, read.Account, new(path, read.Account.Title) { Notes = read.Notes }),
            unreadable => unreadable);
    }
}
