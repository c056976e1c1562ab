using static TechRoles.Catalogue.WordClass;

namespace TechRoles.Catalogue;

/// <summary>The words that the recogniser knows, folded: extend it here.</summary>
/// <remarks>The choice of words is our own judgement, made on titles that public bodies published.</remarks>
internal static class TitleWordTable
{
    public static readonly (WordClass Class, string Words)[] Classes =
    [
        (Chief, "chief"),
        (Head | Senior | Rank, "director directors direktor direktorin president praesident praesidentin vp svp evp avp dd dg md"),
        (Head | Senior | Rank, "founder cofounder chairman chairwoman chairperson chair member principal partner trustee owner gruender"),
        (Head | Senior, "head leader vorstand geschaeftsfuehrer geschaeftsfuehrerin leiter leiterin leitung"),
        (Head, "lead manager managerin architect adviser advisor engineer analyst specialist consultant coordinator administrator"),
        (Head, "developer scientist economist officer prosecutor inspector ambassador evangelist representative delegate expert"),
        (Head, "strategist researcher planner buyer auditor accountant lawyer counsel nurse designer trainer recruiter controller"),
        (Head, "beauftragter beauftragte berater beraterin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin techniker"),
        (Head, "referatsleiter referatsleiterin referatsleitung abteilungsleiter abteilungsleiterin abteilungsleitung gruppenleiter"),
        (Head, "gruppenleiterin teamleiter teamleiterin projektleiter projektleiterin bereichsleiter bereichsleiterin bereichsleitung"),
        (Head, "sachgebietsleiter sachgebietsleiterin sachgebietsleitung dezernent dezernentin"),
        (Rank, "general executive managing senior permanent board scs scs1 scs2 scs3 g6 g7 grade band nonexecutive"),
        (Deputy | Rank, "deputy vice assistant associate"),
        (Deputy, "stellvertretend stellvertretende stellvertretender stellvertretenden stellvertreter stellvertreterin stellvertretung"),
        (Deputy, "stellv stv vize depute"),
        (Joint, "joint co jobshare"),
        (Interim, "interim acting temporary caretaker kommissarisch kommissarische kommissarischer kommissarischen interimistisch"),
        (Interim, "interimistische interimistischer komm"),
        (Designate, "designate elect incoming designiert designierte designierter"),
        (Former, "former formerly ex past retired previous previously emeritus ehemalig ehemalige ehemaliger ehem"),
        (External, "virtual fractional external externe externer outsourced"),
        (Reach, "group global national government regional corporate enterprise divisional konzern"),
        (Reach, "international worldwide state city county"),
        (Reach | OtherCto, "federal"),
        (OtherCto, "field customer"),
        (Region, "uk gb us usa eu emea apac dach latam mena anz nordic nordics benelux europe asia africa america americas germany"),
        (Region, "deutschland austria oesterreich switzerland schweiz france spain italy poland india china japan canada australia"),
        (Region, "england scotland wales ireland north south east west northern southern eastern western pacific"),
        (Unit, "office offices group groups directorate directorates division department team teams services portfolio programme"),
        (Unit, "programmes program unit units function branch cell network council board forum organisation organization practice hub"),
        (Unit, "profession community area bereich abteilung referat stab stabsstelle stabsbereich geschaeftsstelle"),
        (Assistant, "secretary secretaries secretariat pa ea pps assistant assistants assistenz assistent assistentin referent referentin"),
        (Assistant, "referenten sekretariat sekretaer sekretaerin buero vorzimmer aide staff partner diary"),
        (Personal, "executive personal private team administrative admin business office"),
        (Of, "of des der vom beim"),
        (For, "for fuer"),
        (To, "to zum zur"),
        (At, "at in bei im @"),
        (Article, "the a an die das dem den"),
        (Joiner, "and und sowie"),
        (Gender, "m w d f x i u div divers gn all genders gender"),
        (None, "officers informations s"),
    ];

    public static readonly (Domain Domain, string Words)[] Domains =
    [
        (Domain.Technology, "it ict ikt edv information technology technologies technical digital data systems engineering software"),
        (Domain.Technology, "computing informatics informatik digitalisierung technik"),
        (Domain.Security | Domain.Technology, "cyber cybersecurity"),
        (Domain.Security, "security informationssicherheit sicherheit"),
        (Domain.Finance, "finance financial finances accounting finanzen"),
        (Domain.Operations, "operations operating"),
        (Domain.Product, "product products"),
        (Domain.Risk, "risk risks risiko"),
        (Domain.Privacy, "privacy protection datenschutz"),
    ];
}
