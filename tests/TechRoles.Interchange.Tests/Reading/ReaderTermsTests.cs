using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>What readers call files and columns is in German, too.</summary>
public class ReaderTermsTests
{
    [Fact]
    public void Every_term_is_in_German() =>
        Assert.Equal("", string.Join('\n', ReaderTerms.All.Where(term => !Language.German.Templates.ContainsKey(term))));
}
