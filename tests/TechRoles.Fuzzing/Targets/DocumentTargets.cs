using System.Text;
using System.Text.Json;
using OneOf;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>The documents beside a chart, and values as JSON: what is read is written, and reads back as the same.</summary>
internal static class DocumentTargets
{
    private static readonly Type[] Types =
    [
        .. new[] { typeof(Facts.Fact), typeof(DataJson) }.SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !type.ContainsGenericParameters && DataJson.Knows(type)).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Target> All { get; } =
    [
        Document("scenario", bytes => ScenarioJson.Read(bytes), ScenarioJson.Write, invalid => invalid.Problems.Select(problem => problem.Message)),
        Document("waivers", bytes => WaiversJson.Read(bytes), WaiversJson.Write, Told),
        Document("baseline", bytes => BaselineJson.Read(bytes), BaselineJson.Write, Told),
        Document("configuration", bytes => ConfigurationJson.Read(bytes), ConfigurationJson.Write, Told),
        Document("profile", bytes => ProfileJson.Read(bytes), ProfileJson.Write, Told),
        Document("catalogue", bytes => CatalogueJson.Read(bytes), file => CatalogueJson.Write(file.Entries), Told),
        new("data-json", Value),
    ];

    private static IEnumerable<string> Told(InvalidDocument invalid) => invalid.Problems.Select(problem => problem.Message);

    private static Target Document<T, TInvalid>(
        string name, Func<ReadOnlyMemory<byte>, OneOf<T, TInvalid>> read, Func<T, string> write, Func<TInvalid, IEnumerable<string>> problems) =>
        new(name, bytes =>
        {
            if (!read(bytes).TryPickT0(out var value, out var invalid))
            {
                var told = problems(invalid).ToList();
                Promise.Holds(told.Count > 0 && told.TrueForAll(problem => problem.Length > 0), "It is refused, and nobody says why.");
                return;
            }

            var written = write(value);
            if (!read(Encoding.UTF8.GetBytes(written)).TryPickT0(out var again, out invalid))
                throw new BrokenPromiseException($"What was written is not read: {string.Join(' ', problems(invalid))}");
            Promise.Holds(write(again) == written, "What was written reads back as something else.");
        });

    /// <summary>The first line names a type; any other line means one, too. The rest is its JSON.</summary>
    private static void Value(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        if (end < 0) return;
        var name = Encoding.UTF8.GetString(bytes.AsSpan(0, end));
        var type = Types.FirstOrDefault(known => known.Name == name) ?? Types[bytes.Take(end).Sum(letter => letter) % Types.Length];
        try
        {
            if (JsonSerializer.Deserialize(bytes.AsSpan(end + 1), type, DataJson.Options) is not { } value) return;
            var written = JsonSerializer.SerializeToUtf8Bytes(value, type, DataJson.Options);
            object? again;
            try
            {
                again = JsonSerializer.Deserialize(written, type, DataJson.Options);
            }
            catch (JsonException refused)
            {
                throw new BrokenPromiseException($"What was written of {type.Name} is not read: {refused.Message}", refused);
            }

            Promise.Holds(
                JsonSerializer.SerializeToUtf8Bytes(again, type, DataJson.Options).AsSpan().SequenceEqual(written),
                $"What was written of {type.Name} reads back as something else.");
        }
        catch (JsonException refused)
        {
            Promise.Holds(refused.Message.Length > 0, "It is refused, and nobody says why.");
        }
        catch (NotSupportedException refused)
        {
            // What lives only with its chart is written, and not read.
            Promise.Holds(refused.Message.Length > 0, "It is refused, and nobody says why.");
        }
    }
}
