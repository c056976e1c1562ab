using System.Collections.Concurrent;
using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// How alike the work of positions and the usual work of roles are: the similarity of their remits, scopes left out and inner areas
/// replaced by the areas without parts in them. The roles are laid out once, as a weight for each such area.
/// </summary>
/// <remarks>A test holds it against <see cref="Remit.SimilarityTo"/>, which says the same of any two remits.</remarks>
public sealed class RoleLikeness
{
    private readonly Dictionary<string, int> _leafOf = new(StringComparer.Ordinal);
    private readonly int[][] _leaves;
    private readonly bool[] _isKnown;
    private readonly AreaTree _tree;
    private readonly UsualWork[] _works;
    private readonly ILookup<RoleKind, UsualWork> _archetypes;
    private readonly ConcurrentDictionary<ValueList<int>, UsualWork> _combined = new();

    internal RoleLikeness(OrgChart chart)
    {
        _tree = AreaTree.Of(chart);
        _leaves = new int[chart.Areas.Count][];
        _isKnown = new bool[chart.Areas.Count];
        foreach (var area in chart.Areas)
        {
            _leaves[area.Row] = [.. _tree.Leaves(area.Id).Select(LeafOf)];
            _isKnown[area.Row] = chart.Catalogue.TryArea(area.Id, out _);
        }

        Roles = [.. chart.Catalogue.Roles.Where(role => role.Kind.IsKnown).DistinctBy(role => role.Kind)];
        _works = [.. Roles.Select(role => WorkOf(role.Usual))];
        _archetypes = chart.Catalogue.Archetypes.ToLookup(known => known.Kind, known => WorkOf(known.Responsibilities));
    }

    /// <summary>The first role of each kind, in the order of the catalogue.</summary>
    public ValueList<CatalogueRole> Roles { get; }

    /// <summary>Whether the catalogue knows the area of a duty.</summary>
    public bool IsKnown(Duty duty) => _isKnown[duty.Area.Row];

    /// <summary>What a position does in the areas without parts: of entries for areas in each other the nearest counts.</summary>
    public (int Leaf, int Weight)[] WorkOf(Position position)
    {
        // Duties stand in the order of their areas, an area before its parts; so what comes later is nearer.
        var work = new Dictionary<int, int>();
        var duties = position.Duties;
        for (var from = 0; from < duties.Count;)
        {
            var area = duties[from].Area.Row;
            var held = default(InvolvementSet);
            for (; from < duties.Count && duties[from].Area.Row == area; from++)
                if (!duties[from].Involvements.IsExcluded) held = held.Union(duties[from].Involvements);
            foreach (var leaf in _leaves[area]) work[leaf] = Weights.Default.Of(held);
        }

        return [.. work.Select(piece => (piece.Key, piece.Value))];
    }

    /// <summary>How alike some work and that of a role are.</summary>
    /// <param name="work">The work of a position.</param>
    /// <param name="role">The place of the role in <see cref="Roles"/>.</param>
    public Likeness To((int Leaf, int Weight)[] work, int role) => _works[role].To(Guard.Against.Null(work));

    /// <summary>How alike some work is and that of a role in whichever of the known ways to fill it is nearest.</summary>
    /// <param name="work">The work of a position.</param>
    /// <param name="role">The place of the role in <see cref="Roles"/>.</param>
    public Likeness ToNearestWay((int Leaf, int Weight)[] work, int role)
    {
        var nearest = To(work, role);
        foreach (var way in _archetypes[Roles[role].Kind])
            if (way.To(work) is var alike && alike.CompareTo(nearest) > 0) nearest = alike;
        return nearest;
    }

    /// <summary>How alike some work and that of several roles in one hand are.</summary>
    /// <param name="work">The work of a position.</param>
    /// <param name="roles">Their places in <see cref="Roles"/>.</param>
    public Likeness ToAll((int Leaf, int Weight)[] work, ValueList<int> roles) =>
        _combined.GetOrAdd(roles, places => WorkOf(places.SelectMany(place => Roles[place].Usual))).To(Guard.Against.Null(work));

    private int LeafOf(string area)
    {
        if (!_leafOf.TryGetValue(area, out var leaf)) _leafOf.Add(area, leaf = _leafOf.Count);
        return leaf;
    }

    private UsualWork WorkOf(IEnumerable<ExpectedResponsibility> usual)
    {
        var weights = new int[_leafOf.Count];
        var total = 0L;
        foreach (var entry in Remit.From(usual, _tree).ExpandedIn(_tree).Held)
        {
            var weight = Weights.Default.Of(entry.Involvements);
            total += weight;

            // An area that the chart does not have weighs, and no position has it.
            if (_leafOf.TryGetValue(entry.Cell.Area, out var leaf)) weights[leaf] = weight;
        }

        return new(weights, total);
    }

    private sealed record UsualWork(int[] Weights, long Total)
    {
        public Likeness To((int Leaf, int Weight)[] work)
        {
            var (shared, all) = (0L, Total);
            foreach (var (leaf, weight) in work)
            {
                shared += Math.Min(weight, Weights[leaf]);
                all += weight;
            }

            return new(shared, all - shared);
        }
    }
}

/// <summary>What is shared of all that either has, as weights; nothing to compare is not alike.</summary>
/// <param name="Shared">The weight that is in both.</param>
/// <param name="All">The weight that is in either.</param>
public readonly record struct Likeness(long Shared, long All)
{
    /// <summary>What is shared, as a share of all.</summary>
    public Fraction Value => All == 0 ? Fraction.Zero : new(Shared, All);

    /// <summary>The less alike first.</summary>
    public int CompareTo(Likeness other) => (Shared * Math.Max(other.All, 1)).CompareTo(other.Shared * Math.Max(All, 1));
}
