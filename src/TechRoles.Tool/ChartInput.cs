using OneOf;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Tool;

/// <summary>Facts as they were read, and where they came from.</summary>
internal sealed record ChartInput(OrgChartBuilder Facts, ReportOrigin Origin)
{
    /// <summary>Reads a file or folder.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="format">Its format; null: guessed.</param>
    public static OneOf<ChartInput, UnreadableInput> Read(string path, InputFormat? format)
    {
        if (path.Length == 0) return new UnreadableInput("PATH", "An empty path names no file.");
        if (!Directory.Exists(path) && !File.Exists(path)) return new UnreadableInput(path, "There is no such file or folder.");
        var read = ChartText.Read(File.ReadAllText(path), Path.GetFileName(path));
        return new ChartInput(read.Builder, new(path, ToolOptions.NameOf(read.Format)) { Guesses = read.Guesses });
    }

    /// <summary>Facts that ship with the tool.</summary>
    public static ChartInput From(string text, string name) => new(ChartText.Read(text, name).Builder, new(name, "the text notation"));
}
