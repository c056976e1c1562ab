using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Languages as their four tables, and what is wrong with one.</summary>
internal static class LanguageConverters
{
    private static readonly DataConverter<Noun> Noun = new RecordConverter<Noun>(
        new("", ""),
        Members<Noun>.Text("one", noun => noun.One, (noun, word) => noun with { One = word }),
        Members<Noun>.Text("many", noun => noun.Many, (noun, word) => noun with { Many = word }),
        Members<Noun>.TextOrNull("dative", noun => noun.Dative, (noun, word) => noun with { Dative = word }));

    private static readonly DataConverter<AreaName> Name = new RecordConverter<AreaName>(
        new("", "", ""),
        Members<AreaName>.Text("english", name => name.English, (name, word) => name with { English = word }),
        Members<AreaName>.Text("own", name => name.Own, (name, word) => name with { Own = word }),
        Members<AreaName>.Text("inside", name => name.Inside, (name, word) => name with { Inside = word }));

    private static readonly DataConverter<LanguageFault> Fault = new RecordConverter<LanguageFault>(
        new(0, ""),
        Members<LanguageFault>.Number("line", fault => fault.Line, (fault, line) => fault with { Line = line }),
        Members<LanguageFault>.Text("message", fault => fault.Message, (fault, message) => fault with { Message = message }));

    private static readonly DictionaryConverter<string> Texts = new(Plain.Text);

    private static readonly DataConverter<Language> Language = new RecordConverter<Language>(
        new(""),
        Members<Language>.Text("code", language => language.Code, (language, code) => language with { Code = code }),
        Members<Language>.Value(
            "sentences", Texts, language => language.Templates, (language, texts) => language with { Templates = texts }),
        Members<Language>.Value(
            "nouns", new DictionaryConverter<Noun>(Noun), language => language.Nouns, (language, nouns) => language with { Nouns = nouns }),
        Members<Language>.Value("words", Texts, language => language.Words, (language, words) => language with { Words = words }),
        Members<Language>.Value(
            "names", new DictionaryConverter<AreaName>(Name), language => language.Names,
            (language, names) => language with { Names = names }));

    private static readonly DataConverter<InvalidLanguage> Invalid = new RecordConverter<InvalidLanguage>(
        new([]), Members<InvalidLanguage>.List("faults", Fault, one => one.Faults, (one, faults) => one with { Faults = faults }));

    public static IEnumerable<IDataConverter> All =>
    [
        Noun, Name, Fault, Language, Invalid,
        new UnionConverter<LanguageResult, Language, InvalidLanguage>(
            ("language", Language), ("invalid", Invalid),
            result => result.Match<OneOf.OneOf<Language, InvalidLanguage>>(one => one, one => one), one => one, one => one),
    ];
}
