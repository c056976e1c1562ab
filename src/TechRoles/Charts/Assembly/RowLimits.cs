using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The limits of the lists that stay short.</summary>
internal static class RowLimits
{
    public static List<(Fact Fact, Place Place)> Within(AssemblyContext context, List<(Fact Fact, Place Place)> rows)
    {
        var counts = new Dictionary<FactList, int>();
        var within = new List<(Fact, Place)>(rows.Count);
        foreach (var (fact, place) in rows)
        {
            var list = FactLists.Of(fact);
            var count = counts.GetValueOrDefault(list);
            var reason = count >= context.Options.Limits.Rows ? AssemblyTexts.MoreThanAllowed(list.Name)
                : context.IsTooLong(list.NameOf(fact)) ? AssemblyTexts.NameTooLong
                : null;
            if (reason is null)
            {
                counts[list] = count + 1;
                within.Add((fact, place));
                continue;
            }

            context.Report(place, list.Name, null, new(ProblemKind.LimitExceeded, reason) { SetAside = fact });
        }

        return within;
    }
}
