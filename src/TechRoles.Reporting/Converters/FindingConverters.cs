using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>Findings: those of a report as <c>techroles-report/1</c> has them, frozen ones so that they can be read again.</summary>
internal static class FindingConverters
{
    private const string Again = "A finding lives with its report: keep FindingData.Of(finding), or find it by its fingerprint with "
        + "AnalysisReport.TryFind.";

    public static DataConverter<Severity> Severity { get; } = ClosedWords.Of<Severity>();

    /// <summary>A fingerprint as its 32 hexadecimal digits.</summary>
    public static DataConverter<Fingerprint> Fingerprint { get; } = new SpeltConverter<Fingerprint>(
        value => value.Hex ?? throw new System.Text.Json.JsonException("This is no fingerprint of any finding."),
        (string text, out Fingerprint value) =>
        {
            value = new(text.ToLowerInvariant());
            return text.Length == 32 && text.All(char.IsAsciiHexDigit);
        },
        "no fingerprint: it has 32 hexadecimal digits");

    public static DataConverter<Subject> Subject { get; } = new RecordConverter<Subject>(
        new("", ""),
        Members<Subject>.Text("kind", one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<Subject>.Text("id", one => one.Id, (one, id) => one with { Id = id }));

    private static readonly DataConverter<Evidence> Evidence = new RecordConverter<Evidence>(
        new("", null!, []),
        Members<Evidence>.Text("fact", one => one.Fact, (one, fact) => one with { Fact = fact }),
        Members<Evidence>.Derived("text", Plain.Text, one => one.Text),
        Members<Evidence>.Texts("ids", one => one.Ids, (one, ids) => one with { Ids = ids }),
        Members<Evidence>.Value("said", Borrowed.Text, one => one.Said, (one, said) => one with { Said = said }));

    /// <summary>A frozen finding, as in a report as far as it goes; what is said of it is there with its arguments, too.</summary>
    public static DataConverter<FindingData> Data { get; } = new RecordConverter<FindingData>(
        new("", default, default, null!, default, default),
        Members<FindingData>.Text("rule", one => one.Rule, (one, rule) => one with { Rule = rule }),
        Members<FindingData>.Value("severity", Severity, one => one.Severity, (one, severity) => one with { Severity = severity }),
        Members<FindingData>.Derived("message", Plain.Text, one => one.Message.ToString()),
        Members<FindingData>.List("subjects", Subject, one => one.Subjects, (one, subjects) => one with { Subjects = subjects }),
        Members<FindingData>.List("evidence", Evidence, one => one.Evidence, (one, evidence) => one with { Evidence = evidence }),
        Members<FindingData>.Value("basis", Borrowed.Basis, one => one.Basis, (one, basis) => one with { Basis = basis }),
        Members<FindingData>.TextOrNull("resolver", one => one.Resolver, (one, id) => one with { Resolver = id }),
        Members<FindingData>.TextOrNull("resolvingBody", one => one.ResolvingBody, (one, id) => one with { ResolvingBody = id }),
        Members<FindingData>.Value("fingerprint", Fingerprint, one => one.Fingerprint, (one, hash) => one with { Fingerprint = hash }),
        Members<FindingData>.Value("content", Fingerprint, one => one.Content, (one, hash) => one with { Content = hash }),
        Members<FindingData>.Value("said", Borrowed.Text, one => one.Message, (one, said) => one with { Message = said }));

    public static DataConverter<Finding> Finding { get; } = new WriteOnlyConverter<Finding>(
        (json, finding) => JsonFinding.Write(finding, null, Period.Always, new JsonPage(json)), Again);

    public static DataConverter<Remedy> Remedy { get; } = new RecordConverter<Remedy>(
        new() { Said = null!, Changes = [], Resolves = 0, Introduces = 0, Touches = 0 },
        Members<Remedy>.Derived("title", Plain.Text, one => one.Title),
        Members<Remedy>.List("changes", Borrowed.Change, one => one.Changes, (one, changes) => one with { Changes = changes }),
        Members<Remedy>.Number("resolves", one => one.Resolves, (one, count) => one with { Resolves = count }),
        Members<Remedy>.Number("introduces", one => one.Introduces, (one, count) => one with { Introduces = count }),
        Members<Remedy>.Number("touches", one => one.Touches, (one, count) => one with { Touches = count }),
        Members<Remedy>.Value("said", Borrowed.Text, one => one.Said, (one, said) => one with { Said = said }));

    public static IEnumerable<IDataConverter> All =>
    [
        Severity, Fingerprint, Subject, Evidence, Data, Finding, Remedy,
        ClosedWords.Of<FindingState>(), ClosedWords.Of<RuleStatus>(), ClosedWords.Of<Tense>(),
        ClosedWords.SetOf<FactKinds>(flags => (int)flags, bits => (FactKinds)bits),
        ClosedWords.SetOf<Reads>(flags => (int)flags, bits => (Reads)bits),
        Documents.Object<FindingDetails>(
            (details, page) =>
            {
                page.Text("message", details.Message.ToString());
                JsonFinding.WriteAbout(details, page);
                page.Text("resolver", details.Resolver?.Id);
                page.Number("distance", details.Resolver?.Distance);
                page.Text("content", details.Content.Hex);
                page.Texts("sources", details.Sources.Select(source => source.Text));
                page.Value("said", Borrowed.Text, details.Message);
            },
            Again),
        Documents.Object<Resolver>(
            (resolver, page) =>
            {
                page.Text("position", resolver.Position?.Id);
                page.Text("body", resolver.Body?.Id);
                page.Number("distance", resolver.Distance);
                page.Texts("passedVacant", resolver.PassedVacant.Select(position => position.Id));
            },
            Again),
        Documents.Object<ChangedFinding>(
            (changed, page) =>
            {
                page.Value("before", Finding, changed.Before);
                page.Value("after", Finding, changed.After);
            },
            Again),
        new WriteOnlyConverter<WaiverFinding>(
            (json, finding) => JsonWaiver.Write(finding, new JsonPage(json)),
            "What is said of a waiver lives with its report: keep the waivers, and ask AnalysisReport.With(waivers) again."),
        Documents.Object<FindingOverTime>(
            (finding, page) => OverTimeJson.WriteProperties(finding, finding.Periods, null, page),
            "A finding over time lives with its history: keep facts and changes, and analyse them with HistoryAnalysis.Of."),
        Documents.Object<RuleFailure>(JsonReport.WriteFailure, "A rule that failed is known by the analysis: analyse the facts again."),
    ];
}
