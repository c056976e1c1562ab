using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Matches the positions of two charts step by step, as <see cref="PositionMatching"/> says.</summary>
internal sealed class PositionMatcher
{
    private static readonly Fraction Trusted = new(7, 10);

    private readonly TitleWords _titles = new();
    private readonly PositionColumns _before;
    private readonly PositionColumns _after;
    private readonly (int Before, int After)[] _equalIds;

    private PositionMatcher(OrgChart before, OrgChart after)
    {
        var (units, holders) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        (_before, _after) = (new(before, _titles, units, holders), new(after, _titles, units, holders));
        AfterOf = [.. Enumerable.Repeat(-1, before.Positions.Count)];
        BeforeOf = [.. Enumerable.Repeat(-1, after.Positions.Count)];
        By = new MatchedBy[before.Positions.Count];
        _equalIds =
        [
            .. _before.ById.Select(row => (Before: row, After: after.PositionOrNull(new Position(before, row).Id)?.Row ?? -1))
                .Where(pair => pair.After >= 0),
        ];
    }

    public int[] AfterOf { get; }

    public int[] BeforeOf { get; }

    public MatchedBy[] By { get; }

    public Fraction? Agreement { get; private set; }

    public bool TrustsIds { get; private set; }

    public static PositionMatcher Match(OrgChart before, OrgChart after, MatchBy match)
    {
        var matcher = new PositionMatcher(before, after);
        if (match == MatchBy.Id) matcher.MatchIds();
        else matcher.MatchByWhatTheyAre(match == MatchBy.Auto);
        return matcher;
    }

    private void MatchIds()
    {
        TrustsIds = true;
        foreach (var (before, after) in _equalIds) Join(before, after, MatchedBy.Id);
    }

    private void MatchByWhatTheyAre(bool asksIds)
    {
        if (asksIds)
        {
            WeighIds();
            MatchIdAndTitle();
        }

        MatchUnique(MatchedBy.HolderAndTitle, (side, row) => (side.Holder[row], side.Spelling[row], 0));
        if (TrustsIds) MatchTrustedIds();
        MatchUnique(MatchedBy.HolderAndUnit, (side, row) => (side.Holder[row], side.Unit[row], 0), HaveTitlesAlike);
        MatchUnique(MatchedBy.TitleUnitAndManager, (side, row) => (side.Spelling[row], side.Unit[row], side.ManagerTitle[row]));
        MatchUnique(MatchedBy.TitleAndUnit, (side, row) => (side.Spelling[row], side.Unit[row], 0));
        MatchUnique(MatchedBy.TitleAndManager, (side, row) => (side.Spelling[row], side.ManagerTitle[row], 0));
        MatchUnique(MatchedBy.Title, (side, row) => (_titles.IsMoreThanRank(side.Title[row]) ? side.Spelling[row] : -1, 0, 0));
    }

    private void WeighIds()
    {
        if (_equalIds.Length == 0) return;
        Agreement = new(_equalIds.Count(pair => HaveTitlesAlike(pair.Before, pair.After)), _equalIds.Length);
        TrustsIds = Agreement >= Trusted;
    }

    private void MatchIdAndTitle()
    {
        foreach (var (before, after) in _equalIds)
        {
            if (_before.Spelling[before] != _after.Spelling[after]) continue;
            if (TrustsIds || ((HaveOneUnit(before, after) || HaveManagersOfOneTitle(before, after)) && !AreKnownToDiffer(before, after)))
                Join(before, after, MatchedBy.IdAndTitle);
        }
    }

    private void MatchTrustedIds()
    {
        foreach (var (before, after) in _equalIds)
        {
            if (AfterOf[before] >= 0 || BeforeOf[after] >= 0) continue;
            if (HaveOneHolder(before, after) || HaveTitlesAlike(before, after)
                || (HaveOneUnit(before, after) && HaveOneManager(before, after) && !AreKnownToDiffer(before, after)))
                Join(before, after, MatchedBy.TrustedId);
        }
    }

    /// <summary>
    /// Joins what is left by a key that only one position of each chart has; a key with a part that is not stated is none.
    /// </summary>
    private void MatchUnique(MatchedBy by, Func<PositionColumns, int, (int, int, int)> keyOf, Func<int, int, bool>? alsoAsks = null)
    {
        var rows = new Dictionary<(int, int, int), (int Before, int After)>();
        foreach (var row in _before.ById) Note(row, isAfter: false);
        foreach (var row in _after.ById) Note(row, isAfter: true);

        // In whatever order: no two of these keys share a position.
        foreach (var (before, after) in rows.Values)
            if (before >= 0 && after >= 0 && alsoAsks?.Invoke(before, after) != false) Join(before, after, by);

        void Note(int row, bool isAfter)
        {
            if ((isAfter ? BeforeOf : AfterOf)[row] >= 0) return;
            var key = keyOf(isAfter ? _after : _before, row);
            if (key.Item1 < 0 || key.Item2 < 0 || key.Item3 < 0) return;
            var (before, after) = rows.GetValueOrDefault(key, (None, None));
            rows[key] = isAfter ? (before, after == None ? row : Several) : (before == None ? row : Several, after);
        }
    }

    private const int None = -1;

    private const int Several = -2;

    private void Join(int before, int after, MatchedBy by) => (AfterOf[before], BeforeOf[after], By[before]) = (after, before, by);

    private bool HaveTitlesAlike(int before, int after) => _titles.AreAlike(_before.Title[before], _after.Title[after]);

    private bool HaveOneUnit(int before, int after) => _before.Unit[before] >= 0 && _before.Unit[before] == _after.Unit[after];

    private bool HaveManagersOfOneTitle(int before, int after) =>
        _before.ManagerTitle[before] >= 0 && _before.ManagerTitle[before] == _after.ManagerTitle[after];

    private bool HaveOneManager(int before, int after) =>
        _before.Manager[before] >= 0 && _after.Manager[after] >= 0 && AfterOf[_before.Manager[before]] == _after.Manager[after];

    private bool HaveOneHolder(int before, int after) =>
        _before.Holders[before].Intersect(_after.Holders[after], StringComparer.Ordinal).Any();

    private bool AreKnownToDiffer(int before, int after) =>
        _before.Holders[before].Length > 0 && _after.Holders[after].Length > 0 && !HaveOneHolder(before, after);
}
