using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting.Tests.Json.Data;

/// <summary>Values stand in JSON as the documents have them, whatever an app asks of its own types.</summary>
public class ShapeExamples
{
    private static readonly JsonSerializerOptions Web = TechRolesJson.AddTo(new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    });

    private static readonly ChartFacts Facts = new()
    {
        Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo", Capacity = Percent.Of(60) }, new("cto") { Title = "CTO", ReportsTo = "ceo" }],
        Responsibilities = [new("network", Involvement.Accountable) { Position = "cio" }, new("network", Involvement.Accountable) { Position = "cto" }],
    };

    public static TheoryData<object, string> Values => new()
    {
        { Percent.Of(60), "60" },
        { new Fraction(3, 4), "\"3/4\"" },
        { Fraction.One, "\"1\"" },
        { InvolvementSet.Of(Involvement.Responsible).With(Involvement.Accountable), "\"A/R\"" },
        { Involvement.Accountable, "\"A\"" },
        { Involvement.None, "\"none\"" },
        { EngagementKind.PartnersWith, "\"partners-with\"" },
        { Orientation.Unknown, "\"unknown\"" },
        { Severity.Info, "\"info\"" },
        { ProblemKind.SeveralSolidManagers, "\"several-solid-managers\"" },
        { TitleQualifiers.Deputy | TitleQualifiers.Interim, "[\"interim\",\"deputy\"]" },
        { RoleKind.Of("chief-ai-officer"), "\"chief-ai-officer\"" },
        { RoleKind.Other, "\"other\"" },
        { new Period(new DateOnly(2026, 4, 1), null), "{\"from\":\"2026-04-01\",\"to\":null}" },
        { new Fingerprint("4569D6B1aaaabbbbccccddddeeeeffff".ToLowerInvariant()), "\"4569d6b1aaaabbbbccccddddeeeeffff\"" },
        { new PositionFact("cio") { Roles = ["a", "b"], Capacity = Percent.Of(60) }, "{\"id\":\"cio\",\"roles\":[\"a\",\"b\"],\"capacity\":60}" },
        { new OrganisationFact { AsOf = new DateOnly(2026, 1, 1), Profile = new() { Employees = 800 } }, "{\"asOf\":\"2026-01-01\",\"profile\":{\"employees\":800}}" },
        { new Rereport("ciso", "ceo") { On = new DateOnly(2026, 4, 1) }, "{\"kind\":\"rereport\",\"position\":\"ciso\",\"to\":\"ceo\",\"on\":\"2026-04-01\"}" },
        { new Scenario("x", [new Rereport("ciso", null)]), "{\"format\":\"techroles-scenario/1\",\"name\":\"x\",\"changes\":[{\"kind\":\"rereport\",\"position\":\"ciso\",\"to\":null}]}" },
        { ValueList.From([new Waiver { Rule = "TR3004", Subjects = ["ciso"] }]), "{\"format\":\"techroles-waivers/1\",\"waivers\":[{\"rule\":\"TR3004\",\"subjects\":[\"ciso\"]}]}" },
        { Baseline.Empty, "{\"format\":\"techroles-baseline/1\",\"findings\":[]}" },
        { new AnalysisConfiguration { Rules = [new("wide-span", RuleWeight.Off)], FailOn = RuleWeight.Off }, "{\"format\":\"techroles-config/1\",\"rules\":{\"wide-span\":\"off\"},\"failOn\":\"never\"}" },
        { Source.Article(3), "\"Logz.io CTO, \\\"Die neue technische Führungskraft: zwischen CIO und CTO\\\", statement 3\"" },
        { Charts.Text.Of("'{area}' has {count}", ("area", Say.Quote("x")), ("count", Count.Of(2, "owner"))), "{\"text\":\"'x' has 2 owners\",\"template\":\"'{area}' has {count}\",\"arguments\":[{\"name\":\"area\",\"value\":{\"type\":\"quoted\",\"value\":\"x\"}},{\"name\":\"count\",\"value\":{\"type\":\"counted\",\"value\":2,\"one\":\"owner\",\"many\":\"owners\",\"isGrouped\":false}}]}" },
    };

    [Theory, MemberData(nameof(Values))]
    public void Values_stand_as_the_documents_have_them(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), Web));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), Web));
    }

    /// <summary>What the trial of an app lost: shares, fractions, changes, arguments, findings.</summary>
    [Fact]
    public void What_an_app_has_of_ours_among_its_own_is_not_lost()
    {
        var report = new OrgAnalyser().Analyse(Chart);
        var saved = new Saved(
            Percent.Of(60), null, new Fraction(1, 3), new Retitle("cio", "Chief Information Officer"), FindingData.Of(report.Findings[0]),
            new() { [Severity.Warning] = [new("a", [])] }, new() { ["cio"] = Involvement.Accountable });
        var json = JsonSerializer.Serialize(saved, Web);
        var read = JsonSerializer.Deserialize<Saved>(json, Web)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, Web));
        Assert.Equal(saved with { ByWeight = read.ByWeight, Held = read.Held }, read);
        Assert.Equal(saved.ByWeight, read.ByWeight);
        Assert.Equal(saved.Held, read.Held);
        Assert.StartsWith("{\"share\":60,\"similarity\":\"1/3\",\"change\":{\"kind\":\"retitle\",", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_keys_of_dictionaries()
    {
        Same(new Dictionary<Involvement, int> { [Involvement.Accountable] = 1 }, "{\"A\":1}");
        Same(new Dictionary<RoleKind, int> { [RoleKind.Cio] = 1 }, "{\"cio\":1}");
        Same(new Dictionary<Percent, int> { [Percent.Full] = 1 }, "{\"100\":1}");
        Same(new Dictionary<Fraction, int> { [new(1, 2)] = 1 }, "{\"1/2\":1}");
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Percent, int>>("{\"1000\":1}", Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Severity, int>>("{\"grave\":1}", Web));
    }

    [Fact]
    public void A_finding_is_that_of_the_report()
    {
        var analysis = new OrgAnalyser().Analyse(Chart);
        var document = JsonNode.Parse(Reports.Json(ChartReport.From(analysis), new() { Version = "" }))!;
        Assert.Equal(document["findings"]![0]!.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize(analysis.Findings[0], Web))!.ToJsonString());
        var report = JsonNode.Parse(JsonSerializer.Serialize(analysis, Web))!;
        Assert.Equal("techroles-report/1", (string?)report["format"]);
        Assert.Equal(document["findings"]!.ToJsonString(), report["findings"]!.ToJsonString());
        Assert.Equal(document["summary"]!.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize(ChartReport.From(analysis), Web))!["summary"]!.ToJsonString());
    }

    [Fact]
    public void A_delta_of_a_session_is_read_as_the_frozen_one()
    {
        var session = new OrgAnalyser().Open(Chart);
        var delta = session.Apply(new MergePositions("cio", "cto"), "one position", "ceo").OrThrow();
        Assert.Equal(delta.Freeze(), JsonSerializer.Deserialize<FrozenDelta>(JsonSerializer.Serialize(delta, Web), Web));
        var change = session.Changes[0];
        Assert.Equal(change, JsonSerializer.Deserialize<SessionChange>(JsonSerializer.Serialize(change, Web), Web));
        Assert.StartsWith("{\"delta\":{\"version\":", JsonSerializer.Serialize((SessionResult)delta, Web), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_change_says_what_and_why()
    {
        var rejected = new OrgAnalyser().Open(Chart).Apply(new Rereport("nobody", "ceo"));
        var json = JsonSerializer.Serialize(rejected, Web);
        Assert.StartsWith("{\"rejected\":{\"change\":{\"kind\":\"rereport\",\"position\":\"nobody\",\"to\":\"ceo\"},\"reason\":\"", json, StringComparison.Ordinal);
        Assert.Equal(rejected, JsonSerializer.Deserialize<SessionResult>(json, Web));
    }

    [Fact]
    public void What_lives_with_its_chart_is_written()
    {
        var (chart, analyser) = (Chart, new OrgAnalyser());
        var scenario = new Scenario("One position", [new MergePositions("cio", "cto")]);
        var outcome = analyser.Try(chart, scenario).AsT0;
        var history = OrgHistory.Create(Facts, [new Retitle("cio", "CDIO") { On = new DateOnly(2026, 5, 1) }]).AsT0;
        object[] values =
        [
            chart, chart.Positions, chart.Positions[0], chart.StatedCells, chart.Duties, chart.Areas, chart.Summary, outcome, outcome.Findings, outcome.Remits,
            ChartDiff.Between(chart, outcome.After), ChartDiff.Between(chart, outcome.After).Matching, chart.Apply(new Retitle("cio", "x")).OrThrow(), history,
            HistoryAnalysis.Of(history), HistoryAnalysis.Of(history).Findings, RemitOverlaps.In(chart), SegregationOfDuties.In(chart),
            analyser.Analyse(chart).Findings[0].Details(), analyser.Analyse(chart).Findings[0].Details().Resolver!, analyser.Analyse(chart).Findings[0].ProvenRemedies(),
            Remit.From(chart.Positions[1]), RoleComparison.Of(Compared.From(chart.Positions[1]), Compared.From(chart.Positions[2])),
            RoleComparison.Drift(RoleCatalogue.BuiltIn.Roles[1]), OrgChart.Repair(Facts), OrgChart.Create(Facts), ChartReader.Read(new StringReader(ChartJson.Write(Facts)), "a.json"),
        ];
        Assert.All(values, value => Assert.NotNull(JsonNode.Parse(JsonSerializer.Serialize(value, value.GetType(), Web))));
        Assert.Equal("{\"kind\":\"position\",\"id\":\"ceo\"}", JsonSerializer.Serialize(chart.Positions[0], Web));
        Assert.Equal(Facts, JsonSerializer.Deserialize<ChartFacts>(JsonSerializer.Serialize(chart, Web), Web)! with { Areas = [] });
    }

    [Fact]
    public void What_lives_with_its_chart_is_told_by_what_names_it()
    {
        var (chart, repaired) = (Chart, OrgChart.Repair(Facts));
        var written = JsonSerializer.Serialize(chart, Web);
        Assert.Equal("{\"before\":\"cio\",\"after\":\"cio\",\"by\":\"id-and-title\"}", JsonSerializer.Serialize(PositionMatching.Of(chart, chart).Pairs.Single(pair => pair.Before.Id == "cio"), Web));
        Assert.Equal("{\"area\":\"network\",\"scope\":null}", JsonSerializer.Serialize(chart.StatedCells[0], Web));
        Assert.Equal($"{{\"day\":\"2026-01-01\",\"chart\":{written}}}", JsonSerializer.Serialize(new DatedReturn(new(2026, 1, 1), chart), Web));
        Assert.StartsWith($"{{\"chart\":{JsonSerializer.Serialize(repaired.Chart, Web)},\"problems\":[{{\"kind\":\"guessed\"", JsonSerializer.Serialize(repaired, Web), StringComparison.Ordinal);
        Assert.Contains("'seatz'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChartFacts>("{\"format\":\"techroles-chart/1\",\"seatz\":[]}", Web)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unions_say_which_they_are()
    {
        OneOf<Scenario, InvalidScenario> read = ScenarioJson.Read("{}");
        var json = JsonSerializer.Serialize(read, Web);
        Assert.StartsWith("{\"invalid\":{\"problems\":[{\"kind\":\"invalid-value\"", json, StringComparison.Ordinal);
        Assert.Equal(read, JsonSerializer.Deserialize<OneOf<Scenario, InvalidScenario>>(json, Web));
        Same(Percent.Create(140), "{\"outOfRange\":{\"value\":140}}");
        Same(Percent.Create(14), "{\"percent\":14}");
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChartResult>("{\"chart\":{\"format\":\"techroles-chart/1\"}}", Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChartResult>("{}", Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChartResult>("{\"invalid\":{\"problems\":[]},\"chart\":{}}", Web));
    }

    [Fact]
    public void Waivers_are_read_as_an_array_as_well() =>
        Assert.Equal([new Waiver { Rule = "TR3004", Subjects = ["ciso"] }], JsonSerializer.Deserialize<ValueList<Waiver>>("[{\"rule\":\"TR3004\",\"subjects\":[\"ciso\"]}]", Web));

    [Fact]
    public void A_list_of_what_an_app_has_itself_is_written_as_any_other() =>
        Assert.Equal("[{\"name\":\"a\"}]", JsonSerializer.Serialize<ValueList<Own>>([new("a")], Web));

    /// <summary>The words here are those of the reports.</summary>
    [Fact]
    public void Words_are_those_of_reports()
    {
        Assert.All(Enum.GetValues<Severity>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<FindingState>(), one => Word(one, JsonNames.Of(one) ?? "open"));
        Assert.All(Enum.GetValues<Basis>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<Tense>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<TitleStanding>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<TitleStrength>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<OverlapMeasure>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<MatchedBy>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<ProblemLevel>(), one => Word(one, JsonNames.Of(one)));
        Assert.All(Enum.GetValues<ProblemKind>(), one => Word(one, JsonNames.Of(one)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Severity)99, Web));
    }

    private static OrgChart Chart => OrgChart.Create(Facts).OrThrow();

    private static void Word<T>(T value, string word) => Assert.Equal($"\"{word}\"", JsonSerializer.Serialize(value, Web));

    private static void Same<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, Web));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, Web));
    }

    private sealed record Saved(
        Percent Share, Percent? None, Fraction? Similarity, OrgChange Change, FindingData Finding, Dictionary<Severity, List<Scenario>> ByWeight,
        Dictionary<string, Involvement> Held);

    private sealed record Own(string Name);
}
