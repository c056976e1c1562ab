using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>What lives only with its chart: it is written as its document, and reading it says what to do instead.</summary>
/// <param name="write">Writes it.</param>
/// <param name="instead">How it is had again, in one sentence.</param>
internal sealed class WriteOnlyConverter<T>(Action<Utf8JsonWriter, T> write, string instead) : DataConverter<T>
{
    public override T Take(ref Utf8JsonReader reader) => throw new Misread(instead);

    public override void Put(Utf8JsonWriter json, T value) => write(json, value);
}
