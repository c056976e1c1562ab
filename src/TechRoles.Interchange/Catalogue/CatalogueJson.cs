using System.Text;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>A catalogue with entries of a company's own, and its profiles.</summary>
/// <param name="Catalogue">The catalogue that the entries were added to, with them.</param>
/// <param name="Entries">The entries of the file.</param>
public sealed record CatalogueFile(RoleCatalogue Catalogue, CatalogueEntries Entries);

/// <summary>The JSON document of a company's own catalogue: <c>{"format": "techroles-catalogue/1", "areas": […], "roles": […],
/// "profiles": […]}</c>.</summary>
/// <remarks>
/// It is read whole or not at all, and everything that is wrong is told at once. Every entry but a title name says its source. Fields are
/// those
/// of the catalogue records in camelCase.
/// </remarks>
public static class CatalogueJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-catalogue/1";

    /// <summary>Reads a document.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="onto">The catalogue that it adds to; the built-in one where null.</param>
    public static OneOf<CatalogueFile,
        InvalidDocument> Read(ReadOnlyMemory<byte> json, string file = "catalogue", RoleCatalogue? onto = null) =>
        new DocumentReader(Guard.Against.Null(file)).Read(json, Format, CatalogueFields.Document, root =>
        {
            var entries = CatalogueReader.Entries(root);
            return (onto ?? RoleCatalogue.BuiltIn).With(entries).Match(
                catalogue => new CatalogueFile(catalogue, entries),
                invalid =>
                {
                    foreach (var fault in invalid.Faults) root.Reader.Report(
                        Text.Of(fault.Template, ("id", Say.Quote(fault.Id))), FormattableString.Invariant($"/{fault.List}/{fault.Index}"));
                    return new CatalogueFile(RoleCatalogue.Empty, entries);
                });
        });

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="onto">The catalogue that it adds to; the built-in one where null.</param>
    public static OneOf<CatalogueFile, InvalidDocument> Read(string json, string file = "catalogue", RoleCatalogue? onto = null) =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file, onto);

    /// <summary>Reads a document to its end without holding a thread while it waits for more. <b>Cost:</b> linear in it.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="onto">The catalogue that it adds to; the built-in one where null.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<OneOf<CatalogueFile, InvalidDocument>> ReadAsync(
        Stream stream, string file = "catalogue", RoleCatalogue? onto = null, CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file, onto);

    /// <summary>The text of the document; the same entries give the same text, and reading it gives the entries.</summary>
    public static string Write(CatalogueEntries entries) =>
        DocumentWriter.Write(Format, json => CatalogueWriter.Write(Guard.Against.Null(entries), json));

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="entries">What is written.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(CatalogueEntries entries, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(entries), stream, cancel);
}
