using TechRoles.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Rules.Stakeholders;

public class EngagementGapTests
{
    private const string One = "position=cio stakeholder=works-council kind=owns topic=pay current=neutral desired=leading";
    private const string Another = "position=cio stakeholder=works-council kind=owns topic=training current=neutral desired=leading";

    [Fact]
    public void What_one_position_does_with_one_stakeholder_on_two_topics_are_two_things()
    {
        var both = Fingerprints(One, Another);

        Assert.Equal(2, both.Distinct().Count());
        // Each keeps its own when the other one goes.
        Assert.Equal(both.Order(), Fingerprints(One).Concat(Fingerprints(Another)).Order());
    }

    private static List<string> Fingerprints(params string[] engagements) =>
    [
        .. Look.With(new EngagementGap(), $"CEO\n  CIO\n\n[stakeholders]\nworks-council\n\n[engagements]\n{string.Join('\n', engagements)}")
            .Select(finding => finding.Fingerprint.Hex),
    ];
}
