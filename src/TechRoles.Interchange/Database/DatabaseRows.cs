using System.Data.Common;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Facts out of a database, from any <see cref="DbDataReader"/>: a query for each list, its columns named as those of
/// the list.</summary>
/// <remarks>
/// <para>Rows go into the builder one by one; nothing of them is kept beside it. Columns that the list lacks are passed over and said once.
/// Lists are arrays or texts with <c>;</c>; days may have a time, which is passed over; flags may be 0 and 1.</para>
/// <para>One thread at a time.</para>
/// </remarks>
public sealed class DatabaseRows
{
    internal const string Format = "database";
    internal const string Title = "rows of a database";

    private readonly BuilderSink _sink = new();
    private readonly List<string> _lists = [];

    /// <summary>Takes the rows of a query as facts of a list.</summary>
    /// <param name="list">The list, such as <see cref="FactLists.Positions"/>.</param>
    /// <param name="rows">The rows; it stays open, and further result sets in it are not looked at.</param>
    /// <param name="columns">Names of columns by the names of the list, such as <c>boss_id</c> for <c>reportsTo</c>; columns that are not
    /// in it have the names of the list, in any spelling.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <exception cref="ArgumentException">A column of the list that <paramref name="columns"/> names is none.</exception>
    /// <exception cref="DbException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; what came before is there.</exception>
    public void Add(FactList list, DbDataReader rows, IReadOnlyDictionary<string, string>? columns = null,
        CancellationToken cancel = default)
    {
        using var measured = ReadTelemetry.Begin();
        var (table, facts, problems) = (Begin(list, rows, columns), _sink.Count, _sink.Problems.Count);
        while (rows.Read())
        {
            cancel.ThrowIfCancellationRequested();
            table.Take(rows);
        }

        measured?.Done(Format, _sink.Count - facts, _sink.Problems.Count - problems);
    }

    /// <inheritdoc cref="Add(FactList, DbDataReader, IReadOnlyDictionary{string, string}?, CancellationToken)"/>
    public async Task AddAsync(
        FactList list, DbDataReader rows, IReadOnlyDictionary<string, string>? columns = null, CancellationToken cancel = default)
    {
        using var measured = ReadTelemetry.Begin();
        var (table, facts, problems) = (Begin(list, rows, columns), _sink.Count, _sink.Problems.Count);
        while (await rows.ReadAsync(cancel).ConfigureAwait(false)) table.Take(rows);
        measured?.Done(Format, _sink.Count - facts, _sink.Problems.Count - problems);
    }

    /// <summary>What was read: a builder with the facts, and the problems.</summary>
    public ReadChart ToChart() => new(_sink, new()
    {
        Format = Format,
        Title = Title,
        Reasons = [Text.Of("Rows of {lists}.", ("lists", Say.Commas(_lists.Distinct().Select(list => Say.Quote(list.ToString())))))],
        Certainty = 100,
        StatesFacts = true,
    });

    private DatabaseTable Begin(FactList list, DbDataReader rows, IReadOnlyDictionary<string, string>? columns)
    {
        Guard.Against.Null(list);
        Guard.Against.Null(rows);
        foreach (var name in columns?.Keys ?? [])
            if (list.Find(name) < 0) throw new ArgumentException($"{list.Name} has no column '{name}'.", nameof(columns));
        _lists.Add(list.Name);
        return new(list, rows, columns, _sink);
    }
}
