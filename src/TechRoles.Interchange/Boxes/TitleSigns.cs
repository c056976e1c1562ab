namespace TechRoles.Interchange;

/// <summary>How surely a text is the title of a job.</summary>
internal enum TitleSign
{
    /// <summary>Nothing says so.</summary>
    None = 0,

    /// <summary>It has a word that jobs have, such as manager.</summary>
    Word,

    /// <summary>The catalogue recognises it.</summary>
    Recognised,
}

/// <summary>The words that only titles of jobs have.</summary>
internal static class TitleSigns
{
    private static readonly HashSet<string> Words = new(
        [
            "chief", "officer", "director", "manager", "head", "lead", "leader", "vp", "svp", "evp", "avp", "president", "vice", "chair",
            "chairman",
            "chairwoman", "chairperson", "architect", "engineer", "developer", "programmer", "analyst", "administrator", "admin",
            "specialist",
            "consultant", "assistant", "secretary", "coordinator", "supervisor", "partner", "owner", "counsel", "lawyer", "controller",
            "scientist",
            "designer", "accountant", "auditor", "treasurer", "clerk", "technician", "intern", "trainee", "apprentice", "executive", "dpo",
            "advisor",
            "adviser", "operator", "planner", "buyer", "recruiter", "tester", "strategist", "dean", "principal", "md", "gm", "pmo",
            "founder",
            "cofounder", "co-founder", "deputy", "representative", "associate", "expert", "scrummaster", "dba", "sre",
            "leiter", "leiterin", "leitung", "geschäftsführer", "geschäftsführerin", "geschäftsführung", "vorstand", "vorständin",
            "vorsitzender",
            "vorsitzende", "referent", "referentin", "beauftragter", "beauftragte", "direktor", "direktorin", "chef", "chefin",
            "sekretariat",
            "ingenieur", "ingenieurin", "entwickler", "entwicklerin", "assistent", "assistentin", "assistenz", "prokurist", "prokuristin",
            "stellvertreter", "stellvertreterin", "berater", "beraterin", "architektin", "justiziar", "sachbearbeiter", "sachbearbeiterin",
            "directeur", "directrice", "responsable", "cheffe", "adjoint", "adjointe", "président", "présidente", "pdg", "dsi", "rssi",
            "daf", "drh",
            "ingénieur", "ingénieure", "gérant", "gérante", "secrétaire", "chargé", "chargée", "architecte", "développeur", "analyste",
            "consultante",
            "jefe", "jefa", "gerente", "gerenta", "encargado", "encargada", "directora", "presidente", "presidenta", "ingeniero",
            "ingeniera",
            "coordinador", "coordinadora", "subdirector", "subdirectora", "analista", "consultor", "consultora", "desarrollador",
            "arquitecto",
            "secretario", "secretaria", "administrador", "administradora",
        ],
        StringComparer.OrdinalIgnoreCase);

    // German joins words: Abteilungsleiterin, Datenschutzbeauftragter.
    private static readonly string[] Endings =
    [
        "leiter", "leiterin", "leitung", "führer", "führerin", "vorstand", "vorständin", "referent", "referentin", "beauftragter",
        "beauftragte", "chef",
        "chefin", "direktor", "direktorin", "ingenieur", "ingenieurin", "entwickler", "entwicklerin", "assistenz", "manager", "managerin",
        "architekt", "architektin", "berater", "beraterin", "bearbeiter", "bearbeiterin", "verantwortlicher", "verantwortliche",
        "administrator",
    ];

    /// <summary>Whether a word is one that only jobs have.</summary>
    public static bool IsWord(string word) =>
        Words.Contains(word)
            || Endings.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text has such a word.</summary>
    public static bool HasWord(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] == '-')) at++;
            if (IsWord(text[from..at])) return true;
        }

        return false;
    }
}
