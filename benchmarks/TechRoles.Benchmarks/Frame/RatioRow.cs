using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TechRoles.Benchmarks;

/// <summary>What one contender took for one workload at one size.</summary>
/// <param name="Class">The benchmark class.</param>
/// <param name="Case">Parameters other than the size, such as <c>AtLeast=1/2</c>; often none.</param>
/// <param name="Size">The size.</param>
/// <param name="Method">The contender, as it is named in code.</param>
/// <param name="Name">The contender, as it is named in the table.</param>
/// <param name="IsBaseline">Whether it is TechRoles.</param>
/// <param name="Seconds">The median time.</param>
/// <param name="Megabytes">What it allocated, in megabytes of 1,000,000 bytes; nothing native is counted.</param>
internal sealed record RatioRow(Type Class, string Case, int Size, string Method, string Name, bool IsBaseline, double Seconds, double Megabytes)
{
    public WorkloadAttribute Workload => WorkloadOf(Class);

    /// <summary>The rows of finished benchmarks, in the order of workloads, cases, sizes and contenders.</summary>
    public static RatioRow[] From(IEnumerable<Summary> summaries) =>
    [
        .. summaries.SelectMany(summary => summary.Reports)
            .Where(report => report.Success && report.ResultStatistics is not null)
            .Select(From)
            .OrderBy(row => row.Workload.Id, StringComparer.Ordinal)
            .ThenBy(row => row.Class.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Case, StringComparer.Ordinal)
            .ThenBy(row => row.Size)
            .ThenByDescending(row => row.IsBaseline),
    ];

    /// <summary>Whether a case belongs to the mode and its contender can cope with its size.</summary>
    public static bool IsMeasured(BenchmarkCase @case)
    {
        var descriptor = @case.Descriptor;
        if (!Mode.IsFull && descriptor.HasCategory(Mode.InFull)) return false;
        return descriptor.WorkloadMethod.GetCustomAttribute<UpToAttribute>() is not { } upTo
            || SizeOf(@case) <= (Mode.IsFull || upTo.InShortMode == 0 ? upTo.Size : upTo.InShortMode);
    }

    private static RatioRow From(BenchmarkReport report)
    {
        var (@case, descriptor) = (report.BenchmarkCase, report.BenchmarkCase.Descriptor);
        var sizeName = WorkloadOf(descriptor.Type).Size;
        var others = @case.Parameters.Items.Where(parameter => parameter.Name != sizeName)
            .Select(parameter => string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}={parameter.Value}"));
        return new(
            descriptor.Type,
            string.Join(", ", others),
            SizeOf(@case),
            descriptor.WorkloadMethod.Name,
            descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            descriptor.Baseline,
            report.ResultStatistics!.Median / 1e9,
            (report.GcStats.GetBytesAllocatedPerOperation(@case) ?? 0) / 1e6);
    }

    private static int SizeOf(BenchmarkCase @case)
    {
        var name = WorkloadOf(@case.Descriptor.Type).Size;
        return @case.Parameters.Items.FirstOrDefault(parameter => parameter.Name == name)?.Value is int size ? size : 1;
    }

    private static WorkloadAttribute WorkloadOf(Type type) => type.GetCustomAttribute<WorkloadAttribute>() ?? new(type.Name, type.Name);
}
