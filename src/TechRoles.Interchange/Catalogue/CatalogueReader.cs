using System.Text.Json;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the entries of a catalogue document.</summary>
internal static class CatalogueReader
{
    private static readonly Dictionary<string, Source> Statements =
        Enumerable.Range(1, 40).Select(Source.Article).ToDictionary(source => source.Text, StringComparer.Ordinal);

    public static CatalogueEntries Entries(DocumentReader.Fields root) => new()
    {
        Areas = root.Objects("areas", CatalogueFields.Area, Area),
        Roles = root.Objects("roles", CatalogueFields.Role, Role),
        Archetypes = root.Objects("archetypes", CatalogueFields.Archetype, Archetype),
        Conflicts = Conflicts(root),
        TitleNames = root.Objects("titleNames", CatalogueFields.TitleName, TitleName),
        Profiles = root.Objects("profiles", CatalogueFields.Profile, Profile),
    };

    public static CatalogueArea Area(DocumentReader.Fields fields) => new(fields.Required("id"), fields.Required("name"), SourceOf(fields))
    {
        Parent = fields.Text("parent"),
        Orientation = Word(fields, "orientation", CatalogueWords.Orientations, Orientation.Both),
        Controls = fields.Texts("controls"),
        ControlsSource = SourceOrNull(fields, "controlsSource"),
        IsRun = fields.Flag("isRun") ?? false,
        Rationale = fields.Text("rationale"),
    };

    public static CatalogueRole Role(DocumentReader.Fields fields) =>
        new(fields.Required("id"), Kind(fields, "kind"), fields.Required("title"), SourceOf(fields))
        {
            ShortTitle = fields.Text("shortTitle"),
            Purpose = fields.Text("purpose") ?? "",
            Orientation = Word(fields, "orientation", CatalogueWords.Orientations, Orientation.Both),
            SeveralTeams = SourceOrNull(fields, "severalTeams"),
            Responsibilities = fields.Objects("responsibilities", CatalogueFields.Responsibility, Responsibility),
            Lines = fields.Objects("lines", CatalogueFields.Line, Line),
            Engagements = fields.Objects("engagements", CatalogueFields.Engagement, Engagement),
            Qualifications = fields.Objects("qualifications", CatalogueFields.Qualification, Qualification),
        };

    public static Archetype Archetype(DocumentReader.Fields fields) =>
        new(fields.Required("id"), Kind(fields, "kind"), fields.Required("name"), SourceOf(fields))
        {
            Summary = fields.Text("summary") ?? "",
            Responsibilities = fields.Objects("responsibilities", CatalogueFields.Responsibility, Responsibility),
        };

    public static ExpectedResponsibility Responsibility(DocumentReader.Fields fields) =>
        new(fields.Required("area"), Word(fields, "involvement", CatalogueWords.Involvements, Involvement.Responsible, isRequired: true),
            SourceOf(fields))
        {
            Frequency = Word(fields, "frequency", CatalogueWords.Frequencies, Frequency.Usual),
            Edition = Word(fields, "edition", CatalogueWords.Editions, Edition.Always),
        };

    public static ExpectedLine Line(DocumentReader.Fields fields) =>
        new(Kind(fields, "manager"), SourceOf(fields))
        {
            Frequency = Word(fields, "frequency", CatalogueWords.Frequencies, Frequency.Usual),
        };

    public static ExpectedEngagement Engagement(DocumentReader.Fields fields) =>
        new(fields.Required("stakeholder"), Word(fields, "kind", CatalogueWords.Engagements, EngagementKind.Serves), SourceOf(fields))
        {
            Intensity = Word(fields, "intensity", CatalogueWords.Influences, Influence.Medium),
        };

    public static ExpectedQualification Qualification(DocumentReader.Fields fields) =>
        new(fields.Required("discipline"), SourceOf(fields)) { Level = fields.Text("level"), Group = fields.Text("group") };

    public static ExpectedConflict Conflict(DocumentReader.Fields fields) =>
        new(fields.Required("id"), fields.Texts("areas"), SourceOf(fields)) { AtLeast = fields.Number("atLeast") ?? 2 };

