using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TechRoles.Tests.Conventions;

/// <summary>Arrows point one way: between folders, between projects, and to packages.</summary>
public partial class ArrowTests
{
    private static readonly string[] Line = ["Diagnostics", "Facts", "Catalogue", "Charts", "Changes", "Comparison", "Analysis", "Sessions"];

    /// <summary>Who may see the engine: it knows no word above "int", and nobody above Analysis knows it.</summary>
    private static readonly string[] SeesEngine = ["Charts", "Changes", "Comparison", "Analysis", "Sessions"];

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["TechRoles"] = [],
        ["TechRoles.Interchange"] = ["TechRoles"],
        ["TechRoles.Documents"] = ["TechRoles", "TechRoles.Interchange"],
        ["TechRoles.Reporting"] = ["TechRoles", "TechRoles.Interchange"],
        ["TechRoles.Hosting"] = ["TechRoles", "TechRoles.Interchange"],
        ["TechRoles.Testing"] = ["TechRoles", "TechRoles.Interchange"],
        ["TechRoles.Tool"] = ["TechRoles", "TechRoles.Documents", "TechRoles.Interchange", "TechRoles.Reporting"],
    };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["TechRoles"] = ["Ardalis.GuardClauses", "OneOf"],
        ["TechRoles.Interchange"] = ["CsvHelper"],
        ["TechRoles.Documents"] = ["ExcelDataReader", "Markdig", "SpreadCheetah", "YamlDotNet"],
        ["TechRoles.Reporting"] = [],
        ["TechRoles.Hosting"] =
        [
            "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
        ],
        ["TechRoles.Testing"] = ["FsCheck"],
        ["TechRoles.Tool"] = ["Spectre.Console", "System.CommandLine"],
    };

    private static readonly Assembly Library = typeof(TechRoles.Charts.OrgChart).Assembly;

    [Fact]
    public void A_folder_of_the_library_knows_only_what_lies_to_its_left()
    {
        var seen = TypesUsed.In(Library).Where(pair => Room(pair.Type) is not null && Room(pair.Used) is not null).ToArray();
        Assert.Contains(seen, pair => Room(pair.Type) == "Sessions" && Room(pair.Used) == "Engine");
        Assert.Empty(seen.Where(pair => !MaySee(Room(pair.Type)!, Room(pair.Used)!)).Select(pair => $"{pair.Type} sees {pair.Used}"));
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_line() =>
        Assert.Subset(new HashSet<string>([.. Line, "Engine"]), Repository.Files("src/TechRoles", "*.cs").Select(Folder).ToHashSet());

    [Fact]
    public void Every_file_declares_the_namespace_of_its_folder() =>
        Assert.All(Repository.Files("src/TechRoles", "*.cs"), file =>
            Assert.StartsWith($"TechRoles.{Folder(file)}", Declared().Match(Repository.Read(file)).Groups[1].Value, StringComparison.Ordinal));

    [Fact]
    public void Interchange_sees_changes_and_what_lies_left_of_them()
    {
        string[] right = ["Comparison", "Analysis", "Sessions"];
        var seen = TypesUsed.In(typeof(TechRoles.Interchange.ChartText).Assembly).Select(pair => (pair.Type, Room: Room(pair.Used))).ToArray();
        Assert.Contains(seen, pair => pair.Room == "Changes");
        Assert.DoesNotContain(seen, pair => right.Contains(pair.Room));
    }

    [Fact]
    public void The_engine_is_internal() =>
        Assert.DoesNotContain(typeof(TechRoles.Charts.OrgChart).Assembly.GetExportedTypes(), type => type.Namespace == "TechRoles.Engine");

    [Fact]
    public void Projects_refer_to_projects_and_packages_as_allowed()
    {
        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var (project, allowed) in Projects)
        {
            var document = XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj"));
            var referred = Items(document, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
            Assert.Equal(allowed, referred.Order(StringComparer.Ordinal));
            Assert.Subset(Packages[project].ToHashSet(), Items(document, "PackageReference").ToHashSet());
        }
    }

    [Fact]
    public void What_all_projects_share_is_for_the_build_only()
    {
        var shared = XDocument.Parse(Repository.Read("src/Directory.Build.props")).Descendants("PackageReference");
        Assert.All(shared, package => Assert.Equal("all", (string?)package.Attribute("PrivateAssets")));
    }

    [Fact]
    public void The_library_loads_nothing_but_its_two_packages_and_the_platform() => Assert.Equal(
        ["Ardalis.GuardClauses", "OneOf"],
        typeof(TechRoles.Charts.OrgChart).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static bool MaySee(string folder, string seen) =>
        folder == seen
        || (seen == "Engine" ? SeesEngine.Contains(folder)
            : folder == "Engine" ? seen == "Facts"
            : Array.IndexOf(Line, seen) < Array.IndexOf(Line, folder));

    private static string Folder(string file) => file.Split('/')[2];

    /// <summary>The room of the library that a type lies in; null for a type of elsewhere.</summary>
    private static string? Room(string type) =>
        type.Split('.') is ["TechRoles", var room, ..] && (room == "Engine" || Line.Contains(room)) ? room : null;

    private static IEnumerable<string> Items(XDocument document, string kind) => document.Descendants(kind).Select(item => (string)item.Attribute("Include")!);

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
