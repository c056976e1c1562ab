using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One reading of one input: takes what a reader finds, and keeps the account of it.</summary>
/// <remarks>One thread at a time.</remarks>
public sealed class ChartReading
{
    internal ChartReading(FactSink sink, ReadOptions options, TableKinds kinds)
    {
        Sink = sink;
        Options = options;
        Kinds = kinds;
    }

    /// <summary>How the caller wants it read.</summary>
    public ReadOptions Options { get; }

    /// <summary>Stops the work; facts that are added look at it now and then.</summary>
    public CancellationToken Cancel => Sink.Cancel;

    /// <summary>The kinds of table that are looked for.</summary>
    public TableKinds Kinds { get; }

    /// <summary>What has been noted of the reading; a reader replaces it by one that says more.</summary>
    public ReadAccount Account { get; set; } = new();

    internal FactSink Sink { get; }

    /// <summary>What sounds like a title.</summary>
    internal TitleWords Titles => Kinds.Titles;

    /// <summary>The formats that a document within a file may have; none where no file may hold another.</summary>
    internal ValueList<FormatReader> Inner { get; init; }

    /// <summary>Names a file or document that facts come from.</summary>
    /// <returns>The number that places carry.</returns>
    public int AddSource(FactSource source)
    {
        Guard.Against.Null(source);
        return Sink.AddSource(source);
    }

    /// <summary>Takes a fact.</summary>
    /// <param name="fact">One row of any list.</param>
    /// <param name="place">Where it was read.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Add(Fact fact, Place place = default)
    {
        Guard.Against.Null(fact);
        Sink.Add(fact, place);
    }

    /// <summary>Takes something that the user should know.</summary>
    public void AddProblem(ChartProblem problem)
    {
        Guard.Against.Null(problem);
        Sink.AddProblem(problem);
    }

    /// <summary>Notes a sentence on the input as a whole.</summary>
    public void Note(Text sentence) => Account = Account with { Said = [.. Account.Said, sentence] };

    /// <summary>Reads a document that a file holds, as if it were a file of its own: a drawing in a page, the same facts in another
    /// notation. Such a document holds no further one.</summary>
    /// <param name="document">The document, under the name of the file.</param>
    /// <returns>Null where it was read; else why it cannot be, as a sentence.</returns>
    public Text? ReadInner(SourceFile document)
    {
        Guard.Against.Null(document);
        FormatReader? best = null;
        var recognition = Recognition.None;
        foreach (var reader in Inner)
        {
            if (reader.HoldsTables || reader.Recognise(document, Kinds) is not { IsEnough: true } found
                || found.Certainty <= recognition.Certainty) continue;
            (best, recognition) = (reader, found);
        }

        if (best is null) return Refusals.NoInner;
        Account = Account with { Reasons = WithReason(recognition) };
        var within = new ChartReading(Sink, Options, Kinds) { Account = Account };
        var refusal = best.Read(document, within);
        Account = within.Account;
        return refusal;
    }

    /// <summary>Reads the surest of some tables and names the others in the account.</summary>
    /// <param name="file">The file they stand in.</param>
    /// <param name="grids">Every table of the file, in its order.</param>
    /// <returns>Null where one was read; else why none can be, as a sentence.</returns>
    public Text? ReadTables(SourceFile file, IReadOnlyList<Grid> grids)
    {
        Guard.Against.Null(file);
        Guard.Against.Null(grids);
        if (Kinds.Surest(grids) is not { } found) return Refusals.NoTable(grids);
        var passed = grids.Where(grid => grid != found.Grid)
            .Select(grid =>
                new PassedTable(grid.Name, Kinds.Surest([grid]) is { } other ? Refusals.SeemsToBe(other.Kind) : Refusals.NoChart));
        Account = Account with
        {
            Table = found.Grid.Name.Length == 0 ? null : found.Grid.Name,
            Passed = [.. passed],
            Reasons = WithReason(found.Recognition),
        };
        return TableLimits.Excess(found.Grid, Options.Limits) ?? found.Kind.Read(found.Grid, file, this);
    }

    private ValueList<Text> WithReason(Recognition recognition) =>
        recognition.Said == Text.Empty ? Account.Reasons : [.. Account.Reasons, recognition.Said];
}
