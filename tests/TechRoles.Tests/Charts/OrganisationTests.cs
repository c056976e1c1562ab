using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Tests;

public class OrganisationTests
{
    [Theory]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Its_day_is_said_alike_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Contains("AsOf = 9999-12-31,", new OrganisationFact { AsOf = DateOnly.MaxValue }.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
