using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Whether a text is written in the notation: its lines can be read as such, and something speaks for titles.</summary>
/// <remarks>Any short lines could be titles, so more is asked for: titles that are known, titles that are numbered ("Team 1", "L2"), or
/// what only the notation writes. A known title at the top vouches for what is indented below it.</remarks>
internal static class NotationSigns
{
    private const int LinesLookedAt = 200;
    private const int WordsOfTitle = 8;

    /// <summary>Whether a text without sections is the notation.</summary>
    public static bool Fit(string text, TitleWords known)
    {
        var lines = TextLine.Of(text).Take(LinesLookedAt).ToList();
        if (lines.Count == 0 || lines.Exists(line => IsForeign(line.Text)) || lines.Count(line => HasColumns(line.Text)) * 2 > lines.Count
            || lines.Count(line => CodeSigns.IsLogEntry(line.Text)) * 2 > lines.Count) return false;
        var faulty = FaultyLines(string.Join('\n', lines.Select(line => new string(' ', line.Indent) + line.Text)));
        if (faulty * 2 > lines.Count) return false;
        var heads = lines.ConvertAll(Head.Of);
        var titles = heads.Count(head => head.SpeaksForTitles(known));
        if (!lines.Exists(line => line.Indent > lines[0].Indent)) return titles * 2 >= lines.Count;
        return titles * 4 >= lines.Count || (faulty == 0 && heads.TrueForAll(head => head.CouldBeTitle) && heads[0].SpeaksForTitles(known));
    }

    // One such line is enough: the notation has no place for it.
    private static bool IsForeign(string line) =>
        CodeSigns.IsCode(line) || line[0] == '|' || line.StartsWith("- ", StringComparison.Ordinal)
            || line.StartsWith("* ", StringComparison.Ordinal)
        || line.Contains("-->", StringComparison.Ordinal);

    // Blanks between texts make columns; behind a sign they only align what follows it.
    private static bool HasColumns(string line) =>
        line.IndexOf("   ", StringComparison.Ordinal) is var at and > 0 && char.IsLetterOrDigit(line[at - 1]);

    private static int FaultyLines(string text)
    {
        var sink = new FactCollector();
        TextNotation.Read(text, "", sink);
        return sink.Problems.Where(problem => problem.Level == ProblemLevel.Error).Select(problem => problem.Place?.Row).Distinct().Count();
    }

    /// <summary>How a line begins.</summary>
    /// <param name="Title">The title.</param>
    /// <param name="Stem">The title without the number at its end.</param>
    /// <param name="IsWritten">Whether quotes or an id show that it was written as a title.</param>
    private readonly record struct Head(string Title, string Stem, bool IsWritten)
    {
        private bool IsNumbered => Stem.Length < Title.Length && Stem.Length > 0 && char.IsUpper(Stem[0]);

        /// <summary>
        /// Whether it is a title rather than any other short line; in one that begins small only a title as a whole is one.
        /// </summary>
        public bool SpeaksForTitles(TitleWords known) =>
            IsWritten || IsNumbered
                || (Title.Length > 0
                    && (char.IsLower(Title[0]) ? known.IsTitle(Title) : known.LooksLikeTitle(Title)));

        /// <summary>Whether it begins as a name does, and is as short as one.</summary>
        public bool CouldBeTitle =>
            IsWritten || (
                Title.Length > 0 && char.IsLetter(Title[0]) && !char.IsLower(Title[0]) && Title[^1] is not ('.' or ',' or '!' or '?')
                && Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= WordsOfTitle);

        public static Head Of(TextLine line)
        {
            var cursor = new TextCursor(line.Text);
            if (PositionHead.Read(cursor) is not { } head) return new("", "", false);
            var isWritten = line.Text[0] == '"' || (head.Id is { } id && id != Spelling.Kebab(head.Title));
            return new(head.Title, head.Title.TrimEnd([.. "0123456789"]).TrimEnd(), isWritten);
        }
    }
}
