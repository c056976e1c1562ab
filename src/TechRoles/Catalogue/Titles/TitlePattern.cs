namespace TechRoles.Catalogue;

/// <summary>Reads the words of a <see cref="TitleName"/>: choices, words that may be missing, several words as one.</summary>
internal static class TitlePattern
{
    /// <summary>Every phrase that a pattern stands for, word by word.</summary>
    public static List<string[]> Expand(string pattern)
    {
        List<string[]> phrases = [[]];
        foreach (var place in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var choices = Choices(place);
            var longer = new List<string[]>(phrases.Count * choices.Count);
            foreach (var phrase in phrases)
                foreach (var choice in choices) longer.Add([.. phrase, .. choice]);
            phrases = longer;
        }

        return phrases;
    }

    /// <summary>What may stand in one place.</summary>
    private static List<string[]> Choices(string place)
    {
        var choices = new List<string[]>();
        foreach (var choice in place.TrimEnd('?').Split('|')) choices.Add(Array.ConvertAll(choice.Split('_'), Folded));
        if (place.EndsWith('?')) choices.Add([]);
        return choices;
    }

    // What is no word, such as … and &, stays as it is.
    private static string Folded(string word)
    {
        foreach (var letter in word)
            if (char.IsLetter(letter) && !char.IsAsciiLetterLower(letter)) return FoldedTitle.From(word).Text.ToString();
        return word;
    }
}
