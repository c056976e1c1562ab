using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Areas of a chart that one holder must not combine.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Members">The areas, each once.</param>
/// <param name="AtLeast">How many of them are too many.</param>
/// <param name="Source">Who says so; null where nobody is stated.</param>
public sealed record ConflictSet(string Id, Area[] Members, int AtLeast, string? Source);

/// <summary>One conflict set that duties fulfil.</summary>
/// <param name="Set">The set.</param>
/// <param name="Duties">The duties in it that hold in one scope, in the order of the chart.</param>
public sealed record ConflictMatch(ConflictSet Set, Duty[] Duties)
{
    /// <summary>What the match rests on.</summary>
    public Basis Basis => Duties.Max(duty => duty.Basis);

    /// <summary>The area of the set that a duty counts for: the nearest.</summary>
    public Area MemberOf(Duty duty)
    {
        var area = duty.Cell.Area;
        while (Array.IndexOf(Set.Members, area) < 0) area = area.Parent!.Value;
        return area;
    }
}

/// <summary>
/// The sets of areas that one holder must not combine in a chart. Of several with one id that of the chart counts, then that of the
/// profile, then that of the catalogue. Areas that the chart has not are left out, and so are sets that can no longer be fulfilled.
/// </summary>
public sealed class ConflictSets
{
    private readonly ConflictSet[] _sets;
    private readonly Dictionary<Area, List<int>> _setsOf = [];
    private readonly ulong[] _marks;
    private readonly ulong _single;

    private ConflictSets(OrgChart chart, ConflictSet[] sets)
    {
        _sets = sets;
        for (var set = 0; set < sets.Length; set++)
        {
            foreach (var member in sets[set].Members)
            {
                if (!_setsOf.TryGetValue(member, out var list)) _setsOf.Add(member, list = []);
                list.Add(set);
            }
        }

        // Parts come after the area they are part of.
        _marks = new ulong[chart.Areas.Count];
        foreach (var area in chart.Areas)
        {
            if (area.Parent is { } parent) _marks[area.Row] = _marks[parent.Row];
            if (_setsOf.TryGetValue(area, out var list))
                foreach (var set in list) _marks[area.Row] |= MarkOf(set);
        }

        for (var set = 0; set < sets.Length; set++)
            if (sets[set].AtLeast < 2) _single |= MarkOf(set);
    }

    /// <summary>Those of a chart and of the expectations that apply.</summary>
    public static ConflictSets Of(OrgChart chart, Profile profile)
    {
        Guard.Against.Null(chart);
        Guard.Against.Null(profile);
        var stated = chart.Conflicts
            .Select(conflict => Resolve(chart, conflict.Id, conflict.Areas, conflict.AtLeast ?? 2, conflict.Source));
        var expected = profile.Conflicts.Concat(chart.Catalogue.Conflicts)
            .Select(conflict => Resolve(chart, conflict.Id, conflict.Areas, conflict.AtLeast, conflict.Source.Text));
        return new(chart, [.. stated.Concat(expected).DistinctBy(set => set.Id).Where(set => set.Members.Length >= set.AtLeast)]);
    }

    /// <summary>The sets.</summary>
    public IReadOnlyList<ConflictSet> Sets => _sets;

    /// <summary>What a duty in an area counts for: in each set with the area or one around it, the nearest member.</summary>
    internal IEnumerable<(int Set, Area Member)> CountedFor(Area area)
    {
        if (_marks[area.Row] == 0) yield break;
        var counted = new HashSet<int>();
        for (Area? around = area; around is { } member; around = member.Parent)
        {
            if (!_setsOf.TryGetValue(member, out var sets)) continue;
            foreach (var set in sets)
                if (counted.Add(set)) yield return (set, member);
        }
    }

    /// <summary>The sets that the duties of one holder fulfil, in the order of the sets.</summary>
    /// <remarks>
    /// A duty is held where a position does it (see <see cref="Doing"/>), for a member or a part of it; it counts for the nearest member.
    /// The members must meet in one scope. <b>Cost:</b> O(duties × depth of the areas), and more only for duties in members.
    /// </remarks>
    public IReadOnlyList<ConflictMatch> FulfilledBy(params ReadOnlySpan<Position> positions) => FulfilledBy(positions, through: null);

    /// <summary>The sets that what one role brings to a position fulfils by itself.</summary>
    public IReadOnlyList<ConflictMatch> FulfilledBy(Position position, Role role) => FulfilledBy([position], role);

    private List<ConflictMatch> FulfilledBy(ReadOnlySpan<Position> positions, Role? through)
    {
        if (!MayFulfil(positions)) return [];
        var held = new SortedDictionary<int, List<(Area Member, Duty Duty)>>();
        foreach (var position in positions)
            foreach (var duty in position.Duties)
                if (MarksOf(duty) != 0 && (through is null || duty.Through == through) && Doing.Does(duty)) Count(duty, held);
        var matches = new List<ConflictMatch>();
        foreach (var (set, entries) in held)
            if (Match(_sets[set], entries) is { } match) matches.Add(match);
        return matches;
    }

    /// <summary>Whether any set may be met twice: what nearly all positions fail, and quick to say. Sets may share a mark.</summary>
    public bool MayFulfil(ReadOnlySpan<Position> positions)
    {
        if (_sets.Length == 0) return false;
        ulong once = 0, again = 0;
        foreach (var position in positions)
        {
            foreach (var duty in position.Duties)
            {
                var marks = MarksOf(duty);
                again |= once & marks;
                once |= marks;
            }
        }

        return (again | (once & _single)) != 0;
    }

    private ulong MarksOf(Duty duty) => duty.Involvements.HasAtLeast(Involvement.Responsible) ? _marks[duty.Area.Row] : 0;

    private static ulong MarkOf(int set) => 1UL << (set % 64);

    private void Count(Duty duty, SortedDictionary<int, List<(Area Member, Duty Duty)>> held)
    {
        foreach (var (set, member) in CountedFor(duty.Area))
        {
            if (!held.TryGetValue(set, out var entries)) held.Add(set, entries = []);
            entries.Add((member, duty));
        }
    }

    /// <summary>Scopes form a tree: duties that all meet do so in the smallest of their scopes.</summary>
    private static ConflictMatch? Match(ConflictSet set, List<(Area Member, Duty Duty)> entries)
    {
        if (entries.Count < set.AtLeast) return null;
        foreach (var scope in entries.Select(entry => entry.Duty.Cell.Scope).Distinct())
        {
            var here = entries.Where(entry => Scopes.Cover(entry.Duty.Cell.Scope, scope)).ToArray();
            if (here.Select(entry => entry.Member).Distinct().Count() < set.AtLeast) continue;
            return new(set, Array.ConvertAll(here, entry => entry.Duty));
        }

        return null;
    }

    private static ConflictSet Resolve(OrgChart chart, string id, ValueList<string> areas, int atLeast, string? source) =>
        new(id, [.. areas.Distinct().Select(chart.AreaOrNull).OfType<Area>()], atLeast, source);
}
