namespace TechRoles.Interchange;

/// <summary>German.</summary>
internal static class German
{
    public static SourceLanguage Words { get; } = new()
    {
        Headers =
        [
            (PersonField.PositionId,
                ["Planstelle", "Planstellennummer", "Planstellen-ID", "Stellennummer", "Stellen-ID", "Stellen-Nr.", "Positionsnummer",
                "Positions-ID", "Postennummer"]),
            (PersonField.Id, ["Nummer", "Kennung", "Nr.", "lfd. Nr.", "Objekt-ID"]),
            (PersonField.PersonId,
                ["Personalnummer", "Personal-Nr.", "Pers.-Nr.", "PersNr", "PNR", "Mitarbeiternummer", "Mitarbeiter-ID", "Mitarbeiter-Nr.",
                "MA-Nr.", "Personal-ID", "Benutzerkennung", "Angestelltennummer", "Ausweisnummer", "Kürzel",
                "Namenskürzel", "Mitarbeiterkürzel"]),
            (PersonField.Name,
                ["Name", "Mitarbeiter", "Mitarbeiterin", "Mitarbeitername", "Mitarbeitende", "Mitarbeiter/in", "Mitarbeiter/-in",
                    "vollständiger Name",
                "Stelleninhaber", "Stelleninhaber/in", "Person", "Anzeigename", "Beschäftigter", "Beschäftigte", "Beschäftigte/r",
                "Name, Vorname", "Inhaber", "Inhaberin", "Positionsinhaber", "Planstelleninhaber", "besetzt durch", "besetzt mit",
                "Beschäftigtenname"]),
            (PersonField.FirstName, ["Vorname", "Rufname"]),
            (PersonField.LastName, ["Nachname", "Familienname", "Zuname"]),
            (PersonField.Mail, ["E-Mail", "E-Mail-Adresse", "Mailadresse", "Mail-Adresse", "E-Mail (geschäftlich)"]),
            (PersonField.UserName, ["Anmeldename", "Benutzername", "Kontoname"]),
            (PersonField.Title,
                ["Stellenbezeichnung", "Positionsbezeichnung", "Planstellenbezeichnung", "Objektbezeichnung", "Tätigkeitsbezeichnung",
                    "Rollenbezeichnung",
                    "Jobtitel", "Jobbezeichnung", "Stellentitel", "Berufsbezeichnung", "Funktionsbezeichnung",
                    "Dienststellung",
                "Amtsbezeichnung", "Titel", "Stelle", "Funktion", "Position", "Tätigkeit", "Rolle", "Beruf", "Aufgabe", "Posten"]),
            (PersonField.ManagerPositionId,
                ["übergeordnete Stelle", "übergeordnete Planstelle", "Planstelle des Vorgesetzten", "übergeordnete Position"]),
            (PersonField.Manager,
                ["Vorgesetzter", "Vorgesetzte", "Vorgesetzte/r", "Vorgesetzte(r)", "Vorgesetzte:r", "direkter Vorgesetzter",
                    "direkte Führungskraft",
                "disziplinarischer Vorgesetzter", "disziplinarische Führungskraft", "Führungskraft", "Vorgesetzten-ID", "berichtet an",
                "unterstellt",
                "unterstellt unter", "Chef", "Leiter", "übergeordnet", "Manager", "Linienvorgesetzter", "Dienstvorgesetzter"]),
            (PersonField.ManagerPersonId,
                ["Personalnummer Vorgesetzter", "Personalnummer des Vorgesetzten", "Vorgesetzter Personalnummer"]),
            (PersonField.ManagerName, ["Name des Vorgesetzten", "Name der Führungskraft", "Vorgesetztenname"]),
            (PersonField.DottedTo,
                ["fachlicher Vorgesetzter", "fachliche Führungskraft", "fachlich unterstellt", "Fachvorgesetzter", "Matrixvorgesetzter",
                "weiterer Vorgesetzter", "fachliche Unterstellung"]),
            (PersonField.Unit,
                ["Abteilung", "Bereich", "Organisationseinheit", "Org.-Einheit", "Orgeinheit", "Team", "Referat", "Ressort", "Einheit",
                    "Gruppe"]),
            (PersonField.Grade,
                ["Besoldungsgruppe", "Entgeltgruppe", "Tarifgruppe", "Gehaltsgruppe", "Besoldung", "Stufe", "Einstufung", "Karrierestufe"]),
            (PersonField.Status, ["Status", "Beschäftigungsstatus", "Mitarbeiterstatus", "Stellenstatus", "Zustand", "aktiv",
                "Konto aktiv"]),
            (PersonField.Share, ["Stellenanteil", "Beschäftigungsgrad", "Arbeitszeitanteil", "VZÄ", "Beschäftigungsumfang", "Anteil"]),
            (PersonField.From,
                ["gültig ab", "ab", "von", "Beginn", "Beginndatum", "Startdatum", "seit", "wirksam ab", "Gültigkeitsbeginn"]),
            (PersonField.To,
                ["gültig bis", "bis", "Ende", "Enddatum", "Austrittsdatum", "Austritt", "Gültigkeitsende", "ausgeschieden am"]),
        ],
        Manager = ["Vorgesetzter", "Vorgesetzte", "Vorgesetzten", "Führungskraft", "Chef", "Vorgesetzte/r", "übergeordnete",
            "übergeordneter"],
        Dotted = ["fachlich", "fachlicher", "fachliche", "weiterer", "zweiter", "Matrix"],
        Number = ["Nummer", "Nr", "ID", "Personalnummer", "Kennung"],
        Person = ["Mitarbeiter", "Personal", "Personalnummer", "Person"],
        Position = ["Stelle", "Planstelle", "Position"],
        Other = ["seit", "Telefon", "Abteilung", "Stufe", "Anzahl", "Ebene", "Datum", "Einheit", "Organisationseinheit", "Bereich",
            "Kostenstelle", "Gesellschaft", "Projekt", "bisheriger", "früherer"],
        Vacant =
        [
            "vakante", "unbesetzte", "in Nachbesetzung", "Nachbesetzung läuft", "wird nachbesetzt", "nachzubesetzen", "Besetzung offen",
            "gesperrt",
            "vakant", "unbesetzt", "nicht besetzt", "offen", "offene Stelle", "freie Stelle", "Stelle frei", "Stelle offen", "frei",
            "zu besetzen", "noch zu besetzen",
            "wird besetzt", "derzeit unbesetzt", "in Ausschreibung", "ausgeschrieben", "in Besetzung", "N.N.", "N. N.", "nomen nominandum",
            "nicht benannt", "Vakanz", "neu zu besetzen",
        ],
        BesideVacant =
        [
            "Stelle", "Planstelle", "Position", "Posten", "derzeit", "aktuell", "zurzeit", "momentan", "noch", "ist", "Nachfolge",
            "vorübergehend",
        ],
        Nobody = ["keiner", "keine", "kein", "kein Vorgesetzter", "niemand", "entfällt", "nicht zutreffend", "ohne", "keine Führungskraft"],
        Left =
        [
            "ausgeschieden", "ausgetreten", "inaktiv", "ehemalig", "ehemaliger Mitarbeiter", "gekündigt", "entlassen", "pensioniert",
            "in Rente", "verstorben",
            "verlassen", "ehemals", "im Ruhestand", "Ruhestand", "Rente", "beendet", "Austritt", "nein", "gelöscht", "deaktiviert",
        ],
        Holds =
        [
            "aktiv", "besetzt", "beschäftigt", "beurlaubt", "Elternzeit", "in Elternzeit", "Mutterschutz", "ruhend", "freigestellt",
            "krank", "ja", "Vollzeit", "Teilzeit",
            "unbefristet", "befristet", "Probezeit", "langzeitkrank", "Sabbatical", "in Probezeit", "suspendiert", "abgeordnet", "Urlaub",
            "angestellt",
        ],
        Footers =
        [
            "Summe", "Gesamt", "Gesamtsumme", "insgesamt", "Anzahl", "Zwischensumme", "vertraulich", "streng vertraulich", "Stand",
            "gedruckt", "Seite", "erstellt",
            "Quelle", "Hinweis", "Legende", "nur für den internen Gebrauch", "Anmerkung", "Ende",
        ],
        Levels = ["Ebene", "Stufe", "Hierarchieebene"],
        Acting = ["kommissarisch", "komm.", "i. V.", "vertretungsweise", "interimistisch"],
        Titles =
        [
            "Leiter", "Leiterin", "Leitung", "Direktor", "Direktorin", "Vorstand", "Vorstandsvorsitzender", "Geschäftsführer",
            "Geschäftsführerin", "Beauftragter", "Beauftragte", "Referent", "Referentin", "Ingenieur", "Architekt", "Entwickler",
            "Entwicklerin", "Sachbearbeiter", "Berater", "Assistenz", "Assistentin", "Abteilungsleiter", "Bereichsleiter", "Teamleiter",
            "Informationssicherheitsbeauftragter",
        ],
        Eliminated = ["gestrichen", "abgeschafft", "weggefallen", "entfallen", "aufgelöst", "geschlossen"],
        OpenEnds = ["heute", "offen", "unbefristet", "laufend", "bis auf Weiteres", "aktuell"],
    };
}
