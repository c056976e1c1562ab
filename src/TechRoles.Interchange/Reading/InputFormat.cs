namespace TechRoles.Interchange;

/// <summary>In which format facts come in.</summary>
public enum InputFormat
{
    /// <summary>The text notation.</summary>
    Text = 0,

    /// <summary>The JSON document.</summary>
    Json,

    /// <summary>A folder with one CSV file per list.</summary>
    CsvFolder,

    /// <summary>One CSV file with positions.</summary>
    Csv,

    /// <summary>A responsibility assignment matrix.</summary>
    Raci,

    /// <summary>The senior posts of a British public body as published.</summary>
    UkOrganogram,
}
