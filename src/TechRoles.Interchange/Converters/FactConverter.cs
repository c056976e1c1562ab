using System.Text.Json;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Rows of one list as the JSON document of facts writes them.</summary>
internal sealed class FactConverter<T>(FactList<T> list) : DataConverter<T>
    where T : Fact
{
    public override T Take(ref Utf8JsonReader reader)
    {
        var (element, problems) = (reader.TakeElement(), new ChangeReader(""));
        var row = (T?)list.Accept(new ReadRow(element, problems, ""));
        return Faults.Unless(row, problems.Problems);
    }

    public override void Put(Utf8JsonWriter json, T value) => list.WriteRow(value, new JsonRowWriter(list, json, isStrict: true));
}

/// <summary>Rows of any list: each says first which it is of.</summary>
internal sealed class AnyFactConverter : DataConverter<Fact>
{
    private const string List = "list";

    public override Fact Take(ref Utf8JsonReader reader)
    {
        var (element, problems) = (reader.TakeElement(), new ChangeReader(""));
        return Faults.Unless(Row(element, problems), problems.Problems);
    }

    public override void Put(Utf8JsonWriter json, Fact value)
    {
        var list = FactLists.Of(value);
        list.WriteRow(value, new JsonRowWriter(list, json, isStrict: true, namesList: true));
    }

    private static Fact? Row(JsonElement element, ChangeReader problems)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(List, out var name))
            throw new Misread("list is missing here.");
        if (name.ValueKind != JsonValueKind.String || !name.TryText(out var text))
            throw new Misread("This is no name of a list.").Below(List);
        if (FactLists.Find(text) is not { } list || list.Name != text)
            throw new Misread(ScenarioTexts.UnknownList(text).ToString()).Below(List);
        return list.Accept(new ReadRow(Without(element), problems, ""));
    }

    private static JsonElement Without(JsonElement element)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            foreach (var property in element.EnumerateObject())
                if (property.SafeName() != List) property.WriteTo(json);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }
}

/// <summary>All facts as the document <c>techroles-chart/1</c>. A property that no list has is no fact, and is not passed over.</summary>
internal sealed class ChartFactsConverter : DataConverter<ChartFacts>
{
    public override ChartFacts Take(ref Utf8JsonReader reader)
    {
        var (element, collector) = (reader.TakeElement(), new FactCollector());
        if (JsonDocumentReader.Read(element, "", collector) is { } message) throw new Misread(message.ToString());
        return Faults.Unless(collector.ToFacts(), [.. collector.Problems.Select(Refused)]);
    }

    public override void Put(Utf8JsonWriter json, ChartFacts value) =>
        ChartJson.Write(value, json, static _ => { }, isStrict: true);

    // A reader of files passes over what it does not know, and says so; here it is refused.
    private static ChartProblem Refused(ChartProblem problem) =>
        problem.Kind == ProblemKind.UnknownColumn && problem.Place?.Path is { } path
            ? problem with { Said = ScenarioTexts.UnknownProperty(path[(path.LastIndexOf('/') + 1)..]) }
            : problem;
}

/// <summary>The converters of facts, made from the table of lists.</summary>
internal sealed class FactConverters : IFactListVisitor<IDataConverter>
{
    public static DataConverter<Fact> Any { get; } = new AnyFactConverter();

    public static DataConverter<ChartFacts> Chart { get; } = new ChartFactsConverter();

    public static IEnumerable<IDataConverter> All =>
        FactLists.Tables.Append(FactLists.Organisation).Select(list => list.Accept(new FactConverters())).Append(Any).Append(Chart);

    public IDataConverter Visit<T>(FactList<T> list)
        where T : Fact => new FactConverter<T>(list);
}

/// <summary>What readers of whole documents found wrong.</summary>
internal static class Faults
{
    /// <summary>What was read, unless something was wrong.</summary>
    /// <exception cref="Misread">Something was: all of it, with a pointer each.</exception>
    public static T Unless<T>(T? read, IReadOnlyList<ChartProblem> problems)
        where T : class =>
        problems.Count == 0 && read is not null ? read : throw Of(problems);

    /// <summary>All that was wrong, with a pointer each.</summary>
    public static Misread Of(IReadOnlyList<ChartProblem> problems) =>
        new([.. problems.Select(problem => (problem.Place?.Path ?? "", problem.Message))]);
}
