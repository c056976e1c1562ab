using System.Globalization;
using System.Text.Json;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads a JSON document that counts whole or not at all, and collects everything that is wrong with it.</summary>
internal sealed class DocumentReader(string file)
{
    private readonly List<ChartProblem> _problems = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<ChartProblem> Problems => _problems;

    /// <summary>Reads a document of a format.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="format">What its property <c>format</c> says.</param>
    /// <param name="fields">The names of its other properties.</param>
    /// <param name="read">Reads them.</param>
    public OneOf<T, InvalidDocument> Read<T>(ReadOnlyMemory<byte> json, string format, string[] fields, Func<Fields, T> read)
    {
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        T result;
        try
        {
            using var document = JsonDocument.Parse(json);
            if (FieldsOf(document.RootElement, "", ["format", .. fields]) is not { } root) return Invalid();
            root.MustSay(format);
            result = read(root);
        }
        catch (JsonException exception)
        {
            Report(ProblemTexts.NoJson(exception.LineNumber, exception.BytePositionInLine), null);
            return Invalid();
        }

        return _problems.Count == 0 ? result : Invalid();
    }

    public void Report(Text message, string? path) =>
        _problems.Add(new(ProblemKind.InvalidValue, message) { Place = new(file, null, null, path) });

    /// <summary>The properties of an object, each name once; null, with a problem, where it is none.</summary>
    public Fields? FieldsOf(JsonElement value, string path, IReadOnlyCollection<string>? known)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(ScenarioTexts.NoObject(value.Kind()), path);
            return null;
        }

        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var name = property.SafeName();
            var place = ChangeReader.Below(path, name);
            if (known is not null && !known.Contains(name)) Report(ScenarioTexts.UnknownProperty(name, known), place);
            else if (!fields.TryAdd(name, property.Value)) Report(ScenarioTexts.Twice(name), place);
        }

        return new(this, fields, path);
    }

    private InvalidDocument Invalid() => new(_problems.ToValueList());

    /// <summary>The properties of an object; what is null is not there.</summary>
    internal sealed class Fields(DocumentReader reader, Dictionary<string, JsonElement> values, string path)
    {
        /// <summary>The object itself.</summary>
        public string Path => path;

        /// <summary>Who takes the problems.</summary>
        public DocumentReader Reader => reader;

        /// <summary>The names in the order of the document.</summary>
        public IEnumerable<string> Names => values.Keys;

        /// <summary>Reports that the object has another format than this, or says none.</summary>
        public void MustSay(string format)
        {
            var given = Text("format");
            if (given != format) reader.Report(
                given is null ? ScenarioTexts.NoFormat(format) : ScenarioTexts.OtherFormat(given, format), "/format");
        }

        public JsonElement? Value(string name) =>
            values.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

        public string PathOf(string name) => ChangeReader.Below(path, name);

        /// <summary>A text; null where it is not there.</summary>
        public string? Text(string name)
        {
            if (Value(name) is not { } value) return null;
            if (value.ValueKind == JsonValueKind.String && value.TryText(out var text)) return text;
            reader.Report(ScenarioTexts.NoText(value), PathOf(name));
            return null;
        }

        /// <summary>A text that must be there and not be empty; empty, with a problem, where it is not.</summary>
        public string Required(string name)
        {
            var text = Value(name) is null ? "" : Text(name);
            if (text is "") reader.Report(ScenarioTexts.MissingHere(name), path);
            return text ?? "";
        }

        /// <summary>A day; null where it is not there.</summary>
        public DateOnly? Day(string name)
        {
            if (Text(name) is not { Length: > 0 } text) return null;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            reader.Report(
                Charts.Text.Of("'{text}' is no day: write it as 2027-03-31.", ("text", ProblemTexts.Cut(text))), PathOf(name));
            return null;
        }

        /// <summary>A whole number, 0 or more; null where it is not there.</summary>
        public int? Number(string name)
        {
            if (Value(name) is not { } value) return null;
            if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0) return number;
            reader.Report(Charts.Text.Of("{name} is a whole number, 0 or more.", ("name", Say.Quote(name))), PathOf(name));
            return null;
        }

        /// <summary>True or false; null where it is not there.</summary>
        public bool? Flag(string name)
        {
            if (Value(name) is not { } value) return null;
            if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
            reader.Report(Charts.Text.Of("{name} is true or false.", ("name", Say.Quote(name))), PathOf(name));
            return null;
        }

        /// <summary>A list of texts; empty where it is not there.</summary>
        public ValueList<string> Texts(string name)
        {
            var texts = new List<string>();
            foreach (var (item, place) in Items(name))
            {
                if (item.ValueKind == JsonValueKind.String && item.TryText(out var text)) texts.Add(text);
                else reader.Report(ScenarioTexts.NoText(item), place);
            }

            return texts.ToValueList();
        }

        /// <summary>The objects of a list; empty where it is not there.</summary>
        public ValueList<T> Objects<T>(string name, string[] known, Func<Fields, T?> read)
            where T : class
        {
            var objects = new List<T>();
            foreach (var (item, place) in Items(name))
                if (reader.FieldsOf(item, place, known) is { } fields && read(fields) is { } one) objects.Add(one);
            return objects.ToValueList();
        }

        /// <summary>An object inside; null where it is not there.</summary>
        public Fields? Inner(string name, string[]? known) => Value(name) is { } value ? reader.FieldsOf(value, PathOf(name), known) : null;

        public IEnumerable<(JsonElement Item, string Path)> Items(string name)
        {
            if (Value(name) is not { } value) return [];
            if (value.ValueKind == JsonValueKind.Array)
                return value.EnumerateArray().Select((item, index) =>
                    (item, $"{PathOf(name)}/{index.ToString(CultureInfo.InvariantCulture)}"));
            reader.Report(ScenarioTexts.NoArray(value.Kind()), PathOf(name));
            return [];
        }
    }
}
