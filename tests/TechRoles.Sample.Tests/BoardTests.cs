using System.Net;
using System.Net.Http.Json;
using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Sample.Tests;

public class BoardTests
{
    private const string Contested = "CEO\n  CIO: network, payroll\n  CTO: network, product\n  CISO\n";

    private static readonly Scenario Settled =
        new("Network to the CIO", [new WithdrawResponsibility("network", Involvement.Accountable) { Position = "cto" }]);

    private static readonly Scenario Moved = new("Security to IT", [new Rereport("ciso", "cio")]);

    [Fact]
    public async Task Two_people_plan_at_one_board_and_each_takes_back_their_own()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        var settled = await Made(await Change(app, 0, "anna", Settled));
        Assert.Equal(["TR2001"], settled.Resolved.Select(finding => finding.Rule));
        await Made(await Change(app, 1, "ben", Moved));
        using var theirs = await app.Client.DeleteAsync("/boards/spring/changes/1?by=ben");
        Assert.Equal(HttpStatusCode.Forbidden, theirs.StatusCode);
        using var own = await app.Client.DeleteAsync("/boards/spring/changes/1?by=anna");
        Assert.Equal(["TR2001"], (await Made(own)).Introduced.Select(finding => finding.Rule));
        Assert.Equal(
            [(1, "Network to the CIO", "anna", null), (2, "Security to IT", "ben", null), (3, "Network to the CIO", "anna", 1)],
            (await app.Get<BoardShown>("/boards/spring")).Changes.Select(change => (change.Version, change.Label, change.By, change.TakesBack)));
    }

    [Fact]
    public async Task Nobody_changes_what_they_have_not_seen()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(person => Change(app, 0, $"person-{person}", Moved)));
        Assert.Single(all, response => response.StatusCode == HttpStatusCode.OK);
        Assert.All(all, response => Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Conflict]));
        Assert.Equal(1, (await app.Get<BoardShown>("/boards/spring")).Version);
        using var nonsense = await app.Client.PostAsJsonAsync("/boards/spring/changes?version=1&by=anna", new { changes = 3 });
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);
    }

    [Fact]
    public async Task A_plan_is_kept_as_a_scenario()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        await Made(await Change(app, 0, "anna", Moved));
        using var kept = await app.Client.PostAsync("/boards/spring/scenario", null);
        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        var scenario = ScenarioJson.Read(await app.Client.GetStringAsync(kept.Headers.Location)).AsT0;
        Assert.Equal(new Scenario("spring", [new Several(Moved.Changes)]), scenario);
    }

    [Fact]
    public async Task What_is_accepted_is_in_the_tables_beside_what_others_accepted_meanwhile()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        await Made(await Change(app, 0, "anna", Settled));
        await Made(await Change(app, 0, "ben", Moved, "autumn"));
        foreach (var board in (string[])["spring", "autumn"])
        {
            using var accepted = await app.Client.PostAsync($"/boards/{board}/acceptance", null);
            Assert.Equal(HttpStatusCode.NoContent, accepted.StatusCode);
        }

        Assert.Equal("cio", app.Ask(database => database.Seats.Single(position => position.Id == "ciso")).Boss);
        Assert.Equal(["cio"], app.Ask(database => database.Duties.Where(duty => duty.Area == "network").Select(duty => duty.Seat).ToArray()));
        Assert.DoesNotContain("TR2001", (await app.Get<FindingShown[]>("/findings")).Select(finding => finding.Rule));
        Assert.Equal(0, (await app.Get<BoardShown>("/boards/spring")).Version);
    }

    [Fact]
    public async Task What_the_tables_have_no_room_for_is_refused_and_nothing_of_it_written()
    {
        using var app = new RunningApp();
        await app.Put(Contested);
        await Made(await Change(app, 0, "anna", new("Both", [.. Moved.Changes, new AddPosition(new PositionFact("cdo") { Title = "CDO", ReportsTo = "ceo", Grade = "E1" })])));
        using var accepted = await app.Client.PostAsync("/boards/spring/acceptance", null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, accepted.StatusCode);
        Assert.Equal(["positions.grade"], (await accepted.Content.ReadFromJsonAsync<string[]>())!);
        Assert.Equal(1, (await app.Get<BoardShown>("/boards/spring")).Version);
        Assert.Equal("ceo", app.Ask(database => database.Seats.Single(position => position.Id == "ciso")).Boss);
    }

    private static Task<HttpResponseMessage> Change(RunningApp app, int version, string by, Scenario scenario, string board = "spring") =>
        app.Client.PostAsync($"/boards/{board}/changes?version={version}&by={by}", new StringContent(ScenarioJson.Write(scenario), new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

    private static async Task<DeltaShown> Made(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<DeltaShown>())!;
    }
}
