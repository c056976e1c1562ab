using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Leads arrows at a group to the boxes that head it.</summary>
/// <param name="groups">The boxes of each group that arrows may mean.</param>
/// <param name="sketch">Takes problems.</param>
internal sealed class ArrowTargets(Dictionary<string, List<string>> groups, BoxSketch sketch)
{
    public List<Arrow> Resolve(List<Arrow> arrows)
    {
        if (groups.Count == 0) return arrows;
        var above = arrows.Where(arrow => !arrow.IsDotted).ToLookup(arrow => arrow.To, arrow => arrow.From, StringComparer.Ordinal);
        var heads = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Where(groups.ContainsKey).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, id => HeadsOf(id, above), StringComparer.Ordinal);
        var resolved = new List<Arrow>(arrows.Count);
        foreach (var arrow in arrows)
        {
            var from = heads.GetValueOrDefault(arrow.From) ?? [arrow.From];
            var to = heads.GetValueOrDefault(arrow.To) ?? [arrow.To];
            if (from.Count != 1) sketch.Report(ProblemKind.UnknownReference, BoxTexts.OutOfGroup, arrow.Line);
            else if (to.Count > BoxLimits.ArrowsOfStatement || to.Count > BoxLimits.Nodes - resolved.Count)
                sketch.Report(ProblemKind.LimitExceeded, BoxTexts.ManyArrows, arrow.Line);
            else
            {
                if (heads.ContainsKey(arrow.To)) sketch.Report(ProblemKind.Guessed, BoxTexts.IntoGroup, arrow.Line);
                resolved.AddRange(to.Where(end => end != from[0]).Select(end => arrow with { From = from[0], To = end }));
            }
        }

        return resolved;
    }

    private List<string> HeadsOf(string group, ILookup<string, string> above)
    {
        var inside = groups[group].ToHashSet(StringComparer.Ordinal);
        return [.. groups[group].Where(box => !above[box].Any(inside.Contains))];
    }
}
