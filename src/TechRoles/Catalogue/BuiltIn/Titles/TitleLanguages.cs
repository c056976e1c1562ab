namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The languages in which titles are read: a language is a file here.</summary>
internal static class TitleLanguages
{
    public static TitleLanguage[] All { get; } =
        [EnglishTitles.Language, GermanTitles.Language, FrenchTitles.Language, SpanishTitles.Language];

    /// <summary>A title that names the role itself.</summary>
    public static TitleLanguageEntries In(string language) => new(language);
}

/// <summary>Says names of one language shortly.</summary>
internal readonly record struct TitleLanguageEntries(string Language)
{
    /// <summary>Words that name the role itself.</summary>
    public TitleName Exact(Facts.RoleKind kind, string words) => new(Language, words, kind);

    /// <summary>Words that usually mean the role.</summary>
    public TitleName About(Facts.RoleKind kind, string words) => new(Language, words, kind) { Strength = TitleStrength.Equivalent };

    /// <summary>Words that may mean a role for which there is no kind.</summary>
    public TitleName Else(string title, string words) =>
        new(Language, words, Facts.RoleKind.Other) { Title = title, Strength = TitleStrength.Equivalent };

    /// <summary>An abbreviation.</summary>
    public TitleName Short(string word, params ReadOnlySpan<Facts.RoleKind> kinds) =>
        new(Language, word, Facts.ValueList.From(kinds)) { IsAbbreviation = true };

    /// <summary>An abbreviation that may mean a role for which there is no kind.</summary>
    public TitleName ShortElse(string title, string word) =>
        new(Language, word, Facts.RoleKind.Other) { IsAbbreviation = true, Title = title };
}
