using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TechRoles.Mutation.Planting;

/// <summary>A copy of the repository in which every change was planted once: what is in the repository is never changed.</summary>
internal sealed partial class Workshop
{
    private const string Switch = """
        /// <summary>Which change is awake.</summary>
        public static class Mutants
        {
            /// <summary>Its number; 0: none.</summary>
            public static int Awake = int.TryParse(System.Environment.GetEnvironmentVariable("TECHROLES_MUTANT"), out var number) ? number : 0;

            /// <summary>Which ones were passed, where it is recorded.</summary>
            public static readonly byte[] Reached =
                new byte[int.TryParse(System.Environment.GetEnvironmentVariable("TECHROLES_MUTANTS"), out var number) ? number + 1 : 0];

            private static readonly bool Records = Reached.Length > 0;

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public static bool Is(int number)
            {
                if (Records) Reached[number] = 1;
                return Awake == number;
            }
        }
        """;

    private const string Settings = """
          <PropertyGroup>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors><RunAnalyzers>false</RunAnalyzers><EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
            <NuGetAudit>false</NuGetAudit><WarningLevel>0</WarningLevel><NoWarn>$(NoWarn);CS8321;CS0162;CS1591;CS8604;CS8602;CS8600</NoWarn>
          </PropertyGroup>
          <ItemGroup Condition="'$(MSBuildProjectName)' == 'TechRoles'"><Compile Include="$(MSBuildThisFileDirectory)Mutants.cs" /></ItemGroup>
        </Project>
        """;

    private readonly string top;
    private readonly string folder;
    private readonly Dictionary<string, PlantedSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<Mutant, int> numbers = [];

    private Workshop(string top, string folder)
    {
        this.top = top;
        this.folder = folder;
    }

    /// <summary>Every change that compiles, and its number from 1.</summary>
    public IReadOnlyDictionary<Mutant, int> Numbers => numbers;

    /// <summary>How many were planted at first.</summary>
    public int Planted { get; private set; }

    /// <summary>The projects of tests that judge them.</summary>
    public IReadOnlyList<string> Projects { get; private set; } = [];

    /// <summary>Plants what is wanted in the sources and builds the projects of tests; what does not compile is withdrawn.</summary>
    public static Workshop Open(string top, string folder, Func<string, bool> inSource, Func<Mutant, bool> wanted, Func<IEnumerable<Mutant>, IReadOnlyList<string>> projects, Action<string> tell)
    {
        var workshop = new Workshop(top, Path.GetFullPath(folder));
        // What did not compile the last time does not compile now.
        var remembered = Path.Combine(workshop.folder, "withdrawn.txt");
        var refused = File.Exists(remembered) ? File.ReadAllLines(remembered).ToHashSet(StringComparer.Ordinal) : [];
        workshop.Copy(inSource, mutant => wanted(mutant) && !refused.Contains(mutant.Key));
        foreach (var mutant in workshop.sources.Values.SelectMany(static source => source.Mutants)) workshop.numbers[mutant] = workshop.numbers.Count + 1;
        workshop.Planted = workshop.numbers.Count;
        tell(FormattableString.Invariant($"{workshop.Planted} changes in {workshop.sources.Count} sources"));
        workshop.Projects = projects(workshop.numbers.Keys);
        foreach (var project in workshop.Projects)
        {
            while (workshop.Build(project, tell)) { }
        }
        File.WriteAllLines(remembered, refused.Concat(workshop.sources.Values.SelectMany(static source => source.Withdrawn).Select(static mutant => mutant.Key)).Order(StringComparer.Ordinal));
        return workshop;
    }

    /// <summary>The compiled tests of a project.</summary>
    public string Tests(string project) => Path.Combine(folder, "tests", project, "bin", "Debug", "net10.0", project + ".dll");

    private void Copy(Func<string, bool> inSource, Func<Mutant, bool> wanted)
    {
        var names = Run("git", top, "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names.Where(name => File.Exists(Path.Combine(top, name))).Order(StringComparer.Ordinal))
        {
            if (inSource(name))
            {
                var source = new PlantedSource(name, File.ReadAllText(Path.Combine(top, name)), wanted);
                if (source.Mutants.Any()) sources[name] = source;
                else WriteChanged(name, File.ReadAllBytes(Path.Combine(top, name)));
            }
            else if (name == "Directory.Build.props")
            {
                var text = File.ReadAllText(Path.Combine(top, name)).TrimEnd();
                WriteChanged(name, Encoding.UTF8.GetBytes(text[..^"</Project>".Length] + Settings));
            }
            else WriteChanged(name, File.ReadAllBytes(Path.Combine(top, name)));
        }
        var kept = names.ToHashSet(StringComparer.Ordinal);
        foreach (var path in new[] { "src", "tests", "benchmarks" }.Select(part => Path.Combine(folder, part)).Where(Directory.Exists)
            .SelectMany(static part => Directory.EnumerateFiles(part, "*.cs", SearchOption.AllDirectories)))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!name.Contains("/obj/", StringComparison.Ordinal) && !kept.Contains(name)) File.Delete(path);
        }
        WriteChanged("Mutants.cs", Encoding.UTF8.GetBytes(Switch));
        // So that tests which read the repository find one.
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
    }

    /// <summary>Builds a project. True: something was withdrawn, so that it has to be built again.</summary>
    private bool Build(string project, Action<string> tell)
    {
        var planted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, source) in sources)
        {
            planted[name] = source.Write(numbers);
            WriteChanged(name, Encoding.UTF8.GetBytes(planted[name]));
        }
        var (ended, output) = Run("dotnet", folder, "build", "tests/" + project, "-v", "quiet", "-nologo", "-clp:ErrorsOnly", "-p:UseSharedCompilation=true");
        if (ended == 0) return false;
        var withdrew = false;
        var complaints = 0;
        foreach (var complaint in output.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            complaints++;
            if (Complaint().Match(complaint) is not { Success: true } match) continue;
            var name = Path.GetRelativePath(folder, match.Groups["file"].Value).Replace('\\', '/');
            if (!sources.TryGetValue(name, out var source)) continue;
            var line = int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture);
            var column = int.Parse(match.Groups["column"].ValueSpan, CultureInfo.InvariantCulture);
            withdrew |= source.Withdraw(planted[name], line, column, complaint);
        }
        if (!withdrew) throw new InvalidOperationException("The copy does not compile:\n" + output[..Math.Min(output.Length, 6000)]);
        var left = sources.Values.SelectMany(static source => source.Mutants).ToHashSet();
        foreach (var gone in numbers.Keys.Where(mutant => !left.Contains(mutant)).ToList()) numbers.Remove(gone);
        tell(FormattableString.Invariant($"{complaints} complaints; {numbers.Count} of {Planted} changes left"));
        return true;
    }

    /// <summary>Only where it changes something, so that a build in a folder that was kept is a short one.</summary>
    private void WriteChanged(string name, byte[] data)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(data)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, data);
    }

    private static (int Ended, string Output) Run(string command, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [GeneratedRegex(@"^\s*(?<file>[^(]+)\((?<line>\d+),(?<column>\d+)\): error ")]
    private static partial Regex Complaint();
}
