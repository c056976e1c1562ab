namespace TechRoles.Reporting;

/// <summary>Tries how long columns are, whether tops stand in rows, and from which level on everything hangs.</summary>
/// <remarks>
/// <para>Taken is what makes the whole neither a ribbon nor a tower, with as little as may be that hangs: first longer columns, then rows
/// where there are several tops, then fewer levels that spread.</para>
/// <para>A row has as many tops as another, or one less, in their order, and is centred. Whether there are rows, and how many, follows from
/// the sizes of the trees, whatever their order, since trees do not reach into each other. So a chart in which the tops of each row come
/// from right to left, as reports do, breaks at the same places and is drawn as the mirrored drawing: rows go on being read from the
/// top.</para>
/// <para><b>Cost:</b> O(boxes) for each of a dozen layouts at most.</para>
/// </remarks>
internal sealed class BestLayout(ShownTree shown)
{
    private const double HardlyWider = 1.05;

    /// <summary>A picture that is a little too wide is read more easily than lists.</summary>
    private const double Bearable = 0.2;

    private static readonly int[] ColumnLengths = [1, 2, 3, 4, 6, 8, 12, 20, 40, 80, 160];

    private const int LeastToHang = 3;

    private readonly Dictionary<(int Levels, int Length), (PictureLayout Layout, PlacedBoxes Placed)> _tried = [];

    public PlacedBoxes Find()
    {
        var levels = Math.Max(1, shown.Levels);
        var narrowest = At(levels, Longest).Placed;
        if (shown.Tops == 1 && levels >= LeastToHang && narrowest.Shape > DrawnForest.Widest && narrowest.Strain > Bearable)
            return Hung(levels) is var whole && whole.Strain < narrowest.Strain ? whole : WithLevels(levels);
        var best = WithLevels(levels);
        if (best.Shape <= DrawnForest.Widest) return best;
        if (shown.Tops > 1)
        {
            var broken = Enumerable.Range(0, ColumnLengths.Length).Select(length => At(levels, length).Layout)
                .MinBy(layout => layout.Trees.StrainInRows)!;
            if (broken.Trees.RowsNeeded > 1 && broken.Trees.StrainInRows < best.Strain) return broken.Place(broken.Trees.RowsNeeded);
        }

        return best.Strain > Bearable && levels >= LeastToHang && Hung(levels) is var hung && hung.Strain < best.Strain ? hung : best;
    }

    /// <summary>The fewer levels spread, the narrower: sought are as many as make no ribbon, but not all.</summary>
    private PlacedBoxes Hung(int levels)
    {
        var (low, high) = (1, levels - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (At(middle, Longest).Placed.Shape <= DrawnForest.Widest) low = middle;
            else high = middle - 1;
        }

        return WithLevels(low);
    }

    /// <summary>The best with so many levels that spread.</summary>
    private PlacedBoxes WithLevels(int levels)
    {
        // The longer the columns, the narrower and taller the whole: sought are the shortest that make no ribbon.
        var length = First(Longest, length => At(levels, length).Placed.Shape <= DrawnForest.Widest);
        if (length > 0 && At(levels, length - 1).Placed.Strain <= At(levels, length).Placed.Strain) length--;

        // Columns that are longer and make it hardly narrower would only add empty space below the others, unless that makes the shape.
        var taken = At(levels, length).Placed;
        return At(levels, First(length, shorter => At(levels, shorter).Placed is var it
            && it.Width <= taken.Width * HardlyWider && it.Strain <= Math.Max(taken.Strain, Bearable))).Placed;
    }

    private static int Longest => ColumnLengths.Length - 1;

    private (PictureLayout Layout, PlacedBoxes Placed) At(int levels, int length)
    {
        if (_tried.TryGetValue((levels, length), out var known)) return known;
        var layout = new PictureLayout(shown, levels, ColumnLengths[length]);
        return _tried[(levels, length)] = (layout, layout.Place(rows: 1));
    }

    /// <summary>The first number for which something holds that holds for all after it; the last one where it holds for none.</summary>
    private static int First(int last, Func<int, bool> holds)
    {
        var (low, high) = (0, last);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
