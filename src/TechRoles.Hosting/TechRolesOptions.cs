using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Hosting;

/// <summary>How an app wants charts made and judged.</summary>
/// <remarks>
/// <para>The section <c>TechRoles</c> of the configuration fills them first, then the app's own code. The section has the properties of the
/// document <c>techroles-config/1</c> (<c>profiles</c>, <c>rules</c>, <c>overrides</c>, <c>catalogue</c>, <c>failOn</c>), and beside
/// them <c>waivers</c> and <c>baseline</c>, which are files, and <c>language</c>.</para>
/// <code>
/// "TechRoles": {
///   "profiles": ["us-bank"], "rules": {"TR1007": {"limit": 12}, "wide-span": "off"}, "language": "de",
///   "catalogue": "catalogue.json", "waivers": "waivers.json", "baseline": "baseline.json"
/// }
/// </code>
/// <para>They are checked when the app starts, and everything that is wrong is told at once, with the key or the file that it stands in.
/// </para>
/// </remarks>
public sealed class TechRolesOptions
{
    /// <summary>The name of the section of the configuration.</summary>
    public const string Section = "TechRoles";

    /// <summary>The rules to start from, with rules of the house among them; the recommended ones unless said.</summary>
    public RuleSet Rules { get; set; } = RuleSet.Recommended;

    /// <summary>Profiles, severities and limits of rules, overrides below positions, and the file of the company's own
    /// catalogue.</summary>
    public AnalysisConfiguration Configuration { get; set; } = new();

    /// <summary>The profiles that the configuration may name, those of the catalogue file aside; all that ship unless said.</summary>
    public ValueList<Profile> Profiles { get; set; } = [.. Analysis.Profiles.All];

    /// <summary>How charts are made. The entries of the catalogue file are added to its catalogue.</summary>
    public ChartOptions Chart { get; set; } = new();

    /// <summary>The file with the waivers, which need not be there yet; null: they are kept in memory, unless the app registers a store.
    /// </summary>
    public string? Waivers { get; set; }

    /// <summary>The file with the baseline, which need not be there yet; null: it is kept in memory, unless the app registers a store.
    /// </summary>
    public string? Baseline { get; set; }

    /// <summary>The folder that files are seen from; that of the app's content unless said, else the current one.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The language of the app where a request asks for no other; English unless said.</summary>
    public Language Language { get; set; } = Language.English;

    /// <summary>How many threads work on one chart, 1 or more; null: as many as it is worth.</summary>
    public int? Threads { get; set; }

    /// <summary>Where they were filled from.</summary>
    internal string Place { get; set; } = Section;

    /// <summary>What is wrong with the section that they were filled from.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>The place of a file.</summary>
    internal string PathOf(string file) => Path.Combine(Folder, file);
}
