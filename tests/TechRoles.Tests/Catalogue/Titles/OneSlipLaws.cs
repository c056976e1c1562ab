using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;

namespace TechRoles.Tests.Catalogue.Titles;

/// <summary>What counts as one slip of the hand, beside every word that one slip makes.</summary>
public class OneSlipLaws
{
    private const string Letters = "abc";

    [Property(MaxTest = 500)]
    public Property A_word_is_one_slip_away_where_one_letter_more_less_or_other_makes_it(int seed)
    {
        var dice = new Random(seed);
        var meant = Word(dice, 6);
        var slips = Slips(meant).ToHashSet(StringComparer.Ordinal);
        var typed = dice.Next(2) == 0 ? Word(dice, 6) : slips.Order(StringComparer.Ordinal).ElementAt(dice.Next(slips.Count));
        var isSlip = typed == meant || slips.Contains(typed);
        return (OneSlip.Separates(typed, meant) == isSlip && OneSlip.Exchanged(typed, meant) == Exchanges(meant).Contains(typed)).ToProperty()
            .Classify(isSlip && typed.Length == meant.Length, "another letter").Classify(isSlip && typed.Length > meant.Length, "one more")
            .Classify(isSlip && typed.Length < meant.Length, "one less").Classify(!isSlip, "another word");
    }

    private static string Word(Random dice, int most) => string.Concat(Enumerable.Range(0, dice.Next(most)).Select(_ => Letters[dice.Next(Letters.Length)]));

    private static IEnumerable<string> Slips(string word)
    {
        for (var at = 0; at <= word.Length; at++)
        {
            foreach (var letter in Letters) yield return word.Insert(at, letter.ToString());
            if (at == word.Length) continue;
            yield return word.Remove(at, 1);
            foreach (var letter in Letters) yield return word.Remove(at, 1).Insert(at, letter.ToString());
        }
    }

    private static IEnumerable<string> Exchanges(string word) => Enumerable.Range(0, Math.Max(0, word.Length - 1))
        .Select(at => word[..at] + word[at + 1] + word[at] + word[(at + 2)..]).Where(other => other != word);
}
