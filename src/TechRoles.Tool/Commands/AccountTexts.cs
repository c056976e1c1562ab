using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool.Commands;

/// <summary>The account of a reading in sentences.</summary>
internal static class AccountTexts
{
    private const int Step = 2;

    public static IEnumerable<(string Text, int Indent)> Of(ReadAccount account, int limit)
    {
        yield return ($"Read as {account.Title} ({account.Format}), {account.Certainty} % sure. {account.Reason}".Trim(), 0);
        if (account.Encoding is { } encoding && encoding != "UTF-8") yield return ($"The text is {encoding}.", 0);
        if (account.Table is { } table) yield return ($"The table is '{table}'.", 0);
        foreach (var passed in account.Passed) yield return ($"Not read: '{passed.Name}'. {passed.Reason}", 0);
        if (account.Columns.Count > 0)
        {
            yield return (account.HeaderRow is { } row ? $"Columns, from row {Words.Of(row)}:" : "Columns:", 0);
            foreach (var column in account.Columns) yield return ($"{column.Header}: {column.Meaning ?? "passed over"}", Step);
        }

        if (account.Managers.Count > 0) yield return ("Managers:", 0);
        foreach (var match in account.Managers)
            yield return (
                $"{Words.Of(match.Count)} by {match.By}, such as "
                + $"{(match.Example is { } example ? $"'{example}', which means" : "the one that means")} {match.Means}", Step);
        foreach (var line in Unmatched("ambiguous", account.Ambiguous, limit)) yield return (line, Step);
        foreach (var line in Unmatched("not found", account.Failed, limit)) yield return (line, Step);
        foreach (var note in account.Notes) yield return (note, 0);
    }

    private static IEnumerable<string> Unmatched(string what, ValueList<UnmatchedManager> managers, int limit)
    {
        foreach (var manager in managers.Take(limit))
        {
            var candidates = manager.Candidates.Count == 0 ? "" : $": {ToolOptions.Names(manager.Candidates)}";
            yield return $"{what}: '{manager.Text}', row {Words.Of(manager.Row)}{candidates}";
        }

        if (managers.Count > limit) yield return $"and {Words.Of(managers.Count - limit)} more {what}";
    }
}
