using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One field of one kind of change.</summary>
internal abstract class ChangeField<T>(string name)
    where T : OrgChange
{
    public string Name { get; } = name;

    /// <summary>A change that does not state it cannot be read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether null states something, so that it is written.</summary>
    public bool TakesNull { get; init; }

    public abstract void Write(T change, Utf8JsonWriter json, int depth);

    public abstract T Read(T change, JsonElement value, ChangeReader reader, string path);

    public static implicit operator ChangeField<T>(FactColumn<T> column) => new CellField<T>(column) { IsRequired = column.Required };
}

/// <summary>A single value or a list of ids.</summary>
internal sealed class CellField<T>(FactColumn<T> column) : ChangeField<T>(column.Name)
    where T : OrgChange
{
    public override void Write(T change, Utf8JsonWriter json, int depth)
    {
        if (TakesNull && column.Write(change) is null) json.WriteNull(Name);
        else JsonCells.Write(change, column, json);
    }

    public override T Read(T change, JsonElement value, ChangeReader reader, string path) =>
        JsonCells.Read(change, column, value, reader, path, IsRequired);
}

/// <summary>An object whose values belong to the change, such as the new position of a split.</summary>
internal sealed class ObjectField<T>(string name, params FactColumn<T>[] columns) : ChangeField<T>(name)
    where T : OrgChange
{
    public override void Write(T change, Utf8JsonWriter json, int depth)
    {
        json.WriteStartObject(Name);
        foreach (var column in columns) JsonCells.Write(change, column, json);
        json.WriteEndObject();
    }

    public override T Read(T change, JsonElement value, ChangeReader reader, string path) =>
        JsonCells.TryReadRow(change, columns, value, reader, path, out var read) ? read : change;
}

/// <summary>Parts of a remit.</summary>
internal sealed class PartsField<T>(string name, Func<T, ValueList<RemitPart>> member, Func<T, ValueList<RemitPart>, T> set)
    : ChangeField<T>(name)
    where T : OrgChange
{
    private static readonly FactColumn<RemitPart>[] Part =
    [
        Columns<RemitPart>.Id("area", part => part.Area, (part, id) => part with { Area = id }) with { Required = true },
        Columns<RemitPart>.Id("scope", part => part.Scope, (part, id) => part with { Scope = id }),
        ChangeKinds.Maybe<RemitPart, Involvement>(
            "involvement", Choices.Involvements, part => part.Involvement, (part, value) => part with { Involvement = value }),
    ];

    public override void Write(T change, Utf8JsonWriter json, int depth)
    {
        json.WriteStartArray(Name);
        foreach (var part in member(change))
        {
            json.WriteStartObject();
            foreach (var column in Part) JsonCells.Write(part, column, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public override T Read(T change, JsonElement value, ChangeReader reader, string path)
    {
        var parts = new List<RemitPart>();
        foreach (var (item, place) in reader.Items(value, path))
            if (JsonCells.TryReadRow(new RemitPart(""), Part, item, reader, place, out var part)) parts.Add(part);
        return set(change, parts.ToValueList());
    }
}

/// <summary>The changes that several changes are made of.</summary>
internal sealed class ChangesField() : ChangeField<Several>("changes")
{
    private const int Deepest = 12;

    public override void Write(Several change, Utf8JsonWriter json, int depth)
    {
        json.WriteStartArray(Name);
        foreach (var part in depth < Deepest ? change.Changes : Flat(change)) ChangeKinds.Write(part, json, depth + 1);
        json.WriteEndArray();
    }

    public override Several Read(Several change, JsonElement value, ChangeReader reader, string path) => new(reader.Changes(value, path));

    private static IEnumerable<OrgChange> Flat(Several several)
    {
        var open = new Stack<OrgChange>(several.Changes.Reverse());
        while (open.TryPop(out var change))
        {
            if (change is not Several inner) yield return change;
            else
                foreach (var part in inner.Changes.Reverse()) open.Push(part);
        }
    }
}

/// <summary>The row of an edit before or after, with the columns of its list.</summary>
internal sealed class RowField(string name, Func<EditFact, Fact?> member, Func<EditFact, Fact?, EditFact> set) : ChangeField<EditFact>(name)
{
    public override void Write(EditFact change, Utf8JsonWriter json, int depth)
    {
        if (member(change) is not { } fact) return;
        var list = FactLists.Of(fact);
        json.WritePropertyName(Name);
        list.WriteRow(fact, new JsonRowWriter(list, json));
    }

    public override EditFact Read(EditFact change, JsonElement value, ChangeReader reader, string path) =>
        reader.List is { } list ? set(change, list.Accept(new ReadRow(value, reader, path))) : change;
}
