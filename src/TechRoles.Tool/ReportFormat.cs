namespace TechRoles.Tool;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    Text = 0,
    Json,
    Markdown,
    Html,
}
