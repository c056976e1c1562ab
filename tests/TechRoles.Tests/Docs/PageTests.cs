using System.Text.RegularExpressions;
using TechRoles.Analysis;
using TechRoles.Tests.Conventions;

namespace TechRoles.Tests.Docs;

/// <summary>Generated pages are current, and rules are described as a reader needs them.</summary>
public partial class PageTests
{
    public static TheoryData<string> Ids => [.. RulePage.Rules().Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All).Select(info => info.Id)];

    [Fact]
    public void The_page_of_the_rules_is_current() => Repository.IsCurrent(RulePage.Path, RulePage.Write());

    [Fact]
    public void The_page_of_the_catalogue_is_current() => Repository.IsCurrent(CataloguePage.Path, CataloguePage.Write());

    [Fact]
    public void The_page_of_the_formats_is_current() => Repository.IsCurrent(FormatPage.Path, FormatPage.Write());

    [Fact]
    public void A_test_of_a_statement_is_named_after_one_that_there_is() =>
        Assert.All(CataloguePage.Coverage(), statement => Assert.InRange(statement.Key, 1, 40));

    [Fact]
    public void No_id_and_no_name_is_used_twice()
    {
        var infos = RulePage.Rules().Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All).ToArray();
        Assert.Equal(infos.Length, infos.DistinctBy(info => info.Id).Count());
        Assert.Equal(infos.Length, infos.DistinctBy(info => info.Name).Count());
        Assert.Equal(RulePage.Rules().Select(info => info.Id).Order(StringComparer.Ordinal), RulePage.Rules().Select(info => info.Id));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_says_everything_a_reader_asks(string id)
    {
        Assert.True(RuleSet.All.TryInfo(id, out var info));
        Assert.Matches(IdShape(), info.Id);
        Assert.Matches(NameShape(), info.Name);
        Assert.DoesNotMatch("^(no|must|check)-", info.Name);
        Assert.All([info.Title, info.Rationale, info.Definition, info.Remedy, info.BadExample, info.GoodExample, info.Since], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEmpty(info.Sources);
        Assert.False(info.Title.EndsWith('.'), "A title is no sentence with a full stop.");
        Assert.EndsWith(".", info.Rationale, StringComparison.Ordinal);
        Assert.EndsWith(".", info.Remedy, StringComparison.Ordinal);
    }

    [GeneratedRegex("^TR[0-9]{4}$")]
    private static partial Regex IdShape();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex NameShape();
}
