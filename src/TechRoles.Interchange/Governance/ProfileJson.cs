using System.Text;
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

    /// <summary>Reads a document.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<CompanyProfile, InvalidDocument> Read(ReadOnlyMemory<byte> json, string file = "profile") =>
        new DocumentReader(Guard.Against.Null(file)).Read(
            json, Format, ["softwareRevenueShare", "sectors", "buildsOnOpenSource", "employees", "focus"], root => new CompanyProfile
            {
                SoftwareRevenueShare = Share(root),
                Sectors = root.Texts("sectors"),
                BuildsOnOpenSource = root.Flag("buildsOnOpenSource"),
                Employees = root.Number("employees"),
                Focus = Focus(root),
            });

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="file">What problems call it.</param>
    public static OneOf<CompanyProfile, InvalidDocument> Read(string json, string file = "profile") =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

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
