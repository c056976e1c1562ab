using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Hosting;

/// <summary>Fills options from a section of the configuration; what is wrong with it is kept until they are checked.</summary>
/// <param name="section">The section; null: there is no configuration.</param>
/// <param name="environment">Where the app's content is; null: there is no host.</param>
internal sealed class SectionOptions(IConfigurationSection? section, IHostEnvironment? environment) : IConfigureOptions<TechRolesOptions>
{
    public void Configure(TechRolesOptions options)
    {
        options.Folder = environment?.ContentRootPath ?? "";
        if (section is null || !section.GetChildren().Any()) return;
        options.Place = section.Path;
        ConfigurationJson.Read(
            SectionDocument.Of(section, ConfigurationJson.Format), besides: [.. SectionDocument.Besides]).Switch(
            configuration => options.Configuration = configuration,
            invalid =>
            {
                options.Faults.AddRange(invalid.Problems.Select(Told));

                // What is wrong with the file is worth knowing, too.
                options.Configuration = options.Configuration with { Catalogue = section["catalogue"] };
            });
        options.Waivers = section["waivers"];
        options.Baseline = section["baseline"];
        if (section["language"] is not { } code) return;
        if (Language.TryFind(code, out var language)) options.Language = language;
        else options.Faults.Add($"{section.Path}:language: There is no language '{code}'. There is {Codes()}.");
    }

    private string Told(ChartProblem problem) => $"{SectionDocument.KeyOf(section!.Path, problem.Place?.Path)}: {problem.Message}";

    private static string Codes() => string.Join(", ", Language.Codes.Select(code => $"'{code}'"));
}
