using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Whether the arrows of a drawing point from whoever reports to whoever leads, which some people mean by an arrow.</summary>
internal static class ArrowDirection
{
    public static bool IsUpwards(ValueList<Box> boxes, BoxLabels labels, ValueList<Arrow> arrows)
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
            if (!IsHead(labels[at].Title)) continue;
            isHeadLast |= incoming.ContainsKey(boxes[at].Id) && !outgoing.ContainsKey(boxes[at].Id);
            isHeadFirst |= outgoing.ContainsKey(boxes[at].Id);
        }

        if (isHeadFirst) return false;
        var several = incoming.Values.Count(count => count > 1);
        return isHeadLast ? several > 0 || OthersAreOfficers(boxes, labels, outgoing) : several > 0 && outgoing.Count > incoming.Count * 2;
    }

    private static bool OthersAreOfficers(ValueList<Box> boxes, BoxLabels labels, Dictionary<string, int> outgoing) =>
        Enumerable.Range(0, boxes.Count)
            .Any(at => outgoing.ContainsKey(boxes[at].Id) && labels[at].Sign == TitleSign.Recognised && !IsHead(labels[at].Title));

    private static bool IsHead(string? title) =>
        title is not null
            && TitleRecogniser.Recognise(title).Match(recognised => recognised.Holds(RoleKind.Ceo, TitleStrength.Equivalent), _ => false);
}
