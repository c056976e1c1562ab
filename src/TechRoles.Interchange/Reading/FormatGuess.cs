using System.Text;

namespace TechRoles.Interchange;

/// <summary>A format, and why.</summary>
/// <param name="Format">The format.</param>
/// <param name="Reason">A sentence for the reader of the result.</param>
internal sealed record FormatGuess(InputFormat Format, string Reason)
{
    private const int RowsLookedAt = 20;

    /// <summary>Whether a name is that of a YAML file, which nothing here reads.</summary>
    public static bool IsYaml(string file) => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML";

    /// <summary>Guesses a file's format; null where nothing fits.</summary>
    public static FormatGuess? Of(string file, byte[] bytes) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JSON" => new(InputFormat.Json, "The file name ends in .json: read as a JSON document."),
        ".CSV" or ".TSV" => OfTable(bytes),
        _ => StartsLikeJson(bytes) ? new(InputFormat.Json, "The file starts with a brace: read as a JSON document.")
            : OfTable(bytes) is { } table && HasSeparator(bytes) ? table
            : new(InputFormat.Text, "Nothing else fits: read as the text notation."),
    };

    private static FormatGuess? OfTable(byte[] bytes)
    {
        using var table = new CsvTable(new(bytes));
        if (!table.Read()) return null;
        var headers = table.Fields();
        if (UkOrganogram.Recognises(headers))
            return new(InputFormat.UkOrganogram, "The headers are those of published senior posts: read as uk-organogram.");
        var columns = HrHeaders.Of(headers);
        if (columns[HrField.Id] >= 0 && (columns[HrField.ReportsTo] >= 0 || columns[HrField.Title] >= 0)) return Positions(columns);
        if (IsMatrix(table)) return new(InputFormat.Raci, "The cells are letters of a responsibility matrix: read as raci.");
        return columns.AreRecognised ? Positions(columns) : null;
    }

    private static FormatGuess Positions(HrColumns columns)
    {
        var meanings = columns.Columns.Select(pair => $"{columns.Headers[pair.Value]} is {Meaning(pair.Key)}");
        return new(InputFormat.Csv, $"Read as a file of positions: {string.Join(", ", meanings)}.");
    }

    private static string Meaning(HrField field) => field switch
    {
        HrField.Id => "the id",
        HrField.Person => "the person",
        HrField.Name => "the holder's name",
        HrField.FirstName => "the holder's first name",
        HrField.LastName => "the holder's last name",
        HrField.Email => "the holder's mail address",
        HrField.ReportsTo => "the manager",
        HrField.DottedTo => "a dotted manager",
        _ => "the " + field.ToString().ToLowerInvariant(),
    };

    // Every row that is looked at must fit; a table of names and numbers has no such row.
    private static bool IsMatrix(CsvTable table)
    {
        if (table.Count < 2) return false;
        var fitting = 0;
        var looked = 0;
        for (; looked < RowsLookedAt && table.Read(); looked++)
            if (RaciMatrix.LooksLikeRow(table)) fitting++;
        return fitting > 0 && fitting * 4 >= looked * 3;
    }

    private static bool StartsLikeJson(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }

    // A text of the notation may begin with "id" or "name"; a table of positions has more than one column.
    private static bool HasSeparator(byte[] bytes)
    {
        using var table = new CsvTable(new(bytes));
        return table.Read() && table.Count > 2;
    }
}
