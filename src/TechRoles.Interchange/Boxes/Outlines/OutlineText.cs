using System.Buffers;

namespace TechRoles.Interchange;

/// <summary>A line of an outline, with those that go on with it.</summary>
/// <param name="Line">1-based, as an editor counts.</param>
/// <param name="Depth">How deep it stands; a scale of its own.</param>
/// <param name="Label">What it says, without the sign or number in front.</param>
internal sealed record OutlinePoint(int Line, int Depth, string Label);

/// <summary>A text of points, each with a sign or a number in front, of which some stand below others.</summary>
/// <param name="Points">The points in their order.</param>
/// <param name="Headings">The lines of text around them.</param>
internal sealed record OutlineText(IReadOnlyList<OutlinePoint> Points, IReadOnlyList<int> Headings)
{
    // More than any indentation, so that signs and numbers outweigh blanks.
    private const int LevelOfMark = 10_000;
    private const int MostMarks = 100;
    private const int FewestPoints = 3;
    private const int MostHeadings = 3;
    private const int WordsOfLabel = 10;

    private static readonly SearchValues<char> DigitsAndDots = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Marks = SearchValues.Create("-*+#\u2022\u25E6\u25AA\u2023\u2013\u2014");

    /// <summary>A text as an outline; null where it is none: a line has no sign in front and goes on with none, or all stand side by
    /// side.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titles">What sounds like a title: a heading that is one leads what stands below it.</param>
    public static OutlineText? Of(string text, TitleWords titles)
    {
        var (points, headings, numbers) = (new List<OutlinePoint>(), new List<int>(), new HashSet<string>(StringComparer.Ordinal));
        var (line, remarks, indentOfLast, linesOfLast, partsOfRoot) = (0, 0, 0, 0, 1);
        var (hasMarks, hasParts, isAfterBlank) = (false, false, false);

        // Above a list of points, or between its parts, headings are no points; without a list they are.
        var isOfHeadings = !HasList(text);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            var rest = raw.TrimEnd();
            var indent = Indent(ref rest);
            if (rest.IsEmpty)
            {
                isAfterBlank = true;
                continue;
            }

            if (!isOfHeadings && rest[0] == '#' && Mark(rest) is var (level, after))
            {
                if (!IsHeading(LabelOf(rest[after..]), level)) headings.Add(line);
            }
            else if (Mark(rest) is var (marks, behind))
            {
                hasMarks = true;
                points.Add(new(line, (marks * LevelOfMark) + Math.Min(indent, LevelOfMark - 1), LabelOf(rest[behind..])));
                (indentOfLast, linesOfLast) = (indent, 1);
            }
            else if (Number(rest) is var (number, end))
            {
                // A part has to stand below what it is a part of, unlike a version. The first may be a part of what is not there.
                var (dot, parts) = (number.LastIndexOf('.'), Math.Min(number.Count(letter => letter == '.') + 1, MostMarks));
                if (numbers.Count == 0) partsOfRoot = parts;
                if (dot > 0 && parts != partsOfRoot && !numbers.Contains(number[..dot])) return null;
                hasParts |= dot > 0;
                numbers.Add(number);
                points.Add(new(line, (parts * LevelOfMark) + (dot > 0 ? 0 : Math.Min(indent, LevelOfMark - 1)), LabelOf(rest[end..])));
                (indentOfLast, linesOfLast) = (indent, 1);
            }
            else if (points.Count == 0 || (isAfterBlank && indent == 0))
            {
                isAfterBlank = false;
                if (IsHeading(LabelOf(rest), 0)) continue;
                if (++remarks > MostHeadings) return null;
                headings.Add(line);
            }
            else if (indent > indentOfLast && ++linesOfLast <= BoxLimits.LabelLines)
            {
                points[^1] = points[^1] with { Label = $"{points[^1].Label}\n{LabelOf(rest)}" };
            }
            else
            {
                return null;
            }

            isAfterBlank = false;
        }

        bool IsHeading(string label, int level)
        {
            if (LabelLine.Of(label, titles).Title is not { } title || !titles.IsTitle(title)) return false;
            points.Add(new(line, level, label));
            return true;
        }

