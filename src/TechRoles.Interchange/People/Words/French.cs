namespace TechRoles.Interchange;

/// <summary>French.</summary>
internal static class French
{
    public static SourceLanguage Words { get; } = new()
    {
        Headers =
        [
            (PersonField.PositionId,
                ["numéro de poste", "n° de poste", "id poste", "code poste", "identifiant du poste", "identifiant poste"]),
            (PersonField.Id, ["identifiant", "numéro", "n°"]),
            (PersonField.PersonId,
                ["matricule", "numéro matricule", "numéro d'employé", "n° employé", "id employé", "identifiant employé", "id salarié",
                "numéro de salarié", "code employé", "n° matricule", "code salarié", "numéro d'agent", "id collaborateur",
                "matricule agent", "n° agent"]),
            (PersonField.Name,
                ["nom complet", "nom et prénom", "nom prénom", "prénom et nom", "employé", "salarié", "collaborateur", "titulaire", "nom",
                "nom de l'employé", "agent", "personne", "nom du titulaire", "nom du collaborateur", "nom et prénoms"]),
            (PersonField.FirstName, ["prénom", "prénoms"]),
            (PersonField.LastName, ["nom de famille", "patronyme"]),
            (PersonField.Mail, ["courriel", "e-mail", "adresse e-mail", "adresse électronique", "adresse mail", "mél", "messagerie"]),
            (PersonField.UserName, ["nom d'utilisateur", "identifiant de connexion"]),
            (PersonField.Title,
                ["intitulé du poste", "intitulé de poste", "libellé du poste", "libellé poste", "titre du poste", "poste", "titre",
                    "fonction",
                "emploi", "métier", "intitulé", "poste occupé", "rôle"]),
            (PersonField.ManagerPositionId, ["poste supérieur", "poste hiérarchique", "poste du responsable"]),
            (PersonField.Manager,
                ["responsable hiérarchique", "supérieur hiérarchique", "responsable direct", "supérieur direct", "n+1", "responsable",
                "supérieur", "rattaché à", "rattachement", "rattachement hiérarchique", "rapporte à", "manager", "manager direct", "chef",
                "chef direct",
                "supérieur immédiat", "dépend de", "encadrant"]),
            (PersonField.ManagerPersonId,
                ["matricule responsable", "matricule du responsable", "matricule manager", "matricule n+1", "matricule du manager",
                    "matricule supérieur"]),
            (PersonField.ManagerMail, ["courriel du responsable", "e-mail du responsable", "e-mail manager"]),
            (PersonField.ManagerName, ["nom du responsable", "nom du manager", "nom du supérieur"]),
            (PersonField.DottedTo,
                ["responsable fonctionnel", "supérieur fonctionnel", "rattachement fonctionnel", "manager fonctionnel",
                    "lien fonctionnel"]),
            (PersonField.Unit, ["service", "département", "direction", "unité", "équipe", "division", "entité", "pôle"]),
            (PersonField.Grade, ["échelon", "niveau hiérarchique", "coefficient", "catégorie", "classe"]),
            (PersonField.Status, ["statut", "état", "situation", "actif", "compte actif"]),
            (PersonField.Share, ["etp", "quotité", "taux d'activité", "taux d'occupation", "taux d'emploi"]),
            (PersonField.From, ["date d'effet", "date de début", "début", "depuis", "à partir du", "du", "date début", "valable du"]),
            (PersonField.To, ["date de fin", "fin", "jusqu'au", "au", "date de sortie", "date de départ", "date fin", "valable au"]),
        ],
        Manager = ["responsable", "supérieur", "manager", "chef", "n+1", "hiérarchique"],
        Dotted = ["fonctionnel", "fonctionnelle", "secondaire", "second"],
        Number = ["id", "matricule", "numéro", "n°", "identifiant", "code"],
        Person = ["employé", "salarié", "matricule", "agent"],
        Position = ["poste"],
        Other = ["depuis", "téléphone", "service", "nombre", "niveau", "date", "rh", "projet", "recrutement", "précédent", "ancien"],
        Vacant =
        [
            "recrutement", "sans titulaire", "gelé", "en cours de pourvoi",
            "vacant", "poste vacant", "à pourvoir", "poste à pourvoir", "non pourvu", "à recruter", "en recrutement",
            "recrutement en cours", "à définir", "libre", "poste ouvert",
            "à nommer", "à désigner", "inoccupé", "non occupé", "vacance", "poste libre", "à embaucher", "en cours de recrutement",
            "non attribué", "vacante",
        ],
        BesideVacant =
        [
            "poste", "actuellement", "encore", "est", "toujours", "temporairement",
        ],
        Nobody = ["aucun", "aucune", "néant", "sans objet", "sans", "personne", "s/o", "pas de responsable", "non applicable",
            "aucun responsable"],
        Left =
        [
            "parti", "partie", "sorti", "sortie", "inactif", "inactive", "ancien", "ancienne", "ancien salarié", "démissionné",
            "démissionnaire", "licencié", "licenciée",
            "retraité", "retraitée", "décédé", "radié", "a quitté", "quitté", "terminé", "résilié", "ancien employé", "retraite", "non",
            "désactivé",
        ],
        Holds =
        [
            "actif", "active", "présent", "présente", "pourvu", "occupé", "en poste", "en congé", "congé", "suspendu", "congé maternité",
            "congé parental", "congé maladie", "arrêt maladie",
            "en arrêt", "oui", "en activité", "temps plein", "temps partiel", "cdi", "cdd", "titulaire", "période d'essai", "détaché",
            "congé sabbatique", "suspendue",
        ],
        Footers =
        [
            "total", "total général", "sous-total", "somme", "nombre", "effectif", "effectif total", "confidentiel",
            "strictement confidentiel", "imprimé", "imprimé par", "page",
            "édité le", "source", "légende", "remarque", "note", "usage interne", "fin", "au",
        ],
        Levels = ["niveau", "échelon", "n"],
        Depths = ["niveau", "niveau hiérarchique", "profondeur"],
        Acting = ["par intérim", "intérim", "intérimaire", "faisant fonction", "p. i."],
        Titles =
        [
            "directeur", "directrice", "responsable", "chef", "président", "présidente", "ingénieur", "architecte", "analyste", "assistant",
            "assistante", "adjoint", "secrétaire", "développeur", "conseiller", "délégué", "gérant",
        ],
        Eliminated = ["supprimé", "supprimée", "poste supprimé", "aboli", "fermé"],
        OpenEnds = ["présent", "en cours", "indéterminé", "aujourd'hui", "indéfini"],
        VacantBeginnings = ["vacant", "vacante"],
        Joining = ["du", "de", "la", "le"],
        Describing = [],
        OfWhom = [],
        PartsOfPerson = [],
        Mail = ["courriel"],
        ManagerTitles = [],
        Months = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"],
        BesideDates = [],
        FirstDays = ["1er"],
    };
}
