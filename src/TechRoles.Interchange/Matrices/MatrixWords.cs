using System.Collections.Frozen;

namespace TechRoles.Interchange;

/// <summary>What headers of matrices are called, and what roles sound like, in English, German, French and Spanish.</summary>
internal static class MatrixWords
{
    private static readonly FrozenSet<string> Activities = Set(
        "task tasks activity activities action actions step steps deliverable deliverables duty duties responsibility responsibilities "
        + "workpackage process processes control controls decision decisions item work topic requirement practice milestone aufgabe "
        + "aufgaben aktivitat aktivitaten tatigkeit tatigkeiten arbeitspaket arbeitspakete schritt prozess prozesse prozessschritt "
        + "vorgang thema massnahme massnahmen leistung pflicht pflichten tache taches activite activites action etape livrable processus "
        + "responsabilites tarea tareas actividad actividades accion paso entregable proceso responsabilidades");

    private static readonly FrozenSet<string> Groups = Set(
        "phase phases category categories area domain section group workstream stream theme bereich bereiche kategorie themenfeld "
        + "handlungsfeld gruppe abschnitt prozessgruppe domaine categorie groupe categoria fase grupo dominio");

    private static readonly FrozenSet<string> Roles = Set(
        "role roles party parties actor actors position positions function functions who person people team teams "
        + "stakeholder stakeholders department departments "
        + "rolle rollen stelle stellen funktion funktionen wer beteiligte abteilung abteilungen "
        + "fonction fonctions qui poste postes rol cargo cargos funcion funciones quien puesto puestos");

    private static readonly FrozenSet<string> Numbers = Set(
        "no nr n num number id ids ref reference key code pos lfdnr lfd taskid activityid taskno nummer kennung numero index #");

    private static readonly FrozenSet<string> Remarks = Set(
        "remark remarks note notes comment comments description descriptions details detail frequency status due duedate deadline date "
        + "start end check checks checked approved done complete total totals sum count evidence source link tool "
        + "tools system systems version updated priority output input bemerkung bemerkungen kommentar "
        + "kommentare anmerkung anmerkungen hinweis hinweise notiz notizen beschreibung erlauterung haufigkeit turnus frist termin datum "
        + "quelle nachweis prioritat remarque remarques commentaire commentaires frequence delai echeance observation observations "
        + "observacion observaciones comentario comentarios nota notas descripcion frecuencia plazo fecha");

    private static readonly FrozenSet<string> Ends = Set(
        "team manager lead leader head officer director engineer engineers analyst analysts admin admins administrator administrators "
        + "architect architects developer developers board committee department office desk pmo pm owner president vp executive council "
        + "auditor counsel leiter leiterin leitung abteilung vorstand geschaftsfuhrung geschaftsfuhrer beauftragter beauftragte referent "
        + "referat ausschuss equipe directeur directrice comite chef jefe jefa directora equipo gerente");

    private static readonly FrozenSet<string> Beginnings = Set(
        "head director chief vp vice leiter leiterin leitung chef directeur directrice direction jefe jefa director directora gerente "
        + "equipe equipo");

    private static readonly FrozenSet<string> Everybody = Set(
        "all everyone everybody allroles allparties allofthem allothers alle jeder allerollen allebeteiligten alleanderen tous toutes "
        + "toutlemonde touslesroles todos todas todoslosroles");

    /// <summary>Whether a text in the place of a role means all of them.</summary>
    public static bool IsEverybody(string text) => text.Length <= CellWords.Longest && Everybody.Contains(CellWords.Key(text));

    public static bool IsActivity(string header) => AnyIn(Activities, header);

    public static bool IsGroup(string header) => Groups.Contains(CellWords.Key(header));

    public static bool IsRole(string header) => AnyIn(Roles, header);

    public static bool IsNumber(string header) => Numbers.Contains(CellWords.Key(header));

    /// <summary>Whether a header says that letters are explained below it.</summary>
    public static bool IsLegend(string header) =>
        CellWords.Key(header) is "legend" or "legende" or "key" or "leyenda" or "schlussel" or "zeichenerklarung" or "abbreviations";

    public static bool IsRemark(string header) => AnyIn(Remarks, header);

    /// <summary>Whether a header says that its column is something else than a role.</summary>
    public static bool NamesNoRole(string header) =>
        IsActivity(header) || IsGroup(header) || IsNumber(header) || IsRemark(header)
            || CellWords.Key(header) is "role" or "roles" or "rolle" or "rollen" or "rol";

    /// <summary>Whether a text begins or ends with a word that roles have.</summary>
    public static bool HasRoleWord(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && (Ends.Contains(CellWords.Key(words[^1])) || (words.Length > 1 && Beginnings.Contains(CellWords.Key(words[0]))));
    }

    /// <summary>Whether a cell numbers its row: <c>1.2</c>, <c>A-01</c>, <c>PR.AC-3</c>.</summary>
    public static bool IsNumbering(string text)
    {
        const int longest = 12;
        var hasDigit = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) return false;
            hasDigit |= char.IsDigit(letter);
        }

        return text.Length <= longest && hasDigit;
    }

    // The whole header or its last word ("IT task"), but not the first of two ("Task / Role").
    private static bool AnyIn(FrozenSet<string> words, string header)
    {
        if (header.Length > CellWords.Longest) return false;
        return words.Contains(CellWords.Key(header))
            || (header.AsSpan().LastIndexOf(' ') is var blank and >= 0 && header.AsSpan().IndexOfAny("/\\") < 0
                && words.Contains(CellWords.Key(header.AsSpan(blank + 1))));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
