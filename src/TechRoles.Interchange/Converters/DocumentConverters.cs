using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Waivers, baselines, configurations and profiles as their documents, and what is wrong with one.</summary>
internal static class DocumentConverters
{
    private static readonly FieldsConverter<Waiver> Waiver = new(WaiversJson.Known, WaiversJson.Write, WaiversJson.Waiver);

    private static readonly ValueConverter<ValueList<Waiver>> Waivers = new WaiversConverter();

    private static readonly DataConverter<Baseline> Baseline =
        new FieldsConverter<Baseline>(BaselineJson.Known, BaselineJson.Write, BaselineJson.Root, BaselineJson.Format);

    private static readonly DataConverter<AnalysisConfiguration> Configuration = new FieldsConverter<AnalysisConfiguration>(
        ConfigurationJson.Known, ConfigurationJson.Write, ConfigurationJson.Root, ConfigurationJson.Format);

    private static readonly DataConverter<CompanyProfile> Profile =
        new FieldsConverter<CompanyProfile>(ProfileJson.Known, ProfileJson.Write, ProfileJson.Root);

    public static DataConverter<InvalidDocument> Invalid { get; } = new RecordConverter<InvalidDocument>(
        new([]),
        Members<InvalidDocument>.List(
            "problems", ProblemConverters.Problem, one => one.Problems, (one, problems) => one with { Problems = problems }));

    private static readonly DataConverter<InvalidScenario> InvalidScenario = new RecordConverter<InvalidScenario>(
        new([]),
        Members<InvalidScenario>.List(
            "problems", ProblemConverters.Problem, one => one.Problems, (one, problems) => one with { Problems = problems }));

    public static IEnumerable<IDataConverter> All =>
    [
        Waiver, Waivers, Baseline, Configuration, Profile, Invalid, InvalidScenario,
        new FieldsConverter<BaselineEntry>(BaselineJson.KnownOfEntry, BaselineJson.Write, BaselineJson.Entry),
        new FieldsConverter<SubtreeWishes>(ConfigurationJson.KnownBelow, ConfigurationJson.Write, ConfigurationJson.Below),
        new RecordConverter<RuleWish>(
            new("", null),
            Members<RuleWish>.Text("rule", wish => wish.Rule, (wish, rule) => wish with { Rule = rule }),
            Members<RuleWish>.StructOrNull(
                "severity", ClosedWords.Of<RuleWeight>(), wish => wish.Weight, (wish, weight) => wish with { Weight = weight }),
            Members<RuleWish>.NumberOrNull("limit", wish => wish.Limit, (wish, limit) => wish with { Limit = limit })),
        Unions.Of(("waivers", Waivers), ("invalid", Invalid)),
        Unions.Of(("baseline", Baseline), ("invalid", Invalid)),
        Unions.Of(("configuration", Configuration), ("invalid", Invalid)),
        Unions.Of(("profile", Profile), ("invalid", Invalid)),
        Unions.Of(("scenario", ChangeConverters.Scenario), ("invalid", InvalidScenario)),
    ];

    /// <summary>Waivers as their document; an array of them is read as well.</summary>
    private sealed class WaiversConverter : ValueConverter<ValueList<Waiver>>
    {
        public override ValueList<Waiver> Take(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.StartArray) return new ListConverter<Waiver>(Waiver).Take(ref reader);
            var (element, problems) = (reader.TakeElement(), new DocumentReader(""));
            if (problems.FieldsOf(element, "", ["format", "waivers"]) is { } root)
            {
                root.MustSay(WaiversJson.Format);
                var waivers = WaiversJson.Root(root);
                if (problems.Problems.Count == 0) return waivers;
            }

            throw Faults.Of(problems.Problems);
        }

        public override void Put(Utf8JsonWriter json, ValueList<Waiver> value)
        {
            json.WriteStartObject();
            json.WriteString("format", WaiversJson.Format);
            json.Objects("waivers", value, waiver => WaiversJson.Write(waiver, json));
            json.WriteEndObject();
        }
    }
}
