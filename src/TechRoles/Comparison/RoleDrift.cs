using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>How a remit has changed.</summary>
public sealed record RemitChange
{
    private RemitChange()
    {
    }

    /// <summary>What only the later remit holds, in order.</summary>
    public ValueList<RemitEntry> Gained { get; private init; }

    /// <summary>What only the earlier remit holds, in order.</summary>
    public ValueList<RemitEntry> Lost { get; private init; }

    /// <summary>What both hold with other involvements: as it was, and as it is.</summary>
    public ValueList<SharedCell> Changed { get; private init; }

    /// <summary>Whether both hold the same.</summary>
    public bool IsEmpty => Gained.Count == 0 && Lost.Count == 0 && Changed.Count == 0;

    /// <summary>What changes from one remit to another; exclusions count as nothing held.</summary>
    /// <param name="before">The earlier remit.</param>
    /// <param name="after">The later remit.</param>
    public static RemitChange Between(Remit before, Remit after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return new()
        {
            Gained = after.OnlyHere(before),
            Lost = before.OnlyHere(after),
            Changed = before.SharedWith(after).Where(shared => shared.One.Involvements != shared.Other.Involvements).ToValueList(),
        };
    }
}

/// <summary>How a role has shifted from its traditional to its recent edition; the sources date neither.</summary>
/// <param name="Role">The role.</param>
/// <param name="Usual">The shift of what every holder has.</param>
/// <param name="Sometimes">The shift of what only some holders have.</param>
public sealed record RoleDrift(CatalogueRole Role, RemitChange Usual, RemitChange Sometimes)
{
    /// <summary>Whether both editions are the same.</summary>
    public bool IsEmpty => Usual.IsEmpty && Sometimes.IsEmpty;

    /// <summary>The shift in sentences that a member of staff understands; empty where nothing shifted.</summary>
    public ValueList<ComparisonSentence> ToSentences() => DriftText.Of(this);

    internal static RoleDrift Of(CatalogueRole role, RoleCatalogue catalogue)
    {
        var (before, after) = (Compared.From(role, catalogue, Edition.Traditional), Compared.From(role, catalogue, Edition.Recent));
        return new(role, RemitChange.Between(before.Remit, after.Remit), RemitChange.Between(before.Sometimes, after.Sometimes));
    }
}
