using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON document of a company profile: <c>{"format": "techroles-profile/1", "softwareRevenueShare": 60, "employees": 800,
/// "focus": "product"}</c>.</summary>
/// <remarks>The fields are those of <c>organisation.profile</c> of a chart; each may be missing. It is read whole or not at all.</remarks>
public static class ProfileJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-profile/1";

    /// <summary>The properties of the document but its format.</summary>
    internal static string[] Known { get; } =
        [.. FactLists.Organisation.Columns.Where(column => column.Inside == "profile").Select(column => column.Name)];

    /// <summary>Reads a document.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<CompanyProfile, InvalidDocument> Read(ReadOnlyMemory<byte> json, string file = "profile") =>
        new DocumentReader(Guard.Against.Null(file)).Read(json, Format, Known, Root);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<CompanyProfile, InvalidDocument> Read(string json, string file = "profile") =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Reads a document to its end without holding a thread while it waits for more. <b>Cost:</b> linear in it.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<OneOf<CompanyProfile, InvalidDocument>> ReadAsync(
        Stream stream, string file = "profile", CancellationToken cancel = default) =>
        Read(await DocumentStreams.ReadAsync(stream, cancel).ConfigureAwait(false), file);

    /// <summary>The text of the document; reading it gives the profile.</summary>
    public static string Write(CompanyProfile profile) => DocumentWriter.Write(Format, json => Write(Guard.Against.Null(profile), json));

    /// <summary>Writes the document without holding a thread while it waits.</summary>
    /// <param name="profile">What is written.</param>
    /// <param name="stream">Takes UTF-8; it stays open.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static Task WriteAsync(CompanyProfile profile, Stream stream, CancellationToken cancel = default) =>
        DocumentStreams.WriteAsync(Write(profile), stream, cancel);

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void Write(CompanyProfile profile, Utf8JsonWriter json)
    {
        var facts = new OrganisationFact { Profile = profile };
        foreach (var column in FactLists.Organisation.TypedColumns)
            if (column.Inside == "profile") JsonCells.Write(facts, column, json);
    }

    internal static CompanyProfile Root(DocumentReader.Fields root) => new()
    {
        SoftwareRevenueShare = Share(root),
        Sectors = root.Texts("sectors"),
        BuildsOnOpenSource = root.Flag("buildsOnOpenSource"),
        Employees = root.Number("employees"),
        Focus = Focus(root),
    };

    private static Percent? Share(DocumentReader.Fields root)
    {
        if (root.Number("softwareRevenueShare") is not { } number) return null;
        if (Percent.Create(number).TryPickT0(out var share, out _)) return share;
        root.Reader.Report(
            Text.Of("softwareRevenueShare is a whole number from 0 to 100."), root.PathOf("softwareRevenueShare"));
        return null;
    }

    private static CompanyFocus Focus(DocumentReader.Fields root)
    {
        if (root.Text("focus") is not { } text) return default;
        if (Choices.Focuses.TryRead(text, out var known)) return known;
        var focus = FactLists.Organisation.Columns.First(column => column.Name == "focus");
        root.Reader.Report(
            Text.Of("'{text}' is no value of focus: {expected}.",
                ("text", ProblemTexts.Cut(text)), ("expected", ProblemTexts.Expected(focus))),
            root.PathOf("focus"));
        return default;
    }
}
