using System.IO.Compression;
using System.Text;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>What a file gives away of being a workbook.</summary>
internal enum WorkbookSign
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A workbook of Excel 2007 or later.</summary>
    Xlsx,

    /// <summary>A workbook of Excel before 2007.</summary>
    Xls,

    /// <summary>A binary workbook of Excel 2007 or later.</summary>
    Xlsb,

    /// <summary>An OpenDocument spreadsheet.</summary>
    Ods,

    /// <summary>A workbook behind a password.</summary>
    Encrypted,

    /// <summary>A zip archive with something else in it.</summary>
    OtherZip,
}

/// <summary>Looks at the container of a file: its first bytes and the names of its parts.</summary>
internal static class WorkbookSigns
{
    private const int PlainSize = 1 << 20;

    public static WorkbookSign Of(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return OfZip(file);
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return WorkbookSign.None;
        if (Has(bytes, "EncryptedPackage")) return WorkbookSign.Encrypted;
        return Has(bytes, "Workbook") || Has(bytes, "Book") ? WorkbookSign.Xls : WorkbookSign.None;
    }

    /// <summary>
    /// Why a workbook is too large; null where it is not. The sizes that a zip archive states may lie: its parts are unpacked.
    /// </summary>
    public static Text? Excess(SourceFile file, ReadLimits limits)
    {
        if (Of(file) != WorkbookSign.Xlsx) return null;
        try
        {
            using var zip = new ZipArchive(Stream(file), ZipArchiveMode.Read);
            if (zip.Entries.Count > limits.Parts) return WorkbookTexts.TooManyParts(limits.Parts);
            var buffer = new byte[1 << 16];
            var all = 0L;
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                var size = 0L;
                for (var count = part.Read(buffer); count > 0; count = part.Read(buffer))
                {
                    size += count;
                    if (all + size > limits.UnpackedBytes) return WorkbookTexts.TooLarge(limits.UnpackedBytes);
                    if (size > PlainSize && size > entry.CompressedLength * limits.Ratio) return WorkbookTexts.Bomb(limits.Ratio);
                }

                all += size;
            }

            return null;
        }
        catch (Exception exception) when (
            exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return WorkbookTexts.Damaged;
        }
    }

    public static MemoryStream Stream(SourceFile file) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(file.Bytes, out var array)
            ? new(array.Array!, array.Offset, array.Count, writable: false)
            : new(file.Bytes.ToArray(), writable: false);

    private static WorkbookSign OfZip(SourceFile file)
    {
        try
        {
            using var zip = new ZipArchive(Stream(file), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
            {
                if (entry.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) return WorkbookSign.Xlsx;
                if (entry.FullName.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)) return WorkbookSign.Xlsb;
            }

            // Texts and drawings of OpenDocument have a content of this name, too: none of them is read.
            return zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is not null
                ? WorkbookSign.Ods
                : WorkbookSign.OtherZip;
        }
        catch (Exception exception) when (
            exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return WorkbookSign.OtherZip;
        }
    }

    /// <summary>Whether a name stands in the directory of a compound file, in UTF-16 as there.</summary>
    private static bool Has(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
