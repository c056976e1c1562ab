using static TechRoles.Catalogue.WordClass;
using static TechRoles.Facts.RoleKind;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>Titles in German.</summary>
/// <remarks>
/// "Sicherheitsbeauftragter" is left out because it means safety at work, "Referatsleiter", "Teamleiter" and "Gruppenleiter IT" because
/// they stand too low, "Landesbeauftragter für den Datenschutz" because that is the authority.
/// </remarks>
internal static class GermanTitles
{
    private const string It = "@it|informations_&_kommunikationstechnik";

    private const string Security = "@sicherheit|it_sicherheit|it_security|cyber_sicherheit|cyber_security|information_security";

    private const string Leader = "@leiter";

    private const string OfUnit = "@bereich|der_abteilung|des_bereichs|der_hauptabteilung|des_fachbereichs|der_stabsstelle";

    private const string Officer = "beauftragter|beauftragte|beauftragten";

    private static readonly TitleLanguageEntries Say = TitleLanguages.In("de");

    public static TitleLanguage Language { get; } = new()
    {
        Groups =
        [
            ("@it", "it edv ikt informatik informationstechnik informationstechnologie informationstechnologien informationsverarbeitung"),
            ("@it", "informationssysteme datenverarbeitung dv tuiv"),
            ("@sicherheit", "informationssicherheit cybersicherheit cybersecurity"),
            ("@leiter", "leiter leiterin leitung bereichsleiter bereichsleiterin bereichsleitung hauptabteilungsleiter"),
            ("@leiter", "hauptabteilungsleiterin hauptabteilungsleitung abteilungsleiter abteilungsleiterin abteilungsleitung"),
            ("@leiter", "fachbereichsleiter fachbereichsleiterin fachbereichsleitung amtsleiter amtsleiterin amtsleitung"),
            ("@leiter", "ressortleiter ressortleiterin direktor direktorin chef chefin vorstand vorstaendin gesamtleiter gesamtleiterin"),
            ("@leiter", "bereichsvorstand bereichsvorstaendin"),
            ("@bereich", "zentrale zentralen"),
            ("@bereich", "der des den bereich bereichs abteilung hauptabteilung fachbereich fachbereichs konzern gruppen stabsstelle"),
        ],
        Names =
        [
            Say.Exact(DataProtectionOfficer, "datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten"),
            Say.Exact(DataProtectionOfficer, "konzerndatenschutzbeauftragter|konzerndatenschutzbeauftragte|konzerndatenschutzbeauftragten"),
            Say.Exact(DataProtectionOfficer, $"datenschutz {Officer}"),
            Say.Exact(DataProtectionOfficer, $"{Officer} fuer den? datenschutz"),
            Say.Short("dsb", DataProtectionOfficer), Say.Short("bdsb", DataProtectionOfficer),
            Say.Exact(Ceo,
                "vorstandsvorsitzender|vorstandsvorsitzende|vorstandsvorsitzenden|vorstandsvorsitz|vorstandssprecher|vorstandssprecherin|"
                + "konzernchef|konzernchefin|vorstandschef|vorstandschefin"),
            Say.Exact(Ceo, "vorsitzender|vorsitzende des vorstands|vorstandes"),
            Say.About(Ceo, "vorsitzender|vorsitzende|sprecher|sprecherin der geschaeftsfuehrung|geschaeftsleitung"),
            Say.About(Ceo, "sprecher|sprecherin des vorstands|vorstandes"),
            Say.About(Ceo, "hauptgeschaeftsfuehrer|hauptgeschaeftsfuehrerin|generaldirektor|generaldirektorin"),
            Say.About(Ceo, "geschaeftsfuehrer|geschaeftsfuehrerin"),
            Say.Else("Board member", "geschaeftsfuehrer|geschaeftsfuehrerin"),

            Say.About(Cio, $"{It} {Leader}"),
            Say.About(Cio, $"{Leader} {OfUnit}? {It}"),
            Say.About(Cio, $"geschaeftsfuehrer|geschaeftsfuehrerin {It}"),
            Say.About(Cio, $"cio {Officer}"),
            Say.About(Cdio, $"{Leader} {OfUnit}? {It} & digitalisierung"),
            Say.About(Cdio, $"{Leader} {OfUnit}? digitalisierung & {It}"),
            Say.About(ChiefDigitalOfficer,
                "leiter|leiterin|leitung|bereichsleiter|bereichsleiterin|bereichsleitung|vorstand|direktor|direktorin der|bereich? "
                + "digitalisierung"),
            Say.About(ChiefDigitalOfficer, "digitalvorstand|digitalvorstaendin"),
            Say.About(Cto,
                "technischer|technische leiter|leiterin|leitung|direktor|direktorin|geschaeftsfuehrer|geschaeftsfuehrerin|vorstand"),
            Say.About(Cto, "technikvorstand|technikvorstaendin|technologievorstand"),
            Say.About(Cto, "vorstand|vorstaendin technik|technologie"),
            Say.Exact(Cfo, "finanzvorstand|finanzvorstaendin"),
            Say.About(Cfo, "kaufmaennischer|kaufmaennische geschaeftsfuehrer|geschaeftsfuehrerin|vorstand|direktor|direktorin"),
            Say.About(Cfo, "vorstand|vorstaendin finanzen"),
            Say.About(ChiefRiskOfficer, "risikovorstand|risikovorstaendin"),
            Say.About(ChiefRiskOfficer, $"{Leader} {OfUnit}? risikomanagement|konzernrisikomanagement|risiko|risiken"),
            Say.About(ChiefAuditExecutive, $"{Leader} {OfUnit}? interne|internen? revision|konzernrevision|innenrevision"),
            Say.About(ChiefAuditExecutive, "revisionsleiter|revisionsleiterin|revisionsleitung"),
            Say.About(ChiefAuditExecutive, "interne revision leiter|leiterin|leitung"),
            Say.Exact(ChiefHumanResourcesOfficer, "personalvorstand|personalvorstaendin"),
            Say.About(ChiefHumanResourcesOfficer, "arbeitsdirektor|arbeitsdirektorin|personalleiter|personalleiterin|personalleitung"),
            Say.About(ChiefHumanResourcesOfficer, "personalchef|personalchefin"),
            Say.About(ChiefHumanResourcesOfficer, $"{Leader} {OfUnit}? personal|personalwesen|hr|human_resources"),
            Say.About(ChiefMarketingOfficer, "marketingvorstand|marketingvorstaendin|marketingleiter|marketingleiterin|marketingleitung"),
            Say.About(ChiefMarketingOfficer, $"{Leader} {OfUnit}? marketing"),

            Say.About(Ciso, "informationssicherheitsbeauftragter|informationssicherheitsbeauftragte|informationssicherheitsbeauftragten"),
            Say.About(Ciso, "konzerninformationssicherheitsbeauftragter|konzerninformationssicherheitsbeauftragte"),
            Say.About(Ciso,
                "it sicherheitsbeauftragter|sicherheitsbeauftragte|sicherheitsbeauftragten|sibe|"
                + "sicherheits_beauftragter|sicherheits_beauftragte"),
            Say.About(Ciso, $"informationssicherheits|informationssicherheit {Officer}"),
            Say.About(Ciso, $"{Officer} fuer die? informationssicherheit|it_sicherheit"),
            Say.Short("isb", Ciso) with { Strength = TitleStrength.Equivalent },
            Say.About(Ciso, $"{Leader} {OfUnit}? {Security}"),
            Say.About(Ciso, $"{Security} {Leader}"),
        ],
        Classes =
        [
            (Head | Senior | Rank,
                "direktor direktorin praesident praesidentin gruender gruenderin ministerialdirigent ministerialrat ministerialraetin"),
            (Head | Senior,
                "vorstand vorstaendin geschaeftsfuehrer geschaeftsfuehrerin leiter leiterin leitung chefin generaldirektor "
                + "generaldirektorin"),
            (Head | Senior,
                "bereichsleiter bereichsleiterin bereichsleitung hauptabteilungsleiter hauptabteilungsleiterin hauptabteilungsleitung"),
            (Head | Senior,
                "abteilungsleiter abteilungsleiterin abteilungsleitung fachbereichsleiter fachbereichsleiterin fachbereichsleitung"),
            (Head | Senior, "bereichsvorstand bereichsvorstaendin"),
            (Head | Senior, "amtsleiter amtsleiterin amtsleitung dezernent dezernentin prokurist prokuristin"),
            (Head, "praktikant praktikantin werkstudentin auszubildender architekt architektin entwickler entwicklerin ingenieur "
                + "ingenieurin"),
            (Head, "spezialist spezialistin experte expertin analystin redakteur redakteurin"),
            (Head, "beauftragter beauftragte berater beraterin techniker"),
            (Head, "referatsleiter referatsleiterin referatsleitung gruppenleiter gruppenleiterin teamleiter teamleiterin projektleiter"),
            (Head, "projektleiterin sachgebietsleiter sachgebietsleiterin sachgebietsleitung koordinator koordinatorin werkstudent"),
            (Deputy, "stellvertretend stellvertretende stellvertretender stellvertretenden stellvertreter stellvertreterin "
                + "stellvertretung"),
            (Deputy, "stellv stv vize vertreter vertreterin vertretung"),
            (Interim, "kommissarisch kommissarische kommissarischer kommissarischen interimistisch interimistische interimistischer "
                + "komm elternzeitvertretung"),
            (Interim, "uebergangs uebergangsweise vorlaeufig vorlaeufige vorlaeufiger vertretungsweise interimsmanager interimsmanagerin"),
            (Designate,
                "designiert designierte designierter kuenftig kuenftige kuenftiger zukuenftig zukuenftige zukuenftiger angehende "
                + "angehender"),
            (Former, "ehemalig ehemalige ehemaliger ehem ehemals vormals frueher fruehere frueherer exchef pensioniert"),
            (External, "externe externer"),
            (Reach, "konzern gruppen konzernweit konzernweiter unternehmensweit bundes"),
            (Reach | Part,
                "bereichs werks werk sparten sparte standort standorts regional landes ressort geschaeftsbereich geschaeftsbereichs "
                + "tochter"),
            (Region | Part,
                "deutschland oesterreich schweiz nord sued ost west mitte bayern hessen sachsen berlin hamburg frankreich spanien italien"),
            (Unit, "bereich abteilung referat hauptabteilung dezernat geschaeftsstelle"),
            (Unit | Staff, "stab stabsstelle stabsbereich geschaeftsstelle arbeitsstab projektbuero"),
            (Until, "bis zum ab"),
            (Assistant, "assistenz assistent assistentin referent referentin referenten sekretariat sekretaer sekretaerin buero vorzimmer"),
            (Assistant, "bueroleiter bueroleiterin bueroleitung chefsekretaerin chefassistenz vorstandsassistent vorstandsassistentin"),
            (Assistant, "vorstandsassistenz sachbearbeitung teamassistenz teamassistentin direktionsassistenz direktionsassistent"),
            (Assistant, "direktionsassistentin vorstandsreferent vorstandsreferentin stabsmitarbeiter stabsmitarbeiterin"),
            (Assistant, "mitarbeiter mitarbeiterin ansprechpartner ansprechpartnerin schnittstelle sachbearbeiter sachbearbeiterin"),
            (WordClass.Of, "des der vom beim"),
            (For, "fuer"),
            (To, "zum zur unterstuetzung zuarbeit"),
            (At, "bei im"),
            (Article, "die das dem den"),
            (Joiner, "und sowie"),
            (Article, "frau herr"),
            (None, "ai"),
        ],
        Domains =
        [
            (Domain.Technology, "ikt edv informatik digitalisierung technik"),
            (Domain.Security, "informationssicherheit sicherheit"),
            (Domain.Finance, "finanzen"),
            (Domain.Risk, "risiko"),
            (Domain.Privacy, "datenschutz"),
        ],
        Dotted = [(Interim, "i.v m.d.w.b m.d.f.b m.d.w.d.g.b"), (Former, "a.d i.r")],
    };
}
