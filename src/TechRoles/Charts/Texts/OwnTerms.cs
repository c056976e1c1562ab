using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Words of ours that no sentence has in its template: a language has to know them beside the templates.</summary>
internal static class OwnTerms
{
    /// <summary>Every one in English, each once.</summary>
    public static IEnumerable<string> All =>
        Ids.Faults.Concat(Complaints.All)
            .Concat(FactLists.Tables.Append(FactLists.Organisation).SelectMany(list => list.Columns).Select(column => column.Expected))
            .Distinct(StringComparer.Ordinal);
}
