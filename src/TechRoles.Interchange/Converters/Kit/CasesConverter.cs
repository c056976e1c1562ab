using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>A value of one of several kinds: an object whose property <c>type</c> says which one it is.</summary>
internal sealed class CasesConverter<T>(params Case<T>[] cases) : DataConverter<T>
    where T : class
{
    public const string Tag = "type";

    private string Names => string.Join(", ", cases.Select(known => known.Name));

    public override T Take(ref Utf8JsonReader reader)
    {
        var name = TypeOf(reader);
        return Array.Find(cases, known => known.Name == name) is { } found
            ? found.Take(ref reader)
            : throw new Misread($"{JsonTokens.Quoted(name)} is no type: expected is one of {Names}.").Below(Tag);
    }

    public override void Put(Utf8JsonWriter json, T value) => cases.First(known => known.Holds(value)).Put(json, value);

    /// <summary>The type that an object says; a copy of the reader looks ahead, and what is written has it first.</summary>
    public static string TypeOf(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw reader.No("an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isTag = reader.TakeText() == Tag;
            reader.Read();
            if (isTag) return reader.TokenType == JsonTokenType.String ? reader.TakeText() : throw reader.No("a text").Below(Tag);
            reader.TrySkip();
        }

        throw new Misread($"{Tag} is missing here.");
    }
}

/// <summary>One of the kinds.</summary>
internal abstract class Case<T>(string name)
{
    public string Name { get; } = name;

    /// <summary>The converter for those who know the kind.</summary>
    public abstract IDataConverter Own { get; }

    public abstract bool Holds(T value);

    public abstract void Put(Utf8JsonWriter json, T value);

    public abstract T Take(ref Utf8JsonReader reader);
}

/// <summary>One of the kinds, knowing its type.</summary>
internal sealed class Case<T, TCase>(string name, TCase blank, params Member<TCase>[] members) : Case<T>(name)
    where T : class
    where TCase : class, T
{
    private readonly RecordConverter<TCase> _record = new(blank, members);

    public override IDataConverter Own => new Single(this);

    public override bool Holds(T value) => value is TCase;

    public override void Put(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        json.WriteString(CasesConverter<T>.Tag, Name);
        _record.PutMembers(json, (TCase)value);
        json.WriteEndObject();
    }

    public override T Take(ref Utf8JsonReader reader) => TakeCase(ref reader);

    private TCase TakeCase(ref Utf8JsonReader reader) => _record.Take(ref reader, CasesConverter<T>.Tag);

    private sealed class Single(Case<T, TCase> of) : DataConverter<TCase>
    {
        public override TCase Take(ref Utf8JsonReader reader)
        {
            var name = CasesConverter<T>.TypeOf(reader);
            return name == of.Name ? of.TakeCase(ref reader)
                : throw new Misread($"{JsonTokens.Quoted(name)} is another type: expected is {of.Name}.").Below(CasesConverter<T>.Tag);
        }

        public override void Put(Utf8JsonWriter json, TCase value) => of.Put(json, value);
    }
}
