using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>How a line of a position begins: the title and, where it is written, the id.</summary>
/// <param name="Title">Empty: not stated.</param>
/// <param name="Id">Null where the title gives none and none is written.</param>
internal readonly record struct PositionHead(string Title, string? Id)
{
    /// <summary>Reads a head; null where a quotation mark is never closed.</summary>
    public static PositionHead? Read(TextCursor line)
    {
        string title;
        if (line.Next != '"') title = line.Until(EndsTitle);
        else if (!line.TryQuoted(out title)) return null;
        line.SkipBlanks();
        if (line.Next != '#') return new(title, Spelling.Kebab(title) is { Length: > 0 } kebab ? kebab : null);
        line.Skip();
        return line.TryWord(out var id) && Ids.AreValid(id.Text) ? new(title, id.Text) : line.Next == '"' ? null : new(title, null);
    }

    /// <summary>Writes a head; the id only where the title does not give it.</summary>
    public static string Write(string? title, string id)
    {
        var text = Quoting.Title(title ?? "");
        return title is not null && Spelling.Kebab(title) == id ? text : text + " #" + Quoting.Word(id);
    }

    private static bool EndsTitle(char before, char next) =>
        next is '(' or '[' or ':' || (next == '#' && char.IsWhiteSpace(before));
}
