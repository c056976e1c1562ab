using System.Globalization;
using System.Text;
using TechRoles.Facts;

namespace TechRoles.Documents;

/// <summary>Writes rows as mappings.</summary>
/// <param name="list">The list they are of.</param>
/// <param name="text">Takes the lines.</param>
/// <param name="isList">Whether each is an item of a sequence.</param>
internal sealed class YamlRows(FactList list, StringBuilder text, bool isList) : IRowWriter
{
    private string? _inside;
    private bool _isFirst;

    public void BeginRow() => (_isFirst, _inside) = (true, null);

    public void Cell(int column, string cell)
    {
        Key(column);
        text.Append(' ').Append(list.Columns[column].Shape is CellShape.Number or CellShape.Flag ? cell : Scalar(cell)).Append('\n');
    }

    public void Items(int column, ValueList<string> items)
    {
        Key(column);
        text.Append(" [").Append(string.Join(", ", items.Select(Scalar))).Append("]\n");
    }

    public void EndRow()
    {
        if (_isFirst && isList) text.Append("- {}\n");
    }

    private void Key(int column)
    {
        var definition = list.Columns[column];
        if (definition.Inside is { } inside && inside != _inside)
        {
            text.Append(Margin()).Append(inside).Append(":\n");
            _inside = inside;
        }

        text.Append(definition.Inside is null ? Margin() : "    ").Append(definition.Name).Append(':');
    }

    private string Margin()
    {
        var isFirst = _isFirst;
        _isFirst = false;
        return isFirst && isList ? "- " : "  ";
    }

    // Plain only what cannot be a number, a flag, nothing, a day or a sign of YAML.
    private static string Scalar(string value)
    {
        if (IsPlain(value)) return value;
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var letter in value)
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter == '\n') quoted.Append("\\n");
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                quoted.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
            else quoted.Append(letter);
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || !char.IsAsciiLetter(value[0]) || value[^1] == ' ') return false;
        foreach (var letter in value)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not (' ' or '-' or '_' or '.' or '/')) return false;
        return value.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");
    }
}
