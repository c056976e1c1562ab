using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Something that can be done to an organisation: data, with every reference an id in text.</summary>
/// <remarks>
/// <para>A change is not tied to a chart. It is applied to one, where it is accepted whole or rejected whole, and can then say what takes
/// it back. What-if scenarios, histories, the difference of two charts, remedies and interactive sessions all speak in changes.</para>
/// <para>Every change comes down to rows of facts that are added, removed or replaced (<see cref="EditFact"/>), so that whatever
/// applies changes needs to know no more than that.</para>
/// </remarks>
public abstract record OrgChange
{
    private protected OrgChange()
    {
    }

    /// <summary>The word for it in scenario files, such as <c>rereport</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The day on which it happens; null: undated. Histories go by it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>With the day as ISO 8601 has it, whatever the culture.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        Guard.Against.Null(builder).Append(CultureInfo.InvariantCulture, $"Kind = {Kind}, On = {On:yyyy-MM-dd}");
        return true;
    }

    /// <summary>What it does, in one sentence with the titles of a chart; an id that the chart does not have stands for itself.</summary>
    /// <param name="chart">The chart that it is applied to.</param>
    public abstract Text Said(OrgChart chart);

    /// <summary>The rows that it adds, removes and replaces in a chart, in an order in which that can be done; or why it cannot.</summary>
    /// <remarks><b>Cost:</b> that of the change, and O(facts) to look them up.</remarks>
    /// <param name="chart">The chart; it stays as it is.</param>
    public OneOf<ValueList<EditFact>, RejectedChange> Edits(OrgChart chart)
    {
        Guard.Against.Null(chart);
        return Expand(FactStore.Of(chart));
    }

    /// <summary>The English of <see cref="Said"/>.</summary>
    /// <param name="chart">The chart that it is applied to.</param>
    public string Sentence(OrgChart chart) => Said(Guard.Against.Null(chart)).ToString();

    /// <summary>The rows that it adds, removes and replaces, or why it cannot be done.</summary>
    /// <remarks>After each of the edits the facts hold together, so that they can be made one by one, and taken back one by one.</remarks>
    internal OneOf<ValueList<EditFact>, RejectedChange> Expand(IFactView facts)
    {
        var draft = new Draft(facts);
        try
        {
            Make(draft);
            return draft.Result(this);
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentNullException)
        {
            // Changes come from outside, such as from JSON, where null may stand for an id, a row or a part. A draft leaves no trace.
            return new RejectedChange(this, Text.Of("The change has nothing where a position, a row or a part of it has to be named."));
        }
    }

    /// <summary>Does it to a draft, up to the first thing that cannot be done.</summary>
    internal abstract void Make(Draft draft);
}

/// <summary>A change that cannot be applied. Nothing was changed.</summary>
/// <param name="Change">The change; of several the one that fails.</param>
/// <param name="Said">Why, in one sentence with ids.</param>
public sealed record RejectedChange(OrgChange Change, Text Said)
{
    /// <summary>Why, in English.</summary>
    public string Reason => Said.ToString();

    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
