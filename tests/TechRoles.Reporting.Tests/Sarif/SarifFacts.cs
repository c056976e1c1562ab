using System.Text.Json;

namespace TechRoles.Reporting.Tests.Sarif;

/// <summary>What the schema of SARIF 2.1.0 says of the objects that a report has: which properties there may be, of which type, and which must be there.</summary>
/// <remarks>No object of the format takes other properties, but a property bag. <b>Source:</b> the OASIS standard and its schema, read and written anew.</remarks>
internal static class SarifFacts
{
    // A type is text, number (a whole one), flag, bag, a choice a|b, the name of an object, or a list of one of these: [result]. ! must be there.
    private static readonly Dictionary<string, string[]> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = ["$schema: text", "version!: 2.1.0", "runs!: [run]", "properties: bag"],
        ["run"] =
        [
            "tool!: tool", "invocations: [invocation]", "results: [result]", "artifacts: [artifact]", "logicalLocations: [logicalLocation]",
            "columnKind: utf16CodeUnits|unicodeCodePoints", "properties: bag",
        ],
        ["tool"] = ["driver!: driver", "extensions: [driver]", "properties: bag"],
        ["driver"] = ["name!: text", "version: text", "semanticVersion: text", "informationUri: text", "rules: [rule]", "properties: bag"],
        ["rule"] =
        [
            "id!: text", "name: text", "shortDescription: multiText", "fullDescription: multiText", "help: multiText", "helpUri: text",
            "defaultConfiguration: configuration", "properties: bag",
        ],
        ["multiText"] = ["text!: text", "markdown: text", "properties: bag"],
        ["configuration"] = ["enabled: flag", "level: none|note|warning|error", "rank: number", "properties: bag"],
        ["invocation"] = ["executionSuccessful!: flag", "toolExecutionNotifications: [notification]", "exitCode: number", "properties: bag"],
        ["notification"] = ["message!: message", "descriptor: descriptor", "level: none|note|warning|error", "locations: [location]", "properties: bag"],
        ["descriptor"] = ["id: text", "index: number", "properties: bag"],
        ["result"] =
        [
            "ruleId: text", "ruleIndex: number", "kind: text", "level: none|note|warning|error", "message!: message", "locations: [location]",
            "fingerprints: texts", "partialFingerprints: texts", "baselineState: new|unchanged|updated|absent", "suppressions: [suppression]", "properties: bag",
        ],
        ["message"] = ["text: text", "markdown: text", "id: text", "properties: bag"],
        ["location"] = ["id: number", "physicalLocation: physicalLocation", "logicalLocations: [logicalLocation]", "message: message", "properties: bag"],
        ["physicalLocation"] = ["artifactLocation: artifactLocation", "region: region", "properties: bag"],
        ["artifactLocation"] = ["uri: uri", "uriBaseId: text", "index: number", "properties: bag"],
        ["region"] = ["startLine: number", "startColumn: number", "properties: bag"],
        ["logicalLocation"] = ["name: text", "fullyQualifiedName: text", "decoratedName: text", "kind: text", "index: number", "properties: bag"],
        ["suppression"] = ["kind!: inSource|external", "status: accepted|underReview|rejected", "justification: text", "guid: text", "properties: bag"],
    };

    /// <summary>Everything in which a document differs from the format, each with its place.</summary>
    public static IEnumerable<string> Differences(string document) => Check(JsonDocument.Parse(document).RootElement, "log", "");

    private static IEnumerable<string> Check(JsonElement value, string type, string path)
    {
        if (type[0] == '[')
        {
            return value.ValueKind != JsonValueKind.Array ? [$"{path} is no list"]
                : value.EnumerateArray().Index().SelectMany(item => Check(item.Item, type[1..^1], $"{path}/{item.Index}"));
        }

        if (!Objects.TryGetValue(type, out var properties)) return IsOf(value, type) ? [] : [$"{path} is no {type}: {value}"];
        if (value.ValueKind != JsonValueKind.Object) return [$"{path} is no object"];
        var known = properties.Select(property => property.Split(": ")).ToDictionary(parts => parts[0].TrimEnd('!'), parts => parts[1], StringComparer.Ordinal);
        var missing = properties.Where(property => property.Contains('!', StringComparison.Ordinal)).Select(property => property.Split('!')[0])
            .Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path} lacks {name}");
        return missing.Concat(value.EnumerateObject().SelectMany(property =>
            known.TryGetValue(property.Name, out var of) ? Check(property.Value, of, $"{path}/{property.Name}") : [$"{path} has {property.Name}"]));
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "text" => value.ValueKind == JsonValueKind.String,
        "uri" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Relative, out _) && Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        "number" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0,
        "flag" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "bag" => value.ValueKind == JsonValueKind.Object,
        "texts" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(property => property.Value.ValueKind == JsonValueKind.String),
        _ => value.ValueKind == JsonValueKind.String && type.Split('|').Contains(value.GetString()),
    };
}
