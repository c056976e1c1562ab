namespace TechRoles.Charts;

/// <summary>Says a place in the words of the file it is in.</summary>
internal static class PlaceResolver
{
    public static ProblemPlace? Resolve(IReadOnlyList<FactSource> sources, Place place, string list, string? field)
    {
        if (place.Source <= 0 || place.Source > sources.Count) return null;
        var source = sources[place.Source - 1];
        return source.IsDocument
            ? new(source.File, null, null, Pointer(place.Row, list, field))
            : new(source.File, place.Row, Header(source, place.Column, field), null);
    }

    private static string Pointer(int row, string list, string? field)
    {
        var index = row < 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{row}");
        return $"/{list}{index}{(field is null ? "" : "/" + field)}";
    }

    private static string? Header(FactSource source, int column, string? field)
    {
        if (column > 0 && column <= source.Columns.Count) return source.Columns[column - 1];
        if (field is null) return null;
        foreach (var (name, header) in source.Headers)
            if (name == field) return header;
        return field;
    }
}
