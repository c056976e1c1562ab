namespace TechRoles.Charts;

internal static class ChartAssembly
{
    public static RepairedChart Assemble(RawFacts raw, ChartOptions options, CancellationToken cancel) => throw new NotSupportedException();
}
