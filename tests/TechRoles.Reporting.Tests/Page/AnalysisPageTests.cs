using System.Text;

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
