using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TechRoles.Catalogue;
using TechRoles.Diagnostics;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Sample.Tests;

public class FindingsTests
{
    private const string Contested = "CEO\n  CIO: network, payroll\n  CTO: network, product\n";

    [Fact]
    public async Task Findings_come_in_the_language_of_the_request()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        Assert.Contains("'network' has 2 accountable positions (CIO, CTO)", Messages(await app.Get<FindingShown[]>("/findings", "en")));
        Assert.Contains("„network“ hat 2 rechenschaftspflichtige Positionen (CIO, CTO)", Messages(await app.Get<FindingShown[]>("/findings", "de-AT")));
    }

    [Fact]
    public async Task A_finding_is_explained()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        var contest = await app.Finding("TR2001");
        var told = await app.Get<Explanation>($"/findings/{contest.Fingerprint}", "de");
        Assert.Equal(("TR2001", "ceo"), (told.Finding.Rule, told.Resolver));
        Assert.Equal(["network: CIO ist rechenschaftspflichtig", "network: CTO ist rechenschaftspflichtig"], told.Evidence);
        Assert.NotEmpty(told.Remedies);
        using var unknown = await app.Client.GetAsync($"/findings/{new string('0', 32)}");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task What_somebody_decides_to_live_with_is_kept()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        var contest = await app.Finding("TR2001");
        using var response = await app.Client.PostAsJsonAsync($"/findings/{contest.Fingerprint}/waiver", new Waiving("Until the merger", "anna", new(2999, 12, 31)));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("Waived", (await app.Finding("TR2001")).State);
        Assert.Contains("anna", app.Ask(database => database.Decisions.Single()).Document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_that_cannot_be_is_refused_with_everything_that_is_wrong()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        using var circle = await app.Client.PutAsync("/chart/staff.csv", new StringContent("id,title,reportsTo\na,A,b\nb,B,a\nc,C,a\nc,D,a\n"));
        Assert.Equal(HttpStatusCode.BadRequest, circle.StatusCode);
        var problem = await circle.Content.ReadAsStringAsync();
        Assert.Contains("staff.csv, row 2", problem, StringComparison.Ordinal);
        Assert.Contains("staff.csv, row 5", problem, StringComparison.Ordinal);
        using var picture = await app.Client.PutAsync("/chart/seats.pdf", new StringContent("%PDF-1.7"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, picture.StatusCode);
        Assert.Equal(3, app.Ask(database => database.Seats.Count()));
    }

    [Fact]
    public async Task The_rule_of_the_house_speaks_and_keeps_every_law()
    {
        using var app = new RunningApp();
        await app.Put("CEO\n" + string.Concat(Enumerable.Range(1, 7).Select(position => $"  Head of Office {position}\n")));
        Assert.Equal("CEO has 7 direct reports", (await app.Finding("HOUSE1")).Message);
        RuleLaws.Hold(new CommitteeAtTheTop());
    }

    [Fact]
    public void A_title_of_ones_own_is_recognised()
    {
        using var app = new RunningApp();
        Assert.True(app.Services.GetRequiredService<TitleRecogniser>().Read("Chef de l’atelier numérique (f/h)").AsT0.Holds(RoleKind.Cto));
    }

    [Fact]
    public async Task Health_knows_what_should_not_pass()
    {
        using var app = new RunningApp();
        await app.Put("CEO\n  CIO: network\n");
        Assert.Equal("Healthy", await app.Client.GetStringAsync("/health"));
        await app.Put("CEO\n  CIO: enterprise-it A/R\n    CISO: information-security A/R\n");
        Assert.Equal("Degraded", await app.Client.GetStringAsync("/health"));
    }

    [Fact]
    public async Task Whoever_listens_is_told_how_long_it_took()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        var heard = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, all) => { if (instrument.Meter.Name == TechRolesTelemetry.Name) all.EnableMeasurementEvents(instrument); };
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => heard.Add(instrument.Name));
        listener.Start();
        await app.Get<FindingShown[]>("/findings");
        Assert.Contains(TechRolesTelemetry.Analyse + TechRolesTelemetry.Duration, heard);
        Assert.Contains(TechRolesTelemetry.Make + TechRolesTelemetry.Duration, heard);
    }

    private static IEnumerable<string> Messages(IEnumerable<FindingShown> findings) => findings.Select(finding => finding.Message);
}
