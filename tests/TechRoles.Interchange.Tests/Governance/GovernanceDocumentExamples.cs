using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Governance;

public sealed class GovernanceDocumentExamples : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("techroles-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_fault_of_a_document_is_told_at_once_with_its_place()
    {
        const string Document = """
            {"format": "techroles-waivers/2", "other": 1, "waivers": [
              {"rule": "TR2001", "reason": 3},
              {"fingerprint": "abc", "until": "31.12.2026", "expires": "2026-01-01"},
              "TR2001"]}
            """;
        Assert.Equal(
            ["/other", "/format", "/waivers/0/reason", "/waivers/0", "/waivers/1/expires", "/waivers/1/fingerprint", "/waivers/1/until", "/waivers/2"],
            Paths(WaiversJson.Read(Document).AsT1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\": \"techroles-baseline/1\"}")]
    [InlineData("{\"format\": \"techroles-baseline/1\", \"findings\": [{\"fingerprint\": \"x\"}]}")]
    [InlineData("{\"findings\": []}")]
    [InlineData("{\"format\": \"techroles-baseline/1\", \"findings\": {}}")]
    [InlineData("{\"format\": 5, \"findings\": [], \"findings\": []}")]
    public void What_is_no_baseline_is_refused(string text) => Assert.NotEmpty(BaselineJson.Read(text).AsT1.Problems);

    [Fact]
    public void A_configuration_says_what_is_wrong_with_it()
    {
        const string Document = """
            {"format": "techroles-config/1", "failOn": "fatal", "profiles": "us-bank",
             "rules": {"TR1007": {"severity": "loud", "limit": -1, "top": 3}, "wide-span": "of", "TR2001": 7},
             "overrides": [{"rules": {"TR2002": {"limit": 3}}}, {"below": "cto"}]}
            """;
        Assert.Equal(
            [
                "/profiles", "/rules/TR1007/top", "/rules/TR1007/severity", "/rules/TR1007/limit", "/rules/wide-span", "/rules/TR2001",
                "/overrides/0", "/overrides/0/rules/TR2002/limit", "/overrides/1", "/failOn",
            ],
            Paths(ConfigurationJson.Read(Document).AsT1));
    }

    [Fact]
    public void A_store_keeps_what_it_is_given()
    {
        Waiver waiver = new() { Rule = "TR2001", Subjects = ["cio"], Reason = "known", By = "person-1", Until = new(2026, 1, 1) };
        var baseline = Baseline.Of([new(new('a', 32), new('b', 32), "TR2001")]);
        var memory = new MemoryStore();
        var file = Path.Combine(_folder.FullName, "kept.json");
        Assert.All((IWaiverStore[])[memory, new WaiverFile(file)], store =>
        {
            Assert.Empty(store.Read().AsT0);
            store.Write([waiver]);
            Assert.Equal([waiver], store.Read().AsT0);
        });
        Assert.True(new BaselineFile(file).Read().IsT1);
        Assert.All((IBaselineStore[])[memory, new BaselineFile(file + "2")], store =>
        {
            Assert.Equal(Baseline.Empty, store.Read().AsT0);
            store.Write(baseline);
            Assert.Equal(baseline, store.Read().AsT0);
        });
    }

    private static IEnumerable<string?> Paths(InvalidDocument invalid) => invalid.Problems.Select(problem => problem.Place?.Path);
}
