using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Whether the arrows of a drawing point from whoever reports to whoever leads, which some people mean by an arrow.</summary>
internal static class ArrowDirection
{
    public static bool IsUpwards(ValueList<Box> boxes, BoxLabels labels, ValueList<Arrow> arrows, TitleWords titles)
    {
        var incoming = new Dictionary<string, int>(StringComparer.Ordinal);
        var outgoing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var arrow in arrows)
        {
            if (arrow.IsDotted) continue;
            incoming[arrow.To] = incoming.GetValueOrDefault(arrow.To) + 1;
            outgoing[arrow.From] = outgoing.GetValueOrDefault(arrow.From) + 1;
        }

        // Read downwards, a chart gives everyone one leader at most.
        if (outgoing.Count == 0 || outgoing.Values.Any(count => count > 1)) return false;
        bool isHeadLast = false, isHeadFirst = false;
        for (var at = 0; at < boxes.Count; at++)
        {
            if (!IsHead(labels[at])) continue;
            isHeadLast |= incoming.ContainsKey(boxes[at].Id) && !outgoing.ContainsKey(boxes[at].Id);
            isHeadFirst |= outgoing.ContainsKey(boxes[at].Id);
        }

        if (isHeadFirst) return false;
        var several = incoming.Values.Count(count => count > 1);
        return isHeadLast ? several > 0 || OthersAreOfficers() : several > 0 && outgoing.Count > incoming.Count * 2;

        bool OthersAreOfficers() => Enumerable.Range(0, boxes.Count)
            .Any(at => outgoing.ContainsKey(boxes[at].Id) && labels[at].Sign == TitleSign.Recognised && !IsHead(labels[at]));

        bool IsHead(BoxLabel label) => label.Title is { } title && titles.IsHead(title);
    }
}
