using TechRoles.Documents;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>Every reader that is registered, asked by its name; and all of them where nobody says what the file is.</summary>
internal static class ReaderTargets
{
    /// <summary>The readers as the tool has them.</summary>
    public static ChartReaders Readers { get; } = ChartReaders.Default.WithDocuments();

    // What our writers make of an example, and the format that it is taken for.
    private static (string? Format, byte[] Content)[] Written { get; } =
    [
        .. ChartWriters.Default.WithDocuments().All.Where(writer => !writer.IsFolder)
            .Select(writer => writer.Write(ExampleFacts.All).Files[0].Content.ToArray())
            .Select(bytes => (Readers.Read(new SourceFile("chart", bytes)).TryGet(out var read, out _) ? read.Format : null, bytes)),
    ];

    public static IReadOnlyList<Target> All { get; } =
    [
        .. Readers.Names.Select(Of),
        new("guessed", Guessed) { Made = [.. Readers.Names.SelectMany(name => Of(name).Inputs)] },
    ];

    private static Target Of(string name)
    {
        byte[][] made = [.. Written.Where(file => file.Format == name).Select(file => file.Content)];
        if (made.Length == 0 && !Target.FilesOf(name).Any()) made = [.. Target.InputsOf(null)];
        return new(name, bytes => Read(bytes, "chart", name)) { Made = made };
    }

    private static void Guessed(byte[] bytes)
    {
        var file = new SourceFile("chart", bytes);
        foreach (var reader in Readers.All)
            Promise.Holds(reader.Recognise(file, Readers.Kinds).Certainty is >= 0 and <= 100, $"{reader.Name} is surer than sure.");
        Read(bytes, "chart", null);
    }

    private static void Read(byte[] bytes, string file, string? format)
    {
        if (Readers.Read(new SourceFile(file, bytes), new() { Format = format }).TryGet(out var read, out var unreadable))
            Promise.OfReading(read);
        else
            Promise.OfRefusal(unreadable);
    }
}
