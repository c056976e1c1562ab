using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace TechRoles.Documents.Tests.Excel;

/// <summary>Makes small workbooks, part by part.</summary>
internal sealed class Book
{
    private readonly List<(string Name, string State, string Cells, string Merged)> _sheets = [];

    /// <summary>Adds a sheet of texts and numbers; null leaves a cell out. A text that begins with <c>#</c> is a number in the style of its
    /// first part: <c>#0:7</c> plain, <c>#1:7</c> with four digits, <c>#2:46000</c> a date, <c>#3:0.5</c> a percentage.</summary>
    public Book Sheet(string name, string?[][] rows, string state = "visible", params string[] merged)
    {
        var cells = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            cells.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
                if (rows[row][column] is { } text) cells.Append(Cell($"{(char)('A' + column)}{row + 1}", text));
            cells.Append("</row>");
        }

        var ranges = string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"));
        _sheets.Add((name, state, cells.ToString(), ranges.Length == 0 ? "" : $"<mergeCells>{ranges}</mergeCells>"));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
            var indices = Enumerable.Range(0, _sheets.Count).ToArray();
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{package}\"><Relationship Id=\"r\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets>"
                + string.Concat(indices.Select(index => $"<sheet name=\"{_sheets[index].Name}\" sheetId=\"{index + 1}\" state=\"{_sheets[index].State}\" r:id=\"s{index}\"/>"))
                + "</sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{package}\">"
                + string.Concat(indices.Select(index => $"<Relationship Id=\"s{index}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{index}.xml\"/>"))
                + $"<Relationship Id=\"style\" Type=\"{relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"0000\"/></numFmts><cellXfs count=\"4\">"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"170\" applyNumberFormat=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            foreach (var index in indices)
                Part(zip, $"xl/worksheets/sheet{index}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{_sheets[index].Cells}</sheetData>{_sheets[index].Merged}</worksheet>");
        }

        return stream.ToArray();
    }

    private static string Cell(string place, string text) => text.StartsWith('#')
        ? $"<c r=\"{place}\" s=\"{text[1]}\"><v>{text[3..]}</v></c>"
        : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
