using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the lines of positions: title, id, options, holders and responsibilities.</summary>
internal sealed class PositionLineReader(SourceContext source, IdsInText ids)
{
    private static readonly FactList<PositionFact> List = FactLists.Positions;
    private readonly RowReader _position = List.Rows(source);
    private readonly RowReader _assignment = FactLists.Assignments.Rows(source);
    private readonly RowReader _responsibility = FactLists.Responsibilities.Rows(source);
    private readonly Outline _outline = new();
    private readonly List<string> _roles = [];
    private readonly List<string> _dotted = [];

    public void Read(TextLine line)
    {
        var manager = _outline.Under(line.Indent);
        var cursor = new TextCursor(line.Text);
        if (PositionHead.Read(cursor) is not { } head)
        {
            Refuse(line, ProblemTexts.UnclosedQuote);
            return;
        }

        if (head.Id is null)
        {
            Refuse(line, ProblemTexts.NoId(head.Title));
            return;
        }

        _outline.Open(line.Indent, head.Id);
        _position.Begin(line.Number);
        _position.Cell(0, head.Id);
        _position.Cell(List.Find("title"), head.Title);
        if (manager is not null) _position.Cell(List.Find("reportsTo"), manager);
        _roles.Clear();
        _dotted.Clear();
        while (ReadGroup(cursor, line, head.Id))
        {
        }

        _position.Items(List.Find("roles"), _roles);
        _position.Items(List.Find("dottedTo"), _dotted);
        _position.End();
    }

    private void Refuse(TextLine line, Text message)
    {
        _outline.Open(line.Indent, null);
        source.Report(ProblemKind.UnreadableRow, message, source.At(List.Name, line.Number, null));
    }

    private bool ReadGroup(TextCursor cursor, TextLine line, string id)
    {
        cursor.SkipBlanks();
        if (cursor.AtEnd) return false;
        switch (cursor.Next)
        {
            case '(': ReadItems(cursor, ')', line, ReadOption); return true;
            case '[': ReadItems(cursor, ']', line, (item, words) => ReadHolder(item, id, words)); return true;
            case ':': ReadItems(cursor, '\0', line, (item, words) => ReadResponsibility(item, id, words)); return false;
            default:
                source.Report(
                    ProblemKind.InvalidValue, ProblemTexts.UnexpectedText(cursor.Rest), source.At(List.Name, line.Number, null));
                return false;
        }
    }

    // The items of a group, each as its words; commas and semicolons part them.
    private void ReadItems(TextCursor cursor, char end, TextLine line, Action<TextLine, List<Word>> take)
    {
        cursor.Skip();
        while (true)
        {
            var words = new List<Word>();
            while (cursor.TryWord(out var word)) words.Add(word);
            cursor.SkipBlanks();
            var atEnd = cursor.AtEnd;
            var mark = cursor.Next;
            if (words.Count > 0 && (atEnd || mark is ',' or ';' || mark == end)) take(line, words);
            if (atEnd)
            {
                if (end != '\0') Report(line, ProblemTexts.NeverClosed(end));
                return;
            }

            if (mark is not (',' or ';') && mark != end)
            {
                Report(line, ProblemTexts.UnexpectedText(cursor.Rest));
                cursor.SkipTo(end == '\0' ? ",;" : ",;" + end);
                if (cursor.AtEnd) return;
                mark = cursor.Next;
            }

            cursor.Skip();
            if (mark == end) return;
        }
    }

    private void Report(TextLine line, Text message) =>
        source.Report(ProblemKind.InvalidValue, message, source.At(List.Name, line.Number, null));

    private void ReadOption(TextLine line, List<Word> words)
    {
        var key = words[0].Quoted ? "" : Spelling.Key(words[0].Text);
        if (Choices.Statuses.TryRead(key, out _))
        {
            Set("status", words[0].Text, words, 1, line);
            return;
        }

        switch (key)
        {
            case "top" or "matrix" or "key": Set(key, words.Count > 1 ? words[1].Text : "true", words, 2, line); break;
            case "capacity": Set(key, words.Count > 1 ? words[1].Text.TrimEnd('%') : "", words, 2, line); break;
            case "unit" or "scope" or "grade": Set(key, words.Count > 1 ? words[1].Text : "", words, 2, line); break;
            case "reports": Set("reportsTo", words.Count > 1 ? ids.Meant(words[1]) : "", words, 2, line); break;
            case "role": Append("roles", _roles, words, word => word.Text, line); break;
            case "dotted": Append("dottedTo", _dotted, words, ids.Meant, line); break;
            default: Report(line, ProblemTexts.UnexpectedText(words[0].Text)); break;
        }
    }

    private void Set(string name, string text, List<Word> words, int used, TextLine line)
    {
        var column = List.Find(name);
        if (text.Length == 0) _position.Reject(column, ProblemTexts.InvalidValue(text, List.Columns[column]));
        else if (_position.States(column)) _position.Reject(column, ProblemTexts.OneValue(List.Columns[column]));
        else _position.Cell(column, text);
        if (words.Count > used) Report(line, ProblemTexts.UnexpectedText(words[used].Text));
    }

    private void Append(string name, List<string> items, List<Word> words, Func<Word, string> meaning, TextLine line)
    {
        var column = List.Find(name);
        if (words.Count < 2) _position.Reject(column, ProblemTexts.InvalidValue("", List.Columns[column]));
        else items.Add(meaning(words[1]));
        if (words.Count > 2) Report(line, ProblemTexts.UnexpectedText(words[2].Text));
    }

    private void ReadHolder(TextLine line, string id, List<Word> words)
    {
        _assignment.Begin(line.Number);
        _assignment.Cell(0, words[0].Text);
        _assignment.Cell(1, id);
        foreach (var word in words.Skip(1))
            if (word.Text.EndsWith('%')) _assignment.Cell(FactLists.Assignments.Find("share"), word.Text[..^1]);
            else _assignment.Cell(FactLists.Assignments.Find("mode"), word.Text);
        _assignment.End();
    }

    private void ReadResponsibility(TextLine line, string id, List<Word> words)
    {
        var letters = "A";
        string? scope = null;
        string? joint = null;
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Is("in") && at + 1 < words.Count) scope = words[++at].Text;
            else if (words[at].Is("joint") && at + 1 < words.Count && words[at + 1].Is("false")) joint = words[++at].Text;
            else if (words[at].Is("joint")) joint = "true";
            else if (at == 1) letters = words[at].Text;
            else Report(line, ProblemTexts.UnexpectedText(words[at].Text));
        }

        var column = FactLists.Responsibilities.Find("involvement");
        foreach (var letter in letters.Split('/'))
        {
            if (!Choices.Involvements.TryRead(letter, out _))
            {
                _responsibility.Begin(line.Number);
                _responsibility.Reject(column, ProblemTexts.InvalidValue(letter, FactLists.Responsibilities.Columns[column]));
                continue;
            }

            _responsibility.Begin(line.Number);
            _responsibility.Cell(0, words[0].Text);
            _responsibility.Cell(column, letter);
            _responsibility.Cell(FactLists.Responsibilities.Find("position"), id);
            _responsibility.Cell(FactLists.Responsibilities.Find("scope"), scope ?? "");
            _responsibility.Cell(FactLists.Responsibilities.Find("joint"), joint ?? "");
            _responsibility.End();
        }
    }
}
