using System.Collections.Immutable;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>What comes together in one hand and should not: every pair once, for the rule that tells it.</summary>
/// <remarks>
/// <para>A hand is a position, or the positions that one person fills. Of the rules that could tell a pair the first does: TR3008 for
/// whoever watches over data protection, TR3001 where a conflict set names both, TR3006 where one controls the other, TR3007 for the lines
/// of defence. What one role brings alone is told of the role (TR3002). <see cref="Doing"/> says who does a duty.</para>
/// <para><b>Cost:</b> O(duties) for a hand without a control; else controls × duties.</para>
/// </remarks>
internal sealed class OneHand
{
    /// <summary>The rules that tell it.</summary>
    public static readonly ImmutableArray<string> Rules = ["TR3001", "TR3006", "TR3007", "TR3008"];

    private static readonly OneHand Nothing = new();

    private readonly ConflictMatch[] _matches = [];

    private OneHand()
    {
    }

    private OneHand(ChartIndex index, ReadOnlySpan<Position> positions)
    {
        var sides = HandSides.Of(index, positions);
        _matches = [.. index.Conflicts.FulfilledBy(positions)];
        if (_matches.Length == 0 && !sides.HasControl) return;
        DataProtection = sides.DataProtection();
        Conflicts = [.. _matches.Where(match => !IsOfDataProtection(match))];
        SelfReviews = sides.SelfReviews(IsInConflict);
        MixedLines = sides.MixedLines([.. DataProtection.Concat(SelfReviews).Select(clash => clash.Control)
            .Concat(InConflicts(positions))]);
    }

    /// <summary>TR3001: the conflict sets that are fulfilled, in the order of the sets.</summary>
    public IReadOnlyList<ConflictMatch> Conflicts { get; private init; } = [];

    /// <summary>TR3006: a control and what it controls.</summary>
    public IReadOnlyList<Clash> SelfReviews { get; private init; } = [];

    /// <summary>TR3007: what is run and what watches over the running, or audits.</summary>
    public IReadOnlyList<Clash> MixedLines { get; private init; } = [];

    /// <summary>TR3008: the oversight of data protection, and what decides over processing.</summary>
    public IReadOnlyList<Clash> DataProtection { get; private init; } = [];

    /// <summary>What one position combines, whoever sits in it.</summary>
    public static OneHand Of(ChartIndex index, Position position)
    {
        var hand = Of(index, [position]);
        return hand.Conflicts.Count == 0 || position.Roles.Count == 0
            ? hand
            : hand.With([.. hand.Conflicts.Where(match => !IsOfOneRole(index.Conflicts, position, match.Set))]);
    }

    /// <summary>What only several positions of one person make up together.</summary>
    public static OneHand Together(ChartIndex index, Person person)
    {
        var positions = Holders.PositionsOf(person);
        var together = Of(index, positions.AsSpan());
        if (together.IsEmpty) return together;
        var alone = positions.Select(position => Of(index, [position])).ToArray();
        var told = alone.SelectMany(hand => hand.SelfReviews.Concat(hand.DataProtection).Concat(hand.MixedLines))
            .Select(clash => clash.Control).ToHashSet();
        var sets = alone.SelectMany(hand => hand._matches).Select(match => match.Set).ToHashSet();
        return new()
        {
            Conflicts = [.. together.Conflicts.Where(match => !sets.Contains(match.Set))],
            SelfReviews = Across(together.SelfReviews),
            MixedLines = Across(together.MixedLines),
            DataProtection = Across(together.DataProtection),
        };

        Clash[] Across(IReadOnlyList<Clash> clashes) =>
            [.. clashes.Where(clash => clash.Control.Position != clash.Run.Position && !told.Contains(clash.Control))];
    }

    /// <summary>Whether a role alone brings a position what fulfils a set.</summary>
    public static bool IsOfOneRole(ConflictSets conflicts, Position position, ConflictSet set)
    {
        foreach (var role in position.Roles)
            if (conflicts.FulfilledBy(position, role).Any(match => match.Set == set)) return true;
        return false;
    }

    /// <summary>The surest of what clashes rest on.</summary>
    public static Verdict VerdictOf(IReadOnlyList<Clash> clashes)
    {
        var surest = clashes.Min(clash => clash.Basis);
        var best = clashes.Where(clash => clash.Basis == surest).ToArray();
        return new()
        {
            Basis = surest,
            Number = clashes.Count,
            Severity = !best.Any(clash => clash.IsExact) ? Severity.Info : best.Any(clash => clash.IsWhole) ? null : Severity.Warning,
        };
    }

    private bool IsEmpty => Conflicts.Count + SelfReviews.Count + MixedLines.Count + DataProtection.Count == 0;

    /// <summary>Nearly every hand has neither a control nor two areas of a conflict set, which is quick to say.</summary>
    private static OneHand Of(ChartIndex index, ReadOnlySpan<Position> positions) =>
        HandSides.MayControl(index, positions) || index.Conflicts.MayFulfil(positions) ? new(index, positions) : Nothing;

    private OneHand With(IReadOnlyList<ConflictMatch> conflicts) => new()
    {
        Conflicts = conflicts,
        SelfReviews = SelfReviews,
        MixedLines = MixedLines,
        DataProtection = DataProtection,
    };

    /// <summary>
    /// Whether a set is fulfilled only by what TR3008 tells: without the oversight of data protection too little of it is left.
    /// </summary>
    private bool IsOfDataProtection(ConflictMatch match)
    {
        if (DataProtection.Count == 0) return false;
        var told = DataProtection.Where(clash => clash.Control.Duty is not null)
            .ToLookup(clash => clash.Control.Duty!.Value, clash => clash.Run.Duty);
        var watching = match.Duties.Where(told.Contains).ToArray();
        var others = match.Duties.Except(watching).ToArray();
        return watching.Length > 0
            && others.All(other => watching.Any(duty => told[duty].Contains(other)))
            && others.Select(match.MemberOf).Distinct().Count() < match.Set.AtLeast;
    }

    /// <summary>Whether a conflict set tells a pair: names both, or the control with something around or inside the other.</summary>
    private bool IsInConflict(Duty control, Duty run)
    {
        foreach (var match in Conflicts)
        {
            if (!match.Duties.Contains(control)) continue;
            foreach (var duty in match.Duties)
                if (duty != control && (duty.Cell.Area.Covers(run.Cell.Area) || run.Cell.Area.Covers(duty.Cell.Area))) return true;
        }

        return false;
    }

    /// <summary>What is in an area of a conflict set that is told, in the scope of the conflict or in another.</summary>
    private List<Side> InConflicts(ReadOnlySpan<Position> positions)
    {
        var told = new List<Side>();
        if (Conflicts.Count == 0) return told;
        foreach (var position in positions)
            foreach (var duty in position.Duties)
                if (Conflicts.Any(match => match.Set.Members.Any(area => area.Covers(duty.Cell.Area)))) told.Add(new(position, duty, null));
        return told;
    }
}
