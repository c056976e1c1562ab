namespace TechRoles.Tool.Example;

/// <summary>A company to try the tool on; its comments say what to look for.</summary>
internal static class EmbeddedExample
{
    /// <summary>What a user writes in place of a path.</summary>
    public const string Name = "example";

    /// <summary>The company in the text notation.</summary>
    public static string Text() => Resource("example.chart.txt");

    /// <summary>A scenario for it, as a JSON document: the CIO and the CTO become one.</summary>
    public static string Scenario() => Resource("one-head-of-technology.scenario.json");

    private static string Resource(string name)
    {
        using var stream = typeof(EmbeddedExample).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The example is not part of this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
