using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position that a diff calls otherwise than the second chart does.</summary>
/// <param name="Id">Its id in the second chart.</param>
/// <param name="CalledHere">The id by which the changes speak of it.</param>
public readonly record struct RekeyedPosition(string Id, string CalledHere);

/// <summary>What leads from one chart to another.</summary>
/// <remarks>
/// <para>The changes speak in the ids of the first chart. A position whose id has changed keeps its old one, so that it stays the same
/// position in a history; a position that came keeps its own, unless a position that stays has it (then <c>id~2</c>). <see cref="Rekeyed"/>
/// lists both. An id that was given again, and is free since its position left, stays with the position that came.</para>
/// <para><b>Law:</b> the first chart with the changes has the facts of <see cref="Target"/>, up to the order in which a row lists ids.
/// That is the second chart itself where no id has changed, and always with <see cref="MatchBy.Id"/>. How charts are made
/// (<see cref="ChartOptions"/>) is not part of a diff.</para>
/// <para>What there is a word for is said in it, such as <see cref="Retitle"/>, <see cref="AssignResponsibility"/> or
/// <see cref="RemovePosition"/>; the rest is an <see cref="EditFact"/>, and so is a position whose id was given again.</para>
/// <para>The changes can be applied one after the other: each leaves a chart that holds together.</para>
/// <para><b>Cost:</b> O(facts of both charts), and of each change that of asking whether it can be made.</para>
/// </remarks>
/// <example><code>
/// var diff = ChartDiff.Between(before, after);
/// var changes = diff.Changes;
/// var sentences = diff.Story.Select(entry =&gt; entry.Said.Format(Language.German));
/// </code></example>
public sealed class ChartDiff
{
    private readonly MatchedIds _ids;
    private readonly IReadOnlyList<EditFact> _edits;

    private ChartDiff(PositionMatching matching, MatchedIds ids)
    {
        (Matching, _ids) = (matching, ids);
        Rekeyed = ids.Others.Select(entry => new RekeyedPosition(entry.Id, entry.CalledHere)).ToValueList();
        _edits = FactDiff.Between(matching.Before, matching.After, ids);
        Changes = ChangeWording.Of(
            matching.Before, _edits, ids.GivenAgain(matching.Left.Select(one => one.Id), matching.Came.Select(one => one.Id)));
    }

    /// <summary>The first chart.</summary>
    public OrgChart Before => Matching.Before;

    /// <summary>The second chart.</summary>
    public OrgChart After => Matching.After;

    /// <summary>Which positions of the two charts are the same, and why.</summary>
    public PositionMatching Matching { get; }

    /// <summary>What leads from the first chart to <see cref="Target"/>, in an order in which it can be done.</summary>
    public ValueList<OrgChange> Changes { get; }

    /// <summary>The rows that differ, in an order in which they can be added, removed and replaced, in the ids of the changes.</summary>
    public ValueList<EditFact> Edits => _edits.ToValueList();

    /// <summary>Everything that differs, for a person to read: topic by topic, positions in the order of their ids.</summary>
    /// <remarks><b>Cost:</b> O(positions + changes), at each call.</remarks>
    public ValueList<DiffEntry> Story => DiffStory.Of(Matching, _edits, CalledHere);

    /// <summary>The positions that the changes call otherwise than the second chart does, ordered by id.</summary>
    public ValueList<RekeyedPosition> Rekeyed { get; }

    /// <summary>The second chart in the ids of the changes.</summary>
    /// <remarks><b>Cost:</b> nothing where no position is rekeyed, else that of making the chart; at each call.</remarks>
    public OrgChart Target => Rekeyed.Count == 0 ? After : OrgChart.Create(_ids.In(After.Stated), After.Options).Match(
        chart => chart,
        invalid => throw new InvalidOperationException($"Other ids of positions broke a chart: {invalid.Problems[0]}"));

    /// <summary>What leads from one chart to another.</summary>
    /// <param name="before">The first chart.</param>
    /// <param name="after">The second chart.</param>
    /// <param name="match">By what a position of the one is taken for a position of the other.</param>
    public static ChartDiff Between(OrgChart before, OrgChart after, MatchBy match = MatchBy.Auto)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var matching = PositionMatching.Of(before, after, match);
        return new(matching, MatchedIds.After(matching));
    }

    /// <summary>The id by which the changes speak of a position of the second chart.</summary>
    /// <param name="after">The position.</param>
    /// <exception cref="ArgumentException">It belongs to another chart.</exception>
    public string CalledHere(Position after)
    {
        After.RowOf(after);
        return _ids[after.Id];
    }
}
