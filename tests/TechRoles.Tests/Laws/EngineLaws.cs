using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Tests.Laws;

/// <summary>Every fast algorithm agrees with its short, obvious twin.</summary>
[Properties(MaxTest = 200, QuietOnSuccess = true)]
public class EngineLaws
{
    [Property]
    public void A_forest_says_what_a_walk_upwards_says(int seed)
    {
        var dice = new Random(seed);
        var parents = Parents(dice, dice.Next(1, 40));
        var canonical = Enumerable.Range(0, parents.Length).ToArray();
        dice.Shuffle(canonical);
        var forest = Forest.Over(parents, canonical);
        List<int> Line(int row) => row < 0 ? [] : [row, .. Line(parents[row])];
        var lines = Enumerable.Range(0, parents.Length).Select(Line).ToArray();
        for (var row = 0; row < parents.Length; row++)
        {
            Assert.Equal(lines[row].Count - 1, forest.Depths[row]);
            Assert.Equal(lines[row][^1], forest.RootOf(row));
            Assert.Equal(lines.Count(line => line.Contains(row)), forest.Size(row));
            Assert.Equal(forest.Size(row), 1 + forest.Children(row).ToArray().Sum(forest.Size));
            Assert.Equal(canonical.Where(child => parents[child] == row), forest.Children(row).ToArray());
            for (var other = 0; other < parents.Length; other++)
            {
                Assert.Equal(other != row && lines[other].Contains(row), forest.IsAbove(row, other));
                Assert.Equal(lines[other].Contains(row), forest.IsAboveOrSame(row, other));
                Assert.Equal(lines[row].Where(lines[other].Contains).DefaultIfEmpty(-1).First(), forest.NearestCommon(row, other));
            }
        }

        Assert.Equal(canonical.Where(row => parents[row] < 0), forest.Roots);
        Assert.Equal(forest.Preorder().Index().Select(entry => entry.Index), forest.Preorder().Select(forest.Enter));
        Assert.Equal(canonical.Order(), forest.Preorder().Order());
    }

    [Property]
    public void A_forest_of_rows_in_preorder_is_the_forest_of_rows_in_any_order(int seed)
    {
        var dice = new Random(seed);
        var parents = Parents(dice, dice.Next(40));
        var numbers = Enumerable.Range(0, parents.Length).ToArray();
        var order = Levels.Of(parents, numbers).Preorder().Rows;
        Assert.Equal(Forest.Over(parents, numbers).Preorder(), order);
        var moved = Array.ConvertAll(order, row => Array.IndexOf(order, parents[row]));
        var (slow, fast) = (Forest.Over(moved, numbers), Forest.OverPreorder(moved));
        Assert.Equal(slow.Roots, fast.Roots);
        Assert.Equal(slow.Depths, fast.Depths);
        Assert.Equal(numbers, fast.Preorder());
        Assert.All(numbers, row => Assert.Equal((slow.Enter(row), slow.Size(row)), (fast.Enter(row), fast.Size(row))));
        Assert.All(numbers, row => Assert.Equal(slow.Children(row).ToArray(), fast.Children(row).ToArray()));
    }

    [Property]
    public void Levels_keep_the_order_of_siblings_and_reach_all_that_hangs_on_no_cycle(int seed)
    {
        var dice = new Random(seed);
        var parents = Enumerable.Range(0, dice.Next(1, 30)).Select(_ => dice.Next(-3, 30)).ToArray();
        for (var i = 0; i < parents.Length; i++) parents[i] = parents[i] >= parents.Length ? -1 : Math.Max(-1, parents[i]);
        var canonical = Enumerable.Range(0, parents.Length).ToArray();
        dice.Shuffle(canonical);
        IEnumerable<int> Below(int row) => canonical.Where(child => parents[child] == row).SelectMany(child => Below(child).Prepend(child));
        var levels = Levels.Of(parents, canonical);
        var (rows, above) = levels.Preorder();
        Assert.Equal(Below(-1), rows);
        Assert.Equal(rows.Select(row => parents[row]), above.Select(place => place < 0 ? -1 : rows[place]));
        Assert.Equal(Below(-1).Count(), levels.Count);
    }

