namespace TechRoles.Interchange;

/// <summary>The lines that a row states.</summary>
/// <param name="IsTop">Whether it says that there is no manager, or what it says of one cannot be followed and was reported.</param>
/// <param name="Solid">The managers in their order: all parts of the cell.</param>
/// <param name="Dotted">The dotted managers.</param>
internal sealed record RowLines(bool IsTop, IReadOnlyList<ManagerPart> Solid, IReadOnlyList<ManagerPart> Dotted);
