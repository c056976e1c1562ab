using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>One format in which charts come: how it is recognised, and how it is read.</summary>
/// <remarks>A reader keeps no state: one is used for many files, by several threads. Nothing that a file holds makes it throw.</remarks>
public abstract class FormatReader
{
    /// <summary>Its name in kebab-case, as a user asks for it.</summary>
    public abstract string Name { get; }

    /// <summary>What such a file is, for the middle of a sentence: <c>a responsibility matrix</c>.</summary>
    public abstract string Title { get; }

    /// <summary>What a user should know of the format: what is read, and as what. Markdown, without a heading.</summary>
    public abstract string Page { get; }

    /// <summary>Whether its files hold tables, which may be of any kind.</summary>
    public virtual bool HoldsTables => false;

    /// <summary>How sure the reader is that a file is its own.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kinds">The kinds of table that are known, for a format that holds tables.</param>
    /// <remarks><b>Cost:</b> a look at the beginning of the file, not at all of it.</remarks>
    public abstract Recognition Recognise(SourceFile file, TableKinds kinds);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">Takes the facts and the account.</param>
    /// <returns>Null where something was read; else why nothing can be, as a sentence.</returns>
    public abstract Text? Read(SourceFile file, ChartReading reading);
}
