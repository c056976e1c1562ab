using System.Globalization;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What one position has to do with one cell before and after.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Before">As it was; empty: nothing was held.</param>
/// <param name="After">As it is; empty: nothing is held.</param>
public sealed record RemitMove(RemitCell Cell, InvolvementSet Before, InvolvementSet After)
{
    /// <summary>
    /// Whether the position has more to do with the cell than before: whether its strongest involvement that is new is stronger than any
    /// that is gone.
    /// </summary>
    public bool IsGain => After.Bits > Before.Bits;

    /// <summary>Whether the position had nothing to do with the cell, or has nothing to do with it any more.</summary>
    public bool IsWhole => Before.IsEmpty || After.IsEmpty;

    /// <summary>The involvements that a gain brings or a loss takes, the strongest first.</summary>
    public IEnumerable<Involvement> Passed => IsGain ? Only(After, Before) : Only(Before, After);

    /// <summary>Of a loss: the positions that gain any of <see cref="Passed"/> in the same cell; of a gain: those that lose it.</summary>
    public ValueList<Position> Others { get; init; }

    /// <summary>Whether the position answered for the cell, and now nobody answers in this very cell.</summary>
    /// <remarks>Somebody may still do so effectively, for a larger cell around it.</remarks>
    public bool IsAbandoned { get; init; }

    /// <summary>The cell with what was and is held there.</summary>
    public override string ToString() => $"{Cell} {Shown(Before)} to {Shown(After)}";

    internal static IEnumerable<RemitMove> Between(Remit before, Remit after)
    {
        var change = RemitChange.Between(before, after);
        return change.Lost.Select(lost => new RemitMove(lost.Cell, lost.Involvements, default))
            .Concat(change.Changed.Select(both => new RemitMove(both.Cell, both.One.Involvements, both.Other.Involvements)))
            .Concat(change.Gained.Select(gained => new RemitMove(gained.Cell, default, gained.Involvements)));
    }

    private static IEnumerable<Involvement> Only(InvolvementSet here, InvolvementSet there) =>
        here.Where(involvement => !there.Contains(involvement));

    private static string Shown(InvolvementSet set) => set.IsEmpty ? "nothing" : set.ToString();
}

/// <summary>What becomes of the remit of one position.</summary>
/// <param name="Before">The position as it was; null: it is new.</param>
/// <param name="After">The position as it is; null: it is gone.</param>
/// <param name="Moves">The cells in which it has something else to do, never empty: what is lost, what is otherwise, what is gained, each
/// in the order of cells.</param>
public sealed record PositionDifference(Position? Before, Position? After, ValueList<RemitMove> Moves)
{
    /// <summary>The position as it is, or as it was where it is gone.</summary>
    public Position Position => (After ?? Before)!.Value;

    /// <summary>
    /// What changes, a sentence for each other position that this one gives to or takes from: <c>CIO loses support (A/R) to CTO.</c>
    /// </summary>
    /// <param name="most">How many cells a sentence names, 1 or more; the rest is counted. Null: all.</param>
    public IEnumerable<Text> Said(int? most = null) =>
        SaidParts(most).Select(part => Text.Of("{position} {change}.", ("position", Position), ("change", part)));

    /// <summary>The sentences without the position and the full stop: <c>loses support (A/R) to CTO</c>.</summary>
    /// <param name="most">How many cells a sentence names, 1 or more; the rest is counted. Null: all.</param>
    public IEnumerable<Text> SaidParts(int? most = null)
    {
        foreach (var group in Moves.Where(move => move.IsWhole).GroupBy(move => (move.IsGain, Others: Others(move), GoesToNobody(move))))
            yield return Whole(group.Key, Listed(group.Select(WithLetters), most));
        foreach (var group in Moves.Where(move => !move.IsWhole)
            .GroupBy(move => (move.Before, move.After, To: (move.IsGain, Others(move), GoesToNobody(move)))))
        {
            var cells = Listed(group.Select(move => Phrases.InSentence(move.Cell)), most);
            yield return Otherwise(group.Key.To, Say.Letters(group.Key.Before), Say.Letters(group.Key.After), cells);
        }
    }

    /// <summary>The English of <see cref="Said"/>.</summary>
    /// <param name="most">How many cells a sentence names, 1 or more; the rest is counted. Null: all.</param>
    public IEnumerable<string> Sentences(int? most = null) => Said(most).Select(sentence => sentence.ToString());

    /// <summary>The English of <see cref="SaidParts"/>.</summary>
    /// <param name="most">How many cells a sentence names, 1 or more; the rest is counted. Null: all.</param>
    public IEnumerable<string> Parts(int? most = null) => SaidParts(most).Select(part => part.ToString());

    /// <summary>The position and how many cells it has something else to do with.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Position}: {Moves.Count} {(Moves.Count == 1 ? "cell" : "cells")}");

    private static Text Whole((bool IsGain, TextArgument? Others, bool ToNobody) to, TextArgument cells) => Text.Of(
        to switch
        {
            (true, null, _) => "gains {cells}",
            (true, _, _) => "gains {cells} from {others}",
            (false, null, false) => "loses {cells}",
            (false, null, true) => "loses {cells} to nobody",
            (false, _, _) => "loses {cells} to {others}",
        },
        ("cells", cells), ("others", to.Others ?? Say.Commas([])));

    private static Text Otherwise(
        (bool IsGain, TextArgument? Others, bool ToNobody) to, TextArgument before, TextArgument after, TextArgument cells) => Text.Of(
        to switch
        {
            (true, null, _) or (false, null, false) => "goes from {before} to {after} in {cells}",
            (true, _, _) => "goes from {before} to {after} in {cells}, from {others}",
            (false, null, true) => "goes from {before} to {after} in {cells}, to nobody",
            (false, _, _) => "goes from {before} to {after} in {cells}, to {others}",
        },
        ("before", before), ("after", after), ("cells", cells), ("others", to.Others ?? Say.Commas([])));

    private static TextArgument WithLetters(RemitMove move) => Text.Of(
        "{cell} ({letters})",
        ("cell", Phrases.InSentence(move.Cell)), ("letters", Say.Letters(move.IsGain ? move.After : move.Before)));

    private static TextArgument Listed(IEnumerable<TextArgument> cells, int? most)
    {
        var all = cells.ToArray();
        var more = all.Length - Math.Max(most ?? all.Length, 1);
        return more <= 1 ? Say.And(all)
            : Text.Of("{these} and {count} more", ("these", Say.Commas(all.SkipLast(more))), ("count", more));
    }

    private static TextArgument? Others(RemitMove move) =>
        move.Others.Count == 0 ? null : Say.And(move.Others.Select(other => (TextArgument)other));

    // Accountability that nobody takes and nobody else has goes to nobody; anything less may simply end.
    private static bool GoesToNobody(RemitMove move) => move.Others.Count == 0 && move.IsAbandoned;
}
