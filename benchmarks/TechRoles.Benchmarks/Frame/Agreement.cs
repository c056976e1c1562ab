using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace TechRoles.Benchmarks;

/// <summary>Lets the contenders of every workload agree without timing anything, so that a change that parts them is noticed at once.</summary>
public static class Agreement
{
    /// <summary>Makes each workload of a size ready, which compares what its contenders answer.</summary>
    /// <param name="size">The size, wherever a workload can be made of any.</param>
    /// <returns>How many workloads failed.</returns>
    public static int Say(int size)
    {
        var failed = 0;
        foreach (var type in typeof(Agreement).Assembly.GetTypes().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (type.IsAbstract || type.GetCustomAttribute<WorkloadAttribute>() is not { } workload || type == typeof(OwnChartBenchmarks)) continue;
            try
            {
                Agree(type, workload, size);
                Console.WriteLine($"{workload.Id} {type.Name}: agreed");
            }
            catch (TargetInvocationException fault) when (fault.InnerException is InvalidOperationException parted)
            {
                failed++;
                Console.WriteLine($"{workload.Id} {type.Name}: {parted.Message}");
            }
        }

        return failed;
    }

    private static void Agree(Type type, WorkloadAttribute workload, int size)
    {
        var benchmark = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            if (property.Name == workload.Size) property.SetValue(benchmark, size);
            else if (property.GetCustomAttribute<ParamsAttribute>() is { } values) property.SetValue(benchmark, values.Values[0]);
            else if (property.GetCustomAttribute<ParamsSourceAttribute>() is { } source) property.SetValue(benchmark, First(type, source.Name));
        }

        Run<GlobalSetupAttribute>();
        Run<GlobalCleanupAttribute>();

        void Run<T>()
            where T : Attribute
        {
            foreach (var method in type.GetMethods().Where(method => method.IsDefined(typeof(T)))) method.Invoke(benchmark, null);
        }
    }

    private static object? First(Type type, string source) =>
        ((System.Collections.IEnumerable)type.GetProperty(source, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!)
            .Cast<object>().First();
}
