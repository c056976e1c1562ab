using System.Diagnostics;
using System.Diagnostics.Metrics;
using TechRoles.Diagnostics;

namespace TechRoles.Interchange;

/// <summary>What reading tells those who listen.</summary>
internal static class ReadTelemetry
{
    private static readonly Operation Reading =
        new(new ActivitySource(TechRolesTelemetry.Name), new Meter(TechRolesTelemetry.Name), TechRolesTelemetry.Read);

    /// <summary>Begins a reading; null where nobody listens.</summary>
    public static Measured? Begin() => Reading.Begin();

    /// <summary>Notes what was read.</summary>
    public static void Done(this Measured measured, ReadResult result)
    {
        if (result.TryGet(out var read, out _)) measured.Done(read.Format, read.Rows, read.Problems.Count);
        else measured.Done("unreadable", 0, 0);
    }

    /// <summary>Notes what was read.</summary>
    public static void Done(this Measured measured, string format, int rows, int problems)
    {
        measured.Label(TechRolesTelemetry.FormatTag, format);
        measured.Size(TechRolesTelemetry.RowsTag, rows);
        measured.Size(TechRolesTelemetry.ProblemsTag, problems);
        measured.Done();
    }
}