        var isOutline = points.Count >= FewestPoints && points.Exists(point => point.Depth > points[0].Depth)
            && points.TrueForAll(point => point.Label.Length > 0) && !(hasMarks && hasParts);
        return isOutline ? new(points, headings) : null;
    }

    /// <summary>Lines without signs, of which some are indented further than others; null where they are none, or have what only the
    /// notation writes.</summary>
    public static OutlineText? OfIndented(string text, TitleWords titles)
    {
        var (points, headings, line) = (new List<OutlinePoint>(), new List<int>(), 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            var rest = raw.TrimEnd();
            var indent = Indent(ref rest);
            if (rest.IsEmpty) continue;
            if (Mark(rest) is not null || rest.IndexOfAny('#', '[') >= 0) return null;
            points.Add(new(line, indent, LabelOf(rest)));
        }

        // What stands above the top and is no title heads them all.
        while (points.Count > 1 && headings.Count < MostHeadings && points[1].Depth <= points[0].Depth
            && LabelLine.Of(points[0].Label, titles).Sign == TitleSign.None)
        {
            headings.Add(points[0].Line);
            points.RemoveAt(0);
        }

        return points.Count >= FewestPoints && points.Exists(point => point.Depth > points[0].Depth)
            && points.TrueForAll(point => point.Label.Length > 0)
            ? new(points, headings)
            : null;
    }

    /// <summary>Whether half of the points are a title and a holder; whatever stands behind a colon is one, unlike in the
    /// notation.</summary>
    public bool NamesHolders(TitleWords titles)
    {
        var held = 0;
        foreach (var point in Points)
        {
            if (!CouldBeLabel(point.Label)) return false;
            var label = LabelLine.Of(point.Label, titles);
            var isHeld = label.Sign != TitleSign.None && label.Holders.Count > 0;
            if (!isHeld && point.Label.Contains(':', StringComparison.Ordinal)) return false;
            if (isHeld) held++;
        }

        return held > 1 && held * 2 >= Points.Count;
    }

    /// <summary>
    /// Whether the points may be positions: the first is a title and a quarter sound like titles, or half of them are; and none is like a
    /// sentence or a task.
    /// </summary>
    public bool SeemsToBeOfTitles(TitleWords titles)
    {
        var labels = Points.Select(point => LabelLine.Of(point.Label.Split('\n')[0], titles)).ToList();
        if (!Points.All(point => CouldBeLabel(point.Label)) || labels.Exists(label => !CouldBeTitle(label.Title))) return false;
        var (telling, exact) = (labels.Count(label => label.Sign != TitleSign.None), labels.Count(IsTitle));
        return (IsTitle(labels[0]) && telling * 4 >= labels.Count) || exact * 2 >= labels.Count;

        bool IsTitle(BoxLabel label) => label.Title is { } title && titles.IsTitle(title);

        // "ask the CIO" is no title; "head of data" is.
        bool CouldBeTitle(string? title) => title is not { Length: > 0 } || !char.IsLower(title[0]) || titles.IsTitle(title);
    }

    private static bool CouldBeLabel(string label) =>
        label[^1] is not ('.' or '!' or '?') && label[0] != '[' && label.Count(char.IsWhiteSpace) < WordsOfLabel;

    private static bool HasList(string text)
    {
        foreach (var raw in text.AsSpan().EnumerateLines())
            if (raw.TrimStart() is { IsEmpty: false } line && line[0] != '#' && (Mark(line) is not null || Number(line) is not null))
                return true;
        return false;
    }

    private static string LabelOf(ReadOnlySpan<char> text) => Emphasis.Parted(text.Trim().ToString());

    private static int Indent(ref ReadOnlySpan<char> line)
    {
        var (at, indent) = (0, 0);
        for (; at < line.Length && char.IsWhiteSpace(line[at]); at++) indent += line[at] == '\t' ? 4 : 1;
        line = line[at..];
        return indent;
    }

    /// <summary>The sign in front of a point, and what is behind it.</summary>
    private static (int Marks, int Behind)? Mark(ReadOnlySpan<char> line)
    {
        if (!Marks.Contains(line[0])) return null;
        var marks = line.IndexOfAnyExcept(line[0]);
        return marks > 0 && char.IsWhiteSpace(line[marks]) ? (Math.Min(marks, MostMarks), marks) : null;
    }

    /// <summary>The number in front of a point, such as 1 or 1.2, without what ends it; and what is behind it.</summary>
    private static (string Number, int Behind)? Number(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(DigitsAndDots);
        if (end <= 0 || !char.IsAsciiDigit(line[0])) return null;
        var number = line[..end].TrimEnd('.');
        if (number.Contains("..", StringComparison.Ordinal)) return null;
        if (line[end] == ')') end++;
        return end < line.Length && char.IsWhiteSpace(line[end]) ? (number.ToString(), end) : null;
    }
}
