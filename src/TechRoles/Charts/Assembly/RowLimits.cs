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
            if (count >= context.Options.Limits.Rows)
            {
                context.Report(
                    place, list.Name, null,
                    new(ProblemKind.LimitExceeded, AssemblyTexts.MoreThanAllowed(list.Name)) { SetAside = fact });
            }
            else if (context.IsSound(Fault.OfName(list.NameOf(fact), context.Options.Limits), place, list.Name, null, fact))
            {
                counts[list] = count + 1;
                within.Add((fact, place));
            }
        }

        return within;
    }
}
