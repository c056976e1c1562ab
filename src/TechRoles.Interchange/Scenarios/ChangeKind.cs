using System.Collections.Immutable;
using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One kind of change and how scenarios write it.</summary>
internal abstract class ChangeKind(string name)
{
    public string Name { get; } = name;

    /// <summary>Writes the fields, without the kind.</summary>
    public abstract void Write(OrgChange change, Utf8JsonWriter json, int depth);

    /// <summary>Reads the fields; what is wrong goes to the reader, and the change is of no use then.</summary>
    public abstract OrgChange Read(IReadOnlyList<(string Name, JsonElement Value)> properties, ChangeReader reader, string path);

    /// <summary>The converter for those who know the kind.</summary>
    public abstract IDataConverter Converter { get; }
}

/// <summary>One kind of change with its fields, in the order in which they are written.</summary>
/// <param name="blank">A change of which nothing has been read yet.</param>
/// <param name="fields">The fields without <c>kind</c> and <c>on</c>, which every kind has.</param>
internal sealed class ChangeKind<T>(T blank, params ChangeField<T>[] fields) : ChangeKind(blank.Kind)
    where T : OrgChange
{
    private readonly ImmutableArray<ChangeField<T>> _fields =
        [.. fields, Columns<T>.Date("on", change => change.On, (change, day) => change with { On = day })];

    /// <summary>What is wrong with a change as a whole; null where nothing is.</summary>
    public Func<T, Text?> Complaint { get; init; } = _ => null;

    public override IDataConverter Converter => new ChangeConverter<T>();

    public override void Write(OrgChange change, Utf8JsonWriter json, int depth)
    {
        foreach (var field in _fields) field.Write((T)change, json, depth);
    }

    public override OrgChange Read(IReadOnlyList<(string Name, JsonElement Value)> properties, ChangeReader reader, string path)
    {
        var (change, missing, before) = (blank, _fields.Where(field => field.IsRequired).ToHashSet(), reader.Problems.Count);
        foreach (var (name, value) in properties)
        {
            if (name == "kind") continue;
            if (_fields.FirstOrDefault(field => field.Name == name) is not { } field)
            {
                reader.Report(ScenarioTexts.UnknownField(Name, name, _fields.Select(known => known.Name)), ChangeReader.Below(path, name));
                continue;
            }

            var isNull = value.ValueKind == JsonValueKind.Null;
            if (!isNull || field.TakesNull) missing.Remove(field);
            if (!isNull) change = field.Read(change, value, reader, ChangeReader.Below(path, name));
        }

        foreach (var field in missing.OrderBy(_fields.IndexOf))
            reader.Report(ScenarioTexts.Missing(Name, field.Name, field.TakesNull), path);
        if (reader.Problems.Count == before && Complaint(change) is { } complaint) reader.Report(complaint, path);
        return change;
    }
}
