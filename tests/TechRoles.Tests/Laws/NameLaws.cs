using System.Text;
using TechRoles.Engine;

namespace TechRoles.Tests.Laws;

/// <summary>Names have the numbers and the order that a list of texts would give them, however badly they collide.</summary>
[Properties(MaxTest = 200, QuietOnSuccess = true)]
public class NameLaws
{
    [Property]
    public void Names_are_numbered_in_the_order_of_first_sight(int seed)
    {
        var dice = new Random(seed);
        var known = new List<string>();
        var names = Table(dice);
        foreach (var text in Texts(dice))
        {
            var replaced = Replaced(text);
            if (!known.Contains(replaced)) known.Add(replaced);
            var number = dice.Next(2) == 0 ? names.Intern(text) : names.Intern(Encoding.UTF8.GetBytes(text));
            Assert.Equal(known.IndexOf(replaced), number);
        }

        var copy = names.Copy();
        copy.Intern("one more");
        Assert.Equal(known.Count, names.Count);
        Assert.All(known.Index(), entry => Assert.Equal((entry.Item, entry.Index), (names.Text(entry.Index), copy.Find(entry.Item))));
        Assert.Equal(-1, names.Find("one more"));
        for (var i = 0; i + 1 < known.Count; i++) Assert.Equal(Math.Sign(Compare(known[i], known[i + 1])), Math.Sign(names.Compare(i, i + 1)));
    }

    /// <summary>The bits that a mask takes are those that a walk through both, bit by bit, takes; with the instruction and without.</summary>
    [Property]
    public void A_mask_takes_the_bits_that_stand_where_it_has_ones(int seed)
    {
        var dice = new Random(seed);
        var (value, mask, thin, thinner) = (Word(), Word(), Word(), Word());
        ulong[] masks = [mask, mask & thin, mask & thin & thinner, mask | thin, ~(mask & thin & thinner), 0, ulong.MaxValue];
        foreach (var one in masks)
        {
            var (expected, taken) = (0UL, 0);
            for (var bit = 0; bit < 64; bit++)
                if ((one >> bit & 1) != 0) expected |= (value >> bit & 1) << taken++;
            var extract = new BitExtract(one);
            Assert.Equal((taken, expected, expected), (extract.Count, extract.Of(value), extract.InSteps(value)));
        }

        ulong Word() => (ulong)dice.NextInt64(long.MinValue, long.MaxValue);
    }

    [Property]
    public void Names_that_are_numbered_side_by_side_have_the_numbers_of_one_after_the_other(int seed)
    {
        var dice = new Random(seed);
        var (together, alone) = (Table(dice), Table(dice));

        // The number of the empty text, where somebody asked for one, is not that of a text that is not there.
        if (dice.Next(2) == 0) Assert.Equal(alone.Intern(""), together.Intern(""));
        var queue = new NameQueue(together);
        var expected = new List<int>();
        foreach (var text in Texts(dice))
        {
            if (dice.Next(2) == 0) queue.Add(text);
            else queue.Add(Encoding.UTF8.GetBytes(text));
            expected.Add(text.Length == 0 ? -1 : alone.Intern(text));
            Assert.Equal(expected.Count, queue.Count);
            if (queue.IsFull || dice.Next(20) == 0) Check();
        }

        Check();
        Assert.Equal(Enumerable.Range(0, alone.Count).Select(alone.Text), Enumerable.Range(0, together.Count).Select(together.Text));

        void Check()
        {
            Assert.Equal(expected, queue.Take().ToArray());
            Assert.Equal(0, queue.Count);
            expected.Clear();
        }
    }

    [Property]
    public void Names_are_sorted_by_their_bytes_whatever_they_have_in_common(int seed)
    {
        var dice = new Random(seed);
        var names = Table(dice);
        var prefix = new string('p', dice.Next(12));
        foreach (var text in Texts(dice)) names.Intern(prefix + text);
        var numbers = Enumerable.Range(0, names.Count).ToArray();
        dice.Shuffle(numbers);
        var items = numbers.ToArray();
        names.Sort(numbers, items);
        Assert.Equal(numbers.Order(Comparer<int>.Create(names.Compare)), items);
        Assert.All(items, name => Assert.Equal(name, names.Intern(names.Utf8(name).ToArray(), dice.Next(-1, names.Count))));
        Assert.All(items, name => Assert.Equal(name, names.Intern(names.Text(name), dice.Next(-1, names.Count))));
    }

