using TechRoles.Analysis;

namespace TechRoles.Tool.Tests;

public class RuleCommandTests
{
    public static TheoryData<string> Ids => [.. RuleSet.All.Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All).Select(info => info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_listed_and_explained_with_what_it_says_on_its_bad_example(string id)
    {
        Assert.Contains($"{id}  ", Session.Of("rules").Out, StringComparison.Ordinal);
        var explained = Session.Of("explain", id);
        Assert.Equal((0, ""), (explained.ExitCode, explained.Error));
        Assert.StartsWith(id, explained.Out, StringComparison.Ordinal);
        Assert.Contains("\n  > ", explained.Out, StringComparison.Ordinal);
        Assert.All(explained.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_explained_whole_and_on_one_screen(string id)
    {
        const int Screen = 54;
        Assert.All(["en", "de"], language =>
        {
            var explained = Session.Of("explain", id, "--language", language).Out;
            Assert.DoesNotContain("…\n", explained, StringComparison.Ordinal);
            Assert.InRange(explained.Count(letter => letter == '\n'), 12, Screen);
            Assert.StartsWith(explained, Session.Of("explain", id, "--language", language, "--examples").Out, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Rules_fit_a_terminal() => Assert.All(Session.Of("rules").Out.Split('\n'), line => Assert.True(line.Length <= 80, line));

    [Fact]
    public void Four_roles_stand_side_by_side()
    {
        var session = Session.Of("compare", "chief-security-officer", "chief-digital-officer", "cio", "cto");
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("(4) CTO\n", session.Out, StringComparison.Ordinal);
        Assert.All(session.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_position_of_a_chart_stands_beside_a_role_of_the_catalogue()
    {
        using var folder = new Folder();
        var path = folder.Write("chart.txt", "CEO\n  Head of Networks #nets: infrastructure\n  Head of Networks #nets-2\n");
        Assert.Equal(0, Session.Of("compare", "nets", "cio", "--in", path).ExitCode);
        Assert.Contains("several positions", Session.Of("compare", "Head of Networks", "cio", "--in", path).Error, StringComparison.Ordinal);
    }
}
