using System.Text;
using TechRoles.Documents;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>Any file that is read goes to each writer and back: it is the same chart, or the writer says what it has no place for.</summary>
internal static class ConvertTarget
{
    private static readonly ChartWriters Writers = ChartWriters.Default.WithDocuments();

    public static Target Target { get; } = new("convert", Try) { Made = [.. ReaderTargets.All.SelectMany(target => target.Inputs).DistinctBy(Convert.ToBase64String)] };

    private static void Try(byte[] bytes)
    {
        if (!ReaderTargets.Readers.Read(new SourceFile("chart", bytes)).TryGet(out var read, out _)) return;
        var facts = read.Builder.Repair().Chart.ToFacts();

        // Nothing is written of a chart in which nothing is, and a file with nothing in it is none.
        if (facts.Positions.Count == 0) return;
        foreach (var writer in Writers.All)
        {
            var written = writer.Write(facts);
            if (written.Lost.Count > 0) continue;
            var again = Read(writer, written).Builder.Repair();
            Promise.Holds(
                again.Chart.ToFacts().Equals(facts),
                $"{writer.Name}: what was written reads back as something else, {string.Join(' ', again.Problems.Take(3))}");
        }
    }

    private static ReadChart Read(FormatWriter writer, WrittenChart written)
    {
        if (writer.IsFolder) return CsvFolder.Read(written.Files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Content.Span)));
        var file = new SourceFile($"chart.{writer.Name}", written.Files[0].Content.ToArray());
        return ReaderTargets.Readers.Read(file, new() { Format = writer.Name == Formats.Text ? Formats.Text : null }).TryGet(out var read, out var unreadable)
            ? read
            : throw new BrokenPromiseException($"{writer.Name}: what was written is not read: {unreadable}");
    }
}
