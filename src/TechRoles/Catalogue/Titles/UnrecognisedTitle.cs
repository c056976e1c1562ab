using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>A title that names no role, or one of several without saying which.</summary>
/// <param name="Ambiguous">The places that may mean several roles; empty: the title is unknown.</param>
public sealed record UnrecognisedTitle(ValueList<AmbiguousMention> Ambiguous)
{
    internal static UnrecognisedTitle Unknown { get; } = new(ValueList.From<AmbiguousMention>([]));

    /// <summary>Whether the title may mean several roles; else it is unknown.</summary>
    public bool IsAmbiguous => Ambiguous.Count > 0;

    /// <summary>The kinds it may mean, each once: none if it is unknown, two or more if it is ambiguous.</summary>
    /// <remarks><see cref="RoleKind.Other"/> stands for all those that the list of kinds does not have.</remarks>
    public ValueList<RoleKind> Candidates => All.Select(candidate => candidate.Kind).Distinct().ToValueList();

    /// <summary>The titles it may mean, in words, each once, those of <see cref="RoleKind.Other"/> included.</summary>
    public ValueList<string> CandidateTitles => All.Select(candidate => candidate.Title).Distinct(StringComparer.Ordinal).ToValueList();

    private IEnumerable<TitleCandidate> All => Ambiguous.SelectMany(mention => mention.Candidates);
}
