using System.Text;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>An entry of a directory: its attributes in the order of the file, names in small letters and without options.</summary>
/// <param name="Line">The 1-based line on which it begins.</param>
/// <param name="Attributes">Names and values.</param>
internal sealed record LdifEntry(int Line, List<(string Name, string Value)> Attributes)
{
    /// <summary>The first value of an attribute; empty where it has none.</summary>
    public string this[string name] => Attributes.FirstOrDefault(pair => pair.Name == name).Value ?? "";
}

/// <summary>Reads the entries of an LDIF text (RFC 2849): folded lines, comments, values in Base64.</summary>
/// <param name="text">The text.</param>
/// <param name="report">Takes problems: kind, message and line.</param>
internal sealed class LdifEntries(string text, Action<ProblemKind, Text, int> report)
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly StringBuilder _folded = new();
    private int _entryLine;
    private int _foldedLine;

    /// <summary>Every entry.</summary>
    public IEnumerable<LdifEntry> Read()
    {
        var scanner = new Scanner(text);
        while (!scanner.IsAtEnd)
        {
            var number = scanner.Line;
            var line = scanner.TakeLine();
            if (line.StartsWith(' ') && _folded.Length > 0 && !string.IsNullOrWhiteSpace(line))
            {
                _folded.Append(line, 1, line.Length - 1);
                continue;
            }

            TakeFolded();
            if (string.IsNullOrWhiteSpace(line))
            {
                if (Entry() is { } entry) yield return entry;
            }
            else
            {
                _folded.Append(line);
                _foldedLine = number;
            }
        }

        TakeFolded();
        if (Entry() is { } last) yield return last;
    }

    private LdifEntry? Entry()
    {
        if (_attributes.Count == 0) return null;
        var entry = new LdifEntry(_entryLine, [.. _attributes]);
        _attributes.Clear();
        return entry;
    }

    private void TakeFolded()
    {
        if (_folded.Length == 0) return;
        var line = _folded.ToString();
        _folded.Clear();
        if (line[0] is '#' or '-') return;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            report(ProblemKind.UnreadableRow, LdifTexts.NoAttribute, _foldedLine);
            return;
        }

        var name = line[..colon];
        var value = line[(colon + 1)..];
        if (value.StartsWith(':')) value = Decoded(value[1..].Trim());
        else if (value.StartsWith('<')) return;
        if (_attributes.Count == 0) _entryLine = _foldedLine;
        var option = name.IndexOf(';', StringComparison.Ordinal);
        _attributes.Add(((option < 0 ? name : name[..option]).Trim().ToLowerInvariant(), value.Trim()));
    }

    private string Decoded(string base64)
    {
        var bytes = new byte[base64.Length / 4 * 3 + 3];
        if (Convert.TryFromBase64String(base64, bytes, out var length)) return Encoding.UTF8.GetString(bytes, 0, length);
        report(ProblemKind.InvalidValue, LdifTexts.NoBase64, _foldedLine);
        return "";
    }
}
