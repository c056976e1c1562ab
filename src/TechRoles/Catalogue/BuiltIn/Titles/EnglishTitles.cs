using static TechRoles.Catalogue.WordClass;
using static TechRoles.Facts.RoleKind;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>Titles in English, and the abbreviations that all languages use.</summary>
/// <remarks>
/// "Head of Engineering" is left out because it means rail engineers as well, "Technical Director" because it is a grade of consultants,
/// "Finance Director" and "Managing Director" because they stand beside other offices as often as for one.
/// </remarks>
internal static class EnglishTitles
{
    private const string It = "it|ict|information_technology|information_systems";
    private const string ItOfGroup = "group|global|corporate|enterprise? it|ict|information_technology|information_systems";
    private const string Security = "information_security|cyber_security|it_security|cybersecurity|infosec|ict_security|cyber";
    private const string Top = "director|dg|director_general|executive_director";

    private static readonly TitleLanguageEntries Say = TitleLanguages.In("en");

    public static TitleLanguage Language { get; } = new()
    {
        Names =
        [
            // What may stand between "chief" and "officer".
            Say.Exact(Ceo, "chief executive officer?"),
            Say.Exact(Cio, "chief information|information_technology|it|ict officer"),
            Say.Exact(Cto, "chief technology|technical officer"),
            Say.Exact(Cdio, "chief digital_information|information_digital officer"),
            Say.Exact(Cdio, "chief digital & information officer"),
            Say.Exact(ChiefDigitalOfficer, "chief digital|digital_transformation officer"),
            Say.Exact(ChiefDataOfficer, "chief data officer"),
            Say.Exact(DataProtectionOfficer, "chief data_protection officer"),
            Say.Exact(Ciso, "chief information_security|information_technology_security|it_security|cyber_security|cybersecurity officer"),
            Say.Exact(ChiefSecurityOfficer, "chief security officer"),
            Say.Exact(ChiefProductOfficer, "chief product officer"),
            Say.Exact(ChiefRiskOfficer, "chief risk officer"),
            Say.Exact(ChiefAuditExecutive, "chief audit executive|officer"),
            Say.Exact(ChiefAuditExecutive, "chief internal? auditor"),
            Say.Exact(ChiefAuditExecutive, "chief internal_audit executive|officer"),
            Say.Exact(ChiefHumanResourcesOfficer, "chief human_resources|human_resource|hr|people|personnel officer"),
            Say.Exact(ChiefMarketingOfficer, "chief marketing officer"),
            Say.Exact(Coo, "chief operating|operations officer"),
            Say.Exact(Cfo, "chief finance|financial officer"),

            Say.Short("ceo", Ceo), Say.Short("cio", Cio), Say.Short("cto", Cto), Say.Short("cdio", Cdio), Say.Short("ciso", Ciso),
            Say.Short("coo", Coo), Say.Short("cfo", Cfo), Say.Short("dpo", DataProtectionOfficer), Say.Short("gcio", Cio),
            Say.Short("chro", ChiefHumanResourcesOfficer),
            Say.Short("cdto", ChiefDigitalOfficer, Cto), // Chief Digital and Technology Officer
            Say.Short("cpto", ChiefProductOfficer, Cto), // Chief Product and Technology Officer
            Say.Short("cdao", ChiefDataOfficer),         // Chief Data and Analytics Officer
            Say.Short("vciso", Ciso) with { Qualifiers = TitleQualifiers.External },
            Say.Short("vcio", Cio) with { Qualifiers = TitleQualifiers.External },
            Say.Short("dcio", Cio) with { Qualifiers = TitleQualifiers.Deputy },
            Say.Short("dciso", Ciso) with { Qualifiers = TitleQualifiers.Deputy },

            // Ambiguous, since several names have them.
            Say.Short("cdo", ChiefDigitalOfficer), Say.Short("cdo", ChiefDataOfficer),
            Say.Short("cso", ChiefSecurityOfficer), Say.ShortElse("Chief Strategy Officer", "cso"),
            Say.ShortElse("Chief Scientific Officer", "cso"),
            Say.Short("cpo", ChiefProductOfficer), Say.Short("cpo", ChiefHumanResourcesOfficer) with { Title = "Chief People Officer" },
            Say.ShortElse("Chief Privacy Officer", "cpo"),
            Say.Short("cro", ChiefRiskOfficer), Say.ShortElse("Chief Revenue Officer", "cro"),
            Say.Short("cmo", ChiefMarketingOfficer), Say.ShortElse("Chief Medical Officer", "cmo"),
            Say.Short("cdpo", DataProtectionOfficer) with { Title = "Chief Data Protection Officer" },
            Say.ShortElse("Chief Digital and Product Officer", "cdpo"),
            Say.Short("ctio", Cio, Cto) with { Title = "Chief Technology and Information Officer" },
            Say.ShortElse("Chief Technology and Innovation Officer", "ctio"),
            Say.About(ChiefSecurityOfficer, "head|director of security"), Say.About(Ciso, "head|director of security"),

            // In other words.
            Say.Exact(DataProtectionOfficer, "data protection officer"),
            Say.Exact(VpEngineering, "vp|svp|evp|vice_president of|,? engineering"),
            Say.About(Cio, $"{It} director|head"),
            Say.About(Cio, $"head|director|vice_president of {ItOfGroup}"),
            Say.About(Cio, $"director ,? {It}"),
            Say.About(Cio, $"head {It}"),
            Say.About(Cio, "director of it_services|information_services|information_technology_services"),
            Say.About(Ciso, $"head|director|vice_president|vp|chief of|,? group|global? {Security}"),
            Say.About(Ciso, $"{Security} director"),
            Say.About(Ciso, "agency information security officer"),
            Say.About(ChiefSecurityOfficer, "departmental security officer"),
            Say.About(ChiefAuditExecutive, "head|director|vice_president|vp|svp of|,? group|corporate? internal_audit"),
            Say.About(ChiefAuditExecutive, "internal_audit director"),
            Say.About(ChiefHumanResourcesOfficer, "head|director|vice_president|vp|svp of|,? human_resources|hr"),
            Say.About(ChiefHumanResourcesOfficer, "human_resources|hr director"),
            Say.About(ChiefMarketingOfficer, "head|director|vice_president|vp|svp of|,? marketing"),
            Say.About(ChiefMarketingOfficer, "marketing director"),
            Say.About(ChiefProductOfficer, "head of product"),
            Say.About(ChiefProductOfficer, "vp|svp|evp|vice_president of|,? product"),
            Say.About(Cto, "head|director of technology"),
            Say.About(Cto, "technology director"),
            Say.About(ChiefRiskOfficer, "head|director|vice_president|vp|svp of|,? group|enterprise|corporate? risk|risk_management"),
            Say.About(Cdio, $"{Top}|head of|,|for? digital ,? data ,? & technology|information|it|ict"),
            Say.About(Cdio, $"{Top} of|,|for? digital ,|&? technology|information|it|ict|data officer?"),
            Say.About(Cdio, $"{Top} of|,|for? technology|information|it|ict|data ,|& digital"),
            Say.About(Cdio, $"{Top} of|,|for? data ,? digital ,? & technology"),
            Say.About(Cdio, $"{Top}|head of|,? ddat"),
            Say.About(Cdio, "ddat director"),
            Say.About(ChiefDigitalOfficer, $"{Top} of|,|for? digital transformation|strategy?"),
            Say.About(ChiefDigitalOfficer, "digital director"),
            Say.About(ChiefDigitalOfficer, "digital transformation director"),
        ],
        Classes =
        [
            (Chief, "chief"),
            (Head | Senior | Rank, "director directors president vp svp evp avp dd dg md"),
            (Head | Senior | Rank, "founder cofounder chairman chairwoman chairperson chair member principal partner trustee owner"),
            (Head | Senior, "head leader"),
            (Head, "lead manager architect adviser advisor engineer analyst specialist consultant coordinator administrator"),
            (Head, "developer scientist economist officer prosecutor inspector ambassador evangelist representative delegate expert"),
            (Head, "strategist researcher planner buyer auditor accountant lawyer counsel nurse designer trainer recruiter controller"),
            (Rank, "management leadership general executive managing senior permanent board scs scs1 scs2 scs3 g6 g7 grade band "
                + "nonexecutive"),
            (Head, "junior"),
            (Head, "trainee intern apprentice graduate student editor headhunter driver author coach mentor blogger candidate nurse"),
            (Deputy | Rank, "deputy vice assistant associate"),
            (Deputy, "depute dep dpty"),
            (Joint, "joint co jobshare"),
            (Interim, "interim acting temporary caretaker temp interims maternity paternity parental cover tem tempore stand "
                + "standin locum"),
            (Designate, "designate designated elect incoming future nominee nominated appointee prospective desig"),
            (Former, "former formerly ex past retired previous previously emeritus emerita ret retd"),
            (External, "virtual fractional external outsourced"),
            (Reach, "group holding global corporate enterprise international worldwide national government federal companywide"),
            (Reach | Part,
                "regional divisional state city county departmental district local country plant subsidiary agency unit division"),
            (OtherOffice, "federal customer"),
            (OtherOffice | Seller, "field advisory shadow aspiring honorary guest"),
            (Region | Part,
                "uk gb us usa eu emea apac dach latam mena anz nordic nordics benelux europe asia africa america americas germany"),
            (Region | Part, "austria switzerland france spain italy poland india china japan canada australia iberia portugal ireland"),
            (Region | Part, "england scotland wales north south east west northern southern eastern western pacific baltics balkans"),
            (Region | Part,
                "scandinavia cee see apj ap namer noram mea gcc uki ukie ukandi netherlands belgium sweden norway denmark finland"),
            (Region | Part, "region regions retail banking wholesale insurance wealth"),
            (Region | Part, "singapore brazil mexico turkey israel czechia hungary romania greece middle central"),
            (Unit, "office offices group groups directorate directorates division department team teams services portfolio programme"),
            (Unit, "programmes program unit units function branch cell network council board forum organisation organization practice hub"),
            (Unit, "profession community staff"),
            (Unit | Ministry, "department ministry"),
            (Reach | Part, "department"),
            (Until, "until till through pending from since up"),
            (Assistant, "secretary secretaries secretariat pa ea pps assistant assistants aide staff partner diary"),
            (Personal, "executive personal private team administrative admin business office"),
            (WordClass.Of, "of"),
            (For, "for"),
            (To, "to supports supporting assisting assists reporting reports"),
            (At, "at in @"),
            (Lead, "ad on as per pro"),
            (Residence, "residence residency hire demand"),
            (Article, "the a an mba phd msc bsc cissp cism cpa aca fca obe cbe mbe jr sr mr mrs ms dr prof hon sir lord esq"),
            (Joiner, "and"),
            (Gender, "m w d f x i u div divers gn all genders gender mwd wmd fmd mfd"),
            (None, "officers informations s"),
        ],
        Domains =
        [
            (Domain.Technology, "it ict information technology technologies technical digital data systems engineering software"),
            (Domain.Technology, "computing informatics ai"),
            (Domain.Security | Domain.Technology, "cyber cybersecurity infosec"),
            (Domain.Security, "security"),
            (Domain.Finance, "finance financial finances accounting"),
            (Domain.Operations, "operations operating"),
            (Domain.Product, "product products"),
            (Domain.Risk, "risk risks"),
            (Domain.Privacy, "privacy protection"),
        ],
        Dotted = [(Interim, "a.i p.i t.a"), (Former, "ret")],
        Misspelt = ["cheif", "chif", "cheef", "chielf", "chiel"],
    };
}
