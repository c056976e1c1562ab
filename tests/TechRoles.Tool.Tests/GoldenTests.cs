namespace TechRoles.Tool.Tests;

/// <summary>What the tool writes about the embedded example, byte by byte. UPDATE_GOLDEN=1 writes the files anew.</summary>
public class GoldenTests
{
    private static readonly string Golden = Path.Combine(Repository(), "tests", "TechRoles.Tool.Tests", "Golden");
    private static readonly string Chart = Path.Combine(Repository(), "src", "TechRoles.Tool", "Example", "example.chart.txt");

    public static TheoryData<string, string[]> Runs => new()
    {
        { "example.txt", [] },
        { "example.json", ["analyse", "EXAMPLE", "--format", "json"] },
        { "example.md", ["analyse", "EXAMPLE", "--format", "markdown"] },
        { "compare-cio-cto.txt", ["compare", "cio", "cto"] },
        { "compare-seats.txt", ["compare", "cto", "digital", "--in", "EXAMPLE"] },
        { "overlap.txt", ["overlap", "EXAMPLE", "--threshold", "0.1"] },
        { "overlap.json", ["overlap", "EXAMPLE", "--threshold", "1/20", "--measure", "containment", "--format", "json"] },
        { "diff.json", ["diff", "EXAMPLE", "LATER", "--format", "json"] },
        { "what-if-merge.txt", ["what-if"] },
        { "what-if-merge.json", ["what-if", "example", "MERGE", "--format", "json"] },
        { "what-if-merge.md", ["what-if", "example", "MERGE", "--format", "markdown"] },
        { "what-if-ciso.txt", ["what-if", "EXAMPLE", "CISO"] },
        { "what-if-ciso.json", ["what-if", "EXAMPLE", "CISO", "--format", "json"] },
        { "explain-TR2001.txt", ["explain", "TR2001"] },
        { "help-analyse.txt", ["analyse", "--help"] },
        { "help-analyse.de.txt", ["analyse", "--help", "--language", "de"] },
        { "example.de.txt", ["--language", "de"] },
        { "example.de.md", ["analyse", "EXAMPLE", "--format", "markdown", "--language", "de"] },
        { "compare-cio-cto.de.txt", ["compare", "cio", "cto", "--language", "de"] },
        { "what-if-merge.de.txt", ["what-if", "--language", "de"] },
        { "what-if-merge.de.md", ["what-if", "example", "MERGE", "--format", "markdown", "--language", "de"] },
        { "explain-TR2001.de.txt", ["explain", "TR2001", "--language", "de"] },
        { "diff.txt", ["diff", "EXAMPLE", "LATER"] },
        { "diff.de.txt", ["diff", "EXAMPLE", "LATER", "--language", "de"] },
        { "compare-seats.de.txt", ["compare", "cto", "digital", "--in", "EXAMPLE", "--language", "de"] },
        { "overlap.de.txt", ["overlap", "EXAMPLE", "--threshold", "0.1", "--language", "de"] },
        { "what-if-ciso.de.txt", ["what-if", "EXAMPLE", "CISO", "--language", "de"] },
        { "model.txt", ["model", "--in", "EXAMPLE", "--limit", "2"] },
        { "model.de.txt", ["model", "--in", "EXAMPLE", "--limit", "2", "--language", "de"] },
        { "inspect.txt", ["inspect", "LATER"] },
        { "inspect.de.txt", ["inspect", "LATER", "--language", "de"] },
        { "explain-cio.txt", ["explain", "cio"] },
        { "explain-cio.de.txt", ["explain", "cio", "--language", "de"] },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void What_is_written_is_what_was_written(string file, string[] args)
    {
        var written = Written(Session.Of(Resolved(args)));
        var path = Path.Combine(Golden, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, written);
        Assert.Equal(File.ReadAllText(path), written);
    }

    [Fact]
    public void The_picture_that_the_README_shows_is_the_one_that_is_drawn()
    {
        var path = Path.Combine(Path.GetDirectoryName(Chart)!, "example.svg");
        var drawn = Session.Of("draw", "example").Out;
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, drawn);
        Assert.Equal(File.ReadAllText(path), drawn);
        Assert.Contains("(src/TechRoles.Tool/Example/example.svg)", File.ReadAllText(Path.Combine(Repository(), "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_culture_changes_no_byte(string file, string[] args)
    {
        var written = Session.Of(Resolved(args));
        Assert.All((string[])["tr-TR", "fa-IR", "de-DE"], culture => Assert.Equal(written, Session.In(culture, Resolved(args))));
        Assert.True(written.Out.Length > 0, file);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void No_line_for_a_person_is_wider_than_a_terminal(string file, string[] args)
    {
        if (!file.EndsWith(".txt", StringComparison.Ordinal)) return;
        Assert.All(Session.Of(Resolved(args)).Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("TR2001")]
    [InlineData("TR2010")]
    [InlineData("TR3004")]
    [InlineData("TR3012")]
    [InlineData("TR4001")]
    [InlineData("TR4003")]
    [InlineData("TR4008")]
    [InlineData("TR5001")]
    [InlineData("TR6002")]
    public void The_example_shows_a_rule(string rule) => Assert.Contains($"\n{rule} ", Session.Of().Out, StringComparison.Ordinal);

    // The path of the repository is no part of what is compared.
    private static string Written(Session session) => session.Out.Replace(Chart.Replace("\\", "\\\\", StringComparison.Ordinal), "EXAMPLE", StringComparison.Ordinal);

    private static string[] Resolved(string[] args) => Array.ConvertAll(args, arg => arg switch
    {
        "EXAMPLE" => Chart,
        "MERGE" => Path.Combine(Path.GetDirectoryName(Chart)!, "one-head-of-technology.scenario.json"),
        "LATER" => Path.Combine(Golden, "a-year-later.chart.txt"),
        "CISO" => Path.Combine(Golden, "ciso-below-ceo.scenario.json"),
        _ => arg,
    });

    internal static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TechRoles.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
