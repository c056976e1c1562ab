using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes the rows of one section.</summary>
internal sealed class SectionWriter(FactList list, StringBuilder text, IdsInText ids) : IRowWriter
{
    private readonly Outline _outline = new();
    private readonly List<string> _cells = [];
    private string? _id;
    private string? _parent;

    public void BeginRow()
    {
        _cells.Clear();
        _id = _parent = null;
    }

    public void Cell(int column, string value)
    {
        if (column == 0 && list.HasId) _id = value;
        else if (column == list.ParentColumn) _parent = value;
        else Add(column, Word(column, value));
    }

    public void Items(int column, ValueList<string> items) => Add(column, string.Join(';', items.Select(item => Word(column, item))));

    public void EndRow()
    {
        var level = list.ParentColumn < 0 ? 0 : _outline.LevelUnder(_parent);
        if (list.ParentColumn >= 0)
        {
            _outline.Under((level ?? 0) * 2);
            _outline.Open((level ?? 0) * 2, _id);
        }

        if (level is null) Add(list.ParentColumn, Quoting.Word(_parent!));
        if (_id is not null) _cells.Insert(0, Quoting.Word(_id));
        text.Append(' ', (level ?? 0) * 2).AppendJoin(' ', _cells).Append('\n');
    }

    private string Word(int column, string value) =>
        list.Columns[column].NamesPositions ? ids.Written(value) : Quoting.Word(value);

    private void Add(int column, string value) => _cells.Add($"{list.Columns[column].Name}={value}");
}
