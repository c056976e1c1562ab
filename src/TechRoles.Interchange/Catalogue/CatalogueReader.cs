using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the entries of a catalogue document.</summary>
internal static class CatalogueReader
{
    private static readonly string[] Expectation = ["area", "involvement", "frequency", "edition", "source"];
    private static readonly Dictionary<string,
        Source> Statements = Enumerable.Range(1, 40).Select(Source.Article).ToDictionary(source => source.Text, StringComparer.Ordinal);

    public static CatalogueEntries Entries(DocumentReader.Fields root) => new()
    {
        Areas = root.Objects("areas", ["id", "name", "parent", "orientation", "controls", "controlsSource", "isRun", "rationale", "source"],
            Area),
        Roles = root.Objects(
            "roles",
            ["id", "kind", "title", "shortTitle", "purpose", "orientation", "severalTeams", "responsibilities", "lines", "engagements",
                "qualifications", "source"],
            Role),
        Archetypes = root.Objects("archetypes", ["id", "kind", "name", "summary", "responsibilities", "source"], fields =>
            new Archetype(fields.Required("id"), Kind(fields, "kind"), fields.Required("name"), SourceOf(fields))
            {
                Summary = fields.Text("summary") ?? "",
                Responsibilities = fields.Objects("responsibilities", Expectation, Responsibility),
            }),
        Conflicts = Conflicts(root),
        TitleNames = root.Objects("titleNames", ["language", "words", "kinds", "strength", "isAbbreviation", "standing", "title"],
            TitleName),
        Profiles = root.Objects("profiles", ["name", "weights", "conflicts", "mandates", "remits"], fields =>
            new ExpectedProfile(fields.Required("name"))
            {
                Weights = fields.Objects("weights", ["rule", "severity", "source"], weight =>
                    new ExpectedWeight(weight.Required("rule"), Word(weight, "severity", CatalogueWords.Weights, RuleWeight.Warning),
                        SourceOf(weight))),
                Conflicts = Conflicts(fields),
                Mandates = fields.Objects("mandates", ["kind", "function", "source"], mandate =>
                    new ExpectedRole(Kind(mandate, "kind"), mandate.Required("function"), SourceOf(mandate))),
                Remits = fields.Objects("remits", ["area", "atLeast", "source"], remit =>
                    new ExpectedRemit(remit.Required("area"),
                        Word(remit, "atLeast", CatalogueWords.Involvements, Involvement.Accountable), SourceOf(remit))),
            }),
    };

    private static CatalogueArea Area(DocumentReader.Fields fields) => new(fields.Required("id"), fields.Required("name"), SourceOf(fields))
    {
        Parent = fields.Text("parent"),
        Orientation = Word(fields, "orientation", CatalogueWords.Orientations, Orientation.Both),
        Controls = fields.Texts("controls"),
        ControlsSource = fields.Text("controlsSource") is { } source ? SourceOf(source) : null,
        IsRun = fields.Flag("isRun") ?? false,
        Rationale = fields.Text("rationale"),
    };

    private static CatalogueRole Role(DocumentReader.Fields fields) =>
        new(fields.Required("id"), Kind(fields, "kind"), fields.Required("title"), SourceOf(fields))
        {
            ShortTitle = fields.Text("shortTitle"),
            Purpose = fields.Text("purpose") ?? "",
            Orientation = Word(fields, "orientation", CatalogueWords.Orientations, Orientation.Both),
            SeveralTeams = fields.Text("severalTeams") is { } source ? SourceOf(source) : null,
            Responsibilities = fields.Objects("responsibilities", Expectation, Responsibility),
            Lines = fields.Objects("lines", ["manager", "frequency", "source"], line =>
                new ExpectedLine(Kind(line, "manager"),
                    SourceOf(line))
                { Frequency = Word(line, "frequency", CatalogueWords.Frequencies, Frequency.Usual) }),
            Engagements = fields.Objects("engagements", ["stakeholder", "kind", "intensity", "source"], engagement =>
                new ExpectedEngagement(engagement.Required("stakeholder"),
                    Word(engagement, "kind", CatalogueWords.Engagements, EngagementKind.Serves), SourceOf(engagement))
                {
                    Intensity = Word(engagement, "intensity", CatalogueWords.Influences, Influence.Medium),
                }),
            Qualifications = fields.Objects("qualifications", ["discipline", "level", "group", "source"], asked =>
                new ExpectedQualification(asked.Required("discipline"), SourceOf(asked))
                {
                    Level = asked.Text("level"),
                    Group = asked.Text("group")
                }),
        };

    private static ExpectedResponsibility Responsibility(DocumentReader.Fields fields) =>
        new(fields.Required("area"), Word(fields, "involvement", CatalogueWords.Involvements, Involvement.Responsible, isRequired: true),
            SourceOf(fields))
        {
            Frequency = Word(fields, "frequency", CatalogueWords.Frequencies, Frequency.Usual),
            Edition = Word(fields, "edition", CatalogueWords.Editions, Edition.Always),
        };

    private static ValueList<ExpectedConflict> Conflicts(DocumentReader.Fields parent) =>
        parent.Objects("conflicts", ["id", "areas", "atLeast", "source"], fields =>
        new ExpectedConflict(fields.Required("id"), fields.Texts("areas"), SourceOf(fields)) { AtLeast = fields.Number("atLeast") ?? 2 });

    private static TitleName TitleName(DocumentReader.Fields fields) => new(
        fields.Text("language") ?? "en",
        fields.Required("words"),
        fields.Texts("kinds").Select(kind => Kind(kind, fields, "kinds")).ToValueList())
    {
        Strength = Word(fields, "strength", CatalogueWords.Strengths, TitleStrength.Exact),
        IsAbbreviation = fields.Flag("isAbbreviation") ?? false,
        Qualifiers = Word(fields, "standing", CatalogueWords.Standings, TitleQualifiers.None),
        Title = fields.Text("title"),
    };

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

    // The statements of the article are sources with a number; they are known by their text.
    private static Source SourceOf(DocumentReader.Fields fields) => SourceOf(fields.Required("source"));

    private static Source SourceOf(string text) => Statements.GetValueOrDefault(text) ?? new(text);

    private static T Word<T>(DocumentReader.Fields fields, string name, (T Value, string Word)[] words, T usual, bool isRequired = false)
    {
        var text = isRequired ? fields.Required(name) : fields.Text(name);
        if (string.IsNullOrEmpty(text)) return usual;
        foreach (var (value, word) in words)
            if (word == text) return value;
        fields.Reader.Report(ScenarioTexts.NoValue(text, name, words.Select(known => known.Word)), fields.PathOf(name));
        return usual;
    }
}
