namespace TechRoles.Interchange;

/// <summary>Tells names of people from other texts, as far as letters can.</summary>
internal static class NameSigns
{
    private static readonly HashSet<string> Particles = new(
        ["de", "del", "della", "da", "di", "do", "dos", "du", "la", "le", "van", "von", "vom", "zu", "zur", "der", "den", "ten", "ter",
            "bin", "ibn", "al", "el",
            "y", "e", "af", "av"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Addresses = new(
        ["dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "herr", "frau", "ing.", "dipl.-ing.", "mme", "mme.", "m.",
            "sr.", "sra.", "sir",
            "dame", "lord", "lady"],
        StringComparer.OrdinalIgnoreCase);

    // Parts, regions and subjects of organisations; with one of these a text in capitals is no person.
    private static readonly HashSet<string> Subjects = new(
        [
            "it", "ict", "hr", "rd", "r&d", "qa", "ux", "ui", "ai", "bi", "erp", "crm", "sap", "pr", "pmo", "emea", "apac", "dach", "latam",
            "amer", "uk", "us",
            "usa", "eu", "acting", "interim", "deputy", "former", "ad", "new", "group", "global", "international", "regional", "local",
            "corporate", "central",
            "europe", "european", "america", "americas", "asia", "pacific", "africa", "australia", "middle", "north", "south", "east",
            "west", "northern",
            "southern", "eastern", "western", "nord", "süd", "ost", "kingdom", "united", "states", "emirates", "germany", "france", "spain",
            "italy",
            "switzerland", "austria", "poland", "india", "china", "japan", "brazil", "mexico", "canada", "deutschland", "schweiz",
            "österreich", "españa",
            "europa", "suisse", "department", "dept", "division", "office", "team", "teams", "unit", "branch", "section", "board",
            "committee", "council",
            "company", "holding", "inc", "ltd", "gmbh", "ag", "corp", "corporation", "llc", "plc", "sarl", "se", "kg", "subsidiary",
            "abteilung", "bereich", "referat", "stab", "gruppe", "service", "services", "département", "équipe",
            "departamento", "equipo", "área", "engineering", "technology", "technologies", "technical", "information", "data", "digital",
            "security", "cyber",
            "platform", "platforms", "product", "products", "project", "projects", "portfolio", "programme", "program", "infrastructure",
            "cloud", "network",
            "networks", "systems", "system", "software", "hardware", "application", "applications", "apps", "mobile", "web", "analytics",
            "research",
            "development", "innovation", "operations", "operation", "production", "manufacturing", "logistics", "supply", "chain",
            "procurement", "purchasing",
            "finance", "financial", "accounting", "controlling", "treasury", "tax", "legal", "compliance", "risk", "audit", "privacy",
            "protection", "quality",
            "sales", "marketing", "communication", "communications", "customer", "customers", "client", "clients", "support", "care",
            "success", "experience",
            "human", "resources", "people", "culture", "talent", "learning", "business", "commercial", "strategy", "strategic", "planning",
            "transformation",
            "change", "delivery", "design", "architecture", "maintenance", "facility", "facilities", "health", "safety", "environment",
            "energy", "and", "of",
            "the", "for", "und", "für", "et", "des", "des", "und", "vertrieb", "entwicklung", "einkauf", "finanzen", "personal", "recht",
            "technik", "informatik",
            "datenschutz", "sicherheit", "produktion", "betrieb", "verwaltung", "informatique", "sécurité", "ventes", "achats", "juridique",
            "informática",
            "seguridad", "ventas", "compras", "finanzas", "process", "order", "invoice", "request", "start", "end", "stop", "yes", "no",
            "check", "server",
            "database", "internal", "external", "public", "private", "retail", "banking", "insurance", "payments", "core", "full", "part",
            "time", "general", "accounts", "payable", "receivable", "first", "second", "third", "line", "lines", "level", "tier",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text may be a person's name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="single">Whether one word is enough.</param>
    public static bool Fit(string text, bool single = false)
    {
        var words = text.Split([' ', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var names = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var isLastFirst = at < words.Length - 1 && words[at].Length > 2 && words[at][^1] == ',';
            var word = isLastFirst ? words[at][..^1] : words[at];
            if (Addresses.Contains(word))
            {
                single = true;
                continue;
            }

            // "Di Example" is the first name of somebody.
            if (Particles.Contains(word) && (at > 0 || char.IsLower(word[0]))) continue;
            if (!IsName(word)) return false;
            names++;
        }

        return names >= (single ? 1 : 2) && words.Length <= 6;
    }

    private static bool IsName(string word)
    {
        if (!char.IsLetter(word[0]) || char.IsLower(word[0])) return false;
        foreach (var letter in word)
            if (!char.IsLetter(letter) && letter is not ('-' or '\'' or '’' or '.' or '·') && char.GetUnicodeCategory(letter) is not (
                    System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
                return false;
        return !Subjects.Contains(word.TrimEnd('.')) && !TitleSigns.IsWord(word);
    }
}
