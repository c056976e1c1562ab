using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>What is edited in place agrees with what is made anew.</summary>
[Properties(MaxTest = 150, QuietOnSuccess = true)]
public class EditingLaws
{
    [Property]
    public void A_forest_in_which_rows_were_moved_is_the_forest_over_the_new_parents(int seed)
    {
        var dice = new Random(seed);
        var rows = Enumerable.Range(0, dice.Next(2, 30)).ToArray();
        var parents = Array.ConvertAll(rows, row => row == 0 || dice.Next(6) == 0 ? -1 : dice.Next(row));
        var first = Forest.Over([.. parents], rows);
        var before = first.Preorder();
        var moved = first.ToMovable((left, right) => left.CompareTo(right));
        for (var move = 0; move < 6; move++)
        {
            var (row, to) = (dice.Next(rows.Length), dice.Next(-1, rows.Length));
            if (to == parents[row] || (to >= 0 && moved.IsAboveOrSame(row, to))) continue;
            parents[row] = to;
            moved.Move(row, to);
            var anew = Forest.Over([.. parents], rows);
            Assert.Equal(anew.Roots, moved.Roots);
            Assert.Equal(anew.Depths, moved.Depths);
            Assert.Equal(anew.Preorder(), moved.Preorder());
            foreach (var one in rows)
            {
                Assert.Equal(anew.Size(one), moved.Size(one));
                Assert.Equal(anew.Children(one).ToArray(), moved.Children(one).ToArray());
                foreach (var other in rows)
                {
                    Assert.Equal(anew.IsAbove(one, other), moved.IsAbove(one, other));
                    Assert.Equal(anew.NearestCommon(one, other), moved.NearestCommon(one, other));
                    Assert.Equal(anew.Enter(one).CompareTo(anew.Enter(other)), Math.Sign(moved.CompareInPreorder(one, other)));
                }
            }
        }

        Assert.Equal(before, first.Preorder());
    }

    [Property]
    public void A_store_of_findings_counts_like_a_dictionary(int seed)
    {
        var dice = new Random(seed);
        var store = new FindingStore([]);
        var counts = new Dictionary<FindingRow, int>();
        for (var step = 0; step < 400; step++)
        {
            var row = new FindingRow(dice.Next(3), Severity.Warning, Basis.Stated, KeyKind.Position, dice.Next(12), dice.Next(-1, 2), -1, dice.Next(2));
            var times = counts.GetValueOrDefault(row);
            if (dice.Next(2) == 0)
            {
                Assert.Equal(times == 0, store.Add(row));
                counts[row] = times + 1;
            }
            else if (times > 0)
            {
                Assert.Equal(times == 1, store.Remove(row));
                if (times == 1) counts.Remove(row);
                else counts[row] = times - 1;
            }

            Assert.Equal(counts.ContainsKey(row), store.Contains(row));
            Assert.Equal(counts.Count, store.Count);
        }

        Assert.Equal(counts.Keys.Order(), store.ToArray().Order());
        Assert.Equal(counts.Where(entry => entry.Key.Rule == 1).Sum(entry => entry.Value), store.Of(1).Count);
    }

    [Property]
    public void A_list_of_rows_is_edited_like_any_list(int seed)
    {
        var dice = new Random(seed);
        List<int> expected = [.. Enumerable.Range(0, dice.Next(12))];
        var list = new RowList([.. expected]);
        for (var step = 0; step < 200; step++)
        {
            // Runs at one end are what it is made for.
            var place = dice.Next(3) switch { 0 => 0, 1 => expected.Count, _ => dice.Next(expected.Count + 1) };
            if (dice.Next(40) < 20 + (step / 10))
            {
                list.Insert(place, step);
                expected.Insert(place, step);
            }
            else if (place < expected.Count)
            {
                list.RemoveAt(place);
                expected.RemoveAt(place);
            }

            Assert.Equal(expected, list.Rows.ToArray());
        }
    }

    [Property]
    public void Rows_are_in_a_set_once_and_in_the_order_in_which_they_came(int seed)
    {
        var dice = new Random(seed);
        var set = new RowSet();
        for (var round = 0; round < 5; round++)
        {
            var rows = Enumerable.Range(0, dice.Next(30)).Select(_ => dice.Next(20)).ToArray();
            foreach (var row in rows) Assert.Equal(!set.Contains(row), set.Add(row));
            Assert.Equal(rows.Distinct(), Enumerable.Range(0, set.Count).Select(index => set[index]));
            set.Clear();
        }
    }
}
