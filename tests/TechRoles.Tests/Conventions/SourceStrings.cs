using System.Text;

namespace TechRoles.Tests.Conventions;

/// <summary>The plain strings of a C# file, those that are joined with + as one; not the interpolated and raw ones.</summary>
internal sealed class SourceStrings
{
    private readonly string _code;
    private readonly List<(string Value, int Start, int End)> _found = [];
    private int _at;

    private SourceStrings(string code) => _code = code;

    /// <summary>Each string with the code before it, at most 40 characters.</summary>
    public static IEnumerable<(string Value, string Before)> Of(string code)
    {
        var read = new SourceStrings(code);
        read.Code(inHole: false);
        for (var at = 0; at < read._found.Count; at++)
        {
            var (value, start, end) = read._found[at];
            while (at + 1 < read._found.Count && code[end..read._found[at + 1].Start].Trim() == "+")
            {
                at++;
                value += read._found[at].Value;
                end = read._found[at].End;
            }

            yield return (value, code[Math.Max(0, start - 40)..start]);
        }
    }

    private void Code(bool inHole)
    {
        var depth = 0;
        while (_at < _code.Length)
        {
            if (Starts("//")) Skip("\n");
            else if (Starts("/*")) Skip("*/");
            else if (Starts("\"\"\"") || Starts("$\"\"\"") || Starts("$$\"\"\"")) Raw();
            else if (Starts("$\"") || Starts("$@\"") || Starts("@$\"")) Interpolated();
            else if (Starts("@\"")) Skip("\"", 2);
            else if (_code[_at] == '"') Plain();
            else if (_code[_at] == '\'') Letter();
            else
            {
                if (_code[_at] is '{' or '(' or '[') depth++;
                if (_code[_at] is '}' or ')' or ']' && --depth < 0 && inHole) return;
                _at++;
            }
        }
    }

    private void Plain()
    {
        var (start, value) = (_at++, new StringBuilder());
        for (; _at < _code.Length && _code[_at] != '"'; _at++)
        {
            if (_code[_at] != '\\') value.Append(_code[_at]);
            else value.Append(_code[++_at] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        _at++;
        _found.Add((value.ToString(), start, _at));
    }

    private void Interpolated()
    {
        _at = _code.IndexOf('"', _at) + 1;
        while (_at < _code.Length && _code[_at] != '"')
        {
            if (_code[_at] == '\\') _at += 2;
            else if (Starts("{{")) _at += 2;
            else if (_code[_at] == '{')
            {
                _at++;
                Code(inHole: true);
                _at++;
            }
            else _at++;
        }

        _at++;
    }

    private void Raw()
    {
        _at = _code.IndexOf("\"\"\"", _at, StringComparison.Ordinal) + 3;
        Skip("\"\"\"");
    }

    private void Letter() => _at += _code[_at + 1] == '\\' ? _code.IndexOf('\'', _at + 3) - _at + 1 : 3;

    private bool Starts(string mark) => string.CompareOrdinal(_code, _at, mark, 0, mark.Length) == 0;

    private void Skip(string end, int from = 0) =>
        _at = _code.IndexOf(end, _at + from, StringComparison.Ordinal) is var found and >= 0 ? found + end.Length : _code.Length;
}
