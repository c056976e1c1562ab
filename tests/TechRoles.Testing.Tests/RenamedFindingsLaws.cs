using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Testing.Tests;

public class RenamedFindingsLaws
{
    /// <summary>An entry of a baseline has nothing in it but ids and what follows from them.</summary>
    [Fact]
    public void Renaming_ids_renames_the_entries_of_a_baseline() => Assert.All(LawCase.All, law =>
    {
        var (before, after) = (Baseline(law.Chart), Baseline(law.RenamedReversed));
        Assert.Equal(Names(before, law.Reversed), Names(after, null));
    });

    private static Baseline Baseline(Charts.OrgChart chart) => new OrgAnalyser(RuleSet.All).Analyse(chart).ToBaseline();

    // The kind of a subject is not in an entry: an id is renamed as whatever it is.
    private static IEnumerable<string> Names(Baseline baseline, FactRenaming? renaming) => baseline.Entries
        .Select(entry => $"{entry.Rule} {string.Join(' ', entry.Subjects.Select(id => New(id, renaming)).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    private static string New(string id, FactRenaming? renaming) =>
        renaming is null ? id : renaming.New("position", id) is var position && position != id ? position : renaming.New("area", id);
}
