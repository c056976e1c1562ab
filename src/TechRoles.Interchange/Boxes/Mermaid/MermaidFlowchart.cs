using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads the boxes and arrows of a Mermaid flowchart, statement by statement.</summary>
/// <remarks>Lenient as people are: what Mermaid would refuse, such as brackets in a bare label, is read as it is meant. <b>Cost:</b>
/// linear.</remarks>
internal sealed class MermaidFlowchart(Scanner scanner, BoxSketch sketch)
{
    private static Text Format => Text.Of("a Mermaid flowchart");

    // What only styles the picture.
    private static readonly string[] Styling =
        ["classDef", "class", "style", "linkStyle", "click", "accTitle", "accDescr", "direction", "title", "%%"];

    private int _unnamed;

    /// <summary>Reads what follows the header.</summary>
    public void Read()
    {
        while (!scanner.IsAtEnd)
        {
            scanner.SkipSpace();
            if (scanner.Take(';')) continue;
            if (scanner.IsAtEnd || scanner.StartsWith("```") || scanner.StartsWith("~~~\n")) break;
            var line = scanner.Line;
            if (!ReadStatement())
            {
                sketch.Report(ProblemKind.UnreadableRow, BoxTexts.NotUnderstood(Format), line);
                scanner.TakeLine();
            }
        }
    }

    private bool ReadStatement()
    {
        var word = Word();
        if (Styling.Contains(word, StringComparer.Ordinal) || scanner.StartsWith("%%"))
        {
            SkipStyling();
            return true;
        }

        if (word == "subgraph") return ReadGroup();
        if (word != "end") return ReadChain();
        scanner.Skip(word.Length);
        return sketch.Close();
    }

    // A word that stands alone: "end" is no part of "endpoint", and "style" may be a box with an arrow.
    private string Word()
    {
        var length = 0;
        while (char.IsLetter(scanner.Ahead(length))) length++;
        var behind = length;
        while (scanner.Ahead(behind) is ' ' or '\t') behind++;
        var isBox = MermaidShape.Opens(scanner.Ahead(length)) || scanner.Ahead(length) is '_' or '&'
            || char.IsAsciiDigit(scanner.Ahead(length))
            || scanner.Ahead(behind) is '-' or '=' or '&' && scanner.Ahead(behind + 1) is '-' or '.' or '=' or ' ';
        return isBox ? "" : scanner.Rest[..length].ToString();
    }

    private void SkipStyling()
    {
        if (scanner.StartsWith("accDescr"))
        {
            var line = scanner.RestOfLine;
            if (line.Contains('{') && !line.Contains('}')) scanner.SkipTo(scanner.Find('}', scanner.At) + 1);
        }

        scanner.TakeLine();
    }

    private bool ReadGroup()
    {
        var line = scanner.Line;
        scanner.Skip("subgraph".Length);
        scanner.SkipBlanks();
        if (scanner.IsAtLineEnd)
        {
            sketch.Open($"subgraph {++_unnamed}", "", line);
            return true;
        }

        if (scanner.Current == '"')
        {
            var quoted = scanner.TakeLine().Trim().TrimEnd(';').Trim('"', '`');
            sketch.Open(quoted, Shown(quoted), line);
            return true;
        }

        var rest = scanner.RestOfLine;
        var bracket = rest.IndexOfAny('[', '(');
        var id = (bracket < 0 ? rest : rest[..bracket]).Trim().TrimEnd(';').ToString();
        scanner.Skip(bracket < 0 ? rest.Length : bracket);
        if (bracket < 0)
        {
            sketch.Open(id, Shown(id), line);
            return true;
        }

        var title = MermaidShape.Take(scanner);
        sketch.Open(id.Length > 0 ? id : $"subgraph {++_unnamed}", Shown(title ?? ""), line);
        return title is not null;
    }

    private static string Shown(string label) => string.Join(' ', LabelText.Lines(label));

    private bool ReadChain()
    {
        var above = ReadBoxes();
        if (above is null) return false;
        while (true)
        {
            scanner.SkipBlanks();
            var line = scanner.Line;
            SkipLinkId();
            if (MermaidLink.Take(scanner) is not { } link) break;
            scanner.SkipSpace();
            var below = ReadBoxes();
            if (below is null) return false;
            Draw(above, below, link, line);
            above = below;
        }

        return AtEnd();
    }

