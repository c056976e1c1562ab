using System.Globalization;
using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads a scenario and collects what is wrong with it.</summary>
internal sealed class ChangeReader(string file)
{
    public List<ChartProblem> Problems { get; } = [];

    /// <summary>The list whose row is edited by the change that is being read; null where it names none.</summary>
    public FactList? List { get; private set; }

    /// <summary>The scenario of a document; null where it is none.</summary>
    public Scenario? Document(ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json);
            return Root(document.RootElement);
        }
        catch (JsonException exception)
        {
            Report(ProblemTexts.NoJson(exception.LineNumber, exception.BytePositionInLine), null);
            return null;
        }
    }

    /// <summary>The changes of an array; of those that cannot be read there is a problem.</summary>
    public ValueList<OrgChange> Changes(JsonElement value, string path)
    {
        var changes = new List<OrgChange>();
        foreach (var (item, place) in Items(value, path))
            if (Change(item, place) is { } change) changes.Add(change);
        return changes.ToValueList();
    }

    /// <summary>The properties of an object, each name once; null, with a problem, where it is none.</summary>
    public IReadOnlyList<(string Name, JsonElement Value)>? Properties(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(ScenarioTexts.NoObject(value.Kind()), path);
            return null;
        }

        var properties = new List<(string, JsonElement)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var name = property.SafeName();
            if (seen.Add(name)) properties.Add((name, property.Value));
            else Report(ScenarioTexts.Twice(name), Below(path, name));
        }

        return properties;
    }

    /// <summary>The items of an array with their pointers; none, with a problem, where it is none.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Items(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().Select((item, index) => (item, $"{path}/{index.ToString(CultureInfo.InvariantCulture)}"));
        Report(ScenarioTexts.NoArray(value.Kind()), path);
        return [];
    }

    public void Report(Text message, string? path) =>
        Problems.Add(new(ProblemKind.InvalidValue, message) { Place = new(file, null, null, path) });

    public static string Below(string path, string name) => $"{path}/{DocumentSource.Escaped(name)}";

    /// <summary>The scenario of a document; null where it is none.</summary>
    public Scenario? Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Properties(root, "") is not { } properties)
        {
            Report(ScenarioTexts.NoScenario, null);
            return null;
        }

        var (name, changes, format) = ("", default(ValueList<OrgChange>?), default(string));
        foreach (var (property, value) in properties)
        {
            switch (property)
            {
                case "format": format = Text(value, "/format"); break;
                case "name": name = value.ValueKind == JsonValueKind.Null ? "" : Text(value, "/name") ?? ""; break;
                case "changes": changes = Changes(value, "/changes"); break;
                default:
                    Report(
                    ScenarioTexts.UnknownField("scenario", property, ["format", "name", "changes"]), Below("", property)); break;
            }
        }

        if (format is null) Report(ScenarioTexts.NoScenario, "/format");
        else if (format != ScenarioJson.Format) Report(ScenarioTexts.OtherFormat(format, ScenarioJson.Format), "/format");
        if (changes is null) Report(ScenarioTexts.NoChanges, "");
        return changes is { } all ? new(name, all) : null;
    }

    /// <summary>A change; null, with a problem, where it is none.</summary>
    public OrgChange? Change(JsonElement value, string path)
    {
        if (Properties(value, path) is not { } properties) return null;
        if (properties.FirstOrDefault(property => property.Name == "kind") is not { Name: not null } kind)
        {
            Report(ScenarioTexts.NoKind, path);
            return null;
        }

        if (Text(kind.Value, path + "/kind") is not { } word) return null;
        if (ChangeKinds.Find(word) is not { } known)
        {
            Report(ScenarioTexts.UnknownKind(word), path + "/kind");
            return null;
        }

        List = null;
        if (known.Name != ChangeKinds.Edit) return known.Read(properties, this, path);
        return EditedList(properties, path) ? known.Read([.. properties.Where(property => property.Name != "list")], this, path) : null;
    }

    private bool EditedList(IReadOnlyList<(string Name, JsonElement Value)> properties, string path)
    {
        if (properties.FirstOrDefault(property => property.Name == "list") is not { Name: not null } list)
        {
            Report(ScenarioTexts.Missing(ChangeKinds.Edit, "list", takesNull: false), path);
            return false;
        }

        if (Text(list.Value, path + "/list") is not { } name) return false;
        List = FactLists.Find(name) is { } found && found.Name == name ? found : null;
        if (List is null) Report(ScenarioTexts.UnknownList(name), path + "/list");
        return List is not null;
    }

    private string? Text(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && value.TryText(out var text)) return text;
        Report(ScenarioTexts.NoText(value), path);
        return null;
    }
}
