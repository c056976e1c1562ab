namespace TechRoles.Tool.Example;

/// <summary>A company to try the tool on; its comments say what to look for.</summary>
internal static class EmbeddedExample
{
    /// <summary>The company in the text notation.</summary>
    public static string Text()
    {
        using var stream = typeof(EmbeddedExample).Assembly.GetManifestResourceStream("example.chart.txt")
            ?? throw new InvalidOperationException("The example is not part of this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
