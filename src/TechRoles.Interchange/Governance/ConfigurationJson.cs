using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document of a configuration: <c>{"format": "techroles-config/1", "profiles": ["us-bank"], "rules": {"TR1007":
/// {"limit": 12}, "wide-span": "off"}}</c>.</summary>
/// <remarks>It is read whole or not at all. Whether rules and profiles are ones that there are shows when it is applied.</remarks>
public static class ConfigurationJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-config/1";

    /// <summary>The properties of the document but its format.</summary>
    internal static string[] Known { get; } = ["profiles", "rules", "overrides", "catalogue", "failOn"];

    /// <summary>The properties of what is asked below a position.</summary>
    internal static string[] KnownBelow { get; } = ["below", "rules"];

    private static readonly string[] KnownOfRule = ["severity", "limit"];

    /// <summary>The name of every property of the document, at any depth: for sources in which their case is lost.</summary>
    public static ValueList<string> Properties { get; } = [.. Known.Concat(KnownBelow).Concat(KnownOfRule).Prepend("format").Distinct()];

    private static readonly (string Name, RuleWeight Weight)[] Weights =
        [("error", RuleWeight.Error), ("warning", RuleWeight.Warning), ("info", RuleWeight.Info), ("off", RuleWeight.Off)];

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="besides">Further properties that the document may have: whoever asks reads them.</param>
    public static OneOf<AnalysisConfiguration, InvalidDocument> Read(
        ReadOnlyMemory<byte> json, string file = "configuration", ValueList<string> besides = default) =>
        new DocumentReader(Guard.Against.Null(file)).Read(json, Format, [.. Known, .. besides], Root);

    /// <summary>Reads a document. <b>Cost:</b> linear in it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<AnalysisConfiguration, InvalidDocument> Read(string json, string file = "configuration") =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Reads a document to its end without holding a thread while it waits for more. <b>Cost:</b> linear in it.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<OneOf<AnalysisConfiguration, InvalidDocument>> ReadAsync(
        Stream stream, string file = "configuration", CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file);

    /// <summary>The text of the document; reading it gives the configuration, where no rule is named twice.</summary>
    public static string Write(AnalysisConfiguration configuration) =>
        DocumentWriter.Write(Format, json => Write(Guard.Against.Null(configuration), json));

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="configuration">What is written.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(AnalysisConfiguration configuration, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(configuration), stream, cancel);

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void Write(AnalysisConfiguration configuration, Utf8JsonWriter json)
    {
        json.Texts("profiles", configuration.Profiles);
        if (configuration.Rules.Count > 0) Write(configuration.Rules, json);
        if (configuration.Overrides.Count > 0) json.Objects("overrides", configuration.Overrides, wishes => Write(wishes, json));

        json.Text("catalogue", configuration.Catalogue);
        json.Text("failOn", configuration.FailOn is { } weight ? weight == RuleWeight.Off ? "never" : NameOf(weight) : null);
    }

    /// <summary>Writes the properties of what is asked below a position.</summary>
    internal static void Write(SubtreeWishes wishes, Utf8JsonWriter json)
    {
        json.Text("below", wishes.Below);
        Write(wishes.Rules, json);
    }

    internal static AnalysisConfiguration Root(DocumentReader.Fields root) => new()
    {
        Profiles = root.Texts("profiles"),
        Rules = Wishes(root, isBelow: false),
        Overrides = root.Objects("overrides", KnownBelow, Below),
        Catalogue = root.Text("catalogue"),
        FailOn = FailOn(root),
    };

    internal static SubtreeWishes Below(DocumentReader.Fields fields) => new(fields.Required("below"), Wishes(fields, isBelow: true));

    private static void Write(ValueList<RuleWish> wishes, Utf8JsonWriter json)
    {
        json.WriteStartObject("rules");
        foreach (var wish in wishes.Reverse().DistinctBy(wish => wish.Rule).Reverse())
        {
            if (wish is { Weight: { } weight, Limit: null })
            {
                json.WriteString(wish.Rule, NameOf(weight));
                continue;
            }

            json.WriteStartObject(wish.Rule);
            json.Text("severity", wish.Weight is { } own ? NameOf(own) : null);
            if (wish.Limit is { } limit) json.WriteNumber("limit", limit);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static ValueList<RuleWish> Wishes(DocumentReader.Fields parent, bool isBelow)
    {
        if (parent.Inner("rules", null) is not { } rules)
        {
            if (isBelow && parent.Value("rules") is null) parent.Reader.Report(ScenarioTexts.MissingHere("rules"), parent.Path);
            return [];
        }

        return rules.Names.Select(name => Wish(rules, name, isBelow)).ToValueList();
    }

    private static RuleWish Wish(DocumentReader.Fields rules, string name, bool isBelow)
    {
        if (rules.Value(name) is not { ValueKind: JsonValueKind.Object }) return new(name, Weight(rules, name, isRequired: true));
        string[] known = isBelow ? KnownOfRule[..1] : KnownOfRule;
        return rules.Inner(name, known) is { } wish
            ? new(name, Weight(wish, "severity", isRequired: false), isBelow ? null : wish.Number("limit")) : new(name, null);
    }

    private static RuleWeight? Weight(DocumentReader.Fields fields, string name, bool isRequired)
    {
        var text = isRequired ? fields.Required(name) : fields.Text(name);
        if (string.IsNullOrEmpty(text)) return null;
        foreach (var (known, weight) in Weights)
            if (known == text) return weight;
        fields.Reader.Report(
            Text.Of("'{text}' is no severity: write error, warning, info or off.", ("text", ProblemTexts.Cut(text))), fields.PathOf(name));
        return null;
    }

    private static RuleWeight? FailOn(DocumentReader.Fields root)
    {
        if (root.Text("failOn") is not { } text) return null;
        if (text == "never") return RuleWeight.Off;
        foreach (var (known, weight) in Weights)
            if (known == text && weight != RuleWeight.Off) return weight;
        root.Reader.Report(
            Text.Of("'{text}' is no value of failOn: write error, warning, info or never.", ("text", ProblemTexts.Cut(text))),
            root.PathOf("failOn"));
        return null;
    }

    private static string NameOf(RuleWeight weight) => Weights.First(known => known.Weight == weight).Name;
}
