namespace TechRoles.Catalogue;

/// <summary>Reads the words of a <see cref="TitleName"/>: choices, words that may be missing, several words as one.</summary>
internal static class TitlePattern
{
    /// <summary>Every phrase that a pattern stands for, word by word.</summary>
    public static IEnumerable<string[]> Expand(string pattern)
    {
        IEnumerable<string[]> phrases = [[]];
        foreach (var place in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var choices = place.TrimEnd('?').Split('|').Select(choice => Array.ConvertAll(choice.Split('_'), Folded)).ToList();
            if (place.EndsWith('?')) choices.Add([]);
            phrases = phrases.SelectMany(_ => choices, (phrase, choice) => (string[])[.. phrase, .. choice]).ToList();
        }

        return phrases;
    }

    // What is no word, such as … and &, stays as it is.
    private static string Folded(string word) =>
        word.Any(letter => char.IsLetter(letter) && !char.IsAsciiLetterLower(letter)) ? FoldedTitle.From(word).Text.ToString() : word;
}
