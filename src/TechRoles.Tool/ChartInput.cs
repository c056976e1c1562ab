using OneOf;
using TechRoles.Catalogue;
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

    /// <summary>What the reader could not read or had to guess.</summary>
    public ValueList<ChartProblem> Problems { get; init; } = [];

    /// <summary>Which roles, titles and areas the chart knows.</summary>
    public RoleCatalogue Catalogue { get; init; } = RoleCatalogue.BuiltIn;

    /// <summary>Whether nothing is made of facts that do not hold together.</summary>
    public bool IsStrict { get; init; }

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

    /// <summary>The chart of what was read; what was wrong with it is said. Why there is none where that must not be.</summary>
    /// <param name="terminal">Where it is said.</param>
    /// <param name="options">For which day, and how; the defaults with the catalogue of the input where null.</param>
    /// <param name="limit">How many problems of each kind are listed; null: the usual number.</param>
    /// <param name="cancel">Stops the work.</param>
    public OneOf<RepairedChart, Refusal> ToChart(
        Terminal terminal, ChartOptions? options = null, int? limit = null, CancellationToken cancel = default)
    {
        RepairedChart repaired;
        using (var progress = new ProgressLine(terminal))
        {
            progress.Say("putting the chart together");
            repaired = Builder.Repair(options ?? On(null), cancel);
        }

        return Held(repaired.Problems, terminal, limit) is { } refusal ? refusal : repaired;
    }

    /// <summary>Says what was wrong with the facts: all of it where nothing is made of them.</summary>
    /// <returns>Why nothing is made of them; null where something is.</returns>
    public Refusal? Held(ValueList<ChartProblem> problems, Terminal terminal, int? limit = null)
    {
        var isRefused = IsRefused(problems);
        SayProblems(problems, terminal, isRefused ? int.MaxValue : limit);
        return isRefused ? Refusal.Strict : null;
    }

    /// <summary>Whether nothing is made of facts with which this is wrong.</summary>
    public bool IsRefused(ValueList<ChartProblem> problems) => IsStrict && ExitCode.Of(problems) != ExitCode.Done;

    /// <summary>The same facts, of a part of a larger organisation.</summary>
    public ChartInput AsPart()
    {
        Builder.Add(Builder.Organisation with { Complete = false });
        return this;
    }

    /// <summary>How the chart is made for a day; null: its own.</summary>
    public ChartOptions On(DateOnly? day) => new() { AsOf = day, Catalogue = Catalogue };

    /// <summary>Lists what was wrong with facts beside the result.</summary>
    public static void SayProblems(ValueList<ChartProblem> problems, Terminal terminal, int? limit = null)
    {
        TextReport.WriteProblems(new() { Problems = problems }, terminal.Error, terminal.FileLayout with { Limit = limit });
        terminal.Error.Flush();
    }

    /// <summary>The company that ships with the tool.</summary>
    public static ChartInput Example()
    {
        const string Name = "The embedded example";
        return new(
            ChartText.Read(EmbeddedExample.Text(), Name).Builder,
            new() { Format = Formats.Text, Title = "the text notation", StatesFacts = true },
            new(Name, "the text notation"));
    }

    /// <summary>Reads a file or folder.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="options">How.</param>
    /// <param name="cancel">Stops the work.</param>
    public static OneOf<ChartInput, UnreadableInput> Read(string path, ReadOptions options, CancellationToken cancel)
    {
        if (path.Length == 0) return new UnreadableInput("PATH", Text.Of("An empty path names no file."));
        var exists = Directory.Exists(path) || File.Exists(path);
        if (!exists && path == EmbeddedExample.Name) return Example();
        if (!exists) return NoFile(path);
        try
        {
            return Inputs.Readers.Read(path, options, cancel).Match<OneOf<ChartInput, UnreadableInput>>(
                read => new ChartInput(read.Builder, read.Account, new(path, read.Account.Title) { Notes = read.Said })
                { Problems = read.Problems },
                unreadable => unreadable);
        }
        catch (FileNotFoundException)
        {
            // A link that leads nowhere, or a file that has just gone.
            return NoFile(path);
        }
    }

    private static UnreadableInput NoFile(string path) => new(path, Text.Of("There is no such file or folder."));
}
