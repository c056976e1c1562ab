using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Interchange;

namespace TechRoles.Documents.Tests.Excel;

public class ExcelExamples
{
    private static readonly string?[][] Matrix = [["Duties", null, null], [], ["Task", "CFO", "CIO"], ["Pay wages", "A/R", "C"], ["Buy servers", null, "A"]];
    private static readonly string[] Cells = ["Buy servers: CIO A", "Pay wages: CFO A", "Pay wages: CFO R", "Pay wages: CIO C"];

    private static readonly string?[][] People =
        [["Employee ID", "Name", "Job Title", "Manager ID"], ["#1:7", "person one", "CEO", null], ["#1:8", "person two", "CIO", "#1:7"]];

    [Fact]
    public void A_matrix_below_a_title_line_is_read()
    {
        var read = Files.Chart("duties.xlsx", new Book().Sheet("Duties", Matrix).Bytes());

        Assert.Equal(Cells, read.Cells());
        Assert.Equal(("excel", "Duties", 3), (read.Account.Format, read.Account.Table, read.Account.HeaderRow));
    }

    [Fact]
    public void The_sheet_with_the_chart_is_read_and_the_others_are_named()
    {
        var read = Files.Chart("staff.xlsx", new Book().Sheet("Cover", [["Our company"], ["May"]]).Sheet("Staff", People).Bytes());

        Assert.Equal(["CIO below CEO"], read.Lines());
        Assert.Equal("Staff", read.Account.Table);
        Assert.Equal(["Cover"], read.Account.Passed.Select(passed => passed.Name));
    }

    [Fact]
    public void A_hidden_sheet_is_read_only_where_no_other_holds_a_chart()
    {
        var shown = Files.Chart("a.xlsx", new Book().Sheet("Old", People, "hidden").Sheet("Now", Matrix).Bytes());
        var hidden = Files.Chart("a.xlsx", new Book().Sheet("Old", Matrix, "hidden").Sheet("Now", [["x"]]).Bytes());

        Assert.Equal("Now", shown.Account.Table);
        Assert.Contains(shown.Notes, note => note.Contains("'Old'", StringComparison.Ordinal));
        Assert.Equal("Old", hidden.Account.Table);
    }

    [Fact]
    public void Merged_cells_have_their_text_in_all_of_their_range()
    {
        string?[][] rows =
            [["Duties", null, null, null], ["Phase", "Task", "CFO", "CIO"], ["Money", "Pay wages", "A/R", "C"], [null, "Audit", "A", null], ["Machines", null, null, null], ["IT", "Buy servers", null, "A"]];
        var facts = Files.Chart("a.xlsx", new Book().Sheet("Duties", rows, "visible", "A1:D1", "A3:A4", "A5:D5").Bytes()).Builder.Repair().Chart.ToFacts();

        Assert.Equal("Money", facts.Areas.Single(area => area.Id == "Audit").Parent);
        Assert.Equal(["Audit", "Buy servers", "Pay wages"], facts.Responsibilities.Select(fact => fact.Area).Distinct().Order());
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(7.0, null, "7")]
    [InlineData(7.0, "0000", "0007")]
    [InlineData(0.1 + 0.2, null, "0.3")]
    [InlineData(0.5, "0%", "50%")]
    [InlineData(1234567.0, "#,##0", "1234567")]
    [InlineData(-2.5, null, "-2.5")]
    [InlineData(1e300, null, "1E+300")]
    [InlineData(true, null, "true")]
    [InlineData(12, null, "12")]
    [InlineData("  text ", null, "  text ")]
    public void A_value_is_written_as_a_person_reads_it(object? value, string? format, string text) => Assert.Equal(text, CellValue.Text(value, format));

    [Fact]
    public void Dates_are_written_as_dates_and_not_as_numbers()
    {
        Assert.Equal("2026-03-01", CellValue.Text(new DateTime(2026, 3, 1), "mm-dd-yy"));
        Assert.Equal("2026-03-01 08:30", CellValue.Text(new DateTime(2026, 3, 1, 8, 30, 0), null));
    }

    [Fact]
    public void Other_archives_are_refused_for_what_they_are()
    {
        Assert.Contains("zip archive", Files.Refusal("a.xlsx", Zip(("readme.txt", 10))), StringComparison.Ordinal);
        Assert.Contains(".xlsb", Files.Refusal("a.xlsb", Zip(("xl/workbook.bin", 10))), StringComparison.Ordinal);
        Assert.Contains("OpenDocument", Files.Refusal("a.ods", Zip(("mimetype", 10), ("content.xml", 10))), StringComparison.Ordinal);
        Assert.Contains("damaged", Files.Refusal("a.xlsx", Zip(("xl/workbook.xml", 10))), StringComparison.Ordinal);
        Assert.Contains("None of its tables", Files.Refusal("a.xlsx", new Book().Sheet("Cover", [["Our company"]]).Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_ends_at_a_limit_with_a_sentence()
    {
        Assert.Contains("300 times", Files.Refusal("a.xlsx", Zip(("xl/workbook.xml", 1 << 24))), StringComparison.Ordinal);
        Assert.Contains("100 bytes", Read(new() { UnpackedBytes = 100 }, new Book().Sheet("Duties", Matrix).Bytes()), StringComparison.Ordinal);
        Assert.Contains("3 parts", Read(new() { Parts = 3 }, new Book().Sheet("Duties", Matrix).Bytes()), StringComparison.Ordinal);
        Assert.Contains("12 cells", Read(new() { Cells = 12 }, new Book().Sheet("Duties", Matrix).Bytes()), StringComparison.Ordinal);
        Assert.Equal("", Read(new() { Cells = 15, Parts = 5, Sheets = 1 }, new Book().Sheet("Duties", Matrix).Bytes()));
        Assert.Contains("2 rows", Read(new() { Rows = 2 }, new Book().Sheet("Duties", Matrix).Bytes()), StringComparison.Ordinal);
        Assert.Contains("2 columns", Read(new() { Columns = 2 }, new Book().Sheet("Duties", Matrix).Bytes()), StringComparison.Ordinal);
        Assert.Contains("200000000 cells", Files.Refusal("a.xlsx", Far()), StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public Property Damage_anywhere_gives_a_chart_or_a_sentence(PositiveInt where, byte value, PositiveInt length)
    {
        var bytes = new Book().Sheet("Duties", Matrix).Sheet("Staff", People).Bytes();
        bytes[where.Get % bytes.Length] = value;
        var cut = bytes[..Math.Max(8, bytes.Length - (length.Get % 200))];
        return new[] { bytes, cut, [.. "PK\u0003\u0004"u8, value], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. System.Text.Encoding.Unicode.GetBytes("Workbook"), .. bytes] }
            .All(damaged => Files.Read("a.xlsx", damaged).Match(read => read.Builder.Repair().Chart is not null, unreadable => unreadable.Message.EndsWith('.')))
            .ToProperty();
    }

    private static string Read(ReadLimits limits, byte[] bytes) =>
        Files.Read("a.xlsx", bytes, new() { Limits = limits }).Match(_ => "", unreadable => unreadable.Message);

    /// <summary>One cell in the last row and column of a sheet.</summary>
    private static byte[] Far()
    {
        var bytes = new Book().Sheet("Duties", [["x"]]).Bytes();
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet0.xml")!.Delete();
            using var part = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet0.xml").Open());
            part.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, int Size)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, size) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(new byte[size]);
            }

        return stream.ToArray();
    }
}
