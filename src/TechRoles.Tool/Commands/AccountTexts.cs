using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool.Commands;

/// <summary>The account of a reading in sentences.</summary>
internal static class AccountTexts
{
    private const int Step = 2;

    public static IEnumerable<(Text Said, int Indent)> Of(ReadAccount account, int limit)
    {
        yield return (Text.Of(
            account.Reasons.Count == 0
                ? "Read as {title} ({format}), {percent} % sure."
                : "Read as {title} ({format}), {percent} % sure. {reason}",
            ("title", Text.Of(account.Title)), ("format", Say.Quote(account.Format)), ("percent", account.Certainty),
            ("reason", Joined(account.Reasons))), 0);
        if (account.Encoding is { } encoding && encoding != "UTF-8")
            yield return (Text.Of("The text is {encoding}.", ("encoding", Say.Quote(encoding))), 0);
        if (account.Table is { } table) yield return (Text.Of("The table is '{table}'.", ("table", Say.Quote(table))), 0);
        foreach (var passed in account.Passed)
            yield return (Text.Of("Not read: '{table}'. {reason}", ("table", Say.Quote(passed.Name)), ("reason", passed.Said)), 0);
        if (account.Columns.Count > 0)
        {
            yield return (account.HeaderRow is { } row ? Text.Of("Columns, from row {row}:", ("row", row)) : Text.Of("Columns:"), 0);
            foreach (var column in account.Columns)
            {
                var (header, meaning) = (("header", Say.Quote(column.Header)), column.Meaning);
                yield return (meaning is null ? Text.Of("{header}: passed over", header)
                    : Text.Of("{header}: {meaning}", header, ("meaning", Text.Of(meaning))), Step);
            }
        }

        if (account.Managers.Count > 0) yield return (Text.Of("Managers:"), 0);
        foreach (var match in account.Managers) yield return (Told(match), Step);
        foreach (var line in Unmatched(account.Ambiguous, limit, Ambiguous)) yield return (line, Step);
        foreach (var line in Unmatched(account.Failed, limit, NotFound)) yield return (line, Step);
        foreach (var note in account.Said) yield return (note, 0);
    }

    private static Text Joined(IEnumerable<Text> sentences) =>
        sentences.Aggregate(Text.Empty, (before, next) => before == Text.Empty ? next
            : Text.Of("{before} {next}", ("before", before), ("next", next)));

    private static Text Told(ManagerMatches match) => Text.Of(
        match.Example is null
            ? "{count} by {what}, such as the one that means {position}"
            : "{count} by {what}, such as '{example}', which means {position}",
        ("count", match.Count), ("what", Text.Of(match.By)), ("example", Say.Quote(match.Example ?? "")),
        ("position", Say.Quote(match.Means ?? "")));

    private static Text Ambiguous(int more) => Text.Of("and {count} more ambiguous", ("count", more));

    private static Text NotFound(int more) => Text.Of("and {count} more not found", ("count", more));

    private static IEnumerable<Text> Unmatched(ValueList<UnmatchedManager> managers, int limit, Func<int, Text> more)
    {
        foreach (var manager in managers.Take(limit))
        {
            var (text, row) = (("text", Say.Quote(manager.Text)), ("row", (TextArgument)manager.Row));
            yield return manager.Candidates.Count == 0
                ? Text.Of("not found: '{text}', row {row}", text, row)
                : Text.Of("ambiguous: '{text}', row {row}: {candidates}", text, row, ("candidates", Or(manager.Candidates)));
        }

        if (managers.Count > limit) yield return more(managers.Count - limit);
    }

    /// <summary>Ids as a sentence has them: <c>a, b or c</c>.</summary>
    private static Text Or(ValueList<string> ids) => ids.Count == 1
        ? Text.Of("{id}", ("id", Say.Quote(ids[0])))
        : Text.Of("{these} or {one}", ("these", Say.Commas(ids.SkipLast(1).Select(Say.Quote))), ("one", Say.Quote(ids[^1])));
}
