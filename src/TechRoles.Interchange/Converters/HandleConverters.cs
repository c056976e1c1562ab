using System.Text.Json;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Handles of a chart: each is written as what names it, and found again in a chart.</summary>
internal static class HandleConverters
{
    public static DataConverter<Position> Position { get; } = Named<Position>("position", handle => handle.Id);

    public static DataConverter<Cell> Cell { get; } = Of<Cell>("cell", (json, cell) => WriteCell(json, cell));

    private static readonly DataConverter<Duty> Duty = Of<Duty>("duty", (json, duty) =>
    {
        json.WriteString("position", duty.Position.Id);
        WriteCell(json, duty.Cell);
        Write(json, "involvement", ValueConverters.Involvements, duty.Involvements);
        json.WriteString("role", duty.Through?.Id);
        json.WriteBoolean("joint", duty.IsJoint);
        Write(json, "basis", ValueConverters.Basis, duty.Basis);
    });

    private static readonly DataConverter<Assignment> Assignment = Of<Assignment>("assignment", (json, one) =>
        WriteRow(json, new AssignmentFact(one.Person.Id, one.Position.Id) { Share = one.Share, Mode = one.Mode, Period = one.Period }));

    private static readonly DataConverter<Engagement> Engagement = Of<Engagement>("engagement", (json, one) => WriteRow(
        json,
        new EngagementFact(one.Position.Id, one.Stakeholder.Id, one.Kind)
        {
            Topic = one.Topic,
            Current = one.Current,
            Desired = one.Desired,
        }));

    private static readonly DataConverter<Mandate> Mandate = Of<Mandate>("mandate", (json, one) =>
        WriteRow(json, new MandateFact(one.Decision.Id, one.Position.Id, one.Kind)));

    public static IEnumerable<IDataConverter> All =>
    [
        .. Both("position", Position),
        .. Both("person", Named<Person>("person", handle => handle.Id)),
        .. Both("area", Named<Area>("area", handle => handle.Id)),
        .. Both("unit", Named<OrgUnit>("unit", handle => handle.Id)),
        .. Both("role", Named<Role>("role", handle => handle.Id)),
        .. Both("stakeholder", Named<Stakeholder>("stakeholder", handle => handle.Id)),
        .. Both("goal", Named<Goal>("goal", handle => handle.Id)),
        .. Both("initiative", Named<Initiative>("initiative", handle => handle.Id)),
        .. Both("body", Named<GoverningBody>("body", handle => handle.Id)),
        .. Both("decision", Named<Decision>("decision", handle => handle.Id)),
        .. Both("need", Named<Need>("need", handle => handle.Id)),
        .. Both("cell", Cell), .. Both("duty", Duty), .. Both("assignment", Assignment), .. Both("engagement", Engagement),
        .. Both("mandate", Mandate),
    ];

    /// <summary>A property with a value.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, ValueConverter<T> of, T value)
    {
        json.WritePropertyName(name);
        of.PutOrNull(json, value);
    }

    private static void WriteCell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteString("area", cell.Area.Id);
        json.WriteString("scope", cell.Scope?.Id);
    }

    // The columns of the row inside an object that has begun.
    private static void WriteRow(Utf8JsonWriter json, Fact fact)
    {
        var list = FactLists.Of(fact);
        list.WriteRow(fact, new JsonRowWriter(list, json, isInside: true));
    }

    private static DataConverter<T> Named<T>(string kind, Func<T, string> id) => Of<T>(kind, (json, handle) =>
    {
        json.WriteString("kind", kind);
        json.WriteString("id", id(handle));
    });

    private static WriteOnlyConverter<T> Of<T>(string kind, Action<Utf8JsonWriter, T> write) => new(
        (json, handle) =>
        {
            json.WriteStartObject();
            write(json, handle);
            json.WriteEndObject();
        },
        $"A handle of a chart is found in the chart: keep what names the {kind}, such as its id, and look it up there.");

    private static IEnumerable<IDataConverter> Both<T>(string kind, DataConverter<T> handle)
        where T : struct, IHandle<T> =>
    [
        handle,
        new WriteOnlyConverter<HandleList<T>>(
            (json, list) =>
            {
                json.WriteStartArray();
                foreach (var one in list) handle.Put(json, one);
                json.WriteEndArray();
            },
            $"A list of handles is found in the chart: keep what names each {kind}, such as its id, and look it up there."),
    ];
}
