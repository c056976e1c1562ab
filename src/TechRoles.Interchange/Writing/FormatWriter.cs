using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes facts in one format: a format is one class.</summary>
public abstract class FormatWriter
{
    /// <summary>The word by which a user asks for it, in kebab-case, such as <c>json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it writes, for the middle of a sentence: "a JSON document".</summary>
    public abstract string Title { get; }

    /// <summary>What it writes and how, for the documentation; Markdown.</summary>
    public abstract string Page { get; }

    /// <summary>Whether it writes several files, into a folder.</summary>
    public virtual bool IsFolder => false;

    /// <summary>Writes facts.</summary>
    /// <param name="facts">Facts with valid ids; what is required must be stated.</param>
    /// <returns>The files, and what they do not say; the same facts give the same bytes.</returns>
    /// <remarks><b>Cost:</b> linear in the facts.</remarks>
    public abstract WrittenChart Write(ChartFacts facts);
}
