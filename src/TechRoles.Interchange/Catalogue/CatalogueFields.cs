namespace TechRoles.Interchange;

/// <summary>The names of the properties that each entry of a catalogue document may have.</summary>
internal static class CatalogueFields
{
    public static string[] Document { get; } = ["areas", "roles", "archetypes", "conflicts", "titleNames", "profiles"];

    public static string[] Area { get; } =
        ["id", "name", "parent", "orientation", "controls", "controlsSource", "isRun", "rationale", "source"];

    public static string[] Role { get; } =
    [
        "id", "kind", "title", "shortTitle", "purpose", "orientation", "severalTeams", "responsibilities", "lines", "engagements",
        "qualifications", "source",
    ];

    public static string[] Archetype { get; } = ["id", "kind", "name", "summary", "responsibilities", "source"];

    public static string[] Responsibility { get; } = ["area", "involvement", "frequency", "edition", "source"];

    public static string[] Line { get; } = ["manager", "frequency", "source"];

    public static string[] Engagement { get; } = ["stakeholder", "kind", "intensity", "source"];

    public static string[] Qualification { get; } = ["discipline", "level", "group", "source"];

    public static string[] Conflict { get; } = ["id", "areas", "atLeast", "source"];

    public static string[] TitleName { get; } = ["language", "words", "kinds", "strength", "isAbbreviation", "standing", "title"];

    public static string[] Profile { get; } = ["name", "weights", "conflicts", "mandates", "remits"];

    public static string[] Weight { get; } = ["rule", "severity", "source"];

    public static string[] Mandate { get; } = ["kind", "function", "source"];

    public static string[] Remit { get; } = ["area", "atLeast", "source"];

    public static string[] Source { get; } = ["text", "statement"];
}
