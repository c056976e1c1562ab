using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Puts texts together, so that whoever writes a report says them in one language at the end.</summary>
internal static class Saying
{
    /// <summary>Sentences one after the other; those that are null are not said. Null where none is.</summary>
    public static Text? Sentences(params ReadOnlySpan<Text?> sentences)
    {
        Text? all = null;
        foreach (var next in sentences)
        {
            if (next is null) continue;
            all = all is null ? next : Text.Of("{before} {next}", ("before", all), ("next", next));
        }

        return all;
    }

    /// <summary>What stands above a list, and how long that is.</summary>
    public static Text Heading(Text heading, int count) => Text.Of("{heading}: {count}", ("heading", heading), ("count", count));

    /// <summary>The same as a line of its own at a terminal.</summary>
    public static Text Title(Text heading, int count) => Text.Of("{heading} ({count})", ("heading", heading), ("count", count));

    /// <summary>How many found no room.</summary>
    public static Text More(int count) => Text.Of("and {count} more", ("count", count));

    /// <summary>How many findings found no room where some, or none, of their kind are told.</summary>
    public static Text MoreLikeThese(int count, bool areTold) =>
        areTold ? Text.Of("and {count} more like these", ("count", count)) : Text.Of("and {count} more like this", ("count", count));

    /// <summary>How heavy something is, in a word.</summary>
    public static TextArgument Weight(Severity severity) => new TextArgument.Choice(nameof(Severity), severity.ToString());

    /// <summary>Something of ours that is written as it is: an id, the name of a file.</summary>
    public static TextArgument Id(string text) => Say.Quote(text);

    /// <summary>A sentence without arguments.</summary>
    public static Text Plain(string sentence) => Text.Of(sentence);

    /// <summary>A list with semicolons between its items.</summary>
    public static TextArgument Groups(IEnumerable<Text> items) => Say.Groups(items.Select(item => (TextArgument)item));

    /// <summary>A list with commas between its items.</summary>
    public static TextArgument Commas(IEnumerable<Text> items) => Say.Commas(items.Select(item => (TextArgument)item));
}
