using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The roles at the head of the columns of a matrix.</summary>
internal sealed class RoleColumns
{
    private readonly MatrixGrid _grid;
    private readonly MatrixLayout _layout;
    private readonly MatrixContent _content;
    private readonly int[] _roles;
    private int _ofAll = -1;

    public RoleColumns(MatrixGrid grid, MatrixLayout layout, MatrixContent content)
    {
        (_grid, _layout, _content) = (grid, layout, content);
        _roles = new int[grid.Width];
        Read(layout.HeaderRow, layout.OtherHeaderRows);
    }

    /// <summary>The index of the role of a column; -1 where it has none.</summary>
    public int this[int column] => _roles[column];

    /// <summary>Whether what a column says holds for all roles.</summary>
    public bool IsOfAll(int column) => column == _ofAll;

    /// <summary>Takes the titles of another row from here on: a second matrix stands below the first.</summary>
    public void Read(int header, int[] others)
    {
        Array.Fill(_roles, -1);
        _ofAll = -1;
        var titles = _layout.RoleColumns.Select(column => Title(header, others, column)).ToArray();
        var twice = titles.CountBy(title => title, StringComparer.Ordinal).Where(count => count.Value > 1 && count.Key.Length > 0)
            .Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var groups = twice.Count == 0 ? [] : others.Where(other => other < header).Select(Filled).ToArray();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < titles.Length; index++)
        {
            var (column, title) = (_layout.RoleColumns[index], titles[index]);
            var place = new GridPlace(header, column);
            if (title.Length == 0)
            {
                _content.Remarks.Add(new(ProblemKind.UnreadableRow, MatrixTexts.NoRoleTitle, place));
                continue;
            }

            if (MatrixWords.IsEverybody(title))
            {
                _ofAll = column;
                continue;
            }

            var id = twice.Contains(title)
                ? string.Join(" / ", groups.Select(group => group[index]).Append(title).Where(part => part.Length > 0))
                : title;
            if (taken.Add(id)) _roles[column] = _content.RoleOf(id, title, place);
            else _content.Remarks.Add(new(ProblemKind.DuplicateId, ProblemTexts.SameColumnTwice(title), place, title));
        }
    }

    private string Title(int header, int[] others, int column)
    {
        var title = _grid.Label(header, column);
        for (var other = others.Length - 1; other >= 0 && title.Length == 0; other--) title = _grid.Label(others[other], column);
        return title;
    }

    /// <summary>The texts of a row above the titles, each holding until the next one: merged cells have their text in the first.</summary>
    private string[] Filled(int row)
    {
        var last = "";
        return [.. _layout.RoleColumns.Select(column => last = _grid.Label(row, column) is { Length: > 0 } text ? text : last)];
    }
}
