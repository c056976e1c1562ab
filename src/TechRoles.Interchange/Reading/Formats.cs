namespace TechRoles.Interchange;

/// <summary>The names of the formats that are always there; readers that users add have names of their own.</summary>
public static class Formats
{
    /// <summary>The text notation.</summary>
    public const string Text = "text";

    /// <summary>The JSON document.</summary>
    public const string Json = "json";

    /// <summary>A folder with one CSV file per list.</summary>
    public const string CsvFolder = "csv-folder";

    /// <summary>A table of positions or people.</summary>
    public const string Csv = "csv";

    /// <summary>A responsibility assignment matrix.</summary>
    public const string Raci = "raci";

    /// <summary>The senior posts of a British public body as published.</summary>
    public const string UkOrganogram = "uk-organogram";

    /// <summary>A Mermaid flowchart or mind map.</summary>
    public const string Mermaid = "mermaid";

    /// <summary>A PlantUML work breakdown, mind map or diagram of elements and arrows.</summary>
    public const string PlantUml = "plantuml";

    /// <summary>A Graphviz graph.</summary>
    public const string Dot = "dot";

    /// <summary>Points of a list, numbers or headings, one below another.</summary>
    public const string Outline = "outline";

    /// <summary>The people of a directory in LDIF.</summary>
    public const string Ldif = "ldif";
}
