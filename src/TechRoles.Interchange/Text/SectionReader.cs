using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the rows of one section: an id, then <c>column=value</c>; indentation states the parent.</summary>
internal sealed class SectionReader(FactList list, SourceContext source, IdsInText ids)
{
    private const string ValueMarks = "\";";
    private readonly RowReader _row = list.Rows(source);
    private readonly Outline _outline = new();

    private bool _begun;

    public void Read(TextLine line)
    {
        var parent = _outline.Under(line.Indent);
        if (!_begun || !IsOneRow) _row.Begin(line.Number);
        _begun = true;
        var readable = ReadCells(line, out var id);
        if (list.ParentColumn >= 0) _outline.Open(line.Indent, id);
        if (!readable) return;
        if (parent is not null && _row.States(list.ParentColumn))
            _row.Reject(list.ParentColumn, ProblemTexts.OneValue(list.Columns[list.ParentColumn]));
        else if (parent is not null) _row.Cell(list.ParentColumn, parent);
        if (!IsOneRow) _row.End();
    }

    /// <summary>Ends a section whose lines are one row.</summary>
    public void End()
    {
        if (IsOneRow && _begun) _row.End();
    }

    private bool IsOneRow => list == FactLists.Organisation;

    private bool ReadCells(TextLine line, out string? id)
    {
        id = null;
        var cursor = new TextCursor(line.Text);
        for (cursor.SkipBlanks(); !cursor.AtEnd; cursor.SkipBlanks())
        {
            var first = cursor.AtStart;
            if (!cursor.TryWord(out var word))
            {
                var unclosed = cursor.Next == '"';
                source.Report(
                    unclosed ? ProblemKind.UnreadableRow : ProblemKind.InvalidValue,
                    unclosed ? ProblemTexts.UnclosedQuote : ProblemTexts.UnexpectedText(cursor.Rest),
                    source.At(list.Name, line.Number, null));
                return !unclosed;
            }

            if (!word.Quoted && cursor.Next == '=')
            {
                if (ReadValue(cursor, word.Text, line)) continue;
                source.Report(ProblemKind.UnreadableRow, ProblemTexts.UnclosedQuote, source.At(list.Name, line.Number, word.Text));
                return false;
            }

            if (first && list.HasId) _row.Cell(0, id = word.Text);
            else source.Report(ProblemKind.InvalidValue, ProblemTexts.NotAColumn(word.Text), source.At(list.Name, line.Number, null));
        }

        return true;
    }

    private bool ReadValue(TextCursor cursor, string name, TextLine line)
    {
        var items = new List<Word>();
        do
        {
            cursor.Skip();
            if (cursor.AtEnd || char.IsWhiteSpace(cursor.Next)) break;
            if (cursor.TryWord(out var word, ValueMarks)) items.Add(word);
            else if (cursor.Next == '"') return false;
        }
        while (!cursor.AtEnd && cursor.Next == ';');

        var index = list.Find(name);
        if (index < 0) source.ReportUnknown(list.Name, name, source.At(list.Name, line.Number, name));
        else if (_row.States(index)) _row.Reject(index, ProblemTexts.OneValue(list.Columns[index]));
        else _row.Items(index, [.. items.Select(item => list.Columns[index].NamesPositions ? ids.Meant(item) : item.Text)]);
        return true;
    }
}
