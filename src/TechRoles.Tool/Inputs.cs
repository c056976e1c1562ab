using TechRoles.Documents;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>What the tool reads and writes.</summary>
internal static class Inputs
{
    /// <summary>Every format.</summary>
    public static ChartReaders Readers { get; } = ChartReaders.Default.WithDocuments();

    /// <summary>Every format that is written.</summary>
    public static ChartWriters Writers { get; } = ChartWriters.Default.WithDocuments();
}
