using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Boxes without anything in them: places where lines meet. What comes in leads to all that goes out.</summary>
/// <param name="joints">Their ids.</param>
/// <param name="sketch">Takes problems.</param>
internal sealed class Joints(HashSet<string> joints, BoxSketch sketch)
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public List<Arrow> Resolve(List<Arrow> arrows)
    {
        if (joints.Count == 0) return arrows;
        foreach (var arrow in arrows)
            if (joints.Contains(arrow.From) && joints.Contains(arrow.To)) _parents[RootOf(arrow.From)] = RootOf(arrow.To);
        var into = arrows.Where(arrow => joints.Contains(arrow.To) && !joints.Contains(arrow.From))
            .ToLookup(arrow => RootOf(arrow.To), StringComparer.Ordinal);
        var resolved = new List<Arrow>(arrows.Count);
        foreach (var arrow in arrows)
        {
            if (joints.Contains(arrow.To)) continue;
            if (!joints.Contains(arrow.From))
            {
                resolved.Add(arrow);
                continue;
            }

            var above = into[RootOf(arrow.From)].Take(2).ToList();
            if (above.Count == 1) resolved.Add(new(above[0].From, arrow.To, arrow.IsDotted || above[0].IsDotted, arrow.Line));
            else sketch.Report(ProblemKind.UnknownReference, above.Count == 0 ? BoxTexts.FromNowhere : BoxTexts.FromSeveral, arrow.Line);
        }

        return resolved;
    }

    private string RootOf(string joint)
    {
        while (_parents.TryGetValue(joint, out var parent) && parent != joint)
        {
            if (_parents.TryGetValue(parent, out var next)) _parents[joint] = next;
            joint = parent;
        }

        return joint;
    }
}
