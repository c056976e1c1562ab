using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Tests.Comparison;

[Properties(Arbitrary = [typeof(Seats)], QuietOnSuccess = true, MaxTest = 100)]
public class ComparisonLaws
{
    private static readonly RoleCatalogue BuiltIn = RoleCatalogue.BuiltIn;

    [Property]
    public bool Every_cell_is_shared_or_held_by_one_alone_or_only_excluded(Seats positions)
    {
        var comparison = Of(positions);
        var rows = comparison.Shared
            .Concat(Enumerable.Range(0, 3).SelectMany(subject => comparison.OnlyOf(subject)))
            .Concat(comparison.Excluded.Where(row => !row.BySubject.Any(entry => entry is { IsHeld: true })))
            .Select(row => row.Any.Cell)
            .ToArray();
        return rows.Length == comparison.Cells.Count && rows.ToHashSet().SetEquals(comparison.Cells.Select(row => row.Any.Cell));
    }

    [Property]
    public bool Two_at_a_time_shared_and_contested_are_those_of_the_remits(Seats positions)
    {
        var comparison = RoleComparison.Of(Compared.From(positions[0]), Compared.From(positions[1]));
        var overlap = RemitOverlap.Between(positions[0], positions[1]);
        return comparison.Shared.Select(row => row.Any.Cell).SequenceEqual(overlap.Shared.Select(shared => shared.Cell))
            && comparison.Contested.Select(row => row.Any.Cell).SequenceEqual(overlap.Contested.Select(shared => shared.Cell))
            && comparison.Between(0, 1).Similarity == overlap.Similarity;
    }

    [Property]
    public bool Another_order_of_seats_only_moves_their_columns(Seats positions) =>
        IsOnlyTurned(Of(positions), RoleComparison.Of(Compared.From(positions[2]), Compared.From(positions[0]), Compared.From(positions[1])));

    [Property]
    public bool Another_order_of_roles_only_moves_their_columns(NonNegativeInt one, NonNegativeInt other, NonNegativeInt third)
    {
        var (a, b, c) = (Role(one), Role(other), Role(third));
        return IsOnlyTurned(RoleComparison.Of(a, b, c), RoleComparison.Of(c, a, b));
    }

    [Property]
    public bool Every_sentence_is_one_with_a_great_first_letter_and_a_full_stop(NonNegativeInt one, NonNegativeInt other, Seats positions)
    {
        var sentences = RoleComparison.Of(Role(one), Role(other), Compared.From(positions[0])).ToSentences()
            .Concat(RoleComparison.Of(Role(one), Role(other)).ExpandedToLeaves().ToSentences())
            .Concat(Of(positions).ToSentences());
        return sentences.All(sentence => char.IsUpper(sentence.Text[0]) && sentence.Text.EndsWith('.')
            && !sentence.Text.Contains("  ", StringComparison.Ordinal) && !sentence.Text.Contains(" .", StringComparison.Ordinal));
    }

    [Property]
    public bool Every_cell_of_a_seat_is_spoken_of(Seats positions)
    {
        var comparison = RoleComparison.Of(Compared.From(positions[0]), Compared.From(positions[1]));
        var text = string.Join('\n', comparison.ToSentences());
        return comparison.Cells.All(row => text.Contains(row.Any.Cell.AreaName, StringComparison.Ordinal));
    }

    [Property]
    public bool The_nearest_archetypes_come_first_and_every_one_shares_something(Seats positions, NonNegativeInt any)
    {
        var matches = Archetypes.NearestTo(Role(any).Remit, RoleKind.Cto, BuiltIn);
        var ordered = matches.Zip(matches.Skip(1)).All(pair =>
            pair.First.Similarity >= pair.Second.Similarity
            && (pair.First.Similarity == pair.Second.Similarity) == (pair.First.Rank == pair.Second.Rank));
        return ordered
            && matches.All(match => match.Shared.Count > 0 && match.PlainSimilarity > Fraction.Zero)
            && Archetypes.NearestTo(positions[0], RoleKind.Cto).All(match => match.Shared.Count > 0);
    }

    [Property]
    public Property The_roles_that_are_drawn_differ(NonNegativeInt one, NonNegativeInt other)
    {
        var comparison = RoleComparison.Of(Role(one), Role(other));
        return true
            .Classify(comparison.Shared.Count > 0, "share")
            .Classify(comparison.Contested.Count > 0, "contest")
            .Classify(one.Get % BuiltIn.Roles.Count == other.Get % BuiltIn.Roles.Count, "a role with itself");
    }

    private static bool IsOnlyTurned(RoleComparison comparison, RoleComparison turned) =>
        Turned(comparison.Cells) == turned.Cells
        && Turned(comparison.Shared) == turned.Shared
        && Turned(comparison.Contested) == turned.Contested
        && Turned(comparison.Excluded) == turned.Excluded
        && Turned(comparison.Lines) == turned.Lines
        && Turned(comparison.Engagements) == turned.Engagements
        && Turned(comparison.Qualifications) == turned.Qualifications
        && Turned(comparison.OnlyOf(0)) == turned.OnlyOf(1)
        && comparison.Between(0, 2).Similarity == turned.Between(1, 0).Similarity
        && comparison.Between(0, 2).OneInOther == turned.Between(0, 1).OtherInOne;

    /// <summary>The third column first.</summary>
    private static ValueList<SideBySide<T>> Turned<T>(ValueList<SideBySide<T>> rows)
        where T : class =>
        rows.Select(row => new SideBySide<T>([row.BySubject[2], row.BySubject[0], row.BySubject[1]])).ToValueList();

    private static RoleComparison Of(Seats positions) =>
        RoleComparison.Of(Compared.From(positions[0]), Compared.From(positions[1]), Compared.From(positions[2]));

    private static Compared Role(NonNegativeInt any) => Compared.From(BuiltIn.Roles[any.Get % BuiltIn.Roles.Count], BuiltIn);
}
