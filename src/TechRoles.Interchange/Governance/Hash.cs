namespace TechRoles.Interchange;

/// <summary>Fingerprints and content hashes in documents.</summary>
internal static class Hash
{
    /// <summary>32 hexadecimal digits, in lower case; null where they are not there, with a problem where something else is.</summary>
    public static string? Of(DocumentReader.Fields fields, string name)
    {
        if (fields.Text(name) is not { } text) return null;
        if (text.Length == 32 && text.All(char.IsAsciiHexDigit)) return text.ToLowerInvariant();
        fields.Reader.Report($"{ProblemTexts.Quote(text)} is no {name}: it has 32 hexadecimal digits.", fields.PathOf(name));
        return null;
    }
}
