using System.Reflection;
using System.Runtime.InteropServices;

namespace TechRoles.Benchmarks;

/// <summary>What a table of ratios must say of the machine it was measured on.</summary>
internal static class Machine
{
    private static readonly string[] Packages = ["BenchmarkDotNet", "CsvHelper", "DuckDB.NET.Data", "DuckDB.NET.Data.Full", "QuikGraph"];

    public static IEnumerable<string> Lines() =>
    [
        $"- Processor: {Processor()}, {Environment.ProcessorCount} cores",
        $"- System: {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.OSArchitecture}",
        $"- Runtime: {RuntimeInformation.FrameworkDescription}, workstation garbage collector",
        $"- Packages: {string.Join(", ", Versions())}",
    ];

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        if (!File.Exists(file)) return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "not known";
        var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "not known";
    }

    private static IEnumerable<string> Versions() =>
        from reference in Assembly.GetExecutingAssembly().GetReferencedAssemblies()
        where Packages.Contains(reference.Name)
        orderby reference.Name
        let version = Assembly.Load(reference).GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? reference.Version!.ToString()
        select $"{reference.Name} {version.Split('+')[0]}";
}
