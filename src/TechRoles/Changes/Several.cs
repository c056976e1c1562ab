using System.Text;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Several changes as one: all are applied, one after the other, or none.</summary>
/// <param name="Changes">The changes in their order. What several changes are made of may be several again.</param>
public sealed record Several(ValueList<OrgChange> Changes) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "several";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) =>
        Text.Of("{changes}", ("changes", Say.Groups(Flat().Select(change => (TextArgument)change.Said(chart)))));

    /// <summary>Whether the other one is made of equal changes in the same order, as deep as they nest.</summary>
    /// <param name="other">Another.</param>
    /// <remarks><b>Cost:</b> linear in the changes.</remarks>
    public bool Equals(Several? other)
    {
        var open = new Stack<(OrgChange? One, OrgChange? Other)>([(this, other)]);
        while (open.TryPop(out var pair))
        {
            if (ReferenceEquals(pair.One, pair.Other)) continue;
            if (pair is not (Several one, Several two))
            {
                if (!Equals(pair.One, pair.Other)) return false;
                continue;
            }

            if (!one.IsAlikeButForChanges(two) || one.Changes.Count != two.Changes.Count) return false;
            for (var i = 0; i < one.Changes.Count; i++) open.Push((one.Changes[i], two.Changes[i]));
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(base.GetHashCode());
        foreach (var change in Flat()) hash.Add(change);
        return hash.ToHashCode();
    }

    /// <summary>Every change, as deep as they nest. <b>Cost:</b> linear in the text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var open = new Stack<object>([this]);
        while (open.TryPop(out var next))
        {
            if (next is not Several several)
            {
                text.Append(next);
                continue;
            }

            several.Begin(text);
            open.Push("] }");
            for (var i = several.Changes.Count - 1; i >= 0; i--)
            {
                open.Push((object?)several.Changes[i] ?? "");
                if (i > 0) open.Push(", ");
            }
        }

        return text.ToString();
    }

    /// <summary>The changes with those of inner ones in their place.</summary>
    internal IEnumerable<OrgChange> Flat()
    {
        var open = new Stack<OrgChange>(Changes.Reverse());
        while (open.TryPop(out var change))
        {
            if (change is not Several inner) yield return change;
            else
                foreach (var part in inner.Changes.Reverse()) open.Push(part);
        }
    }

    internal override void Make(Draft draft)
    {
        foreach (var change in Flat()) draft.Do(change);
    }

    private bool IsAlikeButForChanges(Several other) => base.Equals((OrgChange)other);

    private void Begin(StringBuilder text)
    {
        text.Append(nameof(Several)).Append(" { ");
        base.PrintMembers(text);
        text.Append(", ").Append(nameof(Changes)).Append(" = [");
    }
}
