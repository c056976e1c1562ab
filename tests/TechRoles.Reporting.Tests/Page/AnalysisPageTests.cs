using System.Text;
using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Reporting.Tests.Page;

public class AnalysisPageTests
{
    private const string Contested = """
        CEO
          CIO [person-1]: network
            CISO (vacant): security
          CTO [person-2]: network
        """;

    [Fact]
    public void It_says_first_what_is_wrong_and_who_settles_it()
    {
        var page = Pages.Of(Reports.Of(Contested));
        var first = page[page.IndexOf("class=\"first\"", StringComparison.Ordinal)..page.IndexOf("id=\"chart\"", StringComparison.Ordinal)];
        Assert.Contains("&#39;network&#39; has 2 accountable positions", first, StringComparison.Ordinal);
        Assert.Contains("CEO can settle it", first, StringComparison.Ordinal);
    }

    /// <summary>Nobody takes what was decided on for something to be done first.</summary>
    [Fact]
    public void What_is_waived_is_shown_as_that_and_is_not_wrong_first_of_all()
    {
        var report = Reports.Of(Contested);
        var waiver = new Waiver { Rule = "TR2001", Subjects = ["cio", "cto"], Reason = "Until the merger", By = "ceo", Until = new(2026, 8, 31) };
        var page = Pages.Of(report with { Analysis = report.Analysis!.With([waiver], new(2026, 6, 1)) });
        Pages.IsOurs(page);
        var header = page[..page.IndexOf("id=\"chart\"", StringComparison.Ordinal)];
        Assert.DoesNotContain("has 2 accountable positions", header, StringComparison.Ordinal);
        Assert.Contains("1 is waived", header, StringComparison.Ordinal);
        Assert.Contains("Waived until 2026-08-31 by ceo: Until the merger", page, StringComparison.Ordinal);
        Assert.Contains($",{(int)FindingState.Waived}]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_baseline_it_is_said_what_is_new_and_what_is_gone()
    {
        var (report, before) = (Reports.Of(Contested), Reports.Of("CEO\n  CIO: payroll\n  CTO: payroll"));
        var page = Pages.Of(report with { Analysis = report.Analysis!.Against(before.Analysis!.ToBaseline()) });
        Assert.Contains("It is new.", page, StringComparison.Ordinal);
        Assert.Contains("Gone since the baseline: ", page, StringComparison.Ordinal);
        var same = Pages.Of(report with { Analysis = report.Analysis!.Against(report.Analysis!.ToBaseline()) });
        Assert.Contains("It is in the baseline as it is.", same, StringComparison.Ordinal);
        Assert.DoesNotContain("What is wrong", same, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contested_area_is_marked_in_the_matrix() =>
        Assert.Contains("<tr class=\"contested\"><th scope=\"row\" class=\"d0\">network</th>", Pages.Of(Reports.Of(Contested)), StringComparison.Ordinal);

    [Fact]
    public void Names_are_in_it_only_where_they_are_asked_for()
    {
        Assert.DoesNotContain("person-", Pages.Of(Reports.Of(Contested)), StringComparison.Ordinal);
        Assert.Contains("person-1", Pages.Of(Reports.Of(Contested), new() { ShowNames = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Style_and_script_take_at_most_80_kB() =>
        Assert.True(Encoding.UTF8.GetByteCount(PageAssets.Style + PageAssets.Script) <= 80_000);

    [Fact]
    public void A_limit_holds_for_each_rule_and_the_rest_is_counted()
    {
        var page = Pages.Of(Reports.Of(Contested), new() { Limit = 0 });
        Assert.DoesNotContain("<article", page, StringComparison.Ordinal);
        Assert.Contains("more like these", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_chart_has_a_page_without_script()
    {
        var page = Pages.Of(Reports.Of(""));
        Pages.IsOurs(page);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("script-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_stays_open_and_has_the_same_bytes()
    {
        using var stream = new MemoryStream();
        AnalysisPage.Write(Reports.Of(Contested), stream);
        Assert.Equal(Pages.Of(Reports.Of(Contested)), Encoding.UTF8.GetString(stream.ToArray()));
    }
}
