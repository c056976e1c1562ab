using System.Security;
using System.Text.RegularExpressions;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;
using TechRoles.Sessions;
using TechRoles.Tests.Conventions;

namespace TechRoles.Tests.Docs;

/// <summary>
/// The examples in the documentation of the types that people start from: each is code that runs, and says what is written beside it.
/// </summary>
public partial class TypeExamples
{
    private static readonly OrgChart Chart = OrgChart.Create(ChartText.Facts("""
        CEO
          CIO: network A, servers A/R
          CTO: network A, product A/R
            Architect: network R
        """).AsT0).OrThrow();

    [Fact]
    public void Of_facts()
    {
        // <example src/TechRoles/Facts/ChartFacts.cs>
        var facts = new ChartFacts
        {
            Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo" }],
            Responsibilities = [new("network", Involvement.Accountable) { Position = "cio" }],
        };
        // </example>
        Assert.Equal(2, OrgChart.Create(facts).OrThrow().Positions.Count);
    }

    [Fact]
    public void Of_a_chart()
    {
        var facts = Chart.ToFacts();
        var printed = new StringWriter();
        Action<string> write = printed.Write;

        // <example src/TechRoles/Charts/OrgChart.cs>
        if (OrgChart.Create(facts).TryGet(out var chart, out var invalid))
            write($"{chart.Positions.Count} positions under {chart.Tops[0]}");
        else
            write(string.Join('\n', invalid.Problems));
        // </example>
        Assert.Equal("4 positions under CEO", printed.ToString());
    }

    [Fact]
    public void Of_a_builder()
    {
        // <example src/TechRoles/Charts/OrgChartBuilder.cs>
        var builder = new OrgChartBuilder();
        builder.Add(new PositionFact("ceo") { Title = "CEO" });
        builder.Add(new PositionFact("cio") { Title = "CIO", ReportsTo = "ceo" });
        var repaired = builder.Repair();

        // The chart, and what was set aside to make it.
        var (chart, problems) = (repaired.Chart, repaired.Problems);
        // </example>
        Assert.Equal((2, 0), (chart.Positions.Count, problems.Count));
    }

