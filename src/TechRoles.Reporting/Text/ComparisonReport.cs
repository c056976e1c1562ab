using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>A comparison for a member of staff at a terminal: the answer to "what is the difference?", with who says so.</summary>
/// <remarks>No line is wider than <see cref="ReportOptions.Width"/>; lines end with a line feed.</remarks>
public static class ComparisonReport
{
    private const int LeastAreaWidth = 30;
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(RoleComparison comparison, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(comparison);
        var page = TextPage.Of(output, options);
        var sources = new SourceList();
        page.Say(
            Text.Of(
                "{names} and {last}: what is the difference?",
                ("names", Say.Commas(comparison.Called.SkipLast(1))),
                ("last", comparison.Called[^1])),
            ink: Ink.Heading);
        foreach (var topic in comparison.ToSentences().GroupBy(sentence => sentence.Topic))
        {
            page.SayApart(Heading(topic.Key), Ink.Heading);
            foreach (var sentence in topic) page.Say(sentence.Said.Format(page.Language) + sources.Mark(sentence.Sources), 2, "* ");
            if (topic.Key == ComparisonTopic.Purpose) WriteTable(comparison, page);
        }

        sources.Write(page);
    }

    private static void WriteTable(RoleComparison comparison, TextPage page)
    {
        if (comparison.Cells.Count == 0) return;
        var headers = Headers(comparison.Names, page.Width, out var areNames);
        var room = Math.Min(
            page.Width - 2 - headers.Sum(header => 2 + TextWidth.Of(header)),
            comparison.Cells.Max(row => TextWidth.Of(Readable.Of(NameOf(row.Any.Cell).Format(page.Language)))));
        page.Blank();
        page.Row(Text.Of("Side by side").Format(page.Language), room, Columns(headers, headers), Ink.Heading);
        foreach (var row in comparison.Cells)
        {
            var letters = row.BySubject.Select(entry => entry is null ? "-" : entry.Involvements.ToString());
            page.Row(NameOf(row.Any.Cell).Format(page.Language), room, Columns(letters, headers));
        }

        page.Say(
            Text.Of("A answers for it, R does the work, S helps, C is asked, I is told, X explicitly not the owner."), 2, ink: Ink.Faint);
        if (areNames) return;
        foreach (var (number, name) in comparison.Names.Index()) page.Say(name, 2, headers[number] + " ");
    }

    private static TextArgument.InScope NameOf(RemitCell cell) => new(
        new("area", cell.Area, cell.AreaName), cell.ScopeName is { } scope ? new("unit", cell.Scope ?? scope, scope) : null);

    /// <summary>The names of the subjects, or numbers where the names leave too little room for the areas.</summary>
    private static string[] Headers(ValueList<string> names, int width, out bool areNames)
    {
        var safe = names.Select(Readable.Of).ToArray();
        areNames = width - 2 - safe.Sum(name => 2 + TextWidth.Of(name)) >= LeastAreaWidth;
        return areNames
            ? [.. safe.Select(name => name.PadRight(3))]
            : [.. Enumerable.Range(1, safe.Length).Select(number => $"({Analysis.Words.Of(number)})")];
    }

    private static string Columns(IEnumerable<string> letters, string[] headers) =>
        string.Concat(letters.Zip(headers, (letter, header) =>
            "  " + letter + new string(' ', Math.Max(0, TextWidth.Of(header) - TextWidth.Of(letter)))));

    private static Text Heading(ComparisonTopic topic) => topic switch
    {
        ComparisonTopic.Purpose => Text.Of("What they are for"),
        ComparisonTopic.Answers => Text.Of("What each answers for"),
        ComparisonTopic.Contested => Text.Of("What more than one answers for"),
        ComparisonTopic.Shared => Text.Of("Where they meet"),
        ComparisonTopic.OnlyHere => Text.Of("What else only one has to do with"),
        ComparisonTopic.NotOwner => Text.Of("What is expressly not theirs"),
        ComparisonTopic.Sometimes => Text.Of("What only some of them have"),
        ComparisonTopic.Drift => Text.Of("What has lately changed"),
        ComparisonTopic.Lines => Text.Of("To whom they report"),
        ComparisonTopic.Engagements => Text.Of("With whom they work"),
        ComparisonTopic.Qualifications => Text.Of("What they have to know"),
        _ => Text.Of("How alike they are"),
    };
}