    [Property]
    public void Being_above_is_a_strict_partial_order_and_the_lowest_common_manager_a_meet(int seed)
    {
        var dice = new Random(seed);
        var parents = Parents(dice, dice.Next(1, 25));
        var forest = Forest.Over(parents, Enumerable.Range(0, parents.Length).ToArray());
        var (a, b, c) = (dice.Next(parents.Length), dice.Next(parents.Length), dice.Next(parents.Length));
        Assert.False(forest.IsAbove(a, a));
        Assert.False(forest.IsAbove(a, b) && forest.IsAbove(b, a));
        Assert.True(!forest.IsAbove(a, b) || !forest.IsAbove(b, c) || forest.IsAbove(a, c));
        Assert.Equal(a, forest.NearestCommon(a, a));
        Assert.Equal(forest.NearestCommon(a, b), forest.NearestCommon(b, a));
        int Meet(int left, int right) => left < 0 || right < 0 ? -1 : forest.NearestCommon(left, right);
        Assert.Equal(Meet(Meet(a, b), c), Meet(a, Meet(b, c)));
    }

    [Property]
    public void Cycles_are_the_rows_that_come_back_to_themselves(int seed)
    {
        var dice = new Random(seed);
        var parents = Enumerable.Range(0, dice.Next(1, 30)).Select(_ => dice.Next(-1, 30)).ToArray();
        for (var i = 0; i < parents.Length; i++) parents[i] = parents[i] >= parents.Length ? -1 : parents[i];
        bool ComesBack(int start)
        {
            var row = start;
            for (var step = 0; step < parents.Length; step++)
            {
                row = parents[row];
                if (row < 0) return false;
                if (row == start) return true;
            }

            return false;
        }

        var found = Cycles.Of(parents);
        Assert.Equal(Enumerable.Range(0, parents.Length).Where(ComesBack), found.SelectMany(cycle => cycle).Order());
        Assert.All(found, cycle => Assert.All(cycle.Index(), entry => Assert.Equal(cycle[(entry.Index + 1) % cycle.Count], parents[entry.Item])));
    }

    [Property]
    public void Groups_gather_values_by_key_and_keep_their_order(int seed)
    {
        var dice = new Random(seed);
        var keyOf = Enumerable.Range(0, dice.Next(40)).Select(_ => dice.Next(-1, 6)).ToArray();
        var values = keyOf.Select(_ => dice.Next(100)).ToArray();
        var groups = Groups.By(6, keyOf, values);
        var keyed = keyOf.Index().Where(pair => pair.Item >= 0).ToArray();
        for (var pieces = 1; pieces < 4; pieces++)
        {
            var (positions, beside) = Groups.ByWith(6, [.. keyed.Select(pair => pair.Item)], [.. keyed.Select(pair => values[pair.Index])], pieces);
            Assert.Equal(groups.Values, beside);
            Assert.Equal(beside, positions.Values.Select(position => values[keyed[position].Index]));
            Assert.Equal(Enumerable.Range(0, 6).Select(groups.CountOf), Enumerable.Range(0, 6).Select(positions.CountOf));
        }

        for (var key = 0; key < 6; key++)
        {
            var expected = keyOf.Zip(values).Where(pair => pair.First == key).Select(pair => pair.Second).ToArray();
            Assert.Equal(expected, groups[key].ToArray());
            Assert.Equal(expected, groups.Values[groups.Start(key)..(groups.Start(key) + groups.CountOf(key))]);
        }
    }

