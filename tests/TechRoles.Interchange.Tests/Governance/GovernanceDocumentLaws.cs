using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Governance;

public class GovernanceDocumentLaws
{
    [Property]
    public void Waivers_are_read_as_they_were_written(string?[] reasons, int days)
    {
        var waivers = reasons.Index().Select(at => new Waiver
        {
            Fingerprint = at.Index % 2 == 0 ? Hash(at.Index) : null,
            Content = at.Index % 4 == 0 ? Hash(at.Index + 1) : null,
            Rule = at.Index % 2 == 0 ? null : "TR2001",
            Subjects = at.Index % 2 == 0 ? [] : ["cio", "größe"],
            Reason = Sound(at.Item),
            By = "person-1",
            Until = at.Index % 3 == 0 ? null : new DateOnly(2026, 1, 1).AddDays(Math.Abs(days % 1000)),
            Control = at.Index % 5 == 0 ? Sound(at.Item) : null,
        }).ToValueList();
        var text = WaiversJson.Write(waivers);
        Assert.Equal(waivers, WaiversJson.Read(text).AsT0);
        Assert.Equal(text, WaiversJson.Write(WaiversJson.Read(text).AsT0));
    }

    [Property]
    public void A_baseline_is_read_as_it_was_written(byte[] numbers)
    {
        var baseline = Baseline.Of(numbers.Select(number => new BaselineEntry(Hash(number / 2), Hash(number), $"TR{2000 + (number % 7)}") { Subjects = number % 3 == 0 ? [] : ["cio"] }));
        Assert.Equal(baseline, BaselineJson.Read(BaselineJson.Write(baseline)).AsT0);
    }

    [Property]
    public void A_configuration_is_read_as_it_was_written(bool?[] draws)
    {
        var wishes = draws.Index().Select(at => new RuleWish($"rule-{at.Index}", at.Item is null ? null : at.Item == true ? RuleWeight.Error : RuleWeight.Off, at.Item is null ? at.Index : null)).ToValueList();
        var configuration = new AnalysisConfiguration
        {
            Profiles = draws.Length % 2 == 0 ? [] : ["us-bank"],
            Rules = wishes,
            Overrides = draws.Length % 3 == 0 ? [] : [new("cto", wishes.Select(wish => wish with { Limit = null }).ToValueList())],
            Catalogue = draws.Length % 5 == 0 ? null : "catalogue.json",
            FailOn = draws.Length % 4 == 0 ? null : (RuleWeight)(draws.Length % 4),
        };
        Assert.Equal(configuration, ConfigurationJson.Read(ConfigurationJson.Write(configuration)).AsT0);
    }

    private static string Hash(int number) => number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    // A half of a surrogate pair is no text of a document.
    private static string? Sound(string? text) => text is null || text.Any(char.IsSurrogate) ? null : text;
}
