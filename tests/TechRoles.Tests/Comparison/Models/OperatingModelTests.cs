using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Comparison.Models;

public class OperatingModelTests
{
    private const string Executives = """
        CEO
          CFO
            CIO: enterprise-it
              CTO: product-stack
          Chief Product Officer #cpo: pricing
          Chief Digital Officer #digital: experimentation
        """;

    public static TheoryData<string, CompanyProfile, string[]> Companies => new()
    {
        { "a software house", new() { SoftwareRevenueShare = Percent.Of(90), Employees = 800, Focus = CompanyFocus.Product }, ["cio-and-cto-under-ceo", "cto-with-product"] },
        { "a young company", new() { SoftwareRevenueShare = Percent.Of(100), Employees = 40, Focus = CompanyFocus.Product }, ["cto-with-product", "cio-and-cto-under-ceo", "one-seat"] },
        { "a manufacturer", new() { SoftwareRevenueShare = Percent.Of(3), Employees = 3_000, Focus = CompanyFocus.Internal }, ["cto-under-cio"] },
        { "a bank with an app", new() { SoftwareRevenueShare = Percent.Of(25), Employees = 40_000, Sectors = ["bank"], Focus = CompanyFocus.Both }, ["cio-and-cto-under-ceo"] },
        { "a ministry", new() { Employees = 3_000, Sectors = ["government"], Focus = CompanyFocus.Internal }, ["cto-under-cio", "chief-digital-and-information-officer", "one-seat"] },
        { "a federal agency", new() { Employees = 60_000, Sectors = ["us-federal"], Focus = CompanyFocus.Internal }, ["federated-cios", "cto-under-cio", "chief-digital-and-information-officer"] },
    };

    private static IEnumerable<CompanyProfile> Profiles => Companies.Select(row => (CompanyProfile)((object[])row)[1]);

    [Theory, MemberData(nameof(Companies))]
    public void Companies_of_different_kinds_get_what_their_sources_support(string company, CompanyProfile profile, string[] best)
    {
        var fits = OperatingModels.Rank(profile);
        Assert.Equal(OperatingModels.All.Count, fits.Count);
        Assert.True(best.Order(StringComparer.Ordinal).SequenceEqual(fits.Where(fit => fit.IsClose).Select(fit => fit.Model.Id).Order(StringComparer.Ordinal)), $"{company}: {string.Join("; ", fits)}");
        Assert.Equal(fits.OrderByDescending(fit => fit.Score), fits);
        Assert.All(fits, fit => Assert.Equal(1 + fits.Count(other => other.Score > fit.Score), fit.Rank));
    }

    [Fact]
    public void Every_reason_has_a_source_and_a_weight_and_every_model_premises()
    {
        var reasons = Profiles.SelectMany(profile => OperatingModels.Rank(profile)).SelectMany(fit => fit.Reasons).ToArray();
        Assert.All(reasons, reason =>
        {
            Assert.InRange(Math.Abs(reason.Points), 1, 3);
            Assert.NotEqual("", reason.Source.Text);
            Assert.False(reason.Text.ToString().EndsWith('.'));
        });
        Assert.All(OperatingModels.All, model => Assert.NotEmpty(model.Premises));
    }

    [Fact]
    public void What_is_not_known_speaks_neither_for_nor_against()
    {
        var nothing = OperatingModels.Rank(new CompanyProfile()).ToDictionary(fit => fit.Model, fit => fit.Reasons.ToHashSet());
        Assert.All(Profiles.SelectMany(profile => OperatingModels.Rank(profile)), fit => Assert.Subset(fit.Reasons.ToHashSet(), nothing[fit.Model]));
    }

    [Theory]
    [InlineData("cio-and-cto-under-ceo")]
    [InlineData("cto-under-cio")]
    [InlineData("cio-under-cfo-or-coo")]
    [InlineData("chief-digital-and-information-officer")]
    [InlineData("cto-with-product")]
    public void The_way_leads_there(string id)
    {
        var model = OperatingModels.All.Single(model => model.Id == id);
        var way = model.WayTo(Alone.Chart(Executives))!;
        var after = way.ApplyTo(Alone.Chart(Executives)).OrThrow();
        Assert.Empty(model.WayTo(after)!.Changes);
    }

    [Fact]
    public void One_seat_is_one_seat_and_nobody_is_invented()
    {
        var after = OperatingModels.OneSeat.WayTo(Alone.Chart(Executives))!.ApplyTo(Alone.Chart(Executives)).OrThrow();
        Assert.False(after.TryPosition("cto", out _));
        Assert.True(after.TryPosition("cio", out var cio));
        Assert.Equal(("Chief Information and Technology Officer", "ceo"), (cio.Title, cio.Manager?.Id));
        var lonely = Alone.Chart("CEO\n  Head of Sales\n");
        Assert.All(OperatingModels.All, model => Assert.Null(model.WayTo(lonely)));
        Assert.Null(OperatingModels.Federated.WayTo(Alone.Chart(Executives)));
    }

    [Fact]
    public void A_chart_says_what_its_profile_does_not()
    {
        var without = Fit(OperatingModels.Rank(new CompanyProfile()));
        Assert.True(Fit(OperatingModels.Rank(Alone.Chart(Executives))) > without);
        Assert.Equal(without, Fit(OperatingModels.Rank(Alone.Chart("CEO\n  CIO: enterprise-it\n"))));

        static int Fit(ValueList<ModelFit> fits) => fits.Single(fit => fit.Model == OperatingModels.DigitalAndInformation).Score;
    }
}
