using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position of one chart and the one of another chart that is taken for the same.</summary>
/// <param name="Before">The position in the first chart.</param>
/// <param name="After">The position in the second chart.</param>
/// <param name="By">What they have in common.</param>
public readonly record struct MatchedPosition(Position Before, Position After, MatchedBy By);

/// <summary>Which positions of two charts are the same.</summary>
/// <remarks>
/// <para>Published charts drift: ids are given anew from one return to the next, and given again to other positions. So
/// <see cref="MatchBy.Auto"/>
/// first asks how far the ids can be trusted: of the ids that both charts have, at least 70 % must carry titles that share half their
/// words. Then each step takes what the steps before it have left, and a key counts only where one position of each chart has it:</para>
/// <list type="number">
/// <item>id and title, and the unit, the manager's title or trust; not where ids are not trusted and the holders are known to
/// differ;</item>
/// <item>holder and title;</item>
/// <item>with trust, the id and the same holder, or half the words of the title, or unit and manager where no other holder is known;</item>
/// <item>holder and unit and half the words of the title;</item>
/// <item>title, unit and manager's title; title and unit; title and manager's title; a title that says more than a rank.</item>
/// </list>
/// <para>A holder alone is a person who has moved, never a position. An id that changes holder, title and manager at once is an id given
/// again: one position left, another one came.</para>
/// <para><b>Measured</b> on 1,338 pairs of consecutive returns of British public bodies with 161,036 positions, against positions known by
/// holder and title: without a look at holders the rule found 96.2 % of them and was right in 99.0 %; ids alone found 88.2 %, were right in
/// 92.3 %, and joined every one of 1,530 ids that had been given again, of which the rule joined none. The cut at 70 % lies in the gap
/// between returns that keep their ids and those that do not. The step by holder and unit is one case read by hand.</para>
/// <para><b>Cost:</b> O(positions).</para>
/// </remarks>
public sealed class PositionMatching
{
    private readonly int[] _afterOf;
    private readonly int[] _beforeOf;

    internal PositionMatching(OrgChart before, OrgChart after, PositionMatcher found)
    {
        (Before, After, Agreement, TrustsIds) = (before, after, found.Agreement, found.TrustsIds);
        (_afterOf, _beforeOf) = (found.AfterOf, found.BeforeOf);
        Pairs = before.Positions.Where(one => _afterOf[one.Row] >= 0).OrderBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new MatchedPosition(one, new(after, _afterOf[one.Row]), found.By[one.Row])).ToValueList();
        Left = before.Positions.Where(one => _afterOf[one.Row] < 0).OrderBy(one => one.Id, StringComparer.Ordinal).ToValueList();
        Came = after.Positions.Where(one => _beforeOf[one.Row] < 0).OrderBy(one => one.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The first chart.</summary>
    public OrgChart Before { get; }

    /// <summary>The second chart.</summary>
    public OrgChart After { get; }

    /// <summary>The positions that both charts have, ordered by their ids in the first chart.</summary>
    public ValueList<MatchedPosition> Pairs { get; }

    /// <summary>The positions of the first chart that the second one does not have, ordered by id.</summary>
    public ValueList<Position> Left { get; }

    /// <summary>The positions of the second chart that the first one does not have, ordered by id.</summary>
    public ValueList<Position> Came { get; }

    /// <summary>
    /// Of the ids that both charts have, the share whose titles agree; null where no id is in both, or where ids were not asked.
    /// </summary>
    public Fraction? Agreement { get; }

    /// <summary>Whether an id alone counts for something.</summary>
    public bool TrustsIds { get; }

    /// <summary>Finds which positions of two charts are the same.</summary>
    /// <param name="before">The first chart.</param>
    /// <param name="after">The second chart.</param>
    /// <param name="match">By what.</param>
    public static PositionMatching Of(OrgChart before, OrgChart after, MatchBy match = MatchBy.Auto)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        Guard.Against.EnumOutOfRange(match);
        return new(before, after, PositionMatcher.Match(before, after, match));
    }

    /// <summary>The position of the second chart that is the same position; null where it left.</summary>
    /// <param name="before">A position of the first chart.</param>
    /// <exception cref="ArgumentException">It belongs to another chart.</exception>
    public Position? AfterOf(Position before) => _afterOf[Before.RowOf(before)] is var row and >= 0 ? new Position(After, row) : null;

    /// <summary>The position of the first chart that is the same position; null where it came.</summary>
    /// <param name="after">A position of the second chart.</param>
    /// <exception cref="ArgumentException">It belongs to another chart.</exception>
    public Position? BeforeOf(Position after) => _beforeOf[After.RowOf(after)] is var row and >= 0 ? new Position(Before, row) : null;
}
