using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Hosting.Tests;

public class ConfigurationTests
{
    /// <summary>A document that becomes a section says there what it says in a file; only the order of names is lost.</summary>
    [Property]
    public void A_section_says_what_the_document_says(bool?[] draws)
    {
        var wishes = draws.Index().Select(at => new RuleWish($"rule-{at.Index:x4}", at.Item is null ? null : at.Item == true ? RuleWeight.Error : RuleWeight.Off, at.Item is null ? at.Index : null)).ToValueList();
        var expected = new AnalysisConfiguration
        {
            Profiles = draws.Length % 2 == 0 ? [] : ["us-bank", "de-bsi"],
            Rules = wishes,
            Overrides = draws.Length % 3 == 0 || wishes.Count == 0 ? [] : [new("cto", [new("rule-1", RuleWeight.Info)]), new("cio", [new("rule-2", RuleWeight.Off)])],
            Catalogue = draws.Length % 5 == 0 ? null : "catalogue.json",
            FailOn = draws.Length % 4 == 0 ? null : (RuleWeight)(draws.Length % 4),
        };
        Assert.Equal(expected, Read($$"""{"TechRoles": {{ConfigurationJson.Write(expected)}}}""").Configuration);
    }

    /// <summary>Whatever stands in the place of a file, the app says so when it starts, soon.</summary>
    [Fact, Trait("Speed", "slow")]
    public void What_is_no_file_is_told_at_the_start()
    {
        using var folder = new Folder();
        foreach (var (made, why) in ((string, string)[])[("folder", "It is a folder, not a file."), ("large", "The file is larger than 268435456 bytes; nothing was read."), ("silent", "It is a pipe or a device that gave nothing for 3 seconds; nothing was read.")])
        {
            if (made == "silent" && OperatingSystem.IsWindows()) continue;
            var path = Path.Combine(folder.Path, made);
            if (made == "folder") Directory.CreateDirectory(path);
            else if (made == "silent") System.Diagnostics.Process.Start("mkfifo", [path]).WaitForExit();
            else using (var file = File.Create(path)) file.SetLength(3L << 30);
            using var app = new App($$"""{"TechRoles": {"catalogue": "{{made}}", "waivers": "{{made}}", "baseline": "{{made}}"} }""", folder: folder.Path);
            Assert.Equal(Enumerable.Repeat($"{path}: {why}", 3), Assert.Throws<OptionsValidationException>(app.Start).Failures);
        }
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_the_start_with_its_place()
    {
        using var folder = new Folder();
        folder.Write("waivers.json", """{"format": "techroles-waivers/1", "waivers": [{"until": "soon"}]}""");
        folder.Write("baseline.json", "[]");
        using var app = new App(
            """
            {"TechRoles": {"profiles": ["us-bank", "nope"], "rules": {"TR1007": {"limit": "many"}, "nothing": "off", "TR2001": "loud"}, "speed": 3,
              "overrides": [{"rules": {"TR2001": "off"}}], "failOn": "always", "catalogue": "lost.json", "waivers": "waivers.json",
              "baseline": "baseline.json", "language": "xx"}}
            """,
            options: options => options.Threads = 0,
            folder: folder.Path);
        var faults = Assert.Throws<OptionsValidationException>(app.Start).Failures.Select(fault => fault.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Assert.Equal(
            [
                "TechRoles:speed: 'speed' has no meaning here; there is format, profiles, rules, overrides, catalogue, failOn, waivers, baseline, language.",
                "TechRoles:rules:TR1007:limit: limit is a whole number, 0 or more.",
                "TechRoles:rules:TR2001: 'loud' is no severity: write error, warning, info or off.",
                "TechRoles:overrides:0: below is missing here.",
                "TechRoles:failOn: 'always' is no value of failOn: write error, warning, info or never.",
                "TechRoles:language: There is no language 'xx'. There is 'en', 'de'.",
                "lost.json: There is no such file.",
                "waivers.json, /waivers/0/until: 'soon' is no day: write it as 2027-03-31.",
                "waivers.json, /waivers/0: A waiver names a finding by its fingerprint, or by its rule and subjects.",
                "baseline.json, : Here stands an array, not an object.",
                "Threads: A chart takes one thread or more.",
            ],
            faults);
    }

    [Fact]
    public void Names_that_there_are_not_are_told_with_their_keys()
    {
        using var app = new App("""
            {"TechRoles": {"profiles": ["us-bank", "nope"], "rules": {"nothing": "off", "TR2001": {"limit": 2}},
              "overrides": [{"below": "cto", "rules": {"TR2001": "off", "neither": "off"}}]}}
            """);
        Assert.Equal(
            ["TechRoles:rules:nothing", "TechRoles:rules:TR2001", "TechRoles:overrides:0:rules:neither", "TechRoles:profiles:1"],
            Assert.Throws<OptionsValidationException>(app.Start).Failures.Select(fault => fault.Split(": ")[0]));
    }

    [Fact]
    public void Whoever_asks_without_a_start_is_told_too()
    {
        using var app = new App("""{"TechRoles": {"failOn": "always"}}""");
        Assert.Throws<OptionsValidationException>(() => app.Analysis);
    }

    [Fact]
    public void Empty_lists_and_sections_say_nothing()
    {
        Assert.Equal(new AnalysisConfiguration(), Read("""{"TechRoles": {"profiles": [], "rules": {}, "overrides": []}}""").Configuration);
        Assert.Equal(new AnalysisConfiguration(), Read("""{"TechRoles": {}}""").Configuration);
    }

    private static TechRolesOptions Read(string json)
    {
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        var options = new TechRolesOptions();
        new SectionOptions(configuration.GetSection("TechRoles"), null).Configure(options);
        Assert.Empty(options.Faults);
        return options;
    }
}
