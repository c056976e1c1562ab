using System.Data.Common;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The table of a list, and its statements.</summary>
/// <param name="List">The list.</param>
/// <param name="Name">The name of the table.</param>
/// <param name="Columns">The names of its columns by those of the list.</param>
internal sealed record TableOfList(FactList List, string Name, IReadOnlyDictionary<string, string> Columns)
{
    public static TableOfList Of(FactList list, string name, Dictionary<string, string>? columns)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, own) in columns ?? list.Columns.ToDictionary(column => column.Name, column => column.Name))
        {
            if (list.Find(column) is var found and >= 0) known.Add(list.Columns[found].Name, own);
            else throw new ArgumentException($"{list.Name} has no column '{column}'.", nameof(columns));
        }

        foreach (var column in list.Columns)
            if (column.Required && !known.ContainsKey(column.Name))
                throw new ArgumentException($"The table has no column for '{column.Name}' of {list.Name}.", nameof(columns));
        return new(list, name, known);
    }

    /// <summary>What of an edit it has no column for.</summary>
    public IEnumerable<string> Lacks(RowEdit edit) => edit.Before.Concat(edit.After)
        .Where(value => value.Value is not null && !Columns.ContainsKey(value.Column))
        .Select(value => $"{List.Name}.{value.Column}");

    public DbCommand Select(DbConnection connection)
    {
        var command = connection.CreateCommand();
        Say(command, $"SELECT {string.Join(", ", Columns.Values.Select(Quoted))} FROM {Quoted(Name)}");
        return command;
    }

    public DbCommand Make(RowEdit edit, DbConnection connection, string mark)
    {
        var command = connection.CreateCommand();
        var (after, key) = (Own(edit.After), Own(edit.Key));
        var table = Quoted(Name);
        Say(command, (edit.Before.Count, edit.After.Count) switch
        {
            (0, _) => $"INSERT INTO {table} ({Joined(after, ", ", Called)}) VALUES ({Joined(after, ", ", Given)})",
            (_, 0) => $"DELETE FROM {table} WHERE {Joined(key, " AND ", Is)}",
            _ => $"UPDATE {table} SET {Joined(after, ", ", value => $"{Called(value)} = {Given(value)}")} WHERE {Joined(key, " AND ", Is)}",
        });
        return command;

        string Is(ColumnText value) => value.Value is null ? $"{Called(value)} IS NULL" : $"{Called(value)} = {Given(value)}";

        string Given(ColumnText value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"p{command.Parameters.Count}");
            parameter.Value = value.Value ?? DBNull.Value;
            command.Parameters.Add(parameter);
            return mark + parameter.ParameterName;
        }
    }

    private static string Joined(IEnumerable<ColumnText> values, string between, Func<ColumnText, string> say) =>
        string.Join(between, values.Select(say));

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

#pragma warning disable CA2100 // Only names of tables and columns stand in it, which are the app's own and quoted; values are parameters.
    private static void Say(DbCommand command, string statement) => command.CommandText = statement;
#pragma warning restore CA2100

    private IEnumerable<ColumnText> Own(ValueList<ColumnText> row) => row.Where(value => Columns.ContainsKey(value.Column));

    private string Called(ColumnText value) => Quoted(Columns[value.Column]);
}
