using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>The formats of this package.</summary>
public static class DocumentReaders
{
    /// <summary>Adds Excel workbooks, Markdown and YAML to the formats that are known.</summary>
    /// <param name="readers">The formats so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readers"/> is null.</exception>
    public static ChartReaders WithDocuments(this ChartReaders readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        return readers.With(new YamlReader()).With(new MarkdownReader()).With(new ExcelReader());
    }
}
