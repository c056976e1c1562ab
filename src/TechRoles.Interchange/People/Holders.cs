namespace TechRoles.Interchange;

/// <summary>Tells the people apart whom one text names as holders: "Ann Example &amp; Bob Example".</summary>
internal static class Holders
{
    private static readonly string[] Separators = [" & ", " and ", " und ", " et ", " y ", "/", ";", " + ", "\n"];

    /// <summary>The parts of a text that names several; the text itself where it has one.</summary>
    public static string[] Parts(string text) =>
        text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The people of a text with several parts, each of which is a full name or says that nobody is there yet; null: it is one
    /// name.</summary>
    /// <param name="text">What stands in the place of the holder.</param>
    /// <param name="commaSeparates">Whether a comma stands between two people, and not between the names of one.</param>
    public static string[]? Several(string text, bool commaSeparates)
    {
        var parts = commaSeparates
            ? [.. Parts(text).SelectMany(part => part.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]
            : Parts(text);
        if (parts.Length < 2) return null;
        parts = Array.FindAll(parts, part => !SourceWords.MeansVacant(part));
        return parts.Length > 0 && Array.TrueForAll(parts, part => NameSigns.Fit(part)) ? parts : null;
    }
}
