using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What a role or position has to do with which cells, without the chart or catalogue it came from.</summary>
/// <remarks>
/// Immutable. Cells are compared by their ids, so remits of different charts, roles and archetypes can be compared with each other.
/// Equal remits have the same involvements in the same cells; names and sources do not matter. All numbers are exact.
/// </remarks>
public sealed partial class Remit : IEquatable<Remit>
{
    private readonly Dictionary<RemitCell, RemitEntry> _entries;

    private Remit(IEnumerable<RemitEntry> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, (left, right) => RemitCell.InOrder(left.Cell, right.Cell));
        Entries = new(sorted);
        _entries = sorted.ToDictionary(entry => entry.Cell);
    }

    /// <summary>Nothing.</summary>
    public static Remit Empty { get; } = new([]);

    /// <summary>
    /// Every cell with what is stated of it, each once: in the order of the catalogue, then by id; without a scope first.
    /// </summary>
    public ValueList<RemitEntry> Entries { get; }

    /// <summary>The cells in which it has anything to do but being explicitly not the owner, in order.</summary>
    public IEnumerable<RemitEntry> Held => Entries.Where(entry => entry.IsHeld);

    /// <summary>The cells of which it is explicitly not the owner, in order.</summary>
    public IEnumerable<RemitEntry> Excluded => Entries.Where(entry => entry.Involvements.IsExcluded);

    /// <summary>Whether nothing is held; exclusions do not count.</summary>
    public bool IsEmpty => !Held.Any();

    /// <summary>What it has to do with a cell; the empty set where nothing is stated in this very cell.</summary>
    /// <param name="area">The id of the area.</param>
    /// <param name="scope">The id of the unit; null: the whole organisation.</param>
    public InvolvementSet In(string area, string? scope = null) =>
        In(new RemitCell(Guard.Against.Null(area), scope))?.Involvements ?? default;

    /// <summary>How much it weighs: the sum over its cells.</summary>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    /// <returns>0 or more.</returns>
    public long Weight(Weights? weights = null) => Held.Sum(entry => (long)(weights ?? Weights.Default).Of(entry.Involvements));

    /// <summary>How alike two remits are: what they share of all that either has.</summary>
    /// <remarks>
    /// <para><b>Range:</b> 0 (nothing shared, or nothing to compare) to 1 (the same cells with the same strongest involvement). The same
    /// whichever of the two is asked; never more than either <see cref="ContainedIn"/>.</para>
    /// <para><b>Formula:</b> Σ min / Σ max of the weights, cell by cell (weighted Jaccard index). With <see cref="Weights.Plain"/> it is
    /// the share of cells that both hold. <b>Cost:</b> linear.</para>
    /// <para><b>Source:</b> P. Jaccard, New Phytologist 11 (1912), 37-50. Applying it to remits is our choice.</para>
    /// </remarks>
    /// <param name="other">Any remit.</param>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    public Fraction SimilarityTo(Remit other, Weights? weights = null)
    {
        var common = CommonWeight(Guard.Against.Null(other), weights);
        return Share(common, Weight(weights) + other.Weight(weights) - common);
    }

    /// <summary>How much of this remit is in another one.</summary>
    /// <remarks>
    /// <b>Range:</b> 0 (nothing, or this remit weighs nothing) to 1 (the other holds every cell of this one at least as strongly).
    /// <b>Formula:</b> Σ min / Σ of this remit.
    /// </remarks>
    /// <param name="other">Any remit.</param>
    /// <param name="weights">What each involvement counts; the defaults where null.</param>
    public Fraction ContainedIn(Remit other, Weights? weights = null) =>
        Share(CommonWeight(Guard.Against.Null(other), weights), Weight(weights));

    /// <summary>The cells that both hold, in order.</summary>
    public ValueList<SharedCell> SharedWith(Remit other)
    {
        Guard.Against.Null(other);
        return Shared(other).ToValueList();
    }

    /// <summary>The cells that both answer for, and not jointly by rule, in order.</summary>
    public ValueList<SharedCell> ContestedWith(Remit other)
    {
        Guard.Against.Null(other);
        return Shared(other).Where(shared => shared.IsContested).ToValueList();
    }

    /// <summary>What this remit holds and another one does not, in order.</summary>
    public ValueList<RemitEntry> OnlyHere(Remit other)
    {
        Guard.Against.Null(other);
        return Held.Where(entry => other.In(entry.Cell) is not { IsHeld: true }).ToValueList();
    }

    /// <summary>The remit with every inner area replaced by the areas without parts below it.</summary>
    /// <remarks>An entry nearer to such an area counts in its place. A second time changes nothing. Unknown areas stay as they
    /// are.</remarks>
    /// <param name="catalogue">Says which area is part of which.</param>
    public Remit ExpandedToLeaves(RoleCatalogue catalogue) => ExpandedIn(AreaTree.Of(Guard.Against.Null(catalogue)));

    /// <summary>The remit with every inner area replaced by the areas without parts below it.</summary>
    /// <inheritdoc cref="ExpandedToLeaves(RoleCatalogue)" path="/remarks"/>
    /// <param name="chart">Says which area is part of which; its catalogue says it of areas that the chart does not have.</param>
    public Remit ExpandedToLeaves(OrgChart chart) => ExpandedIn(AreaTree.Of(Guard.Against.Null(chart)));

    /// <summary>
    /// The remit as if all of it held everywhere: what a regional position has in common with a role, which has no region.
    /// </summary>
    /// <remarks>Involvements of several scopes in one area are united; an exclusion stays only where nothing is held.</remarks>
    public Remit WithoutScopes() => new(Entries.GroupBy(entry => entry.Cell.Area, (_, entries) => United([.. entries])));

    /// <inheritdoc/>
    public bool Equals(Remit? other) =>
        other is not null
        && _entries.Count == other._entries.Count
        && Entries.All(entry => other.In(entry.Cell)?.Involvements == entry.Involvements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Remit);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(0, (hash, entry) => hash ^ HashCode.Combine(entry.Cell, entry.Involvements));

    /// <summary>The cells with their letters, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Entries);

    internal RemitEntry? In(RemitCell cell) => _entries.GetValueOrDefault(cell);

    internal Remit ExpandedIn(AreaTree tree)
    {
        var expanded = new Dictionary<RemitCell, RemitEntry>();
        foreach (var entry in Entries)
        {
            foreach (var leaf in tree.Leaves(entry.Cell.Area))
            {
                var nearest = tree.Upwards(leaf).Select(area => In(entry.Cell with { Area = area })).First(found => found is not null);
                var cell = tree.Cell(leaf) with { Scope = entry.Cell.Scope, ScopeName = entry.Cell.ScopeName };
                expanded[cell] = nearest! with { Cell = cell };
            }
        }

        return new(expanded.Values);
    }

    private static RemitEntry United(RemitEntry[] entries)
    {
        var counting = entries.Any(entry => entry.IsHeld) ? Array.FindAll(entries, entry => entry.IsHeld) : entries;
        return new(entries[0].Cell with { Scope = null, ScopeName = null }, Union(counting.Select(entry => entry.Involvements)))
        {
            IsJoint = counting.All(entry => entry.IsJoint),
            Sources = counting.SelectMany(entry => entry.Sources).Distinct().ToValueList(),
        };
    }

    private static InvolvementSet Union(IEnumerable<InvolvementSet> sets) =>
        sets.Aggregate(default(InvolvementSet), (sum, set) => sum.Union(set));

    private static Fraction Share(long part, long whole) => whole == 0 ? Fraction.Zero : new(part, whole);

    private long CommonWeight(Remit other, Weights? weights)
    {
        var counts = weights ?? Weights.Default;
        return Shared(other).Sum(shared => (long)Math.Min(counts.Of(shared.One.Involvements), counts.Of(shared.Other.Involvements)));
    }

    private IEnumerable<SharedCell> Shared(Remit other)
    {
        foreach (var entry in Held)
            if (other.In(entry.Cell) is { IsHeld: true } theirs) yield return new(entry, theirs);
    }
}
