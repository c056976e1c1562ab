using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Changes as scenarios write them: objects that say their <c>kind</c>.</summary>
/// <typeparam name="T">A kind of change, or <see cref="OrgChange"/> for any.</typeparam>
internal sealed class ChangeConverter<T> : DataConverter<T>
    where T : OrgChange
{
    public override T Take(ref Utf8JsonReader reader)
    {
        var (element, problems) = (reader.TakeElement(), new ChangeReader(""));
        return Faults.Unless(problems.Change(element, ""), problems.Problems) is var change && change is T wanted ? wanted
            : throw new Misread($"This is a change of the kind {change.Kind}, not {typeof(T).Name}.").Below("kind");
    }

    public override void Put(Utf8JsonWriter json, T value)
    {
        try
        {
            // Everything that a change says stands in its text.
            _ = value.ToString().Whole();
            ScenarioJson.Write(value, json);
        }
        catch (NullReferenceException)
        {
            throw new JsonException("The change has nothing where a position, a row or a part of it has to be named.");
        }
    }
}

/// <summary>Scenarios as the document <c>techroles-scenario/1</c>.</summary>
internal sealed class ScenarioConverter : DataConverter<Scenario>
{
    public override Scenario Take(ref Utf8JsonReader reader)
    {
        var (element, problems) = (reader.TakeElement(), new ChangeReader(""));
        return Faults.Unless(problems.Root(element), problems.Problems);
    }

    public override void Put(Utf8JsonWriter json, Scenario value) =>
        ScenarioJson.Write(value.Name.Whole(), value.Changes, json, change => ChangeConverters.Any.Put(json, change));
}

/// <summary>The converters of changes, made from the table of kinds.</summary>
internal static class ChangeConverters
{
    public static DataConverter<OrgChange> Any { get; } = new ChangeConverter<OrgChange>();

    public static DataConverter<EditFact> Edit { get; } = new ChangeConverter<EditFact>();

    public static DataConverter<RejectedChange> Rejected { get; } = new RecordConverter<RejectedChange>(
        new(null!, null!),
        Members<RejectedChange>.Value("change", Any, one => one.Change, (one, change) => one with { Change = change }),
        Members<RejectedChange>.Derived("reason", Plain.Text, one => one.Reason),
        Members<RejectedChange>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }));

    public static DataConverter<Scenario> Scenario { get; } = new ScenarioConverter();

    public static DataConverter<RejectedStep> Step { get; } = new RecordConverter<RejectedStep>(
        new(0, null!),
        Members<RejectedStep>.Number("place", step => step.Place, (step, place) => step with { Place = place }),
        Members<RejectedStep>.Value("rejected", Rejected, step => step.Rejected, (step, change) => step with { Rejected = change }));

    public static DataConverter<DataGap> Gap { get; } = new RecordConverter<DataGap>(
        new("", default),
        Members<DataGap>.Text("position", gap => gap.Position, (gap, id) => gap with { Position = id }),
        Members<DataGap>.Value("missing", Plain.Day, gap => gap.Missing, (gap, day) => gap with { Missing = day }));

    public static DataConverter<PositionEvent> Event { get; } = new RecordConverter<PositionEvent>(
        new(default, default, null, null, null!),
        Members<PositionEvent>.Value("day", Plain.Day, one => one.Day, (one, day) => one with { Day = day }),
        Members<PositionEvent>.Value("kind", ValueConverters.PositionEvent, one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<PositionEvent>.TextOrNull("position", one => one.Position, (one, id) => one with { Position = id }),
        Members<PositionEvent>.TextOrNull("person", one => one.Person, (one, id) => one with { Person = id }),
        Members<PositionEvent>.Derived("text", Plain.Text, one => one.Text),
        Members<PositionEvent>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }));

    public static IEnumerable<IDataConverter> All =>
    [
        .. ChangeKinds.All.Select(kind => kind.Name == ChangeKinds.Edit ? Edit : kind.Converter), Any, Scenario, Rejected, Step, Gap, Event,
        new RecordConverter<RemitPart>(
            new(""),
            Members<RemitPart>.Text("area", part => part.Area, (part, area) => part with { Area = area }),
            Members<RemitPart>.TextOrNull("scope", part => part.Scope, (part, scope) => part with { Scope = scope }),
            Members<RemitPart>.StructOrNull(
                "involvement", ClosedWords.Of(Choices.Involvements), part => part.Involvement,
                (part, involvement) => part with { Involvement = involvement })),
        new RecordConverter<RekeyedPosition>(
            default,
            Members<RekeyedPosition>.Text("id", one => one.Id, (one, id) => one with { Id = id }),
            Members<RekeyedPosition>.Text("calledHere", one => one.CalledHere, (one, id) => one with { CalledHere = id })),
        new RecordConverter<DiffEntry>(
            new(default, null!),
            Members<DiffEntry>.Value("topic", ValueConverters.DiffTopic, one => one.Topic, (one, topic) => one with { Topic = topic }),
            Members<DiffEntry>.Derived("text", Plain.Text, one => one.Text),
            Members<DiffEntry>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }),
            Members<DiffEntry>.TextOrNull("position", one => one.Position, (one, id) => one with { Position = id })),
    ];
}
