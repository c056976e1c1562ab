namespace TechRoles.Tool.Tests;

public class PageCommandTests
{
    [Theory]
    [InlineData("What is wrong first of all", "analyse", "example")]
    [InlineData("As it would be", "what-if")]
    [InlineData("Before", "diff", "example", "example")]
    public void A_page_for_a_browser_is_written(string contains, params string[] args)
    {
        using var folder = new Folder();
        var file = folder["report.html"];
        Assert.Empty(Session.Of([.. args, "--format", "html", "--out", file]).Out);
        var page = File.ReadAllText(file);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains(contains, page, StringComparison.Ordinal);
        Assert.DoesNotContain("person-", page[..page.IndexOf("<style>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_returns_has_a_page_with_bars_over_time()
    {
        using var folder = new Folder();
        folder.Write("2024-03-31.csv", "Id,Title,Manager\n1,CEO,\n2,CIO,1\n3,CISO,2\n");
        folder.Write("2025-03-31.csv", "Id,Title,Manager\n1,CEO,\n2,CIO,1\n3,CISO,1\n");
        var page = Session.Of("history", folder["2024-03-31.csv"], folder["2025-03-31.csv"], "--format", "html").Out;
        Assert.Contains("aria-label=\"Findings over time\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"bar\"", page, StringComparison.Ordinal);
    }
}
