using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What stands in a box, and how tall that makes it.</summary>
internal sealed record BoxContent(ValueList<string> Title, string Tooltip, ValueList<PictureNote> Notes, ValueList<PictureMark> Marks)
{
    public const int Width = 176;
    public const int Padding = 8;
    public const int TitleSize = 13;
    public const int TitleLine = 16;
    public const int NoteSize = 11;
    public const int NoteLine = 14;
    public const int MarkLine = 20;
    private const int MostTitleLines = 2;

    private static int Inner => Width - (2 * Padding);

    public int Height =>
        (2 * Padding) + (Title.Count * TitleLine) + (Notes.Count * NoteLine) + (Marks.Count > 0 ? MarkLine : 0);

    public static BoxContent Of(ShownBox box, PositionMarks marks, PictureOptions options)
    {
        if (box.Row < 0) return More(box, options.Language);
        var position = marks.Positions[box.Row];
        var title = Readable.Of(position.Title);
        return new(
            TextWidths.Lines(title, TitleSize, Inner, MostTitleLines).ToValueList(),
            Readable.Of(position.ToString()),
            NotesOf(box, position, options).Select(note => note with { Text = Note(note.Text) }).ToValueList(),
            marks.Of(box.Row));
    }

    /// <summary>A line of small print, cut to fit.</summary>
    public static string Note(string text) => TextWidths.Cut(Readable.Of(text), NoteSize, Inner);

    /// <summary>Whether somebody holds a position only for the time being.</summary>
    public static bool IsActing(Position position) =>
        position.Assignments.Any(one => one.Fills && one.Mode is AssignmentMode.Acting or AssignmentMode.Interim);

    private static BoxContent More(ShownBox box, Language language)
    {
        var text = Text.Of("and {positions} more", ("positions", Counted(box.Folded, "position"))).Format(language);
        var found = box.FoldedFindings > 0
            ? [new PictureNote(PictureNoteKind.Folded, Counted(box.FoldedFindings, "finding").Format(language))]
            : ValueList.From<PictureNote>([]);
        return new([text], text, found, []);
    }

    private static IEnumerable<PictureNote> NotesOf(ShownBox box, Position position, PictureOptions options)
    {
        if (options.Remarks?.GetValueOrDefault(position.Id) is { } remark) yield return new(PictureNoteKind.Change, remark);
        if (position.Unit is { } unit) yield return new(PictureNoteKind.Unit, unit.Name);
        if (options.ShowNames)
        {
            var holders = position.Assignments.Where(one => one.Fills).Select(one => one.Person.Name ?? one.Person.Id).ToArray();
            if (holders.Length > 0) yield return new(PictureNoteKind.Holder, string.Join(", ", holders));
        }

        if (position.Occupancy == Occupancy.Vacant) yield return new(PictureNoteKind.State, Text.Of("vacant").Format(options.Language));
        else if (IsActing(position)) yield return new(PictureNoteKind.State, Text.Of("acting").Format(options.Language));
        if (position.DottedManagers.Count > options.MostDottedLines)
            yield return new(
                PictureNoteKind.Folded,
                Folded(Counted(position.DottedManagers.Count - options.MostDottedLines, "dotted line")));
        if (box.Folded == 0) yield break;
        var positions = Counted(box.Folded, "position");
        yield return new(
            PictureNoteKind.Folded,
            Folded(box.FoldedFindings > 0 ? Say.Commas([positions, Counted(box.FoldedFindings, "finding")]) : positions));

        string Folded(TextArgument what) => Text.Of("+ {what}", ("what", what)).Format(options.Language);
    }

    private static TextArgument.Counted Counted(int count, string noun) => new(count, noun, noun + "s") { IsGrouped = true };
}
