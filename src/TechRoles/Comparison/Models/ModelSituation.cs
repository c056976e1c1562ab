using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>How much of a company's business is technology.</summary>
internal enum Business
{
    Unknown = 0,

    /// <summary>Technology serves the company itself.</summary>
    Internal,

    /// <summary>Some of the business is software and data.</summary>
    Mixed,

    /// <summary>The business lives on software and data.</summary>
    Digital,
}

/// <summary>What is known of a company when models are weighed.</summary>
internal sealed record ModelSituation(CompanyProfile Profile, ModelPositions? Positions)
{
    private const int Small = 250;
    private const int Large = 5_000;

    private static readonly string[] PublicWords = ["government", "public", "federal", "agency", "verwaltung", "behoerde"];
    private static readonly string[] FederalWords = ["us-federal", "federal"];

    /// <summary>Half of the revenue or more is digital, a fifth or more mixed; where no share is stated the focus counts.</summary>
    public Business Business => Profile.SoftwareRevenueShare is { Value: var share }
        ? share >= 50 ? Business.Digital : share >= 20 || Profile.Focus == CompanyFocus.Both ? Business.Mixed : Business.Internal
        : Profile.Focus switch
        {
            CompanyFocus.Product => Business.Digital,
            CompanyFocus.Both => Business.Mixed,
            CompanyFocus.Internal => Business.Internal,
            _ => Business.Unknown,
        };

    public bool IsSmall => Profile.Employees < Small;

    public bool IsLarge => Profile.Employees >= Large;

    public bool IsPublic => Profile.Sectors.Any(sector =>
        PublicWords.Any(word => sector.Contains(word, StringComparison.OrdinalIgnoreCase)));

    public bool IsFederal => Profile.Sectors.Any(sector => FederalWords.Contains(sector, StringComparer.OrdinalIgnoreCase));
}

/// <summary>The positions of a chart that operating models speak of; of several of a kind the highest, then the first by id.</summary>
internal sealed record ModelPositions(
    Position? Ceo, Position? Cio, Position? Cto, Position? Cdio, Position? Digital, Position? Product, Position? Cfo, Position? Coo,
        ValueList<Position> Cios)
{
    public static ModelPositions Of(OrgChart chart)
    {
        var cios = All(chart, RoleKind.Cio);
        return new(
            First(chart, RoleKind.Ceo) ?? (chart.Tops.Count == 1 ? chart.Tops[0] : null),
            cios.Length == 0 ? null : cios[0],
            First(chart, RoleKind.Cto),
            First(chart, RoleKind.Cdio),
            First(chart, RoleKind.ChiefDigitalOfficer),
            First(chart, RoleKind.ChiefProductOfficer),
            First(chart, RoleKind.Cfo),
            First(chart, RoleKind.Coo),
            cios.ToValueList());
    }

    private static Position? First(OrgChart chart, RoleKind kind) => All(chart, kind) is [var first, ..] ? first : null;

    private static Position[] All(OrgChart chart, RoleKind kind) =>
    [
        .. chart.Positions.Where(position => position.Carries(kind) || position.RecognisedTitle?.Holds(kind) == true)
            .OrderBy(position => position.Depth).ThenBy(position => position.Id, StringComparer.Ordinal),
    ];
}