    [Fact]
    public void Of_an_analyser()
    {
        var chart = Chart;
        var printed = new StringWriter { NewLine = "\n" };
        Action<object> write = printed.WriteLine;

        // <example src/TechRoles/Analysis/OrgAnalyser.cs>
        var analyser = new OrgAnalyser(RuleSet.Recommended.Without("TR1007"), Profiles.All.First(profile => profile.Name == "eu-finance"));
        foreach (var finding in analyser.Analyse(chart).Findings) write(finding);
        // </example>
        Assert.StartsWith("TR2001 'network' has 2 accountable positions (CIO, CTO)\n", printed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_finding()
    {
        var report = new OrgAnalyser().Analyse(Chart);

        // <example src/TechRoles/Analysis/Finding.cs>
        var finding = report.Findings[0];
        var told = finding.Details();
        var inGerman = told.Message.Format(Language.German);
        var because = told.Evidence.Select(evidence => evidence.Said.ToString());
        var settles = told.Resolver?.Position;
        var mends = finding.ProvenRemedies().Select(remedy => remedy.Changes);
        // </example>
        Assert.Equal("„network“ hat 2 rechenschaftspflichtige Positionen (CIO, CTO)", inGerman);
        Assert.Equal("ceo", settles?.Id);
        Assert.NotEmpty(because);
        Assert.NotEmpty(mends);
    }

    [Fact]
    public void Of_a_session()
    {
        var chart = Chart;

        // <example src/TechRoles/Sessions/AnalysisSession.cs>
        var session = new OrgAnalyser().Open(chart);
        var delta = session.Apply(new Rereport("architect", "cio")).OrThrow();
        var (came, went) = (delta.Introduced, delta.Resolved);
        session.Undo();
        // </example>
        Assert.Empty(session.ToScenario("nothing").Changes);
        Assert.NotNull(came);
        Assert.NotNull(went);
    }

    [Fact]
    public void Of_a_scenario()
    {
        var chart = Chart;

        // <example src/TechRoles/Changes/Scenario.cs>
        var scenario = new Scenario("One head of technology", [new MergePositions("cio", "cto") { Title = "CIO and CTO" }]);
        var outcome = new OrgAnalyser().Try(chart, scenario).AsT0;
        var (resolved, introduced) = (outcome.Findings.Resolved, outcome.Findings.Introduced);
        // </example>
        Assert.Contains(resolved, finding => finding.Rule.Id == "TR2001");
        Assert.DoesNotContain(introduced, finding => finding.Rule.Id == "TR2001");
    }

    [Fact]
    public void Of_a_history()
    {
        var facts = Chart.ToFacts();

        // <example src/TechRoles/Changes/History/OrgHistory.cs>
        var planned = new Rereport("architect", "cio") { On = new(2027, 1, 1) };
        var history = OrgHistory.Create(facts, [planned]).AsT0;
        var next = history.AsOf(new(2027, 1, 1));
        // </example>
        Assert.True(next.TryPosition("architect", out var architect));
        Assert.Equal("cio", architect.Manager?.Id);
    }

    [Fact]
    public void Of_a_difference()
    {
        var before = Chart;
        var after = Chart.Apply(new Rereport("architect", "cio")).OrThrow().Chart;

        // <example src/TechRoles/Changes/Diff/ChartDiff.cs>
        var diff = ChartDiff.Between(before, after);
        var changes = diff.Changes;
        var sentences = diff.Story.Select(entry => entry.Said.Format(Language.German));
        // </example>
        Assert.Single(changes);
        Assert.NotEmpty(sentences);
    }

    [Fact]
    public void Of_a_comparison()
    {
        var catalogue = RoleCatalogue.BuiltIn;

        // <example src/TechRoles/Comparison/RoleComparison.cs>
        var (cio, cto) = (catalogue.Roles.First(role => role.Id == "cio"), catalogue.Roles.First(role => role.Id == "cto"));
        var comparison = RoleComparison.Of(Compared.From(cio, catalogue), Compared.From(cto, catalogue));
        var alike = comparison.Between(0, 1).Similarity;
        // </example>
        Assert.True(alike > Fraction.Zero && alike < Fraction.One);
    }

    [Fact]
    public void Of_a_set_of_rules()
    {
        // <example src/TechRoles/Analysis/RuleSet.cs>
        var rules = RuleSet.Recommended.Without("TR1007").With("contested-accountability", Severity.Warning);
        // </example>
        Assert.DoesNotContain(rules.Rules, rule => rule.Info.Id == "TR1007");
    }

    [Fact]
    public void Of_a_catalogue()
    {
        // <example src/TechRoles/Catalogue/RoleCatalogue.cs>
        var ours = RoleCatalogue.BuiltIn.With(new TitleName("fr", "Chef de l'Atelier Numérique", RoleKind.Cto));
        var options = new ChartOptions { Catalogue = ours };
        // </example>
        Assert.True(TitleRecogniser.Of(options.Catalogue).Read("Chef de l'Atelier Numérique").IsT0);
    }

    [Fact]
    public void Of_titles()
    {
        var printed = new StringWriter();
        Action<string> write = printed.Write;

        // <example src/TechRoles/Catalogue/Titles/TitleRecogniser.cs>
        TitleRecogniser.Recognise("Deputy Chief Information Officer").Switch(
            title => write($"{title.Kinds[0]}, {title.Standing}"),
            unknown => write($"perhaps {string.Join(" or ", unknown.Candidates)}"));
        // </example>
        Assert.Equal("cio, Deputy", printed.ToString());
    }

    [Fact]
    public void Of_readers()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("techroles").FullName, "staff.csv");
        File.WriteAllText(path, "id,title,manager\n1,CEO,\n2,CIO,1\n");

        // <example src/TechRoles.Interchange/Reading/ChartReaders.cs>
        var read = ChartReaders.Default.Read(path).OrThrow();
        var chart = read.Builder.Repair().Chart;
        var format = read.Account.Format;
        // </example>
        Assert.Equal((2, "csv"), (chart.Positions.Count, format));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Of_a_picture()
    {
        var (chart, report) = (Chart, new OrgAnalyser().Analyse(Chart));
        using var file = new StringWriter();

        // <example src/TechRoles.Reporting/Drawing/ChartPicture.cs>
        var picture = ChartPicture.Of(chart, report);
        SvgPicture.Write(picture, file);
        // </example>
        Assert.Contains("<svg", file.ToString(), StringComparison.Ordinal);
        Assert.Equal(4, picture.Boxes.Count);
    }

    [Fact]
    public void Of_a_page()
    {
        var report = new OrgAnalyser().Analyse(Chart);
        using var stream = new MemoryStream();

        // <example src/TechRoles.Reporting/Page/AnalysisPage.cs>
        AnalysisPage.Write(new ChartReport { Analysis = report }, stream, new() { Language = Language.German });
        // </example>
        Assert.True(stream.Length > 10_000);
    }

    /// <summary>With <c>UPDATE_DOCS=1</c> what the documentation says is written anew.</summary>
    [Fact]
    public void The_documentation_says_what_is_run()
    {
        var examples = Example().Matches(Repository.Read("tests/TechRoles.Tests/Docs/TypeExamples.cs")).Where(match => !match.Value.Contains("Matches(", StringComparison.Ordinal));
        Assert.All(examples, match =>
        {
            var (file, code) = (match.Groups[1].Value, Unindented(match.Groups[2].Value));
            var written = Written().Match(Repository.Read(file));
            Assert.True(written.Success, $"{file} has no example.");
            var indent = written.Groups[1].Value;
            var lines = string.Concat(code.Split('\n').Select(line => $"{indent}/// {SecurityElement.Escape(line).Replace("&apos;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal)}".TrimEnd() + "\n"));
            var expected = $"{indent}/// <example><code>\n{lines}{indent}/// </code></example>\n";
            if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1" && written.Value != expected)
                File.WriteAllText(Path.Combine(Repository.Root, file), Repository.Read(file).Replace(written.Value, expected, StringComparison.Ordinal));
            else Assert.Equal(expected, written.Value);
        });
        Assert.True(examples.Count() > 12);
    }

    private static string Unindented(string code)
    {
        var lines = code.Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    [GeneratedRegex("// <example (src/[^>]+)>\n(.*?)\n *// </example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^( *)/// <example><code>\n.*?/// </code></example>\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Written();
}
