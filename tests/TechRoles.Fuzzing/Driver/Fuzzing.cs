using System.Diagnostics;
using System.Globalization;
using SharpFuzz;

namespace TechRoles.Fuzzing;

/// <summary>Runs workers one after the other on instrumented copies, and tells what they found.</summary>
internal static class Fuzzing
{
    private const int MostDeaths = 20;

    // Ours, and those that read formats for us: their branches lead to ours.
    private static readonly string[] Instrumented =
        ["TechRoles", "TechRoles.Interchange", "TechRoles.Documents", "CsvHelper", "ExcelDataReader", "Markdig", "YamlDotNet"];

    /// <summary>Where results go unless somebody says otherwise: beside the build output.</summary>
    public static string Folder => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, ".."));

    /// <summary>Fuzzes targets for so many minutes each.</summary>
    /// <param name="minutes">For how long.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="folder">Gets the instrumented copies, and in <c>fuzzing</c> what is found.</param>
    /// <returns>0; 1 where a fault is known.</returns>
    public static int Run(double minutes, IReadOnlyList<Target> targets, string folder)
    {
        var found = Path.Combine(folder, "fuzzing");
        var app = Instrument(Path.Combine(folder, "instrumented"));
        var faults = 0;
        foreach (var target in targets)
        {
            var files = new FoundFiles(found, target);
            Console.WriteLine($"{target.Name}: {Work(app, target, files, found, TimeSpan.FromMinutes(minutes))}");
            foreach (var fault in files.Faults)
            {
                Console.WriteLine($"  {Path.GetFullPath(fault)}: {File.ReadLines(fault).FirstOrDefault()}");
                faults++;
            }
        }

        Console.WriteLine($"{faults} faults in {targets.Count} targets");
        return faults == 0 ? 0 : 1;
    }

    private static string Work(string app, Target target, FoundFiles files, string folder, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var told = new List<string>();
        for (var deaths = 0; clock.Elapsed < time && deaths < MostDeaths; deaths++)
        {
            var seconds = Math.Max(1, (int)(time - clock.Elapsed).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            var seed = Environment.TickCount.ToString(CultureInfo.InvariantCulture);
            var start = new ProcessStartInfo("dotnet", [app, "work", target.Name, seconds, seed, folder])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
            start.Environment["DOTNET_gcConcurrent"] = "0";
            start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
            using var worker = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
            var errors = worker.StandardError.ReadToEndAsync();
            told.Add(worker.StandardOutput.ReadToEnd().Trim());
            worker.WaitForExit();
            if (worker.ExitCode == 0) break;
            files.KeepCurrent(worker.ExitCode == Worker.Hung ? "It did not end. " : $"The process died. {errors.Result[..Math.Min(errors.Result.Length, 2_000)]}");
        }

        return string.Join("; ", told.Where(line => line.Length > 0));
    }

    private static string Instrument(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var name in Instrumented)
            if (!Fuzzer.Instrument(Path.Combine(folder, name + ".dll"), _ => true, Options.Value).Any())
                throw new InvalidOperationException($"Nothing of {name} could be instrumented.");
        return Path.Combine(folder, "TechRoles.Fuzzing.dll");
    }
}
