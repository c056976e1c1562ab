using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>How near a position or remit comes to an archetype.</summary>
/// <param name="Archetype">The archetype.</param>
/// <param name="Similarity">How alike they are by weight. <b>Range:</b> above 0, to 1.</param>
/// <param name="PlainSimilarity">The share of areas that both hold. <b>Range:</b> above 0, to 1.</param>
/// <param name="Shared">The areas that speak for it: first what the remit has to do with each, then what the archetype has.</param>
/// <param name="Rank">1 for the nearest; archetypes with equal similarity have equal ranks.</param>
public sealed record ArchetypeMatch(
    Archetype Archetype, Fraction Similarity, Fraction PlainSimilarity, ValueList<SharedCell> Shared, int Rank);

/// <summary>Says which archetype of a role somebody is closest to, those that users added included.</summary>
public static class Archetypes
{
    /// <summary>The archetypes that a position of a chart shares anything with, the nearest first.</summary>
    /// <param name="position">The position; the archetypes are those of its chart's catalogue.</param>
    /// <param name="kind">The kind of role whose archetypes are asked for.</param>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    /// <inheritdoc cref="NearestTo(Remit, RoleKind, RoleCatalogue, Weights)" path="/remarks"/>
    public static ValueList<ArchetypeMatch> NearestTo(Position position, RoleKind kind, Weights? weights = null)
    {
        var tree = AreaTree.Of(position.Chart);
        return Ranked(Remit.From(position, tree), kind, position.Chart.Catalogue, tree, weights);
    }

    /// <summary>The archetypes that a remit shares anything with, the nearest first.</summary>
    /// <remarks>
    /// Scopes do not count, and inner areas count as the areas without parts below them, since a chart and an archetype need not name
    /// the same level. Equal similarity keeps the order of the catalogue. Nothing shared, nothing returned.
    /// </remarks>
    /// <param name="remit">The remit.</param>
    /// <param name="kind">The kind of role whose archetypes are asked for.</param>
    /// <param name="catalogue">Has the archetypes and knows the areas.</param>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    public static ValueList<ArchetypeMatch> NearestTo(Remit remit, RoleKind kind, RoleCatalogue catalogue, Weights? weights = null)
    {
        Guard.Against.Null(remit);
        Guard.Against.Null(catalogue);
        return Ranked(remit, kind, catalogue, AreaTree.Of(catalogue), weights);
    }

    private static ValueList<ArchetypeMatch> Ranked(Remit remit, RoleKind kind, RoleCatalogue catalogue, AreaTree tree, Weights? weights)
    {
        var leaves = remit.WithoutScopes().ExpandedIn(tree);
        var matches = new List<ArchetypeMatch>();
        foreach (var archetype in catalogue.Archetypes.Where(archetype => archetype.Kind == kind))
        {
            var theirs = Remit.From(archetype.Responsibilities, tree).ExpandedIn(tree);
            var similarity = leaves.SimilarityTo(theirs, weights);
            if (similarity == Fraction.Zero) continue;
            matches.Add(new(archetype, similarity, leaves.SimilarityTo(theirs, Weights.Plain), leaves.SharedWith(theirs), 0));
        }

        return matches
            .OrderByDescending(match => match.Similarity)
            .Select(match => match with { Rank = 1 + matches.Count(other => other.Similarity > match.Similarity) })
            .ToValueList();
    }
}
