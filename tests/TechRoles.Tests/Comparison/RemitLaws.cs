using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Tests.Comparison;

[Properties(Arbitrary = [typeof(Seats)], QuietOnSuccess = true, MaxTest = 200)]
public class RemitLaws
{
    [Property]
    public bool Similarity_and_containment_are_those_of_the_slow_twin_and_reduced(Seats positions, bool plain)
    {
        var weights = plain ? Weights.Plain : Weights.Default;
        var (one, other) = (Remit.From(positions[0]), Remit.From(positions[1]));
        var sums = SlowRemit.Of(positions, "one").Sums(SlowRemit.Of(positions, "other"), plain);
        return SlowRemit.Is(one.SimilarityTo(other, weights), sums.Min, sums.Max)
            && SlowRemit.Is(one.ContainedIn(other, weights), sums.Min, sums.Mine)
            && SlowRemit.Is(other.ContainedIn(one, weights), sums.Min, sums.Theirs)
            && one.Weight(weights) == sums.Mine;
    }

    [Property]
    public bool Similarity_is_symmetric_between_0_and_1_and_at_most_either_containment(Seats positions, bool plain)
    {
        var weights = plain ? Weights.Plain : Weights.Default;
        var overlap = RemitOverlap.Between(positions[0], positions[1], weights);
        return overlap.Similarity == RemitOverlap.Between(positions[1], positions[0], weights).Similarity
            && overlap.Similarity >= Fraction.Zero
            && overlap.Similarity <= overlap.OneInOther && overlap.Similarity <= overlap.OtherInOne
            && overlap.OneInOther <= Fraction.One && overlap.OtherInOne <= Fraction.One;
    }

    [Property]
    public bool Similarity_is_1_exactly_where_the_same_cells_are_held_equally_strongly_and_there_are_any(Seats positions, bool plain)
    {
        var weights = plain ? Weights.Plain : Weights.Default;
        var (one, other) = (Remit.From(positions[0]), Remit.From(positions[1]));
        var (slowOne, slowOther) = (SlowRemit.Of(positions, "one"), SlowRemit.Of(positions, "other"));
        var isSame = slowOne.Cells.Union(slowOther.Cells).All(cell => slowOne.Weight(cell, plain) == slowOther.Weight(cell, plain));
        return (one.SimilarityTo(other, weights) == Fraction.One) == (isSame && !one.IsEmpty);
    }

    [Property]
    public bool Similarity_is_0_exactly_where_no_cell_is_held_by_both(Seats positions)
    {
        var (one, other) = (Remit.From(positions[0]), Remit.From(positions[1]));
        return (one.SimilarityTo(other) == Fraction.Zero) == (one.SharedWith(other).Count == 0);
    }

    [Property]
    public bool Shared_and_only_here_part_what_is_held(Seats positions)
    {
        var (one, other) = (Remit.From(positions[0]), Remit.From(positions[1]));
        var parts = one.SharedWith(other).Select(shared => shared.Cell).Concat(one.OnlyHere(other).Select(entry => entry.Cell)).ToArray();
        return parts.Length == parts.Distinct().Count() && parts.ToHashSet().SetEquals(one.Held.Select(entry => entry.Cell));
    }

    [Property]
    public bool Contested_is_what_both_answer_for_and_not_jointly(Seats positions)
    {
        var (one, other) = (positions[0], positions[1]);
        var expected = from duty in one.Duties
                       from theirs in other.Duties
                       where duty.Cell == theirs.Cell && duty.Involvements.IsAccountable && theirs.Involvements.IsAccountable
                           && !(duty.IsJoint && theirs.IsJoint)
                       select (duty.Cell.Area.Id, duty.Cell.Scope?.Id);
        return RemitOverlap.Between(one, other).Contested.Select(shared => (shared.Cell.Area, shared.Cell.Scope)).ToHashSet()
            .SetEquals(expected);
    }

    [Property]
    public bool The_remit_of_a_seat_is_its_duties(Seats positions, byte other)
    {
        var position = positions[other % 3];
        var remit = Remit.From(position);
        return position.Duties.Count == remit.Entries.Count
            && position.Duties.All(duty => remit.In(duty.Cell.Area.Id, duty.Cell.Scope?.Id) == duty.Involvements);
    }

    [Property]
    public bool A_role_brings_what_a_seat_has_that_carries_nothing_else(Seats positions)
    {
        var alone = new Seats(positions.Facts.Where(fact => fact.Position != "third").ToValueList());
        return Remit.From(alone.Chart.Roles[0]).Equals(Remit.From(alone[2]));
    }

