using CsvHelper;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The records of a CSV file, one after the other; nothing a file holds makes it throw.</summary>
internal sealed class CsvTable : GridCursor
{
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;

    public CsvTable(CsvBytes bytes)
    {
        _reader = CsvReader.Create(bytes.Content, Options(bytes.Separator));
        IsUtf8 = bytes.IsUtf8;
    }

    /// <param name="utf8">The file in UTF-8; closed with the table.</param>
    /// <param name="separator">What stands between its fields.</param>
    public CsvTable(Stream utf8, char separator) =>
        _reader = CsvReader.Create(utf8, Options(separator) with { BufferSize = 1 << 18 }, leaveOpen: false);

    /// <summary>False where the bytes were taken for Windows-1252.</summary>
    public bool IsUtf8 { get; } = true;

    public override int Count => _reader.FieldCount;

    public override string this[int column] => column < Count ? FormulaGuard.Off(_reader.GetString(column)) : "";

    /// <summary>What makes the record unreadable; null where nothing does. A quotation mark inside a field is a mark like any
    /// other.</summary>
    public override Text? Complaint => _malformed switch
    {
        CsvMalformedReason.UnterminatedQuote => ProblemTexts.UnclosedQuote,
        CsvMalformedReason.TextAfterClosingQuote => ProblemTexts.TextAfterQuote,
        _ => null,
    };

    public override bool Read()
    {
        do
        {
            _malformed = null;
            if (!_reader.Read()) return false;
            Row++;
        }
        while (IsEmpty() || (Row == 1 && CsvSeparator.Named(_reader.RawRecord) is not null));
        return true;
    }

    public override bool IsQuoted(int column) => column < Count && _reader.GetRawSpan(column).IndexOf((byte)'"') >= 0;

    /// <summary>A field as it stands in the file, quotes and blanks included; empty beyond the end of the record and for column
    /// -1.</summary>
    public ReadOnlySpan<byte> Bare(int column) => column >= 0 && column < Count ? _reader.GetRawSpan(column) : [];

    /// <summary>The record as it stands in the file, without its end.</summary>
    public ReadOnlySpan<byte> Record => _reader.RawRecord;

    /// <summary>How many bytes the fields of a record have together. Where blanks stand around fields, only a look at each can
    /// tell.</summary>
    public int SizeOfFields(ReadOnlySpan<byte> record) => record.Length - (Count - 1);

    /// <summary>Whether nothing is wrong with the record, and it has no more fields than so many.</summary>
    public bool IsSound(int columns) => _malformed is null && Count <= columns;

    protected override void Dispose(bool disposing)
    {
        _reader.Dispose();
        base.Dispose(disposing);
    }

    private CsvReaderOptions Options(char separator) => CsvReaderOptions.Default with
    {
        HasHeader = false,
        Separator = separator,
        SkipEmptyLines = false,
        TrimWhitespace = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        OnMalformedRecord = record => _malformed = record.Reason,
    };

    private bool IsEmpty()
    {
        for (var column = 0; column < Count; column++)
            if (!_reader.IsEmpty(column)) return false;
        return true;
    }
}
