using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>One of several ways in which a role is filled.</summary>
/// <param name="Id">Its id, in kebab-case.</param>
/// <param name="Kind">The kind of role it is a variant of.</param>
/// <param name="Name">Its name in the source.</param>
/// <param name="Source">Who describes it.</param>
public sealed record Archetype(string Id, RoleKind Kind, string Name, Source Source)
{
    /// <summary>What sets it apart, in one sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What it is expected to have to do with which area.</summary>
    public ValueList<ExpectedResponsibility> Responsibilities { get; init; }
}