    [Property]
    public bool Expanded_to_leaves_each_leaf_has_the_nearest_entry_of_its_scope(Seats positions)
    {
        var remit = Remit.From(positions[0]);
        var expanded = remit.ExpandedToLeaves(positions.Chart);
        var expected = from area in positions.Chart.Areas
                       where area.IsLeaf
                       from scope in (string?[])[null, "group", "emea"]
                       let nearest = Nearest(remit, area, scope)
                       where !nearest.IsEmpty
                       select (area.Id, scope, nearest);
        return expanded.Entries.Select(entry => (entry.Cell.Area, entry.Cell.Scope, entry.Involvements)).ToHashSet().SetEquals(expected)
            && expanded.ExpandedToLeaves(positions.Chart).Equals(expanded);
    }

    [Property]
    public bool Without_scopes_the_held_areas_stay_and_nothing_is_lost_from_a_set(Seats positions)
    {
        var remit = Remit.From(positions[0]);
        var everywhere = remit.WithoutScopes();
        return everywhere.WithoutScopes().Equals(everywhere)
            && everywhere.Held.Select(entry => entry.Cell.Area).ToHashSet().SetEquals(remit.Held.Select(entry => entry.Cell.Area))
            && remit.Held.All(entry => everywhere.In(entry.Cell.Area).Strongest >= entry.Involvements.Strongest)
            && everywhere.Entries.All(entry => entry.Cell.Scope is null);
    }

    [Property]
    public bool Equal_remits_are_those_that_change_in_nothing_but_exclusions(Seats positions)
    {
        var (one, other) = (Remit.From(positions[0]), Remit.From(positions[1]));
        var (there, back) = (RemitChange.Between(one, other), RemitChange.Between(other, one));
        return there.Gained == back.Lost && there.Lost == back.Gained && there.Changed.Count == back.Changed.Count
            && RemitChange.Between(one, one).IsEmpty
            && one.Equals(other) == (there.IsEmpty && one.Excluded.Select(entry => entry.Cell).SequenceEqual(other.Excluded.Select(entry => entry.Cell)))
            && (!one.Equals(other) || one.GetHashCode() == other.GetHashCode());
    }

    [Property]
    public Property The_generator_reaches_what_the_laws_speak_of(Seats positions)
    {
        var (one, other) = (Remit.From(positions[0]), Remit.From(positions[1]));
        return true
            .Classify(one.SharedWith(other).Count > 0, "shares")
            .Classify(one.ContestedWith(other).Count > 0, "contests")
            .Classify(one.SimilarityTo(other) == Fraction.One, "alike")
            .Classify(one.Excluded.Any(), "excludes")
            .Classify(one.Entries.Any(entry => entry.Cell.Scope is not null), "scoped")
            .Classify(one.Entries.Any(entry => entry.IsJoint), "joint")
            .Classify(positions[2].Duties.Any(duty => duty.Through is not null), "through a role");
    }

    [Fact]
    public void The_generator_meets_each_case()
    {
        var pairs = Seats.Arbitrary().Generator.Sample(400, new Rnd(5), 60).Select(positions => (Seats: positions, One: Remit.From(positions[0]), Other: Remit.From(positions[1]))).ToArray();
        Assert.Contains(pairs, pair => pair.One.ContestedWith(pair.Other).Count > 0);
        Assert.Contains(pairs, pair => pair.One.SharedWith(pair.Other).Any(shared => shared is { One.IsJoint: true, Other.IsJoint: true }));
        Assert.Contains(pairs, pair => pair.One.SimilarityTo(pair.Other) == Fraction.One);
        Assert.Contains(pairs, pair => pair.One.SimilarityTo(pair.Other) is var some && some > Fraction.Zero && some < Fraction.One);
        Assert.Contains(pairs, pair => pair.One.Excluded.Any());
        Assert.Contains(pairs, pair => pair.One.Entries.Any(entry => entry.Cell.Scope is not null));
        Assert.Contains(pairs, pair => pair.Seats[2].Duties.Any(duty => duty.Through is not null));
    }

    private static InvolvementSet Nearest(Remit remit, Area leaf, string? scope)
    {
        for (Area? area = leaf; area is { } at; area = at.Parent)
            if (remit.In(at.Id, scope) is { IsEmpty: false } here) return here;
        return default;
    }
}
