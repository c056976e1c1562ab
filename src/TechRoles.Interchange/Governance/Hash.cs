using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Fingerprints and content hashes in documents.</summary>
internal static class Hash
{
    /// <summary>32 hexadecimal digits, in lower case; null where they are not there, with a problem where something else is.</summary>
    public static string? Of(DocumentReader.Fields fields, string name)
    {
        if (fields.Text(name) is not { } text) return null;
        if (text.Length == 32 && text.All(char.IsAsciiHexDigit)) return text.ToLowerInvariant();
        fields.Reader.Report(
            Text.Of("'{text}' is no {name}: it has 32 hexadecimal digits.", ("text", ProblemTexts.Cut(text)), ("name", Say.Quote(name))),
            fields.PathOf(name));
        return null;
    }
}