    private bool AtEnd()
    {
        scanner.SkipBlanks();
        if (scanner.StartsWith("%%"))
        {
            scanner.TakeLine();
            return true;
        }

        return scanner.IsAtLineEnd || scanner.Take(';');
    }

    // e1@--> names the arrow.
    private void SkipLinkId()
    {
        var length = 0;
        while (char.IsLetterOrDigit(scanner.Ahead(length)) || scanner.Ahead(length) == '_') length++;
        if (length > 0 && scanner.Ahead(length) == '@' && scanner.Ahead(length + 1) is '-' or '=' or '<' or 'x' or 'o' or '~')
            scanner.Skip(length + 1);
    }

    private void Draw(List<string> left, List<string> right, MermaidLink link, int line)
    {
        if (link.IsHidden) return;
        var says = ArrowText.Of(link.Text);
        if (says.IsAnswer) sketch.IsProcess = true;
        if (link is { HeadAtStart: true, HeadAtEnd: true })
        {
            sketch.Report(ProblemKind.UnreadableRow, BoxTexts.TwoHeads, line);
            return;
        }


        // Words that say who reports are said of the arrow as it is drawn, wherever up is.
        var isTurned = (link.HeadAtStart && !link.HeadAtEnd) != (says.Reports && !sketch.PointsUpwards);
        sketch.Arrows(isTurned ? right : left, isTurned ? left : right, link.IsDotted || says.IsDotted, line);
    }

    private List<string>? ReadBoxes()
    {
        var ids = new List<string>();
        do
        {
            scanner.SkipSpace();
            if (ReadBox() is not { } id) return null;
            ids.Add(id);
            var blanks = 0;
            while (scanner.Ahead(blanks) is ' ' or '\t') blanks++;
            if (scanner.Ahead(blanks) != '&') return ids;
            scanner.Skip(blanks);
        }
        while (scanner.Take('&'));
        return ids;
    }

    private string? ReadBox()
    {
        var line = scanner.Line;
        var from = scanner.At;
        while (IsPartOfId()) scanner.Skip();
        if (scanner.At == from) return null;
        var id = scanner.Text(from);
        if (!sketch.Name(id, line)) return null;
        if (scanner.StartsWith("@{")) return ReadFields(id, line);
        if (MermaidShape.Opens(scanner.Current) || scanner.Current == ' ' && scanner.Ahead(1) is '[' or '{' or '(')
        {
            scanner.SkipBlanks();
            var isDecision = scanner.Current == '{' && scanner.Ahead(1) != '{';
            if (MermaidShape.Take(scanner) is not { } label) return null;
            if (isDecision && label.TrimEnd().EndsWith('?')) sketch.IsProcess = true;
            sketch.Label(id, LabelText.Lines(label), line);
            if (scanner.StartsWith("@{")) return ReadFields(id, line);
        }

        if (scanner.Take(":::"))
            while (char.IsLetterOrDigit(scanner.Current) || scanner.Current is '_' or '-' && scanner.Ahead(1) is not ('-' or '.')
                || scanner.Current == ',') scanner.Skip();
        return id;
    }

    // A@{ shape: rect, label: "CEO" }
    private string? ReadFields(string id, int line)
    {
        var end = scanner.Find('}', scanner.At);
        var length = end - scanner.At;
        if (length >= scanner.Rest.Length) return null;
        var fields = scanner.Rest[2..length];
        var found = fields.IndexOf("label:", StringComparison.Ordinal);
        if (found >= 0)
        {
            var value = fields[(found + "label:".Length)..].TrimStart();
            var close = value.Length > 0 && value[0] is '"' or '\'' ? value[1..].IndexOf(value[0]) + 1 : value.IndexOfAny(',', '\n');
            sketch.Label(id, LabelText.Lines((close > 0 ? value[..close] : value).ToString().Trim().Trim('"', '\'')), line);
        }

        scanner.Skip(length + 1);
        return id;
    }

    private bool IsPartOfId()
    {
        var letter = scanner.Current;
        var next = scanner.Ahead(1);
        return letter switch
        {
            '\0' or '[' or ']' or '(' or ')' or '{' or '}' or '<' or '>' or '|' or ';' or '"' or '~' => false,
            '-' => next is not ('-' or '.' or '>') && !char.IsWhiteSpace(next),
            '=' => next != '=',
            ':' => next != ':',
            '@' => next != '{',
            '%' => next != '%',
            _ => !char.IsWhiteSpace(letter),
        };
    }
}
