using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Hosting.Tests;

public class RegistrationTests
{
    private const string Contested = "CEO\n  CIO: network, payroll\n  CTO: network, product\n";

    [Fact]
    public void An_app_without_a_word_of_configuration_gets_the_defaults()
    {
        using var app = new App();
        app.Start();
        Assert.Contains(app.Analysis.Analyse(app.Chart(Contested)).Findings, finding => finding.Rule.Id == "TR2001");
        Assert.Equal((Severity.Error, Language.English), (app.Analysis.FailOn, app.Get<Language>()));
        Assert.Same(RoleCatalogue.BuiltIn, app.Get<RoleCatalogue>());
        Assert.Same(app.Get<OrgAnalyser>(), app.Get<ConfiguredAnalysis>().Analyser);
    }

    [Fact]
    public void Services_without_host_configuration_or_logging_do_too()
    {
        using var services = new ServiceCollection().AddTechRoles(options => options.Threads = 1).BuildServiceProvider(validateScopes: true);
        Assert.Equal(1, services.GetRequiredService<OrgAnalyser>().Threads);
        Assert.NotEmpty(services.GetRequiredService<GovernedAnalysis>().Analyse(ChartText.Read(Contested).Builder.Create().OrThrow()).Findings);
    }

    [Fact]
    public void The_section_decides_on_rules_profiles_and_language()
    {
        using var app = new App("""
            {"TechRoles": {"profiles": ["us-bank"], "rules": {"contested-accountability": "off", "TR1007": {"severity": "error", "limit": 1}},
              "overrides": [{"below": "cto", "rules": {"TR4001": "off"}}], "failOn": "warning", "language": "de"}}
            """);
        app.Start();
        var findings = app.Analysis.Analyse(app.Chart(Contested + "    Head of Platforms\n    Head of Engineering\n")).Findings;
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "TR2001");
        Assert.Contains(findings, finding => finding is { Rule.Id: "TR1007", Severity: Severity.Error });
        Assert.Equal("us-bank", app.Get<OrgAnalyser>().Profile.Name);
        Assert.Equal((Severity.Warning, Language.German), (app.Analysis.FailOn, app.Get<Language>()));
        Assert.Equal("cto", Assert.Single(app.Get<ConfiguredAnalysis>().Configuration.Overrides).Below);
    }

    [Fact]
    public void Another_section_serves_and_keys_may_be_in_any_case()
    {
        var values = new Dictionary<string, string?> { ["ORG:RULES:tr1007:LIMIT"] = "3", ["ORG:Profiles:0"] = "US-BANK", ["ORG:FAILON"] = "never" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        using var services = new ServiceCollection().AddTechRoles(configuration.GetSection("Org")).BuildServiceProvider();
        var analysis = services.GetRequiredService<ConfiguredAnalysis>();
        Assert.Equal([new RuleWish("tr1007", null, 3)], analysis.Configuration.Rules);
        Assert.Null(analysis.FailOn);
    }

    [Fact]
    public void Code_has_the_last_word()
    {
        using var app = new App("""{"TechRoles": {"language": "de", "rules": {"TR2001": "off"}}}""", options: options =>
        {
            options.Language = Language.English;
            options.Rules = options.Rules.Only("TR2001", "TR1007");
            options.Configuration = options.Configuration with { Rules = [] };
        });
        Assert.Equal(2, app.Get<OrgAnalyser>().Rules.Rules.Count());
        Assert.Equal(Language.English, app.Get<Language>());
    }

    [Fact]
    public void A_catalogue_of_ones_own_reaches_charts_titles_and_profiles()
    {
        using var folder = new Folder();
        folder.Write("own.json", CatalogueJson.Write(new()
        {
            TitleNames = [new("fr", "Chef de la Cybersécurité", RoleKind.Ciso)],
            Profiles = [new("house") { Weights = [new("TR1007", RuleWeight.Error, new Source("the house"))] }],
        }));
        using var app = new App("""{"TechRoles": {"catalogue": "own.json", "profiles": ["house"]}}""", folder: folder.Path);
        app.Start();
        Assert.True(app.Get<TitleRecogniser>().Read("Chef de la cybersécurité").IsT0);
        Assert.Same(app.Get<RoleCatalogue>(), app.Chart("CEO\n").Catalogue);
        Assert.Equal("house", app.Get<OrgAnalyser>().Profile.Name);
    }

    [Fact]
    public void To_add_it_twice_is_to_add_it_once()
    {
        using var app = new App("""{"TechRoles": {"language": "xx"}}""", services => services.AddTechRoles());
        Assert.Single(Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(app.Start).Failures);
    }
}
