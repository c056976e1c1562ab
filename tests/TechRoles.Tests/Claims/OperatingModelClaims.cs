using TechRoles.Catalogue;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Tests.Claims;

/// <summary>What the article says of where technology executives stand, as the ranking of operating models answers it.</summary>
public class OperatingModelClaims
{
    [Fact]
    public void A03_Whether_the_two_become_one_depends_on_the_strategy()
    {
        Assert.Contains(Source.Article(3), Fit(OperatingModels.OneSeat, new()).Reasons.Select(reason => reason.Source));
        var (young, old) = (Fit(OperatingModels.OneSeat, Company(100, 40)), Fit(OperatingModels.OneSeat, Company(100, 20_000)));
        Assert.True(young.IsClose);
        Assert.False(old.IsClose);
        Assert.Contains("One person can lead what faces inwards and what faces customers.", young.Model.Premises);
    }

    [Fact]
    public void A24_A_CTO_with_product_and_engineering_is_a_model_of_its_own()
    {
        Assert.Equal(Source.Article(24), OperatingModels.CtoWithProduct.Source);
        Assert.Contains(Source.Article(24), Fit(OperatingModels.CtoWithProduct, Company(90, 800)).Reasons.Where(reason => reason.IsFor).Select(reason => reason.Source));
        Assert.True(Fit(OperatingModels.CtoWithProduct, Company(90, 800)).IsClose);
        Assert.False(Fit(OperatingModels.CtoWithProduct, Company(2, 800)).IsClose);
    }

    [Fact]
    public void A25_Below_the_CIO_or_below_the_CEO_is_decided_by_the_company()
    {
        Assert.Equal(1, Fit(OperatingModels.CtoUnderCio, Company(2, 3_000)).Rank);
        Assert.Equal(1, Fit(OperatingModels.BothUnderCeo, Company(60, 3_000)).Rank);
        Assert.Contains(Source.Article(25), Fit(OperatingModels.CtoUnderCio, Company(60, 3_000)).Reasons.Where(reason => reason.IsFor).Select(reason => reason.Source));
    }

    [Fact]
    public void A26_The_more_of_the_revenue_comes_from_software_the_more_speaks_for_a_CTO_below_the_CEO()
    {
        var scores = new[] { 0, 20, 50, 90 }.Select(share => Fit(OperatingModels.BothUnderCeo, Company(share, 3_000)).Score).ToArray();
        Assert.Equal(scores.Order(), scores);
        Assert.True(scores[0] < scores[1] && scores[1] < scores[2]);
        Assert.Contains(Source.Article(26), Fit(OperatingModels.BothUnderCeo, Company(50, 3_000)).Reasons.Select(reason => reason.Source));
    }

    private static CompanyProfile Company(int share, int employees) => new() { SoftwareRevenueShare = Percent.Of(share), Employees = employees };

    private static ModelFit Fit(OperatingModel model, CompanyProfile profile) => OperatingModels.Rank(profile).Single(fit => fit.Model == model);
}
