using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>Records as objects with a property for each member, always all of them and in one order.</summary>
/// <remarks>A property that no member has is no part of the record, and is not passed over.</remarks>
/// <param name="blank">A record of which nothing has been read yet.</param>
/// <param name="members">The members in the order in which they are written.</param>
internal sealed class RecordConverter<T>(T blank, params Member<T>[] members) : DataConverter<T>
{
    /// <summary>What is wrong with a record as a whole; null where nothing is.</summary>
    public Func<T, string?> Complaint { get; init; } = _ => null;

    public override T Take(ref Utf8JsonReader reader) => Take(ref reader, tag: null);

    public override void Put(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        PutMembers(json, value);
        json.WriteEndObject();
    }

    public void PutMembers(Utf8JsonWriter json, T value)
    {
        foreach (var member in members)
        {
            json.WritePropertyName(member.Name);
            member.Put(json, value);
        }
    }

    /// <summary>Reads an object that has one more property, which says what it is.</summary>
    public T Take(ref Utf8JsonReader reader, string? tag)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw reader.No("an object");
        var (record, seen) = (blank, new HashSet<string>(StringComparer.Ordinal));
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.TakeText();
            reader.Read();
            try
            {
                if (!seen.Add(name)) throw new Misread("This stands twice.");
                record = name == tag ? Skipped(ref reader, record) : Find(name).Take(ref reader, record);
            }
            catch (Misread misread)
            {
                throw misread.Below(name);
            }
            catch (ArgumentException exception)
            {
                // A member says so where a value is out of its range.
                throw new Misread(exception.Message.Split('\n')[0]).Below(name);
            }
        }

        foreach (var member in members)
            if (member.IsRequired && !seen.Contains(member.Name)) throw new Misread($"{member.Name} is missing here.");
        return Complaint(record) is { } complaint ? throw new Misread(complaint) : record;
    }

    // What is read is whole, though the reader may not know that no more comes behind it.
    private static T Skipped(ref Utf8JsonReader reader, T record)
    {
        reader.TrySkip();
        return record;
    }

    private Member<T> Find(string name)
    {
        foreach (var member in members)
            if (member.Name == name) return member;
        throw new Misread($"This has no meaning here; there is {string.Join(", ", members.Select(member => member.Name))}.");
    }
}
