using System.Text.Json;

namespace TechRoles.Tool.Tests.Browsing;

/// <summary>Pages, and how one acts in them.</summary>
internal static class PageActs
{
    private const string Tools = """
        const $ = one => document.querySelector(one), all = many => [...document.querySelectorAll(many)], settle = () => new Promise(then => setTimeout(then, 60));
        const seen = () => all('article.finding').filter(card => card.checkVisibility()).length;
        const search = text => { const box = $('#search'); box.value = text; box.dispatchEvent(new Event('input')); return all('#hits li').map(hit => hit.textContent); };
        const press = key => $('#search').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        """;

    /// <summary>The page of the embedded example.</summary>
    public static readonly Lazy<string> ExamplePage = new(() => Page("example"));

    /// <summary>The page of the analysis of a chart.</summary>
    public static string Page(string path) => Session.Of("analyse", path, "--format", "html").Out;

    /// <summary>Steps that have tools at hand, and may wait.</summary>
    public static string Acting(string steps) => $"(async () => {{ {Tools} {steps} }})()";

    public static IEnumerable<string> Texts(JsonElement answer, string name) => answer.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
}
