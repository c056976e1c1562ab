using Microsoft.Extensions.DependencyInjection;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Hosting.Tests;

public class GovernedAnalysisTests
{
    private const string Contested = "CEO\n  CIO: network, payroll\n  CTO: network, product\n";

    [Fact]
    public void What_is_waived_is_known_at_once_and_kept_in_the_file()
    {
        using var folder = new Folder();
        using var app = new App("""{"TechRoles": {"waivers": "waivers.json"}}""", folder: folder.Path);
        var chart = app.Chart(Contested);
        Assert.Equal(FindingState.Open, Contest(app.Analysis.Analyse(chart)).State);
        app.Analysis.Waive(Waived(until: new(2026, 6, 1)));
        Assert.Equal(FindingState.Waived, Contest(app.Analysis.Analyse(chart)).State);
        Assert.Equal(FindingState.Waived, Contest(app.Analysis.Open(chart).ToReport()).State);
        Assert.Contains("person-1", folder.Read("waivers.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_decision_on_the_same_takes_the_place_of_the_earlier()
    {
        using var app = new App();
        var finding = Contest(app.Analysis.Analyse(app.Chart(Contested)));
        app.Analysis.Waive(Waived(until: new(2026, 6, 1)));
        app.Analysis.Waive(finding.ToWaiver("Until the merger", "person-1", new(2026, 7, 1)));
        app.Analysis.Waive(finding.ToWaiver("It takes longer", "person-2", new(2026, 8, 1)));
        Assert.Equal(["Until the merger", "It takes longer"], app.Get<IWaiverStore>().Read().AsT0.Select(waiver => waiver.Reason));
        Assert.Equal("person-2", Contest(app.Analysis.Analyse(app.Chart(Contested), new DateOnly(2026, 7, 2))).Waiver?.By);
    }

    [Fact]
    public void A_waiver_ends_on_the_day_of_the_clock_where_nobody_says_another()
    {
        using var app = new App();
        app.Analysis.Waive(Waived(until: new(2026, 5, 31)));
        var chart = app.Chart(Contested);
        Assert.Equal(FindingState.Open, Contest(app.Analysis.Analyse(chart)).State);
        Assert.Contains(app.Log.Written, line => line.StartsWith("Warning: TR0001 on the waiver of TR2001 on cio, cto: ", StringComparison.Ordinal));
        Assert.Equal(FindingState.Waived, Contest(app.Analysis.Analyse(chart, new DateOnly(2026, 5, 31))).State);
    }

    [Fact]
    public void What_is_said_of_waivers_weighs_as_configured()
    {
        using var app = new App("""{"TechRoles": {"rules": {"TR0001": "info"}}}""");
        app.Analysis.Waive(Waived(until: new(2026, 5, 31)));
        Assert.Equal(Severity.Info, Assert.Single(app.Analysis.Analyse(app.Chart(Contested)).WaiverFindings).Severity);
    }

    [Fact]
    public void A_baseline_in_the_store_gives_findings_their_state()
    {
        using var app = new App();
        var chart = app.Chart(Contested);
        app.Get<IBaselineStore>().Write(app.Analysis.Analyse(chart).ToBaseline());
        Assert.All(app.Analysis.Analyse(chart).Findings, finding => Assert.Equal(FindingState.Unchanged, finding.State));
    }

    [Fact]
    public void The_log_has_counts_and_no_names()
    {
        using var app = new App(options: options => options.Rules = options.Rules.Only("TR2001"));
        app.Analysis.Analyse(app.Chart("CEO\n  CIO [person-7]: network\n  CTO: network\n"));
        Assert.Equal(["Information: 1 findings on 3 positions: 0 errors, 1 warnings, 0 infos"], app.Log.Written);
    }

    [Fact]
    public void A_rule_that_throws_is_logged_with_its_key()
    {
        using var app = new App(options: options => options.Rules = options.Rules.Only([]).With(new Throwing()));
        app.Analysis.Analyse(app.Chart("CEO\n  CIO\n"));
        Assert.Equal("Error: Rule HOUSE9 failed on 2 keys, first on CEO: what it would have said there is not known", app.Log.Written[^1]);
    }

    [Fact]
    public void What_a_store_cannot_read_waives_nothing_and_is_not_written_over()
    {
        var store = new Broken();
        using var app = new App(services: services => services.AddSingleton<IWaiverStore>(store));
        Assert.NotEmpty(app.Analysis.Analyse(app.Chart(Contested)).Findings);
        Assert.Contains(app.Log.Written, line => line.StartsWith("Error: The document of the waivers cannot be read", StringComparison.Ordinal));
        Assert.Throws<InvalidDataException>(() => app.Analysis.Waive(Waived(until: new(2026, 7, 1))));
        Assert.False(store.IsWritten);
    }

    [Fact]
    public void A_store_may_live_as_long_as_a_request()
    {
        var services = new ServiceCollection();
        services.AddScoped<IWaiverStore, MemoryStore>();
        services.AddTechRoles();
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var one = provider.CreateScope();
        using var other = provider.CreateScope();
        one.ServiceProvider.GetRequiredService<GovernedAnalysis>().Waive(Waived(until: new(2026, 7, 1)));
        Assert.Single(one.ServiceProvider.GetRequiredService<IWaiverStore>().Read().AsT0);
        Assert.Empty(other.ServiceProvider.GetRequiredService<IWaiverStore>().Read().AsT0);
    }

    [Fact]
    public async Task Decisions_of_many_at_once_are_all_kept()
    {
        using var app = new App();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(one => Task.Run(() =>
            app.Analysis.Waive(Waived(until: new(2026, 7, 1)) with { Subjects = [$"seat-{one}"] }))));
        Assert.Equal(50, app.Get<IWaiverStore>().Read().AsT0.Count);
    }

    private static Finding Contest(AnalysisReport report) => report.Findings.Single(finding => finding.Rule.Id == "TR2001");

    private static Waiver Waived(DateOnly until) => new() { Rule = "TR2001", Subjects = ["cio", "cto"], Reason = "Until the merger", By = "person-1", Until = until };

    private sealed class Broken : IWaiverStore
    {
        public bool IsWritten { get; private set; }

        public OneOf<ValueList<Waiver>, InvalidDocument> Read() => WaiversJson.Read("{").MapT0(waivers => waivers);

        public void Write(ValueList<Waiver> waivers) => IsWritten = true;
    }

    private sealed class Throwing : PositionRule
    {
        public override RuleInfo Info { get; } = RuleSet.All.Rules.First().Info with { Id = "HOUSE9", Name = "throws" };

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Position position, Inspection inspect) => throw new InvalidOperationException("As asked.");

        public override void Explain(Position position, Finding finding, FindingAccount account)
        {
        }
    }
}
