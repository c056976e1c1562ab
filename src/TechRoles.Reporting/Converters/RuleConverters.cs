using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>What is known of rules, what is expected of them, and what is lived with.</summary>
internal static class RuleConverters
{
    private static readonly DataConverter<Expectation> Expectation = new RecordConverter<Expectation>(
        new("", default, null!),
        Members<Expectation>.Text("rule", one => one.Rule, (one, rule) => one with { Rule = rule }),
        Members<Expectation>.Value(
            "severity", FindingConverters.Severity, one => one.Severity, (one, severity) => one with { Severity = severity }),
        Members<Expectation>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }));

    private static readonly DataConverter<MandatedRole> Mandated = new RecordConverter<MandatedRole>(
        new(default, "", null!),
        Members<MandatedRole>.Value("kind", Borrowed.Kind, one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<MandatedRole>.Text("function", one => one.Function, (one, area) => one with { Function = area }),
        Members<MandatedRole>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }));

    private static readonly DataConverter<RequiredRemit> Required = new RecordConverter<RequiredRemit>(
        new("", default, null!),
        Members<RequiredRemit>.Text("area", one => one.Area, (one, area) => one with { Area = area }),
        Members<RequiredRemit>.Value("atLeast", Borrowed.Involvement, one => one.AtLeast, (one, least) => one with { AtLeast = least }),
        Members<RequiredRemit>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }));

    private static readonly DataConverter<ConfigurationFault> Fault = new RecordConverter<ConfigurationFault>(
        new("", Text.Empty),
        Members<ConfigurationFault>.Text("path", one => one.Path, (one, path) => one with { Path = path }),
        Members<ConfigurationFault>.Value("said", Borrowed.Text, one => one.Said, (one, said) => one with { Said = said }));

    public static IEnumerable<IDataConverter> All =>
    [
        Expectation, Mandated, Required, Fault,
        new RecordConverter<Profile>(
            new(""),
            Members<Profile>.Text("name", one => one.Name, (one, name) => one with { Name = name }),
            Members<Profile>.List("expectations", Expectation, one => one.Expectations, (one, list) => one with { Expectations = list }),
            Members<Profile>.List("conflicts", Borrowed.Conflict, one => one.Conflicts, (one, list) => one with { Conflicts = list }),
            Members<Profile>.List("mandates", Mandated, one => one.Mandates, (one, list) => one with { Mandates = list }),
            Members<Profile>.List("remits", Required, one => one.Remits, (one, list) => one with { Remits = list })),
        new RecordConverter<RuleInfo>(
            new()
            {
                Id = "", Name = "", Title = "", Severity = default, Rationale = "", Definition = "", Remedy = "", Sources = [],
                BadExample = "", GoodExample = "",
            },
            Members<RuleInfo>.Text("id", one => one.Id, (one, text) => one with { Id = text }),
            Members<RuleInfo>.Text("name", one => one.Name, (one, text) => one with { Name = text }),
            Members<RuleInfo>.Text("title", one => one.Title, (one, text) => one with { Title = text }),
            Members<RuleInfo>.Value(
                "severity", FindingConverters.Severity, one => one.Severity, (one, severity) => one with { Severity = severity }),
            Members<RuleInfo>.Text("rationale", one => one.Rationale, (one, text) => one with { Rationale = text }),
            Members<RuleInfo>.Text("definition", one => one.Definition, (one, text) => one with { Definition = text }),
            Members<RuleInfo>.Text("remedy", one => one.Remedy, (one, text) => one with { Remedy = text }),
            Members<RuleInfo>.List("sources", Borrowed.Source, one => one.Sources, (one, list) => one with { Sources = list }),
            Members<RuleInfo>.Text("badExample", one => one.BadExample, (one, text) => one with { BadExample = text }),
            Members<RuleInfo>.Text("goodExample", one => one.GoodExample, (one, text) => one with { GoodExample = text }),
            Members<RuleInfo>.TextOrNull("helpLink", one => one.HelpLink, (one, text) => one with { HelpLink = text }),
            Members<RuleInfo>.TextOrNull("onlyUnder", one => one.OnlyUnder, (one, text) => one with { OnlyUnder = text }),
            Members<RuleInfo>.Flag("off", one => one.Off, (one, flag) => one with { Off = flag }).Usually(),
            Members<RuleInfo>.Flag(
                "concernsSegregation", one => one.ConcernsSegregation, (one, flag) => one with { ConcernsSegregation = flag }).Usually(),
            Members<RuleInfo>.Value(
                "status", ClosedWords.Of<RuleStatus>(), one => one.Status, (one, status) => one with { Status = status }).Usually(),
            Members<RuleInfo>.Text("since", one => one.Since, (one, text) => one with { Since = text }).Usually()),
        new RecordConverter<Acceptance>(
            Acceptance.Nothing,
            Members<Acceptance>.Value("waivers", Borrowed.Waivers, one => one.Waivers, (one, waivers) => one.With(waivers)),
            Members<Acceptance>.ValueOrNull(
                "baseline", Borrowed.Baseline, one => one.Baseline, (one, baseline) => baseline is null ? one : one.Against(baseline)),
            Members<Acceptance>.DayOrNull(
                "day", one => one.Day, (one, day) => new(one.Waivers, one.Baseline, day)
                {
                    WeightOfExpired = one.WeightOfExpired,
                    WeightOfStale = one.WeightOfStale,
                }),
            Members<Acceptance>.StructOrNull(
                "weightOfExpired", FindingConverters.Severity, one => one.WeightOfExpired,
                (one, weight) => new(one.Waivers, one.Baseline, one.Day) { WeightOfExpired = weight, WeightOfStale = one.WeightOfStale }),
            Members<Acceptance>.StructOrNull(
                "weightOfStale", FindingConverters.Severity, one => one.WeightOfStale,
                (one, weight) => new(one.Waivers, one.Baseline, one.Day)
                {
                    WeightOfExpired = one.WeightOfExpired,
                    WeightOfStale = weight,
                })),
        Documents.Object<SegregationOfDuties>(
            (duties, page) =>
            {
                page.Writer.WriteStartArray("sets");
                foreach (var set in duties.Sets)
                {
                    page.Writer.WriteStartObject();
                    WriteSet(set, page);
                    page.Writer.WriteEndObject();
                }

                page.Writer.WriteEndArray();
            },
            Segregated),
        Documents.Object<SegregatedSet>(WriteSet, Segregated),
        new RecordConverter<InvalidConfiguration>(
            new([]),
            Members<InvalidConfiguration>.Derived("faults", Plain.Text.Lists, one => one.Faults),
            Members<InvalidConfiguration>.List("found", Fault, one => one.Found, (one, found) => one with { Found = found })),
    ];

    private const string Segregated = "Who combines duties lives with the chart: keep its facts, and ask SegregationOfDuties.In again.";

    private static void WriteSet(SegregatedSet set, JsonPage page)
    {
        page.Text("id", set.Id);
        page.Texts("areas", set.Areas.Select(area => area.Id));
        page.Number("atLeast", set.AtLeast);
        page.Text("source", set.Source);
        page.Texts("alone", set.Alone.Select(position => position.Id));
        page.Texts("lowest", set.Lowest.Select(position => position.Id));
        page.Number("through", set.Through);
    }
}
