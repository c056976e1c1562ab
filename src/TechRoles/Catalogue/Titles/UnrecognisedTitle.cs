using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>A title that names no role, or one of several without saying which, or only nearly one.</summary>
/// <param name="Ambiguous">
/// The places that may mean a role: several candidates where the title does not say which, one where it only comes near to a role
/// ("Chief Infromation Officer", "Field CTO"); empty: the title is unknown.
/// </param>
public sealed record UnrecognisedTitle(ValueList<AmbiguousMention> Ambiguous)
{
    internal static UnrecognisedTitle Unknown { get; } = new(ValueList.From<AmbiguousMention>([]));

    /// <summary>Whether the title may mean several roles; else it is unknown.</summary>
    public bool IsAmbiguous => Ambiguous.Any(mention => mention.Candidates.Count > 1);

    /// <summary>
    /// The kinds it may mean, each once: none if nothing is known of it, one as a question, two or more if it is ambiguous.
    /// </summary>
    /// <remarks><see cref="RoleKind.Other"/> stands for all those that the catalogue does not have.</remarks>
    public ValueList<RoleKind> Candidates => All.Select(candidate => candidate.Kind).Distinct().ToValueList();

    /// <summary>The titles it may mean, in words, each once, those of <see cref="RoleKind.Other"/> included.</summary>
    public ValueList<string> CandidateTitles => All.Select(candidate => candidate.Title).Distinct(StringComparer.Ordinal).ToValueList();

    private IEnumerable<TitleCandidate> All => Ambiguous.SelectMany(mention => mention.Candidates);
}
