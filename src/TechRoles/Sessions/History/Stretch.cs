using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Days in a row on which a history has one chart.</summary>
/// <param name="Period">The days.</param>
/// <param name="Day">One of them.</param>
internal readonly record struct Stretch(Period Period, DateOnly Day)
{
    public DateOnly? From => Period.From;

    /// <summary>All days of a history, in their order.</summary>
    /// <param name="history">The history.</param>
    /// <param name="turns">Days on which a rule may say something else of the same chart.</param>
    public static Stretch[] Of(OrgHistory history, IReadOnlySet<DateOnly> turns)
    {
        var points = turns.Count == 0 ? history.ChangePoints : history.ChangePoints.Union(turns).Order().ToValueList();
        if (points.Count == 0) return [new(Period.Always, history.Initial.Organisation.AsOf ?? DateOnly.MinValue)];
        var stretches = points.Select((from, i) => new Stretch(new(from, i + 1 < points.Count ? points[i + 1] : null), from));
        return points[0] == DateOnly.MinValue ? [.. stretches] : [new(new(null, points[0]), points[0].AddDays(-1)), .. stretches];
    }
}
