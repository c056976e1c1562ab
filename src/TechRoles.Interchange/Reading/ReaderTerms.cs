namespace TechRoles.Interchange;

/// <summary>Words of the readers that no sentence has in its template: a language has to know them beside the templates.</summary>
internal static class ReaderTerms
{
    /// <summary>Every one in English, each once.</summary>
    public static IEnumerable<string> All => Formats()
        .Concat(FileSigns.Kinds).Concat(TextSigns.Kinds)
        .Concat(Enum.GetValues<PersonField>().Select(PersonFields.MeaningOf))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Formats() => ["a CSV folder", .. ChartReaders.Default.All.Select(reader => reader.Title)];
}
