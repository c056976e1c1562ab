using OneOf;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Hosting;

/// <summary>What options ask for, made ready: files are read, and names are known.</summary>
/// <param name="Analysis">The rules and profiles at work.</param>
/// <param name="Chart">How charts are made, with the company's own catalogue.</param>
internal sealed record Prepared(ConfiguredAnalysis Analysis, ChartOptions Chart)
{
    /// <summary>Whose turn it is to read waivers and write them again.</summary>
    public Lock Turn { get; } = new();

    /// <summary>What options ask for, or everything that is wrong with them.</summary>
    public static OneOf<Prepared, IReadOnlyList<string>> Of(TechRolesOptions options)
    {
        var faults = new List<string>(options.Faults);
        var (catalogue, profiles) = (options.Chart.Catalogue, options.Profiles.AsEnumerable());
        if (options.Configuration.Catalogue is { } named && Catalogue(options.PathOf(named), catalogue, faults) is { } own)
            (catalogue, profiles) = (own.Catalogue, profiles.Concat(own.Entries.Profiles.Select(Profile.From)));
        var analysis = Take(
            ConfiguredAnalysis.Of(options.Configuration, options.Rules, profiles, threads: options.Threads < 1 ? null : options.Threads)
                .MapT1(invalid => invalid.Found.Select(fault => $"{SectionDocument.KeyOf(options.Place, fault.Path)}: {fault}")),
            faults);
        if (options.Waivers is { } waivers) Check(new WaiverFile(options.PathOf(waivers)).Read(), faults);
        if (options.Baseline is { } baseline) Check(new BaselineFile(options.PathOf(baseline)).Read(), faults);
        if (options.Threads < 1) faults.Add($"{nameof(TechRolesOptions.Threads)}: A chart takes one thread or more.");
        return faults.Count > 0 || analysis is null ? faults : new Prepared(analysis, options.Chart with { Catalogue = catalogue });
    }

    private static CatalogueFile? Catalogue(string path, RoleCatalogue onto, List<string> faults) => Take(
        WholeFile.Read(path).Match<OneOf<CatalogueFile, IEnumerable<string>>>(
            json => CatalogueJson.Read(json, path, onto).MapT1(Told),
            unread => new string[] { unread.ToString() }),
        faults);

    private static void Check<T>(OneOf<T, InvalidDocument> read, List<string> faults) =>
        read.Switch(_ => { }, invalid => faults.AddRange(Told(invalid)));

    private static T? Take<T>(OneOf<T, IEnumerable<string>> read, List<string> faults)
        where T : class
    {
        if (read.TryPickT0(out var taken, out var wrong)) return taken;
        faults.AddRange(wrong);
        return null;
    }

    private static IEnumerable<string> Told(InvalidDocument invalid) => invalid.Problems.Select(problem => problem.ToString());
}
