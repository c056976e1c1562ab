using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Titles, where it does not matter how they are spelt.</summary>
public static class Titles
{
    /// <summary>The title of a position in one spelling, so that "C.I.O. " and "c.i.o." are one.</summary>
    public static string Folded(Position position) =>
        string.Join(' ', FoldedTitle.From(position.Title).Text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
