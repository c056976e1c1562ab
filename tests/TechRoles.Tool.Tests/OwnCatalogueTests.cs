namespace TechRoles.Tool.Tests;

/// <summary>Entries and profiles of a company's own, and models, at the command line.</summary>
public sealed class OwnCatalogueTests : IDisposable
{
    private const string Own = """
        {"format": "techroles-catalogue/1",
         "areas": [{"id": "machine-learning", "name": "Machine learning", "source": "house rule 3"}],
         "roles": [{"id": "chief-ai-officer", "kind": "chief-ai-officer", "title": "Chief AI Officer", "purpose": "Makes machines learn.", "source": "house rule 1",
                    "responsibilities": [{"area": "machine-learning", "involvement": "A", "source": "house rule 1"}]}],
         "conflicts": [{"id": "learning-and-finance", "areas": ["machine-learning", "finance"], "source": "house rule 4"}],
         "profiles": [{"name": "house", "weights": [{"rule": "TR3001", "severity": "error", "source": "house rule 5"}]}]}
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rules_and_explain_show_what_a_company_added()
    {
        var file = _folder.Write("own.json", Own);
        var rules = Session.Of("rules", "--catalogue", file).Out;
        Assert.All((string[])["Chief AI Officer: Makes machines learn. (house rule 1)", "learning-and-finance", "house  TR3001 weighs error (house rule 5)"], text => Assert.Contains(text, rules, StringComparison.Ordinal));
        Assert.Contains("usually accountable for machine-learning (house rule 1)", Session.Of("explain", "chief-ai-officer", "--catalogue", file).Out, StringComparison.Ordinal);
        Assert.Equal(2, Session.Of("explain", "chief-ai-officer").ExitCode);
        Assert.Contains("usually accountable for enterprise-it", Session.Of("explain", "cio").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_judged_by_the_catalogue_and_the_profile_of_the_company()
    {
        var (file, chart) = (_folder.Write("own.json", Own), _folder.Write("chart.txt", "CEO\n  Chief AI Officer: machine-learning R, finance R\n  CFO: finance A\n"));
        Assert.DoesNotContain("house rule 4", Session.Of("analyse", chart).Out, StringComparison.Ordinal);
        var session = Session.Of("analyse", chart, "--catalogue", file, "--profile", "house");
        Assert.Contains("house rule 4", session.Out, StringComparison.Ordinal);
        Assert.Contains("house rule 5", session.Out, StringComparison.Ordinal);
        var config = _folder.Write("config.json", """{"format": "techroles-config/1", "catalogue": "own.json", "profiles": ["house"]}""");
        Assert.Equal(session, Session.Of("analyse", chart, "--config", config));
        Assert.Equal(2, Session.Of("analyse", chart, "--profile", "house").ExitCode);
        Assert.Equal(2, Session.Of("analyse", chart, "--catalogue", _folder.Write("wrong.json", "{}")).ExitCode);
    }

    /// <summary>What a file is, is told with the titles of the company, whichever way the catalogue is named.</summary>
    [Fact]
    public void Readers_know_the_titles_of_the_company()
    {
        var file = _folder.Write("titles.json", """{"format": "techroles-catalogue/1", "titleNames": [{"language": "da", "words": "Kvartmester", "kinds": ["coo"]}, {"language": "da", "words": "Styrmand", "kinds": ["cto"]}]}""");
        var config = _folder.Write("config.json", """{"format": "techroles-config/1", "catalogue": "titles.json"}""");
        var chart = _folder.Write("ship.mmd", "graph TD\n  a[Kvartmester] --> b[Styrmand]\n");
        Assert.All((string[])["inspect", "analyse", "overlap"], command =>
        {
            Assert.Equal(2, Session.Of(command, chart).ExitCode);
            Assert.Equal(0, Session.Of(command, chart, "--catalogue", file).ExitCode);
        });
        Assert.Equal(0, Session.Of("analyse", chart, "--config", config).ExitCode);
    }

    [Fact]
    public void Every_command_that_reads_a_chart_knows_the_catalogue()
    {
        const string Chart = """{"format": "techroles-chart/1", "positions": [{"id": "ceo", "title": "CEO"}, {"id": "ml", "title": "Chief AI Officer", "reportsTo": "ceo"}]}""";
        var (file, chart, next) = (_folder.Write("own.json", Own), _folder.Write("chart-2026-01-01.json", Chart), _folder.Write("chart-2026-02-01.json", Chart));
        Assert.Contains("Machine learning", Session.Of("compare", "chief-ai-officer", "cio", "--catalogue", file).Out, StringComparison.Ordinal);
        Assert.Equal(2, Session.Of("compare", "chief-ai-officer", "cio").ExitCode);
        Assert.Contains("machine-learning", Session.Of("compare", "ml", "chief-ai-officer", "--in", chart, "--catalogue", file).Out.ToLowerInvariant().Replace(' ', '-'), StringComparison.Ordinal);
        string[][] commands =
        [
            ["draw", chart], ["diff", chart, next], ["history", chart, next], ["inspect", chart], ["overlap", chart], ["model", "--in", chart],
            ["convert", chart, "--to", "json", "--out", _folder["out.json"]], ["baseline", chart, "--out", _folder["b.json"]],
        ];
        foreach (var command in commands)
        {
            Assert.Equal(0, Session.Of([.. command, "--catalogue", file]).ExitCode);
            Assert.Contains("wrong.json", Session.Of([.. command, "--catalogue", _folder.Write("wrong.json", "{}")]).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Models_are_ranked_for_a_profile_and_tried_on_a_chart()
    {
        var profile = _folder.Write("p.json", """{"format": "techroles-profile/1", "softwareRevenueShare": 90, "employees": 800, "focus": "product"}""");
        var session = Session.Of("model", "--profile", profile);
        Assert.Contains("models are too close to be told apart by points", session.Out, StringComparison.Ordinal);
        Assert.Contains("1. CIO and CTO both report to the CEO (+5)", session.Out, StringComparison.Ordinal);
        Assert.Contains("What would have to be true:", session.Out, StringComparison.Ordinal);
        var tried = Session.Of("model", "--in", "example", "--profile", profile).Out;
        Assert.Contains("The chart is so already.", tried, StringComparison.Ordinal);
        Assert.Contains("The way there: CTO reports to CIO instead of CEO.", tried, StringComparison.Ordinal);
        Assert.All(tried.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Equal(2, Session.Of("model").ExitCode);
        Assert.Equal(2, Session.Of("model", "--profile", _folder.Write("w.json", """{"format": "techroles-profile/1", "focus": "moon", "softwareRevenueShare": 101}""")).ExitCode);
    }

    [Fact]
    public void Sarif_is_written_and_suppresses_what_is_waived()
    {
        var chart = _folder.Write("chart.txt", "CEO\n  CIO: network\n  CTO: network\n");
        var waivers = _folder.Write("w.json", """{"format": "techroles-waivers/1", "waivers": [{"rule": "TR2001", "subjects": ["cio"], "reason": "Until spring", "by": "ceo", "until": "2026-12-31"}]}""");
        var session = Session.Of("analyse", chart, "--waivers", waivers, "--as-of", "2026-06-01", "--format", "sarif");
        Assert.Equal(0, session.ExitCode);
        Assert.StartsWith("{\n  \"$schema\": ", session.Out, StringComparison.Ordinal);
        Assert.Contains("\"justification\": \"Until spring\"", session.Out, StringComparison.Ordinal);
        Assert.Equal(2, Session.Of("what-if", "example", "x", "--format", "sarif").ExitCode);
    }
}
