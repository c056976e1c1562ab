using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>An area that the catalogue knows.</summary>
/// <param name="Id">Its id in files, in kebab-case.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Who says that executives are responsible for it.</param>
public sealed record CatalogueArea(string Id, string Name, Source Source)
{
    /// <summary>The id of the area it is part of; null for a root.</summary>
    public string? Parent { get; init; }

    /// <summary>Which way it looks.</summary>
    public Orientation Orientation { get; init; } = Orientation.Both;

    /// <summary>The ids of the areas that it controls, such as those that security controls; their parts are meant, too.</summary>
    public ValueList<string> Controls { get; init; }

    /// <summary>Who says that it must be independent of what it controls; null where it controls nothing.</summary>
    public Source? ControlsSource { get; init; }

    /// <summary>Whether it is technology that a team implements, operates and maintains: whoever answers for it needs one.</summary>
    /// <remarks>False: it is decided or overseen, or it is no technology. <b>Source:</b> statement 8 of the article.</remarks>
    public bool IsRun { get; init; }

    /// <summary>Why it matters; null where the name says it.</summary>
    public string? Rationale { get; init; }
}
