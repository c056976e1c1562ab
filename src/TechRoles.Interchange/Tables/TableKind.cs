using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>What a table can be of: people, a matrix, published posts … whichever format it stands in.</summary>
/// <remarks>A kind keeps no state. Nothing that a table holds makes it throw.</remarks>
public abstract class TableKind
{
    /// <summary>Its name in kebab-case, as a user asks for it.</summary>
    public abstract string Name { get; }

    /// <summary>What such a table is, for the middle of a sentence: <c>a responsibility matrix</c>.</summary>
    public abstract string Title { get; }

    /// <summary>What a user should know of it: what is read, and as what. Markdown, without a heading.</summary>
    public abstract string Page { get; }

    /// <summary>How sure the kind is that a table is its own.</summary>
    /// <remarks><b>Cost:</b> a look at <see cref="Grid.Head"/>.</remarks>
    public abstract Recognition Recognise(Grid grid);

    /// <summary>How sure the kind is, where what sounds like a title may be the caller's own.</summary>
    internal virtual Recognition Recognise(Grid grid, TitleWords titles) => Recognise(grid);

    /// <summary>Reads a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="reading">Takes the facts and the account.</param>
    /// <returns>Null where something was read; else why nothing can be, as a sentence.</returns>
    public abstract Text? Read(Grid grid, SourceFile file, ChartReading reading);
}
