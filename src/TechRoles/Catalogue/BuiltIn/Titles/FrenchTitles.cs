using static TechRoles.Catalogue.WordClass;
using static TechRoles.Facts.RoleKind;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>Titles in French.</summary>
/// <remarks>"Directeur technique" is a CTO in a company of technology; of a theatre, a hotel or a club it is not, see
/// <see cref="Venue"/>.</remarks>
internal static class FrenchTitles
{
    private const string Director = "directeur|directrice";
    private const string Systems =
        "des_systemes_d'information|des_systemes_d'informations|du_systeme_d'information|des_systemes_informatiques"
        + "|des_si|du_si|informatique|de_l'informatique|systemes_d'information|des_systemes_d'information_&_de_l'informatique";

    private const string OfSystems =
        "des_systemes_d'information|des_systemes_d'informations|du_systeme_d'information|des_si|du_si|informatique"
        + "|de_l'information|informatiques";

    private static readonly TitleLanguageEntries Say = TitleLanguages.In("fr");

    public static TitleLanguage Language { get; } = new()
    {
        Names =
        [
            Say.Short("dsi", Cio) with { Strength = TitleStrength.Equivalent },
            Say.Short("dsin", Cdio) with { Strength = TitleStrength.Equivalent },
            Say.About(Cio, $"{Director} {Systems}"),
            Say.About(Cio, $"{Director} adjoint|adjointe {Systems}") with { Qualifiers = TitleQualifiers.Deputy },
            Say.About(Cio, $"{Director} de la dsi"),
            Say.About(Cio, "responsable informatique|des_systemes_d'information|du_systeme_d'information"),
            Say.About(Cdio, $"{Director} du? numerique"),
            Say.About(Cdio, $"{Director} du? numerique & des_systemes_d'information|du_systeme_d'information"),
            Say.About(Cdio, $"{Director} des_systemes_d'information & du? numerique"),
            Say.About(ChiefDigitalOfficer, $"{Director} du? digital"),
            Say.About(ChiefDigitalOfficer, $"{Director} de? la? transformation digitale|numerique"),
            Say.About(Cto, $"{Director} technique adjoint|adjointe") with { Qualifiers = TitleQualifiers.Deputy },
            Say.About(Cto, $"{Director} adjoint|adjointe technique") with { Qualifiers = TitleQualifiers.Deputy },
            Say.About(Cto, $"{Director} technique|de_la_technologie|des_technologies|technologie|technologique"),
            Say.Short("rssi", Ciso) with { Strength = TitleStrength.Equivalent },
            Say.About(Ciso, $"responsable|{Director} de? la? securite {OfSystems}"),
            Say.About(Ciso, $"responsable|{Director} de? la? cybersecurite"),
            Say.Exact(DataProtectionOfficer, "delegue|deleguee a la protection des donnees"),
            Say.Exact(DataProtectionOfficer, "delegue|deleguee protection des? donnees"),
            Say.Exact(Cfo, $"{Director} financier|financiere|des_finances"),
            Say.Exact(Cfo, $"{Director} administratif|administrative & financier|financiere"),
            Say.Short("daf", Cfo) with { Strength = TitleStrength.Equivalent },
            Say.Exact(Ceo, "president|presidente directeur|directrice general|generale"),
            Say.Short("pdg", Ceo),
            Say.About(Ceo, "directeur general"), Say.About(Ceo, "directrice generale"),
            Say.About(Coo, $"{Director} des operations"),
            Say.About(ChiefProductOfficer, $"{Director} produit|produits"),
            Say.About(ChiefRiskOfficer, $"{Director} des risques"),
            Say.About(ChiefAuditExecutive, $"{Director}|responsable de_l'audit|audit|de_l'audit_&_du_controle interne?"),
            Say.Short("drh", ChiefHumanResourcesOfficer) with { Strength = TitleStrength.Equivalent },
            Say.About(ChiefHumanResourcesOfficer, $"{Director}|responsable des_ressources|ressources humaines"),
            Say.About(ChiefMarketingOfficer, $"{Director}|responsable du? marketing"),
        ],
        Classes =
        [
            (Head | Senior | Rank, "directeur directrice presidente fondateur fondatrice cofondateur cofondatrice gerant gerante"),
            (Head | Senior, "responsable chef cheffe"),
            (Head, "alternant alternante apprenti apprentie stagiaire architecte redacteur redactrice"),
            (Head, "ingenieur ingenieure charge chargee conseiller conseillere gestionnaire technicien technicienne developpeur "
                + "consultante"),
            (Deputy, "adjoint adjointe suppleant suppleante sous delegue deleguee"),
            (Interim, "interimaire provisoire transition"),
            (Designate, "futur future designee"),
            (Former, "ancien ancienne anciennement"),
            (External, "externalise externalisee partage"),
            (Reach, "groupe national nationale"),
            (Reach | Part, "regionale departementale departemental"),
            (Region | Part, "nord sud est ouest allemagne espagne italie suisse belgique afrique asie iledefrance"),
            (Unit, "direction bureau departement pole equipe comite"),
            (Unit | Staff, "cabinet secretariat"),
            (Until, "jusqu'au jusqu'a depuis"),
            (Assistant, "assistante secretaire collaborateur collaboratrice"),
            (Venue, "theatre hotel opera festival club stade musee scene spectacle spectacles cirque piscine camping"),
            (WordClass.Of, "du de d"),
            (For, "pour"),
            (To, "au aupres"),
            (At, "chez dans"),
            (Lead, "par en"),
            (Article, "le la les un une"),
            (Joiner, "et"),
            (Gender, "h"),
        ],
        Domains = [(Domain.Technology, "informatique numerique technologie"), (Domain.Finance, "financier financiere"),
            (Domain.Security, "securite")],
        Dotted = [(Interim, "f.f")],
    };
}