    [Property]
    public void A_rare_column_says_what_a_full_one_says(int seed)
    {
        var dice = new Random(seed);
        var full = new int[dice.Next(2) == 0 ? 20 : 70_000];
        var rare = new RareColumn<int>();
        Assert.True(rare.IsEmpty);
        for (var count = dice.Next(30); count > 0; count--)
        {
            var (row, value) = (dice.Next(full.Length), dice.Next(3));
            (full[row], rare[row]) = (value, value);
        }

        Assert.Equal(full, Enumerable.Range(0, full.Length).Select(row => rare[row]));
        Assert.True(!rare.IsEmpty || full.All(value => value == 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(65_536)]
    [InlineData(200_001)]
    public void A_column_has_what_was_added_to_it(int count)
    {
        var column = new Column<int>();
        for (var value = 0; value < count; value++) column.Add(value * 3);
        Assert.Equal(count, column.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(value => value * 3), Enumerable.Range(0, count).Select(row => column[row]));
        column.Clear();
        Assert.Equal(0, column.Count);
        column.Add(7);
        Assert.Equal((1, 7), (column.Count, column[0]));
    }

    [Property]
    public void Cells_are_numbered_alike_by_marking_and_by_sorting(int seed)
    {
        var dice = new Random(seed);
        var cells = Enumerable.Range(0, dice.Next(40)).Select(_ => (Area: dice.Next(4), Scope: dice.Next(-1, 3))).ToArray();
        var (area, scope) = (Array.ConvertAll(cells, cell => cell.Area), Array.ConvertAll(cells, cell => cell.Scope));
        var distinct = cells.Distinct().Order().ToArray();
        foreach (var numbers in new[] { CellNumbers.ByMarking(area, scope, 4, 4), CellNumbers.BySorting(area, scope, 4, 4) })
        {
            Assert.Equal(distinct, numbers.AreaOf.Zip(numbers.ScopeOf));
            Assert.Equal(cells, numbers.CellOf.Select(cell => distinct[cell]));
        }
    }

    [Property]
    public void A_statement_packed_into_a_number_orders_like_its_parts(int seed)
    {
        var dice = new Random(seed);
        var units = dice.Next(20);
        var keys = new StatementKeys(units);
        (int Area, int Scope, ResponsibilityBits Bits) Draw() =>
            (dice.Next(4), dice.Next(-1, units), new((Involvement)dice.Next(1, 7), OwnerKind.Role, Joint(dice.Next(3))));
        static bool? Joint(int drawn) => drawn == 0 ? null : drawn == 1;
        var (one, other) = (Draw(), Draw());
        var (left, right) = (keys.Of(one.Area, one.Scope, one.Bits), keys.Of(other.Area, other.Scope, other.Bits));
        Assert.Equal(one, (keys.AreaOf(left), keys.ScopeOf(left), StatementKeys.BitsOf(left)));
        Assert.Equal((one.Area, one.Scope) == (other.Area, other.Scope), StatementKeys.AreOfOneCell(left, right));
        (int, int, int, int) Rank((int Area, int Scope, ResponsibilityBits Bits) row) =>
            (row.Area, row.Scope, -(int)row.Bits.Involvement, row.Bits.Value);
        Assert.Equal(Math.Sign(Rank(one).CompareTo(Rank(other))), Math.Sign(left.CompareTo(right)));
    }

    [Property]
    public void Places_kept_as_runs_are_the_places_that_were_added(int seed)
    {
        var dice = new Random(seed);
        var places = new List<Place>();
        var column = new PlaceColumn();
        var place = new Place(1, 2);
        for (var count = dice.Next(60); count > 0; count--)
        {
            place = dice.Next(8) switch
            {
                0 => new(dice.Next(3), dice.Next(20), dice.Next(3)),
                1 or 2 => place,
                3 => place with { Row = place.Row + dice.Next(-2, 4) },
                _ => place with { Row = place.Row + 1 },
            };
            places.Add(place);
            column.Add(place);
        }

        Assert.Equal(places, Enumerable.Range(0, places.Count).Select(index => column[index]));
    }

    private static int[] Parents(Random dice, int count)
    {
        // Any row may stand above any other: numbers are dealt out after the tree is grown.
        var numbers = Enumerable.Range(0, count).ToArray();
        dice.Shuffle(numbers);
        var parents = new int[count];
        for (var i = 0; i < count; i++) parents[numbers[i]] = i == 0 || dice.Next(6) == 0 ? -1 : numbers[dice.Next(i)];
        return parents;
    }
}
