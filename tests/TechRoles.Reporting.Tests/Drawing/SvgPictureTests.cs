using System.Xml;
using System.Xml.Linq;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Reporting.Tests.Drawing;

/// <summary>Small charts as SVG, byte by byte. UPDATE_GOLDEN=1 writes the files anew.</summary>
public class SvgPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Charts => [.. SmallPictures.Names];

    [Theory]
    [MemberData(nameof(Charts))]
    public void What_is_drawn_is_what_was_drawn(string name)
    {
        var svg = SvgPicture.ToText(SmallPictures.Of(name));
        var path = Path.Combine(Repository(), "tests", "TechRoles.Reporting.Tests", "Drawing", "Golden", name + ".svg");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, svg);
        Assert.Equal(File.ReadAllText(path), svg);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void It_is_XML_without_script_or_reference_to_anything_outside(string name)
    {
        var svg = Parsed(SvgPicture.ToText(SmallPictures.Of(name)));
        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Name.LocalName is "script" or "a" or "image" or "use" or "foreignObject");
        Assert.DoesNotContain(
            svg.DescendantsAndSelf().Attributes(),
            attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "href" or "src");
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Another_culture_draws_the_same(string name) =>
        Assert.Equal(SvgPicture.ToText(SmallPictures.Of(name)), Reports.In("fa-IR", () => SvgPicture.ToText(SmallPictures.Of(name))));

    [Fact]
    public void What_a_title_says_is_shown_and_is_no_mark_of_the_file()
    {
        var facts = new ChartFacts { Positions = [new("p") { Title = "<script>alert(1)</script> & \"R]]>D\" \u202E" }] };
        var svg = Parsed(SvgPicture.ToText(ChartPicture.Of(OrgChart.Repair(facts).Chart)));
        Assert.Contains(svg.Descendants(Svg + "text"), text => text.Value.StartsWith("<script>", StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', svg.Value);
    }

    [Fact]
    public void Ids_begin_as_asked_and_hold_nothing_else()
    {
        var svg = Parsed(SvgPicture.ToText(SmallPictures.Of("two-findings"), new() { IdPrefix = "1\" onload=\"x" }));
        Assert.Equal(["chart1onloadx-title", "chart1onloadx-text"], svg.Descendants().Attributes("id").Select(id => id.Value));
    }

    [Fact]
    public void Each_severity_has_a_mark_with_its_letter_and_its_number()
    {
        var svg = Parsed(SvgPicture.ToText(SmallPictures.Of("two-findings")));
        var box = svg.Descendants(Svg + "g").First(group => group.Element(Svg + "title")?.Value == "CTO");
        Assert.Contains(box.Descendants(Svg + "text"), text => text.Value is "E" or "W");
        Assert.Contains(box.Elements(Svg + "text"), text => text.Value == "2");
    }

    private static XElement Parsed(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TechRoles.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

/// <summary>Charts small enough to look at, each of a kind that peers draw badly.</summary>
internal static class SmallPictures
{
    private static readonly Dictionary<string, (string Chart, PictureOptions? Options)> All = new(StringComparer.Ordinal)
    {
        ["one"] = ("CEO", null),
        ["two-findings"] = ("""
            CEO
              CIO: network
                CISO: security
              CTO: network

            [areas]
            security controls=network
            network
            """, null),
        ["dotted-lines"] = ("""
            CEO
              CIO
                CISO (dotted ceo)
                Head of Data (dotted cto; dotted coo)
              CTO
              COO
            """, null),
        ["vacant-and-pool"] = ("""
            CEO
              CIO (vacant)
                Head of Support
              Career break (pool)
            """, null),
        ["wide-team"] = ("CEO\n" + string.Concat(Enumerable.Range(1, 40).Select(team => $"  Team {team}\n")), null),
        ["lower-levels-hang"] = (
            "Chief\n" + string.Concat(Enumerable.Range(1, 5).Select(head =>
                $"  Head {head}\n{string.Concat(Enumerable.Range(1, 4).Select(team => $"    Team {head}-{team}\n      Lead {head}-{team}\n        Aide {head}-{team}\n      Other {head}-{team}\n"))}")),
            null),
        ["star-of-300"] = ("CEO\n" + string.Concat(Enumerable.Range(1, 300).Select(team => $"  Team {team}\n")), null),
        ["chain-of-40"] = (string.Concat(Enumerable.Range(0, 40).Select(level => new string(' ', 2 * level) + $"Level {level}\n")), null),
        ["twelve-tops"] = (string.Concat(Enumerable.Range(1, 12).Select(top => $"Top {top}\n  Report {top}\n")), null),
        ["uneven"] = ("""
            CEO
              CIO
                Applications
                  Finance systems
                  People systems
                    Payroll
                Infrastructure
              CTO
                VP Engineering
                  Web
                  Mobile
                  Platform
                  Quality
              CFO
            """, null),
        ["long-titles"] = ("""
            Vorstandsvorsitzende und Konzernbeauftragte für Informationssicherheitsmanagementsysteme #vv
              Bereichsleiter Rechenzentrumsbetrieb, Netze und Telekommunikationsinfrastruktur (Süd) #rz
              مدير تقنية المعلومات والاتصالات والتحول الرقمي #ar
              首席信息安全官兼数据保护官以及首席技术官办公室主任 #zh
            """, null),
        ["focus"] = ("""
            CEO
              CIO
                Applications
                  Finance systems
                Infrastructure
              CTO
                VP Engineering
                  Web
            """, new() { Focus = "cio", Depth = 1 }),
        ["folded"] = ("""
            CEO
              CIO: network
                Applications
                  Finance systems
                  People systems
              CTO: network
                VP Engineering
                  Web
                  Mobile
            """, new() { MostBoxes = 5 }),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static ChartPicture Of(string name)
    {
        var (text, options) = All[name];
        var chart = ChartText.Read(text, name).Builder.Repair().Chart;
        return ChartPicture.Of(chart, new OrgAnalyser().Analyse(chart), options);
    }
}
