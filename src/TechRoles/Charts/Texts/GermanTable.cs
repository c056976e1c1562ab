namespace TechRoles.Charts;

/// <summary>German, as the files of the folder German have it.</summary>
internal static class GermanTable
{
    // What stands in files of this build; a file per part of the product, so that each can be read as a whole.
    private static readonly string[] Files =
        ["vocabulary", "catalogue", "findings", "rules", "remedies", "changes", "comparison", "problems", "reports", "page"];

    public static Language Language { get; } = TechRoles.Charts.Language.Read("de", string.Concat(Files.Select(Text))).OrThrow();

    private static string Text(string file)
    {
        var name = $"German.{file}.txt";
        using var stream = typeof(GermanTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not part of this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n") + "\n";
    }
}
