using TechRoles.Catalogue;
using TechRoles.Catalogue.BuiltIn;

namespace TechRoles.Tests.Catalogue;

/// <summary>What each word of a title does and is about, all languages taken together.</summary>
public class LexiconTests
{
    [Fact]
    public void Words_do_what_they_did()
    {
        var lexicon = TitleTables.From(RoleCatalogue.BuiltIn).Lexicon;
        var languages = TitleLanguages.All;
        var words = languages.SelectMany(language => language.Classes.Select(one => one.Words).Concat(language.Domains.Select(one => one.Words)).Concat(language.Groups.Select(one => one.Words)))
            .SelectMany(text => text.Split(' ')).Distinct(StringComparer.Ordinal).Select(word => lexicon.Find(word));
        var dotted = languages.SelectMany(language => language.Dotted).SelectMany(one => one.Words.Split(' ')).Distinct(StringComparer.Ordinal)
            .Select(word => lexicon.FindDotted(word)!).Select(word => word with { Text = $"{word.Text} (dotted)" });
        Golden.Holds("tests/TechRoles.Tests/Catalogue/Titles/words.txt", string.Concat(words.Concat(dotted)
            .GroupBy(word => $"{word.Class}{(word.Domain == Domain.None ? "" : $", about {word.Domain}")}{string.Concat(word.Groups.Order(StringComparer.Ordinal).Select(group => $", {group}"))}", word => word.Text, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}\n{string.Concat(group.Order(StringComparer.Ordinal).Select(word => $"  {word}\n"))}")));
    }
}
