using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One member of a record.</summary>
internal abstract class Member<T>(string name)
{
    public string Name { get; } = name;

    /// <summary>A record of which it is not stated cannot be read.</summary>
    public bool IsRequired { get; protected set; }

    public abstract void Put(Utf8JsonWriter json, T record);

    /// <summary>The record with what stands at the reader.</summary>
    public abstract T Take(ref Utf8JsonReader reader, T record);

    /// <summary>The same member, which is as usual where it is not stated.</summary>
    public Member<T> Usually()
    {
        IsRequired = false;
        return this;
    }
}

/// <summary>Makes the members of one record. In every method, <c>get</c> is the value and <c>set</c> the record with another one.</summary>
/// <typeparam name="T">The record.</typeparam>
internal static class Members<T>
{
    public static Member<T> Text(string name, Func<T, string> get, Func<T, string, T> set) => Value(name, Plain.Text, get, set);

    public static Member<T> TextOrNull(string name, Func<T, string?> get, Func<T, string?, T> set) =>
        ValueOrNull(name, Plain.Text, get, set);

    public static Member<T> Texts(string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) =>
        List(name, Plain.Text, get, set);

    public static Member<T> Number(string name, Func<T, int> get, Func<T, int, T> set) => Value(name, Plain.Number, get, set);

    public static Member<T> NumberOrNull(string name, Func<T, int?> get, Func<T, int?, T> set) =>
        StructOrNull(name, Plain.Number, get, set);

    public static Member<T> Flag(string name, Func<T, bool> get, Func<T, bool, T> set) => Value(name, Plain.Flag, get, set);

    public static Member<T> DayOrNull(string name, Func<T, DateOnly?> get, Func<T, DateOnly?, T> set) =>
        StructOrNull(name, Plain.Day, get, set);

    /// <summary>A value that must be there.</summary>
    public static Member<T> Value<TValue>(string name, ValueConverter<TValue> of, Func<T, TValue> get, Func<T, TValue, T> set) =>
        new Needed<TValue>(name, of, get, set);

    /// <summary>A value that is null where there is none.</summary>
    public static Member<T> ValueOrNull<TValue>(string name, ValueConverter<TValue> of, Func<T, TValue?> get, Func<T, TValue?, T> set)
        where TValue : class => new OrNothing<TValue, TValue?>(name, of, get, value => value!, value => value, set);

    /// <inheritdoc cref="ValueOrNull"/>
    public static Member<T> StructOrNull<TValue>(string name, ValueConverter<TValue> of, Func<T, TValue?> get, Func<T, TValue?, T> set)
        where TValue : struct => new OrNothing<TValue, TValue?>(name, of, get, value => value!.Value, value => value, set);

    /// <summary>A list; empty where it is not there.</summary>
    public static Member<T> List<TItem>(
        string name, DataConverter<TItem> of, Func<T, ValueList<TItem>> get, Func<T, ValueList<TItem>, T> set) =>
        Value(name, of.Lists, get, set).Usually();

    /// <summary>What follows from the rest: it is written for whoever reads the document, and passed over when it is read.</summary>
    public static Member<T> Derived<TValue>(string name, ValueConverter<TValue> of, Func<T, TValue?> get) =>
        new DerivedMember<TValue>(name, of, get);

    private sealed class Needed<TValue> : Member<T>
    {
        private readonly ValueConverter<TValue> _of;
        private readonly Func<T, TValue> _get;
        private readonly Func<T, TValue, T> _set;

        public Needed(string name, ValueConverter<TValue> of, Func<T, TValue> get, Func<T, TValue, T> set)
            : base(name) => (_of, _get, _set, IsRequired) = (of, get, set, true);

        public override void Put(Utf8JsonWriter json, T record) => _of.PutOrNull(json, _get(record));

        public override T Take(ref Utf8JsonReader reader, T record) =>
            reader.TokenType == JsonTokenType.Null ? throw reader.No("a value") : _set(record, _of.Take(ref reader));
    }

    private sealed class OrNothing<TValue, TNull>(
        string name, ValueConverter<TValue> of, Func<T, TNull> get, Func<TNull, TValue> value, Func<TValue, TNull> orNull,
        Func<T, TNull, T> set)
        : Member<T>(name)
    {
        public override void Put(Utf8JsonWriter json, T record)
        {
            if (get(record) is { } stated) of.Put(json, value(stated));
            else json.WriteNullValue();
        }

        public override T Take(ref Utf8JsonReader reader, T record) =>
            reader.TokenType == JsonTokenType.Null ? set(record, default!) : set(record, orNull(of.Take(ref reader)));
    }

    private sealed class DerivedMember<TValue>(string name, ValueConverter<TValue> of, Func<T, TValue?> get) : Member<T>(name)
    {
        public override void Put(Utf8JsonWriter json, T record) => of.PutOrNull(json, get(record));

        public override T Take(ref Utf8JsonReader reader, T record)
        {
            reader.TrySkip();
            return record;
        }
    }
}
