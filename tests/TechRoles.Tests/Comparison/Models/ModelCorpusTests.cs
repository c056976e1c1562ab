using System.Globalization;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Comparison.Models;

/// <summary>
/// Which operating models fit small charts of executives, why, by which changes they are reached, and who stands where the company speaks against it,
/// line by line; one chart for each way and reason that was found.
/// </summary>
public class ModelCorpusTests
{
    private const int Draws = 20_000;

    private static readonly Corpus Charts = new("tests/TechRoles.Tests/Comparison/Models/Corpus");

    private static readonly string[] Titles =
        ["CEO", "CFO", "COO", "CIO", "CIO", "CTO", "Chief Digital Officer", "Chief Digital and Information Officer", "Chief Product Officer", "CIO & CTO", "Managing Director"];

    private static readonly string[] Sectors = ["bank", "government", "us-federal", "retail"];

    [Fact]
    public void Of_executives_is_told_what_was_told() => Charts.Holds("executives", Found, text => string.Concat(Lines(Corpus.ChartOf(text)!).Where(line => line.Told.Length > 0).Select(line => line.Told + "\n")));

    private static IEnumerable<(string Kind, string Told)> Lines(OrgChart chart)
    {
        var fits = chart.Organisation.Profile is { } profile ? OperatingModels.Rank(profile) : OperatingModels.Rank(chart);
        foreach (var fit in fits)
        {
            yield return ($"{fit.Model.Id} {fit.IsClose}", FormattableString.Invariant($"{fit.Rank}. {fit.Model.Id} {fit.Score}{(fit.IsClose ? ", close" : "")}: {Points(fit)}"));
            foreach (var reason in fit.Reasons) yield return ($"{fit.Model.Id} {reason}", "");
        }

        foreach (var model in OperatingModels.All)
        {
            var way = model.WayTo(chart)?.Changes;
            var sentences = way?.Select(change => change.Sentence(chart).ToString()).ToArray();
            yield return ($"{model.Id} {(way is null ? "none" : string.Join(' ', way.Value.Select(change => SentenceKind.Of(change.Said(chart)))))}",
                $"{model.Id}: {(sentences is null ? "no way" : sentences.Length == 0 ? "so already" : string.Join("; ", sentences))}");
        }

        foreach (var position in chart.Positions)
            if (ModelMisfit.Of(position) is { } misfit)
                yield return ($"{position.Title} {misfit.Model?.Id} {misfit.Reason}", $"{position.Id} {(misfit.IsGrave ? "gravely " : "")}in {misfit.Model?.Id ?? "no model"}: {misfit.Reason.Text}; better {string.Join(", ", misfit.Better.Select(fit => fit.Model.Id))}");
    }

    private static string Points(ModelFit fit) => string.Join(' ', fit.Reasons.Select(reason => reason.Points.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Found()
    {
        var dice = new Random(20261130);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var draw = 0; draw < Draws; draw++)
        {
            // The small ones come first, so that each kind is shown by a small one.
            var text = ChartText.Write(Drawn(dice, 1 + (draw * 6 / Draws)));
            if (Corpus.ChartOf(text) is { } chart && Lines(chart).Select(line => line.Kind).Where(seen.Add).ToArray().Length > 0) yield return text;
        }
    }

    private static ChartFacts Drawn(Random dice, int count) => new()
    {
        Organisation = new()
        {
            Profile = dice.Next(4) == 0 ? null : new()
            {
                SoftwareRevenueShare = dice.Next(2) == 0 ? null : Percent.Of(dice.GetItems([3, 19, 20, 49, 50, 90], 1)[0]),
                Employees = dice.Next(2) == 0 ? null : dice.GetItems([40, 249, 250, 4_999, 5_000, 60_000], 1)[0],
                Focus = dice.GetItems(Enum.GetValues<CompanyFocus>(), 1)[0],
                Sectors = dice.Next(2) == 0 ? [] : [Sectors[dice.Next(Sectors.Length)]],
                BuildsOnOpenSource = dice.Next(3) == 0 ? true : null,
            },
        },
        Positions =
        [
            .. Enumerable.Range(0, count).Select(row => new PositionFact($"p-{row}")
            {
                Title = Titles[dice.Next(Titles.Length)],
                ReportsTo = row == 0 || dice.Next(6) == 0 ? null : $"p-{dice.Next(row)}",
            }),
        ],
    };
}
