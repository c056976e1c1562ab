using TechRoles.Documents;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>What the tool reads.</summary>
internal static class Inputs
{
    /// <summary>Every format.</summary>
    public static ChartReaders Readers { get; } = ChartReaders.Default.WithDocuments();
}
