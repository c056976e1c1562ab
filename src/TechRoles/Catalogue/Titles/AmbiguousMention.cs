using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>One of the roles that an ambiguous title may mean.</summary>
/// <param name="Kind">The role; <see cref="RoleKind.Other"/> where the list has none for it.</param>
/// <param name="Title">The title in words, such as <c>Chief Strategy Officer</c>.</param>
public sealed record TitleCandidate(RoleKind Kind, string Title);

/// <summary>A place in a title that names one of several roles, and the title does not say which, or that only comes near to one.</summary>
/// <param name="Candidates">The roles it may mean, two or more; one where the title only comes near to it.</param>
/// <param name="Start">0-based index of the first character in the title.</param>
/// <param name="Length">Number of characters, 1 or more.</param>
public sealed record AmbiguousMention(ValueList<TitleCandidate> Candidates, int Start, int Length);
