using System.Globalization;
using System.Text;
using TechRoles.Mutation.Judging;

namespace TechRoles.Mutation;

/// <summary>What became of the changes, folder by folder.</summary>
internal static class Figures
{
    public static string Table(IEnumerable<Judgement> judgements, Explained explained, IReadOnlyDictionary<string, int> planted)
    {
        var rows = judgements.GroupBy(static judgement => judgement.Mutant.Folder, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Planted: planted.GetValueOrDefault(group.Key), Judged: group.Count(), Noticed: group.Count(static one => one.NoticedBy is not null),
                Explained: group.Count(one => one.NoticedBy is null && explained.Reason(one.Mutant) is not null))).ToList();
        var text = new StringBuilder("| folder | changes | judged | noticed | explained | unnoticed | score |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var row in rows.Append(("all", rows.Sum(static row => row.Planted), rows.Sum(static row => row.Judged), rows.Sum(static row => row.Noticed), rows.Sum(static row => row.Explained))))
        {
            var (name, all, judged, noticed, said) = row;
            var score = judged == said ? "" : (100.0 * noticed / (judged - said)).ToString("F0", CultureInfo.InvariantCulture) + " %";
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {all} | {judged} | {noticed} | {said} | {judged - noticed - said} | {score} |\n");
        }
        return text.ToString();
    }

    public static string Page(string table) => "# What the tests notice\n\n"
        + "`.ci/mutants` changes the sources in every small way (an operator, a condition, a step left out, a call for its opposite; no text) and counts which\n"
        + "changes a test notices. Of each folder a sample that is the same in each run; what is explained stands in explained.txt. A change counts as unnoticed, too,\n"
        + "where the tests that pass by it had no time left.\n\n" + table;
}
