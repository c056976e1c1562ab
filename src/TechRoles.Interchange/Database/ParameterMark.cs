using System.Collections.Concurrent;
using System.Data.Common;

namespace TechRoles.Interchange;

/// <summary>The mark in front of the name of a parameter: there is none that every database takes, and none says which it takes.</summary>
internal static class ParameterMark
{
    private const long Probe = 1;

    // In this order: a statement that fails ends a transaction of PostgreSQL, which takes the first.
    private static readonly string[] Marks = ["@", "$", ":"];

    private static readonly ConcurrentDictionary<Type, string> Known = [];

    /// <summary>The mark that a database takes, which is tried once for each kind of connection.</summary>
    public static string Of(DbConnection connection, DbTransaction? transaction)
    {
        var kind = connection.GetType();
        if (Known.TryGetValue(kind, out var known)) return known;
        if (Array.Find(Marks, one => IsTaken(one, connection, transaction)) is not { } mark) return Marks[0];
        Known.TryAdd(kind, mark);
        return mark;
    }

    private static bool IsTaken(string mark, DbConnection connection, DbTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // It is put together of the marks above.
        command.CommandText = $"SELECT {mark}p0";
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("p0", Probe);
        command.Parameters.Add(parameter);
        try
        {
            return command.ExecuteScalar() is Probe;
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            return false;
        }
    }
}