    [Property]
    public void Short_names_are_sorted_by_their_bytes(int seed)
    {
        var dice = new Random(seed);
        var letters = Enumerable.Range(0, dice.Next(1, 4)).Select(_ => (byte)dice.Next(256)).ToArray();
        var names = Table(dice);
        for (var count = dice.Next(700); count > 0; count--) names.Intern(Enumerable.Range(0, dice.Next(16)).Select(_ => letters[dice.Next(letters.Length)]).ToArray());
        var numbers = Enumerable.Range(0, names.Count).ToArray();
        dice.Shuffle(numbers);
        Assert.Equal(numbers.Order(Comparer<int>.Create(names.Compare)), NameOrder.Of(names, numbers).Select(index => numbers[index]));
    }

    [Theory]
    [InlineData("{0:000000000}")]
    [InlineData("{0}")]
    [InlineData("{1:N}-{0}")]
    [InlineData("a name that has far more in common than fits into a number, and then {0}")]
    [InlineData("{1:N}{1:N}{0}")]
    public void Many_names_are_sorted_by_their_bytes(string format)
    {
        var names = new NameTable();
        var dice = new Random(7);
        var bytes = new byte[16];
        for (var i = 0; i < 5_000; i++)
        {
            dice.NextBytes(bytes);
            names.Intern(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, dice.Next(100_000), new Guid(bytes)));
        }

        var numbers = Enumerable.Range(0, names.Count).ToArray();
        dice.Shuffle(numbers);
        Assert.Equal(numbers.Order(Comparer<int>.Create(names.Compare)), NameOrder.Of(names, numbers).Select(index => numbers[index]));
    }

    [Theory]
    [InlineData(10, 64)]
    [InlineData(70_000, 40)]
    [InlineData(70_000, 17)]
    [InlineData(70_000, 0)]
    public void Numbers_are_sorted_by_their_upper_bits(int count, int bits)
    {
        var dice = new Random(count + bits);
        var from = Math.Min(20, 64 - bits);
        var numbers = Enumerable.Range(0, count).Select(i => ((bits == 0 ? 0 : (ulong)dice.NextInt64() << 1 >> (64 - bits)) << from) | (uint)i).ToArray();
        var sorted = numbers.ToArray();
        Radix.Sort(ref sorted, from, bits);
        Assert.Equal(numbers.Order(), sorted);
    }

    [Fact]
    public void A_hundred_thousand_names_keep_their_numbers_while_the_table_grows()
    {
        var names = new NameTable();
        for (var i = 0; i < 100_000; i++) Assert.Equal(i, names.Intern(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        for (var i = 0; i < 100_000; i += 7) Assert.Equal(i, names.Find(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>A table in which all hashes count, or few of their bits, or none.</summary>
    private static NameTable Table(Random dice) => new(dice.Next(4) switch
    {
        0 => 0,
        1 => 0x0000_0003_0000_0000,
        2 => 0xC000_0000_0000_0000,
        _ => ulong.MaxValue,
    });

    private static IEnumerable<string> Texts(Random dice)
    {
        for (var count = dice.Next(400); count > 0; count--) yield return Text(dice);
    }

    private static int Compare(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));

    /// <summary>Its slow twin puts the bytes down one by one.</summary>
    [Property]
    public void A_short_text_lies_in_sixteen_bytes(int seed)
    {
        var dice = new Random(seed);
        for (var length = 0; length <= Engine.ShortText.Most; length++)
        {
            var text = new byte[length];
            dice.NextBytes(text);
            Assert.Equal(Engine.ShortText.InSteps(text), Engine.ShortText.Of(text));
        }
    }


    /// <summary>About as long as fits into sixteen bytes, or a little longer.</summary>
    private static string ShortText(Random dice, string letters) =>
        string.Concat(Enumerable.Range(0, dice.Next(18)).Select(_ => letters[dice.Next(letters.Length)]));

    // Half a character has no bytes; a replacement stands for it.
    private static string Replaced(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Text(Random dice) => dice.Next(14) switch
    {
        0 => "",
        1 => new string('x', dice.Next(2000)),
        2 => "\U0001D4B3" + dice.Next(4),
        3 => "é" + dice.Next(4),
        4 => "e\u0301" + dice.Next(4),
        5 => "\0" + new string('\0', dice.Next(9)),
        6 => "\ud835" + dice.Next(2),
        7 => "\ufeff" + new string('\uffff', dice.Next(3)),
        8 => new string('a', 7) + new string('b', dice.Next(12)),
        9 => ShortText(dice, "01"),
        10 => ShortText(dice, "0é"),
        _ => $"id-{dice.Next(400)}",
    };
}
