using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Facts as a writer has written them.</summary>
public sealed class WrittenChart
{
    /// <summary>One file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="lost">What it does not say, as sentences.</param>
    public WrittenChart(ReadOnlyMemory<byte> content, IEnumerable<Text> lost)
        : this([new("", content)], lost)
    {
    }

    /// <summary>The files of a folder.</summary>
    /// <param name="files">The files.</param>
    /// <param name="lost">What they do not say, as sentences.</param>
    public WrittenChart(IReadOnlyList<WrittenFile> files, IEnumerable<Text> lost) => (Files, Said) = (files, [.. lost]);

    /// <summary>The files; one without a name where the format is one file.</summary>
    public IReadOnlyList<WrittenFile> Files { get; }

    /// <summary>What of the facts the format has no place for, as sentences; empty where it says all of them.</summary>
    public ValueList<Text> Said { get; }

    /// <summary>The English of <see cref="Said"/>.</summary>
    public ValueList<string> Lost => Said.Select(lost => lost.ToString()).ToValueList();
}

/// <summary>A file that was written.</summary>
/// <param name="Name">Its name in the folder; empty where the caller names it.</param>
/// <param name="Content">Its bytes.</param>
public sealed record WrittenFile(string Name, ReadOnlyMemory<byte> Content);
