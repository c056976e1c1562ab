using System.Collections.Frozen;
using System.Text;

namespace TechRoles.Interchange;

/// <summary>The words that cells and headers of matrices have in place of letters, in English, German, French and Spanish.</summary>
internal static class CellWords
{
    /// <summary>No word in the table is longer; what is longer is not looked up.</summary>
    public const int Longest = 32;

    // Keys as Key makes them: small letters without marks, blanks and points.
    private static readonly FrozenDictionary<string, CellMarks> Words = Table(
        (CellMarks.Accountable,
            "accountable accountability accountableperson accountables owner owns approver approves approve approved approval approvals "
            + "finalresponsibility ultimatelyresponsible ultimateresponsibility rechenschaftspflichtig rechenschaftspflicht rechenschaft "
            + "gesamtverantwortlich gesamtverantwortung gesamtverantwortlicher ergebnisverantwortlich ergebnisverantwortung entscheider "
            + "entscheidet entscheidung genehmigt genehmiger genehmigung approbateur approbation approuve autorite redevable rendcompte "
            + "garant decideur decide decides decider decisionmaker signsoff signoff aprobador aprobadora aprueba "
            + "aprobacion rindecuentas rendiciondecuentas autoridad responsablefinal "
            + "responsableultimo"),
        (CellMarks.Responsible,
            "responsible responsibility responsibles doer does performs performer perform executes executor execute doesthework "
            + "implements coordinates manages "
            + "zustandig zustandigkeit zustandiger durchfuhrung durchfuhrend durchfuhrender durchfuhrungsverantwortlich "
            + "durchfuhrungsverantwortung durchfuhren fuhrtdurch fuhrtaus ausfuhrend ausfuhrung ausfuhrender umsetzung umsetzend "
            + "setztum bearbeitung bearbeiter bearbeitet realisateur realise realisation realiser acteur executant "
            + "ejecutor ejecutora ejecuta ejecucion realiza encargado encargada hace"),
        (CellMarks.Leads,
            "verantwortlich verantwortlicher verantwortliche verantwortung responsable responsables responsabilite responsabilidad "
            + "leads drives federfuhrend federfuhrung pilote pilotage lidera"),
        (CellMarks.Supports,
            "supports support supporting supportive supporter supported assists assist assisting contributes contributor contributors "
            + "participates participating helps takespart "
            + "mitwirkung mitwirkend mitwirkende wirktmit mitarbeit unterstutzt unterstutzung unterstutzend unterstutzende beteiligt "
            + "soutien soutient contribue contributeur contribution apoyo apoya soporte colabora colaborador colaboradora"),
        (CellMarks.Consulted,
            "consulted consult consults consulting consultation consultant reviews reviewed advises "
            + "givesinput providesinput konsultiert konsultieren zukonsultieren konsultation "
            + "beratend beratung berat befragt angehort anhoren consulte consultee consultes consultees consulter aconsulter "
            + "consultado consultada consultados consultar consulta"),
        (CellMarks.Informed,
            "informed inform informs notified notify fyi forinformation informiert informieren zuinformieren information "
            + "kenntnisnahme zurkenntnis zurinformation "
            + "informe informee informes informees informer ainformer informado informada informados informar"),
        (CellMarks.Excluded, "excluded ausgeschlossen exclu exclue excluido excluida"),
        (CellMarks.Cross, "x yes y ja oui si \u2713 \u2714 \u2611 \u2612 \u2715 \u2716 \u2717 \u2718 \u00d7 \u25cf \u2022 \u25a0 \u2705"),
        (CellMarks.Nothing,
            "na n/a #n/a none no notapplicable nil null notinvolved notrequired entfallt keine keiner kein keines ka nichtzutreffend "
            + "trifftnichtzu nichtbeteiligt nichtrelevant nein aucun aucune sansobjet nonapplicable nonconcerne neant non "
            + "ninguno ninguna noaplica nv"));

    // Headers of what a role has to do with, with a preposition that leads to it.
    private static readonly FrozenDictionary<string, CellMarks> WordsBeforeAreas = Table(
        (CellMarks.Accountable,
            "accountablefor answersfor answerablefor ownerof rechenschaftspflichtigfur redevablede rendcomptede rindecuentasde"),
        (CellMarks.Responsible, "responsiblefor zustandigfur encargadode"),
        (CellMarks.Leads, "verantwortlichfur responsablede"),
        (CellMarks.Supports, "supportsin supportswith contributesto participatesin participein wirktmitbei contribuea colaboraen"),
        (CellMarks.Consulted, "consultedon consultedfor consultedabout consultedin konsultiertzu consultesur consultadosobre"),
        (CellMarks.Informed, "informedof informedabout informedon informiertuber informede informadode informadosobre"));

    // As titles and headers these mean something else, so that they do not tell what a table is.
    private static readonly FrozenDictionary<string, CellMarks> WordsOfMatrix = Table(
        (CellMarks.Leads, "lead leader leading driver"),
        (CellMarks.Responsible, "implementer coordinator"),
        (CellMarks.Supports, "participant participate involved contributing help"),
        (CellMarks.Consulted, "review reviewer adviser advisor advisory input"));

    /// <summary>What a word says in the cell of a matrix that is known to be one; <see cref="CellMarks.None"/> where it says
    /// nothing.</summary>
    public static CellMarks OfMatrix(ReadOnlySpan<char> text) =>
        text.Length <= Longest ? WordsOfMatrix.GetValueOrDefault(Key(text)) : CellMarks.None;

    /// <summary>What the header of a column says in which the areas of a role stand, such as "Accountable for";
    /// <see cref="CellMarks.None"/> where it is none.</summary>
    public static CellMarks BeforeAreas(ReadOnlySpan<char> text) =>
        text.Length <= Longest ? WordsBeforeAreas.GetValueOrDefault(Key(text)) : CellMarks.None;

    /// <summary>What a word says by itself; <see cref="CellMarks.None"/> where it is none of the table.</summary>
    public static CellMarks Of(ReadOnlySpan<char> text) => text.Length <= Longest ? Words.GetValueOrDefault(Key(text)) : CellMarks.None;

    /// <summary>Small letters without marks, blanks and points: <c>Durchführung</c> is <c>durchfuhrung</c>, <c>n. a.</c> is
    /// <c>na</c>.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value is '.' or '-' or '_' or '\'' or '\u2019') continue;
            if (rune.IsAscii) key.Append((char)Rune.ToLowerInvariant(rune).Value);
            else if (rune.Value == '\u00df') key.Append("ss");
            else AppendBase(key, rune);
        }

        return key.ToString();
    }

    private static void AppendBase(StringBuilder key, Rune rune)
    {
        foreach (var part in CellText.Normal(rune, NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(part) is not System.Globalization.UnicodeCategory.NonSpacingMark)
                key.Append(Rune.ToLowerInvariant(part).ToString());
    }

    private static FrozenDictionary<string, CellMarks> Table(params (CellMarks Mark, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Mark)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
