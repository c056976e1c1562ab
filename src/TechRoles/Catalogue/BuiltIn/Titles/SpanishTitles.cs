using static TechRoles.Catalogue.WordClass;
using static TechRoles.Facts.RoleKind;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>Titles in Spanish.</summary>
/// <remarks>
/// "Director General" alone is a grade of the British civil service and a chief executive in Spain, so it is asked and not answered;
/// "Directora General" is Spanish. "Director Técnico" is left out: of a laboratory or a football club it is another office.
/// </remarks>
internal static class SpanishTitles
{
    private const string Director = "director|directora";
    private const string Systems = "sistemas|informatica|sistemas_de_informacion|sistemas_de_la_informacion|tecnologias_de_la_informacion"
        + "|tecnologias_de_informacion|tecnologia_de_la_informacion|tecnologia_de_informacion|ti|tic|it|sistemas_informaticos"
        + "|sistemas_&_tecnologia";

    private static readonly TitleLanguageEntries Say = TitleLanguages.In("es");

    public static TitleLanguage Language { get; } = new()
    {
        Names =
        [
            Say.About(Cio, $"{Director} corporativo|corporativa|general? de {Systems}"),
            Say.About(Cio, $"{Director} adjunto|adjunta de? {Systems}") with { Qualifiers = TitleQualifiers.Deputy },
            Say.About(Cio, $"{Director} {Systems}"),
            Say.About(Cio, $"gerente|jefe|jefa|responsable de {Systems}"),
            Say.About(Cto, $"{Director} de tecnologia|tecnologias|la_tecnologia"),
            Say.About(Cto, $"{Director} adjunto|adjunta de? tecnologia|tecnologias") with { Qualifiers = TitleQualifiers.Deputy },
            Say.About(Cto, "subdirector|subdirectora de tecnologia|tecnologias") with { Qualifiers = TitleQualifiers.Deputy },
            Say.About(Cio, $"exdirector|exdirectora de? {Systems}") with { Qualifiers = TitleQualifiers.Former },
            Say.About(Cto, "exdirector|exdirectora de tecnologia|tecnologias") with { Qualifiers = TitleQualifiers.Former },
            Say.About(Cto, $"{Director} tecnologico|tecnologica|tecnologia"),
            Say.About(Ciso, $"responsable|{Director}|jefe|jefa de? la? seguridad de la? informacion"),
            Say.About(Ciso, $"responsable|{Director}|jefe|jefa de? seguridad informatica|ti|de_sistemas|de_los_sistemas_de_informacion"),
            Say.About(Ciso, $"responsable|{Director} de? ciberseguridad"),
            Say.Exact(DataProtectionOfficer, "delegado|delegada de proteccion de datos"),
            Say.Exact(DataProtectionOfficer, "delegado|delegada para|a la proteccion de datos"),
            Say.Short("dpd", DataProtectionOfficer) with { Strength = TitleStrength.Equivalent },
            Say.Exact(Cfo, $"{Director} financiero|financiera|de_finanzas|finanzas"),
            Say.Exact(Cfo, $"{Director} administrativo|administrativa & financiero|financiera"),
            Say.Exact(Cfo, $"{Director} de administracion & finanzas"),
            Say.Exact(Ceo, "consejero|consejera delegado|delegada"),
            Say.Exact(Ceo, "presidente|presidenta ejecutivo|ejecutiva"),
            Say.About(Ceo, "directora general"), Say.About(Ceo, "director general ejecutivo"),
            Say.About(Ceo, "directora general ejecutiva"),
            Say.About(Ceo, "director ejecutivo"), Say.About(Ceo, "directora ejecutiva"), Say.About(Ceo, "gerente general"),
            Say.About(Coo, $"{Director} de operaciones"),
            Say.About(Cdio, $"{Director} de transformacion_digital & tecnologia|sistemas"),
            Say.About(ChiefDigitalOfficer, $"{Director} de? transformacion digital"),
            Say.About(ChiefDigitalOfficer, $"{Director} de digitalizacion"),
            Say.About(ChiefProductOfficer, $"{Director} de producto"),
            Say.About(ChiefRiskOfficer, $"{Director} de riesgos"),
            Say.About(ChiefAuditExecutive, $"{Director}|responsable|jefe|jefa de? auditoria interna?"),
            Say.About(ChiefHumanResourcesOfficer, $"{Director}|responsable|jefe|jefa de? recursos_humanos|rrhh"),
            Say.About(ChiefMarketingOfficer, $"{Director}|responsable|jefe|jefa de? marketing|mercadotecnia"),
        ],
        Classes =
        [
            (Head | Senior | Rank, "directora presidenta vicepresidente vicepresidenta fundador fundadora socio socia"),
            (Head | Senior, "jefe jefa gerente"),
            (Head, "becario becaria arquitecto arquitecta redactor redactora"),
            (Head, "ingeniero ingeniera tecnico tecnica analista consultor consultora coordinador coordinadora asesor asesora gestor "
                + "gestora"),
            (Deputy, "adjunto adjunta subdirector subdirectora suplente"),
            (Interim, "funciones interino interina accidental provisional"),
            (Designate, "designado designada electo electa entrante futuro futura"),
            (Former, "antiguo antigua exdirector exdirectora anterior"),
            (External, "externo externa externalizado"),
            (Reach, "grupo corporativo corporativa nacional global"),
            (Reach | Part, "territorial autonomico autonomica provincial"),
            (Region | Part, "norte sur espana mexico alemania francia italia latinoamerica sudamerica centroamerica andina cono brasil"),
            (Unit, "direccion departamento oficina equipo comite area"),
            (Unit | Staff, "gabinete secretaria"),
            (Until, "hasta desde"),
            (Assistant, "asistente secretario secretaria ayudante auxiliar"),
            (WordClass.Of, "del"),
            (For, "para"),
            (To, "al"),
            (Lead, "en"),
            (Article, "el los las una"),
            (Joiner, "y"),
        ],
        Domains = [(Domain.Technology, "sistemas informatica tecnologia ti tic"), (Domain.Finance, "financiero financiera finanzas"),
            (Domain.Security, "seguridad")],
    };
}
