using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Catalogue.BuiltIn;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>The operating models that the article and the literature know, and how well each fits a company.</summary>
/// <remarks>
/// Reasons are statements of sources, and say so; how much each weighs is our judgement, and so the ranking explains and does not prove.
/// What a profile does not state speaks neither for nor against a model.
/// </remarks>
public static class OperatingModels
{
    /// <summary>How far behind the best a model may be to count as close, in points.</summary>
    public const int CloseInPoints = 1;

    /// <summary>CIO and CTO both report to the CEO.</summary>
    public static OperatingModel BothUnderCeo { get; } = new(
        "cio-and-cto-under-ceo", "CIO and CTO both report to the CEO", Source.Article(1))
    {
        Premises =
        [
            "Technology decides what the company sells, and not only how it works.",
            "There is enough to do inside and outside for two executives, and a line between their areas.",
            "The CEO takes the time to settle what they contest.",
        ],
    };

    /// <summary>The CTO reports to the CIO.</summary>
    public static OperatingModel CtoUnderCio { get; } = new("cto-under-cio", "The CTO reports to the CIO", Source.Article(25))
    {
        Premises = ["Technology serves the company itself, and is not what it sells.", "The CIO has the ear of the CEO, for both."],
    };

    /// <summary>The CIO reports to the CFO or COO.</summary>
    public static OperatingModel CioUnderCfoOrCoo { get; } = new(
        "cio-under-cfo-or-coo", "The CIO reports to the CFO or the COO", ModelSources.UnderFinance)
    {
        Premises = ["Information technology is a matter of cost and operation.",
            "What technology can change is heard at the top by another way."],
    };

    /// <summary>One executive is both CIO and CTO.</summary>
    public static OperatingModel OneSeat { get; } = new("one-seat", "One executive is CIO and CTO", Source.Article(3))
    {
        Premises = ["One person can lead what faces inwards and what faces customers.",
            "Nothing that controls technology comes into the same hand."],
    };

    /// <summary>A Chief Digital and Information Officer holds what CIO and Chief Digital Officer held.</summary>
    public static OperatingModel DigitalAndInformation { get; } =
        new("chief-digital-and-information-officer", "A Chief Digital and Information Officer, with the CTO below", Citations.Lorenz)
        {
            Premises = ["Digital services and information technology are one transformation.",
                "The position reports to the top, and not below finance."],
        };

    /// <summary>The CTO leads product and engineering.</summary>
    public static OperatingModel CtoWithProduct { get; } = new(
        "cto-with-product", "The CTO leads engineering and product, the CIO what staff work with", Source.Article(24))
    {
        Premises = ["The product is technology.", "Whoever leads it knows customers, prices and the market as well as the technology."],
    };

    /// <summary>A CIO for the group and one for each business.</summary>
    public static OperatingModel Federated { get; } = new(
        "federated-cios", "A CIO for the group, and one for each business or region", ModelSources.CommonBaseline)
    {
        Premises = ["Businesses or regions differ enough to need technology of their own.",
            "It is written down what the group decides and what the businesses decide."],
    };

    /// <summary>Every model.</summary>
    public static ValueList<OperatingModel> All { get; } =
        [BothUnderCeo, CtoUnderCio, CioUnderCfoOrCoo, OneSeat, DigitalAndInformation, CtoWithProduct, Federated];

    /// <summary>How well each model fits a company, the best first; equal scores in the order of <see cref="All"/>.</summary>
    /// <param name="profile">What is known of the company.</param>
    public static ValueList<ModelFit> Rank(CompanyProfile profile) => Rank(new ModelSituation(Guard.Against.Null(profile), null));

    /// <summary>The same, with what the chart shows beside the profile that it states.</summary>
    /// <param name="chart">The chart.</param>
    public static ValueList<ModelFit> Rank(Charts.OrgChart chart) =>
        Rank(new ModelSituation(Guard.Against.Null(chart).Organisation.Profile ?? new(), ModelPositions.Of(chart)));

    private static ValueList<ModelFit> Rank(ModelSituation situation)
    {
        var reasons = ModelReasons.For(situation).ToLookup(entry => entry.Model, entry => entry.Reason);
        var fits = All.Select(model => new ModelFit(
            model, reasons[model].OrderByDescending(reason => Math.Abs(reason.Points)).ThenByDescending(reason => reason.Points)
            .ToValueList()))
            .OrderByDescending(fit => fit.Score).ToArray();
        return fits.Select(fit => fit with
        {
            Rank = 1 + fits.Count(other => other.Score > fit.Score),
            IsClose = fits[0].Score - fit.Score <= CloseInPoints,
        }).ToValueList();
    }
}
