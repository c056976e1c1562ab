using TechRoles.Facts;
using static TechRoles.Catalogue.TitleMeaning;

namespace TechRoles.Catalogue;

/// <summary>Titles that name a role in other words: extend them here.</summary>
/// <remarks>
/// <c>a|b</c> is either word, <c>c?</c> may be missing, <c>d_e</c> is two words; a hyphen in the title is as good as a blank. "Head of
/// Engineering" is left out because it means rail engineers as well, "Sicherheitsbeauftragter" because it means safety at work.
/// </remarks>
internal static class TitlePhraseTable
{
    private const string It = "it|ict|information_technology";
    private const string ItGerman = "it|edv|ikt|informationstechnik|informationstechnologie";
    private const string InformationSecurityGerman = "informationssicherheit|it_sicherheit|cybersicherheit";
    private const string Leader = "leiter|leiterin|leitung";

    private static readonly (string Pattern, TitleMeaning Meaning)[] Patterns =
    [
        ("data protection officer", Exactly(RoleKind.DataProtectionOfficer)),
        ("datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten", Exactly(RoleKind.DataProtectionOfficer)),
        ("vorstandsvorsitzender|vorstandsvorsitzende|vorstandsvorsitzenden", Exactly(RoleKind.Ceo)),
        ("vorsitzender|vorsitzende des vorstands|vorstandes", Exactly(RoleKind.Ceo)),
        ("vp|svp|evp|vice_president of? engineering", Exactly(RoleKind.VpEngineering)),

        ($"{It} director", About(RoleKind.Cio)),
        ($"head|director of {It}", About(RoleKind.Cio)),
        ($"director {It}", About(RoleKind.Cio)),
        ("head|director of information|cyber|it security", About(RoleKind.Ciso)),
        ("head|director of cybersecurity", About(RoleKind.Ciso)),
        ("departmental security officer", About(RoleKind.ChiefSecurityOfficer)),
        ("head|vp|svp|evp|vice_president of product", About(RoleKind.ChiefProductOfficer)),
        ("vp|svp|evp|vice_president product", About(RoleKind.ChiefProductOfficer)),

        ($"{ItGerman} {Leader}|direktor|direktorin|vorstand", About(RoleKind.Cio)),
        ($"{Leader} der? {ItGerman}", About(RoleKind.Cio)),
        ("cio beauftragter|beauftragte|beauftragten", About(RoleKind.Cio)),
        ("technischer|technische leiter|leiterin|leitung|direktor|direktorin|geschaeftsfuehrer|geschaeftsfuehrerin", About(RoleKind.Cto)),
        ("informationssicherheitsbeauftragter|informationssicherheitsbeauftragte", About(RoleKind.Ciso)),
        ("informationssicherheitsbeauftragten", About(RoleKind.Ciso)),
        ("it sicherheitsbeauftragter|sicherheitsbeauftragte|sicherheitsbeauftragten", About(RoleKind.Ciso)),
        ($"{Leader} der? {InformationSecurityGerman}", About(RoleKind.Ciso)),
        ("vorsitzender|vorsitzende der geschaeftsfuehrung", About(RoleKind.Ceo)),
        ("finanzvorstand", About(RoleKind.Cfo)),

        ("head of security", EitherOf(
            new(RoleKind.ChiefSecurityOfficer, "Chief Security Officer"),
            new(RoleKind.Ciso, "Chief Information Security Officer"))),
        ("geschaeftsfuehrer|geschaeftsfuehrerin", EitherOf(
            new(RoleKind.Ceo, "Chief Executive Officer"),
            new(RoleKind.Other, "Board member"))),
    ];

    /// <summary>The phrases, word by word.</summary>
    public static PhraseTree Tree { get; } =
        PhraseTree.From(Patterns.SelectMany(entry => Expand(entry.Pattern), (entry, words) => (words, entry.Meaning)));

    /// <summary>The words that a phrase can begin with.</summary>
    public static IEnumerable<string> Openings => Patterns.SelectMany(entry => Expand(entry.Pattern)).Select(words => words[0]).Distinct();

    /// <summary>Every word of every phrase.</summary>
    public static IEnumerable<string> Words => Patterns.SelectMany(entry => Expand(entry.Pattern)).SelectMany(words => words).Distinct();

    private static IEnumerable<string[]> Expand(string pattern)
    {
        IEnumerable<string[]> phrases = [[]];
        foreach (var place in pattern.Split(' '))
        {
            var choices = place.TrimEnd('?').Split('|').Select(choice => choice.Split('_')).ToList();
            if (place.EndsWith('?')) choices.Add([]);
            phrases = phrases.SelectMany(_ => choices, (phrase, choice) => (string[])[.. phrase, .. choice]).ToList();
        }

        return phrases;
    }
}
