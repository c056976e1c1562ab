using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Diagnostics;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Two positions with different remits that are alike.</summary>
/// <param name="One">The position that comes first in the chart.</param>
/// <param name="Other">The other.</param>
/// <param name="Similarity">How alike, by the measure asked for. <b>Range:</b> above 0, to 1.</param>
public sealed record AlikePair(Position One, Position Other, Fraction Similarity);

/// <summary>A position that is like another one.</summary>
/// <param name="Position">The position.</param>
/// <param name="Similarity">How alike, by the measure asked for. <b>Range:</b> above 0, to 1.</param>
public sealed record AlikePosition(Position Position, Fraction Similarity);

/// <summary>Every pair of positions of a chart whose remits are at least so much alike, found exactly.</summary>
/// <remarks>
/// <para>A remit is the cells in which a position has any involvement but Excluded; positions without one are like nobody. Scopes count:
/// two positions of one role in different regions do not overlap. A manager and a report are a pair like any other; whether that is a fault
/// is for rules to say.</para>
/// <para>Equal remits are one group before pairs are formed. The answer is the same on any machine and any number of threads.</para>
/// <para><b>Cost:</b> linear in the responsibilities to prepare, then about the square of how many positions share their rarer cells;
/// a million positions with twelve cells each take seconds. <b>Memory:</b> about 300 bytes a position; nothing per pair.</para>
/// </remarks>
public sealed class RemitOverlaps
{
    private readonly OrgChart _chart;
    private readonly TokenSets _sets;
    private readonly Groups _equal;
    private readonly int[] _groupOf;
    private readonly OverlapBound _bound;
    private readonly OverlapJoin _join;

    private RemitOverlaps(OrgChart chart, OverlapOptions options, CancellationToken cancel)
    {
        (_chart, Options) = (chart, options);
        using var measured = Operations.Overlap.Begin();
        var threads = options.Threads ?? Environment.ProcessorCount;
        _sets = RemitTokens.Of(chart, options.Measure == OverlapMeasure.Weighted ? options.Weights : Weights.Plain);
        _equal = _sets.EqualSets(threads);
        _groupOf = new int[_sets.Count];
        Array.Fill(_groupOf, -1);
        var firsts = new int[_equal.Count];
        for (var group = 0; group < firsts.Length; group++)
        {
            firsts[group] = _equal[group][0];
            foreach (var position in _equal[group]) _groupOf[position] = group;
            Pairs += (long)_equal.CountOf(group) * (_equal.CountOf(group) - 1) / 2;
        }

        _bound = new(options.Threshold, ofSmaller: options.Measure == OverlapMeasure.Containment);
        _join = new(_sets, firsts, _bound, threads: threads, cancel: cancel);
        var blocks = _join.Pairs(() => new MostAlike(_equal, _sets, _bound, options.Limit), threads, cancel);
        foreach (var block in blocks) Pairs += block.Pairs;
        Top = MostAlike.Merged(blocks, options.Limit)
            .Select(pair => new AlikePair(PositionAt(firsts[pair.One]), PositionAt(firsts[pair.Other]), pair.Similarity))
            .ToValueList();
        Groups = Enumerable.Range(0, firsts.Length)
            .Where(group => _equal.CountOf(group) > 1)
            .OrderByDescending(_equal.CountOf)
            .Select(Members)
            .ToValueList();
        measured?.Size(TechRolesTelemetry.RemitsTag, Distinct);
        measured?.Size(TechRolesTelemetry.PairsTag, Pairs);
        measured?.Done();
    }

    /// <summary>What was asked for.</summary>
    public OverlapOptions Options { get; }

    /// <summary>The number of positions that have a remit, and weigh anything where it is weighed.</summary>
    public int Sets => _equal.Values.Length;

    /// <summary>The number of different remits.</summary>
    public int Distinct => _equal.Count;

    /// <summary>The number of pairs of positions at or above the threshold, those with equal remits included.</summary>
    public long Pairs { get; }

    /// <summary>
    /// The positions of each remit that several have, in the order of the chart; the greatest group first, equal ones as in the chart.
    /// </summary>
    public ValueList<ValueList<Position>> Groups { get; }

    /// <summary>
    /// Pairs of different remits, each named by its first position in the chart: the most alike first, equally alike ones in the order of
    /// the chart; no more than <see cref="OverlapOptions.Limit"/>.
    /// </summary>
    public ValueList<AlikePair> Top { get; }

    /// <summary>Finds the pairs of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="options">What is asked for; the defaults where null.</param>
    /// <param name="cancel">Stops the work within some milliseconds.</param>
    public static RemitOverlaps In(OrgChart chart, OverlapOptions? options = null, CancellationToken cancel = default) =>
        new(Guard.Against.Null(chart), options ?? new(), cancel);

    /// <summary>The positions that are like one: the most alike first, equally alike ones in the order of the chart.</summary>
    /// <remarks><b>Cost:</b> what its own cells have in common with others; microseconds among a million positions.</remarks>
    /// <param name="position">A position of the same chart.</param>
    /// <exception cref="ArgumentException"><paramref name="position"/> belongs to another chart.</exception>
    public ValueList<AlikePosition> PartnersOf(Position position)
    {
        if (position.Chart != _chart) throw new ArgumentException("The position belongs to another chart.", nameof(position));
        var group = _groupOf[position.Row];
        if (group < 0) return [];
        var alike = new MostAlike(_equal, _sets, _bound, int.MaxValue);
        _join.Partners(group, alike);
        return MostAlike.Merged([alike], int.MaxValue)
            .SelectMany(pair => Members(pair.One == group ? pair.Other : pair.One)
                .Select(other => new AlikePosition(other, pair.Similarity)))
            .Concat(Members(group).Where(other => other != position).Select(other => new AlikePosition(other, Fraction.One)))
            .OrderByDescending(other => other.Similarity)
            .ThenBy(other => other.Position.Row)
            .ToValueList();
    }

    private Position PositionAt(int row) => new(_chart, row);

    private ValueList<Position> Members(int group)
    {
        var positions = new Position[_equal.CountOf(group)];
        for (var i = 0; i < positions.Length; i++) positions[i] = PositionAt(_equal[group][i]);
        return new(positions);
    }
}
