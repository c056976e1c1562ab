namespace TechRoles.Interchange;

/// <summary>Why an input is not read: what it seems to be, and what to do. In one place, so that the sentences can be improved together.</summary>
internal static class Refusals
{
    /// <summary>Why no reader takes a file.</summary>
    public static string Of(SourceFile file) => file.Extension is ".yaml" or ".yml" ? ProblemTexts.NoYaml : ProblemTexts.NoColumn;

    /// <summary>Why nothing within a file is read.</summary>
    public static string NoInner => "It holds neither the document of facts nor a list, tree or drawing of people or positions.";

    public static string NoTable(IReadOnlyList<Grid> grids) => grids.Count == 0
        ? "It holds no table."
        : "None of its tables is a list of positions or people, or a responsibility matrix.";
}
