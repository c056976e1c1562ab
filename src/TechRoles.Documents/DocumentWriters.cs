using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>The formats that this package writes.</summary>
public static class DocumentWriters
{
    /// <summary>Adds Excel workbooks and YAML to the formats that are written.</summary>
    /// <param name="writers">The formats so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writers"/> is null.</exception>
    public static ChartWriters WithDocuments(this ChartWriters writers)
    {
        ArgumentNullException.ThrowIfNull(writers);
        return writers.With(new YamlWriter()).With(new WorkbookWriter());
    }
}