    public static TitleName TitleName(DocumentReader.Fields fields) => new(
        fields.Text("language") ?? "en",
        fields.Required("words"),
        fields.Texts("kinds").Select(kind => Kind(kind, fields, "kinds")).ToValueList())
    {
        Strength = Word(fields, "strength", CatalogueWords.Strengths, TitleStrength.Exact),
        IsAbbreviation = fields.Flag("isAbbreviation") ?? false,
        Qualifiers = Standing(fields),
        Title = fields.Text("title"),
    };

    public static ExpectedProfile Profile(DocumentReader.Fields fields) => new(fields.Required("name"))
    {
        Weights = fields.Objects("weights", CatalogueFields.Weight, Weight),
        Conflicts = Conflicts(fields),
        Mandates = fields.Objects("mandates", CatalogueFields.Mandate, Mandate),
        Remits = fields.Objects("remits", CatalogueFields.Remit, Remit),
    };

    public static ExpectedWeight Weight(DocumentReader.Fields fields) =>
        new(fields.Required("rule"), Word(fields, "severity", CatalogueWords.Weights, RuleWeight.Warning), SourceOf(fields));

    public static ExpectedRole Mandate(DocumentReader.Fields fields) =>
        new(Kind(fields, "kind"), fields.Required("function"), SourceOf(fields));

    public static ExpectedRemit Remit(DocumentReader.Fields fields) =>
        new(fields.Required("area"), Word(fields, "atLeast", CatalogueWords.Involvements, Involvement.Accountable), SourceOf(fields));

    /// <summary>The source that a citation is: the statements of the article have a number, and are known by their text.</summary>
    public static Source SourceOf(string text) => Statements.GetValueOrDefault(text) ?? new(text);

    private static ValueList<ExpectedConflict> Conflicts(DocumentReader.Fields parent) =>
        parent.Objects("conflicts", CatalogueFields.Conflict, Conflict);

    private static Source SourceOf(DocumentReader.Fields fields) =>
        fields.Value("source") is { ValueKind: JsonValueKind.Object } ? Numbered(fields, "source") : SourceOf(fields.Required("source"));

    private static Source? SourceOrNull(DocumentReader.Fields fields, string name) =>
        fields.Value(name) is { ValueKind: JsonValueKind.Object } ? Numbered(fields, name)
        : fields.Text(name) is { } text ? SourceOf(text) : null;

    private static Source Numbered(DocumentReader.Fields fields, string name) => fields.Inner(name, CatalogueFields.Source) is { } inner
        ? new(inner.Required("text")) { Statement = inner.Number("statement") }
        : new("");

    private static RoleKind Kind(DocumentReader.Fields fields, string name) =>
        fields.Required(name) is { Length: > 0 } text ? Kind(text, fields, name) : RoleKind.Other;

    private static RoleKind Kind(string text, DocumentReader.Fields fields, string name)
    {
        if (RoleKind.TryParse(text, out var kind)) return kind;
        fields.Reader.Report(
            Text.Of(
                "'{text}' is no kind of role: write it in kebab-case, such as chief-ai-officer.", ("text", ProblemTexts.Cut(text))),
            fields.PathOf(name));
        return RoleKind.Other;
    }

    private static TitleQualifiers Standing(DocumentReader.Fields fields) =>
        fields.Value("standing") is { ValueKind: JsonValueKind.Array }
            ? fields.Texts("standing").Aggregate(
                TitleQualifiers.None,
                (all, text) => all | Word(text, fields, "standing", CatalogueWords.Standings, TitleQualifiers.None))
            : Word(fields, "standing", CatalogueWords.Standings, TitleQualifiers.None);

    private static T Word<T>(DocumentReader.Fields fields, string name, (T Value, string Word)[] words, T usual, bool isRequired = false) =>
        (isRequired ? fields.Required(name) : fields.Text(name)) is { Length: > 0 } text ? Word(text, fields, name, words, usual) : usual;

    private static T Word<T>(string text, DocumentReader.Fields fields, string name, (T Value, string Word)[] words, T usual)
    {
        foreach (var (value, word) in words)
            if (word == text) return value;
        fields.Reader.Report(ScenarioTexts.NoValue(text, name, words.Select(known => known.Word)), fields.PathOf(name));
        return usual;
    }
}
