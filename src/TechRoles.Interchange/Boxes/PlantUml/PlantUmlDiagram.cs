using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the elements and arrows of a PlantUML class, component, object or deployment diagram.</summary>
internal sealed class PlantUmlDiagram(Scanner scanner, BoxSketch sketch)
{
    private static Text Format => Text.Of("a PlantUML diagram of elements and arrows");

    // What holds a text, or other elements.
    private static readonly HashSet<string> Frames = new(
        ["rectangle", "component", "node", "card", "agent", "package", "frame", "folder", "cloud", "database", "storage", "queue", "stack",
            "artifact", "file", "hexagon",
            "namespace", "together", "container", "boundary", "control", "collections", "label", "circle", "person", "actor", "usecase",
            "portin", "port", "archimate"],
        StringComparer.Ordinal);

    // What has members between its braces.
    private static readonly HashSet<string> Classes =
        new(["class", "interface", "enum", "object", "entity", "map", "struct", "annotation", "protocol", "exception", "metaclass",
            "stereotype", "diamond"], StringComparer.Ordinal);

    private static readonly HashSet<string> OfSequences = new(
        ["participant", "activate", "deactivate", "alt", "opt", "loop", "return", "create", "destroy", "autonumber", "start", "stop", "if",
            "while", "fork", "repeat", "partition",
            "state", "@startgantt"],
        StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> _labels = new(StringComparer.Ordinal);
    private int _unnamed;
    private int _declared;
    private int _messages;

    /// <summary>Whether it is a sequence, an activity or another diagram in which arrows are steps.</summary>
    public bool IsOfSteps { get; private set; }

    /// <summary>Reads to the end of the diagram.</summary>
    public void Read()
    {
        while (!scanner.IsAtEnd)
        {
            scanner.SkipSpace();
            if (scanner.IsAtEnd || scanner.StartsWith("@end")) break;
            if (PlantUmlText.Pass(scanner)) continue;
            var line = scanner.Line;
            if (!ReadStatement(line)) sketch.Report(ProblemKind.UnreadableRow, BoxTexts.NotUnderstood(Format), line);
            scanner.TakeLine();
        }

        IsOfSteps |= _messages > 0 && _declared == 0;
        foreach (var (id, lines) in _labels) sketch.Label(id, lines.ToValueList(), 0);
    }

    private bool ReadStatement(int line)
    {
        if (scanner.Take('}')) return sketch.Close();
        if (scanner.Take('{'))
        {
            sketch.Open($"group {++_unnamed}", "", line);
            return true;
        }

        var word = Word();
        if (word is "abstract" or "static") SkipWord(ref word);
        if (Frames.Contains(word) || Classes.Contains(word)) return ReadDeclaration(word, line);
        if (OfSequences.Contains(word))
        {
            IsOfSteps = true;
            return true;
        }

        return ReadRelation(line);
    }

    private void SkipWord(ref string word)
    {
        scanner.Skip(word.Length);
        scanner.SkipBlanks();
        word = Word();
    }

    // A word before a blank or brace; behind an element with an arrow it is a name.
    private string Word()
    {
        var length = 0;
        while (char.IsAsciiLetter(scanner.Ahead(length)) || scanner.Ahead(length) == '_') length++;
        if (length == 0 || !char.IsWhiteSpace(scanner.Ahead(length)) && scanner.Ahead(length) is not ('{' or '\0' or '(')) return "";
        var behind = length;
        while (scanner.Ahead(behind) is ' ' or '\t') behind++;
        return scanner.Ahead(behind) is '-' or '<' or '.' or '=' || scanner.Ahead(behind) is ':' && scanner.Ahead(behind + 1) == ' '
            ? ""
            : scanner.Rest[..length].ToString();
    }

    private bool ReadDeclaration(string word, int line)
    {
        scanner.Skip(word.Length);
        scanner.SkipBlanks();
        var (id, label) = Names();
        var hasBody = OpensBody();
        if (hasBody && Frames.Contains(word) || word == "together")
        {
            sketch.Open(id ?? $"group {++_unnamed}", string.Join(' ', LabelText.Lines(label ?? "")), line);
            return true;
        }

        if (id is null) return false;
        _declared++;
        if (!sketch.Name(id, line)) return true;
        if (scanner.RestOfLine.TrimEnd() is [.., '['])
        {
            ReadText(id);
            return true;
        }

        Add(id, LabelText.Lines(label ?? id.Replace('_', ' ')));
        if (hasBody) ReadMembers(id);
        return true;
    }

    // "label" as id, id as "label", or one of them.
    private (string? Id, string? Label) Names()
    {
        if (PlantUmlElement.Take(scanner) is not { } first) return (null, null);
        scanner.SkipBlanks();
        if (!scanner.StartsWith("as ")) return (first.Text, first.Text);
        scanner.Skip(3);
        scanner.SkipBlanks();
        if (PlantUmlElement.Take(scanner) is not { } second) return (first.Text, first.Text);
        return first.IsBare && !second.IsBare ? (first.Text, second.Text) : (second.Text, first.Text);
    }

    // Behind a name: <<kind>>, #colour, and perhaps a brace.
    private bool OpensBody() => scanner.RestOfLine.TrimEnd() is [.., '{'];

    private void ReadMembers(string id)
    {
        scanner.TakeLine();
        while (!scanner.IsAtEnd && !scanner.StartsWith("@end"))
        {
            var member = scanner.RestOfLine.Trim().ToString();
            if (member.StartsWith('}')) return;
            Add(id, LabelText.Lines(Value(member)));
            scanner.TakeLine();
        }
    }

    // card x [ … ]
    private void ReadText(string id)
    {
        scanner.TakeLine();
        while (!scanner.IsAtEnd && !scanner.StartsWith("@end"))
        {
            var text = scanner.RestOfLine.Trim().ToString();
            if (text.StartsWith(']')) return;
            Add(id, LabelText.Lines(text));
            scanner.TakeLine();
        }
    }

    // name = person one; + title: CIO
    private static string Value(string member)
    {
        var bare = member.TrimStart('+', '-', '#', '~', ' ');
        var at = bare.IndexOfAny(['=', ':']);
        return (at >= 0 ? bare[(at + 1)..].TrimStart('>') : bare).Trim().Trim('"');
    }

    private void Add(string id, IEnumerable<string> lines)
    {
        if (!_labels.TryGetValue(id, out var label)) _labels.Add(id, label = []);
        foreach (var line in lines)
            if (label.Count < BoxLimits.LabelLines && !label.Contains(line, StringComparer.Ordinal)) label.Add(line);
    }

    private bool ReadRelation(int line)
    {
        if (Element(line) is not { } left) return false;
        scanner.SkipBlanks();
        if (scanner.Current == ':' && !scanner.StartsWith("::"))
        {
            Add(left.Text, LabelText.Lines(Value(scanner.RestOfLine[1..].Trim().ToString())));
            return true;
        }

        SkipCardinality();
        if (PlantUmlArrow.Take(scanner) is not { } arrow) return IsAlone(left);
        SkipCardinality();
        if (Element(line) is not { } right) return false;
        var words = scanner.RestOfLine.Trim();
        var says = words is [':', ..] ? ArrowText.Of(words[1..].Trim().ToString()) : default;
        if (arrow.IsShort && left.IsBare && right.IsBare || words is [':', ..] && !says.Reports && !says.IsDotted) _messages++;
        if (arrow.IsHidden) return true;
        if (arrow.HasTwoHeads) sketch.Report(ProblemKind.UnreadableRow, BoxTexts.TwoHeads, line);
        else if (arrow.IsRightAbove != says.Reports) sketch.Arrow(right.Text, left.Text, arrow.IsDotted || says.IsDotted, line);
        else sketch.Arrow(left.Text, right.Text, arrow.IsDotted || says.IsDotted, line);
        return true;
    }

    private PlantUmlElement? Element(int line)
    {
        scanner.SkipBlanks();
        if (PlantUmlElement.Take(scanner) is not { } element) return null;
        if (!element.IsBare) _declared++;
        scanner.SkipBlanks();
        if (scanner.StartsWith("as ") && !element.IsBare)
        {
            scanner.Skip(3);
            if (PlantUmlElement.Take(scanner) is { } alias)
            {
                if (sketch.Name(alias.Text, line)) Add(alias.Text, LabelText.Lines(element.Text));
                return alias with { IsBare = false };
            }
        }

        if (sketch.Name(element.Text, line) && !element.IsBare) Add(element.Text, LabelText.Lines(element.Text));
        return element;
    }

    // [CEO] by itself declares; a bare word by itself is nothing.
    private bool IsAlone(PlantUmlElement element)
    {
        var rest = scanner.RestOfLine.Trim();
        return !element.IsBare && (rest.IsEmpty || rest[0] is '#' or '<');
    }

    private void SkipCardinality()
    {
        scanner.SkipBlanks();
        if (scanner.Current != '"') return;
        var rest = scanner.RestOfLine;
        var end = rest[1..].IndexOf('"');
        var behind = end < 0 ? [] : rest[(end + 2)..].TrimStart();
        var isCardinality = end is >= 0 and <= 5 || behind is ['-' or '<' or '.' or '*' or 'o', ..];
        if (isCardinality && !behind.IsEmpty) scanner.Skip(end + 2);
        scanner.SkipBlanks();
    }
}
