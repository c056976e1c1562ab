using TechRoles.Analysis;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis;

public class RecommendedTests
{
    [Fact]
    public void Recommended_is_whatever_is_not_off_of_histories_too()
    {
        foreach (var info in RuleSet.All.Rules.Select(rule => rule.Info))
            Assert.Equal(!info.Off, RuleSet.Recommended.Rules.Any(rule => rule.Info.Id == info.Id));
        foreach (var code in HistoryCodes.All) Assert.Equal(code.Off ? null : code.Severity, RuleSet.Recommended.SeverityOf(code));
        Assert.Contains(HistoryCodes.All, code => code.Off);
    }

    /// <summary>An area that a finding is about and at a cell of is named once where it is lived with.</summary>
    [Fact]
    public void What_is_lived_with_names_each_subject_once()
    {
        var twice = 0;
        foreach (var rule in RuleSet.All.Rules)
        {
            foreach (var finding in Alone.Run(rule, rule.Info.BadExample))
            {
                var details = finding.Details();
                twice += details.Cells.Any(cell => details.Subjects.Any(subject => subject.Id == cell.Area.Id)) ? 1 : 0;
                var entry = Assert.Single(finding.Report.ToBaseline().Entries, entry => entry.Fingerprint == finding.Fingerprint.Hex);
                Assert.Equal(entry.Subjects.Distinct(StringComparer.Ordinal), entry.Subjects);
            }
        }

        Assert.True(twice > 5);
    }
}
