using System.Globalization;
using TechRoles.Mutation.Planting;

namespace TechRoles.Mutation;

/// <summary>What the command line asks for.</summary>
internal sealed class Asked
{
    /// <summary>Whose tests judge a project after its own, which have its name.</summary>
    private static readonly Dictionary<string, string[]> OtherTests = new(StringComparer.Ordinal)
    {
        ["src/TechRoles"] = ["TechRoles.Reporting.Tests", "TechRoles.Interchange.Tests"],
        ["src/TechRoles.Interchange"] = ["TechRoles.Tool.Tests"],
        ["src/TechRoles.Reporting"] = ["TechRoles.Tool.Tests"],
    };

    private Asked(string top) => Top = top;

    public string Top { get; }

    public List<string> Words { get; } = [];

    public string? Changed { get; private set; }

    public string Only { get; private set; } = "";

    public int Sample { get; private set; } = 40;

    /// <summary>Which sample: each number draws another one.</summary>
    public string Draw { get; private set; } = "";

    public double Seconds { get; private set; } = 15;

    public IReadOnlyList<string> Tests { get; private set; } = [];

    public IReadOnlyList<string> Projects { get; private set; } = [];

    public int Workers { get; private set; } = Environment.ProcessorCount;

    public string? Folder { get; private set; }

    /// <summary>The changes that an earlier run told of; null: any.</summary>
    public HashSet<string>? Again { get; private set; }

    /// <summary>Whether cases are looked for that tell changes from none, instead of judging them.</summary>
    public bool Grows { get; private set; }

    public bool WritesFigures { get; private set; }

    public double Score { get; private set; }

    public static Asked? Read(string[] arguments)
    {
        var top = Directory.GetCurrentDirectory();
        while (!File.Exists(Path.Combine(top, "TechRoles.sln"))) top = Path.GetDirectoryName(top) ?? throw new DirectoryNotFoundException("This is no folder of the repository.");
        var asked = new Asked(top);
        for (var i = 0; i < arguments.Length; i++)
        {
            string Next() => ++i < arguments.Length ? arguments[i] : "";
            switch (arguments[i])
            {
                case "--changed": asked.Changed = Next(); break;
                case "--only": asked.Only = Next(); break;
                case "--sample": asked.Sample = int.Parse(Next(), CultureInfo.InvariantCulture); break;
                case "--draw": asked.Draw = Next(); break;
                case "--seconds": asked.Seconds = double.Parse(Next(), CultureInfo.InvariantCulture); break;
                case "--tests": asked.Tests = Next().Split(','); break;
                case "--projects": asked.Projects = Next().Split(','); break;
                case "--workers": asked.Workers = int.Parse(Next(), CultureInfo.InvariantCulture); break;
                case "--in": asked.Folder = Next(); break;
                case "--again": asked.Again = ToldIn(Next()); break;
                case "--grow": (asked.Again, asked.Grows) = (ToldIn(Next()), true); break;
                case "--figures": asked.WritesFigures = true; break;
                case "--score": asked.Score = double.Parse(Next(), CultureInfo.InvariantCulture); break;
                case var word when word.StartsWith('-'): return null;
                case var word: asked.Words.Add(word); break;
            }
        }
        return asked;
    }

    /// <summary>What a run wrote of changes that nothing noticed: a word, the change, and where it stands.</summary>
    private static HashSet<string> ToldIn(string log) =>
    [
        .. File.ReadLines(log).Where(static line => line.StartsWith("UNNOTICED ", StringComparison.Ordinal) || line.StartsWith("UNREACHED ", StringComparison.Ordinal))
            .Select(static line => line["UNNOTICED ".Length..line.LastIndexOf(" (line ", StringComparison.Ordinal)]),
    ];

    /// <summary>Whether changes are looked for in a file.</summary>
    public bool IsSource(string name) => name.EndsWith(".cs", StringComparison.Ordinal) && name.StartsWith("src/", StringComparison.Ordinal)
        && (Words.Count == 0 || Words.Any(word => name.Contains(word, StringComparison.Ordinal)));

    public bool IsWanted(Mutant mutant) => mutant.Key.Contains(Only, StringComparison.Ordinal) && Again?.Contains(mutant.Key) != false;

    /// <summary>The projects of tests that judge changes.</summary>
    public IReadOnlyList<string> ProjectsFor(IEnumerable<Mutant> mutants)
    {
        if (Projects.Count > 0) return Projects;
        return
        [
            .. mutants.Select(static mutant => mutant.Project).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .SelectMany(static project => (OtherTests.GetValueOrDefault(project) ?? []).Prepend(project["src/".Length..] + ".Tests"))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
