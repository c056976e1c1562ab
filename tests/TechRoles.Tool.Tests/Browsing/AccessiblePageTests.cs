using Deque.AxeCore.Commons;
using TechRoles.Browsing;

namespace TechRoles.Tool.Tests.Browsing;

/// <summary>axe-core finds nothing serious or critical in any page, in light and in dark.</summary>
public class AccessiblePageTests
{
    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var command in Commands.Keys)
                foreach (var scheme in (string[])["dark", "light"]) pages.Add(command, scheme);
            return pages;
        }
    }

    private static readonly Dictionary<string, Func<Folder, string[]>> Commands = new(StringComparer.Ordinal)
    {
        ["analyse"] = _ => ["analyse", "example"],
        ["what-if"] = _ => ["what-if"],
        ["diff"] = folder => ["diff", "example", folder.Write("after.txt", "CEO\n  CIO: network A\n  CTO: product-stack A\n")],
        ["history"] = folder => ["history", folder.Write("at-2026-01-31.txt", "CEO\n  CIO\n    CTO\n"), folder.Write("at-2026-02-28.txt", "CEO\n  CIO\n  CTO\n")],
        ["draw"] = _ => ["draw", "example"],
        ["matrix"] = _ => ["draw", "example", "--as", "matrix"],
        ["overlap"] = _ => ["draw", "example", "--as", "overlap"],
    };

    [BrowserTheory, MemberData(nameof(Pages))]
    public void Nothing_serious_stands_in_the_way_of_anybody(string command, string scheme)
    {
        using var folder = new Folder();
        var page = Session.Of([.. Commands[command](folder), "--format", "html"]).Out;
        Assert.StartsWith("<!DOCTYPE", page, StringComparison.Ordinal);
        var found = Browser.Ask(
            page,
            $"(async () => {{ {Axe.Value.Replace("</script", "<\\/script", StringComparison.Ordinal)}; const told = await axe.run(); return [told.passes.length, ...told.violations.filter(fault => ['serious', 'critical'].includes(fault.impact))"
                + ".map(fault => [fault.id, fault.help, ...fault.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary)].join(' | '))]; })()",
            scheme == "dark" ? ["--blink-settings=preferredColorScheme=0"] : ["--window-size=1280,900"]);
        Assert.True(found[0].ValueKind == System.Text.Json.JsonValueKind.Number && found[0].GetInt32() > 5, found.ToString());
        Assert.True(found.GetArrayLength() == 1, found.ToString());
    }
}
