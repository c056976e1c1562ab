using System.Text;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Json;

/// <summary>A document in a stream is the document in a text.</summary>
public class DocumentStreamTests
{
    private static readonly Scenario Scenario = new("What if", [new Rereport("ciso", "ceo")]);

    private static readonly ValueList<Waiver> Waivers = [new() { Rule = "TR3004", Subjects = ["ciso"], Reason = "größer" }];

    private static readonly Baseline Baseline = Facts.Baseline.Of([new(new string('a', 32), new string('b', 32), "TR2001")]);

    private static readonly AnalysisConfiguration Configuration = new() { Profiles = ["us-bank"], Rules = [new("wide-span", RuleWeight.Off)] };

    private static readonly CompanyProfile Profile = new() { SoftwareRevenueShare = Percent.Of(60), Sectors = ["bank"], BuildsOnOpenSource = true, Employees = 800, Focus = CompanyFocus.Product };

    private static readonly CatalogueEntries Entries = new() { Areas = [new("robots", "Robots", Source.Judgement("ours"))] };

    private static readonly ChartFacts Chart = new() { Positions = [new("cio") { Title = "CIO" }] };

    public static TheoryData<string, string, Func<Stream, CancellationToken, Task>> Written => new()
    {
        { nameof(Scenario), ScenarioJson.Write(Scenario), (stream, cancel) => ScenarioJson.WriteAsync(Scenario, stream, cancel) },
        { nameof(Waivers), WaiversJson.Write(Waivers), (stream, cancel) => WaiversJson.WriteAsync(Waivers, stream, cancel) },
        { nameof(Baseline), BaselineJson.Write(Baseline), (stream, cancel) => BaselineJson.WriteAsync(Baseline, stream, cancel) },
        { nameof(Configuration), ConfigurationJson.Write(Configuration), (stream, cancel) => ConfigurationJson.WriteAsync(Configuration, stream, cancel) },
        { nameof(Profile), ProfileJson.Write(Profile), (stream, cancel) => ProfileJson.WriteAsync(Profile, stream, cancel) },
        { nameof(Entries), CatalogueJson.Write(Entries), (stream, cancel) => CatalogueJson.WriteAsync(Entries, stream, cancel) },
        { nameof(Chart), ChartJson.Write(Chart), (stream, cancel) => ChartJson.WriteAsync(Chart, stream, cancel) },
    };

    [Theory, MemberData(nameof(Written))]
    public async Task A_stream_gets_the_bytes_of_the_text(string name, string text, Func<Stream, CancellationToken, Task> write)
    {
        Assert.NotEmpty(name);
        using var stream = new MemoryStream();
        await write(stream, default);
        Assert.True(stream.CanWrite);
        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write(stream, cancelled.Token));
    }

    [Fact]
    public async Task What_a_stream_holds_is_read_to_its_end()
    {
        Assert.Equal(Scenario, (await ScenarioJson.ReadAsync(Of(ScenarioJson.Write(Scenario)))).AsT0);
        Assert.Equal(Waivers, (await WaiversJson.ReadAsync(Of(WaiversJson.Write(Waivers)))).AsT0);
        Assert.Equal(Baseline, (await BaselineJson.ReadAsync(Of(BaselineJson.Write(Baseline)))).AsT0);
        Assert.Equal(Configuration, (await ConfigurationJson.ReadAsync(Of(ConfigurationJson.Write(Configuration)))).AsT0);
        Assert.Equal(Profile, (await ProfileJson.ReadAsync(Of(ProfileJson.Write(Profile)))).AsT0);
        Assert.Equal(Entries, (await CatalogueJson.ReadAsync(Of(CatalogueJson.Write(Entries)))).AsT0.Entries);
        Assert.Equal(1, (await ChartJson.ReadAsync(Of(ChartJson.Write(Chart)))).OrThrow().Rows);
    }

    [Fact]
    public async Task What_is_wrong_says_the_name_of_the_stream()
    {
        Assert.Equal("a.json", (await ScenarioJson.ReadAsync(Of("{}"), "a.json")).AsT1.Problems[0].Place!.File);
        Assert.Equal("b.json", (await WaiversJson.ReadAsync(Of("["), "b.json")).AsT1.Problems[0].Place!.File);
        Assert.True((await ChartJson.ReadAsync(Of("{}"))).IsT1);
    }

    // Three bytes at a time.
    private static Slow Of(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Slow(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(3, buffer.Length)], cancellationToken);
    }
}
