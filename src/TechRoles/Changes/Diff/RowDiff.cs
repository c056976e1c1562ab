using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What comes and goes in the lists whose rows have no id.</summary>
internal sealed class RowDiff
{
    private readonly List<Fact> _gone = [];
    private readonly List<(Fact? Before, Fact After)> _come = [];
    private readonly bool _isOneDay;

    /// <summary>Compares the rows.</summary>
    /// <param name="before">The facts as they are.</param>
    /// <param name="after">The facts as they shall be.</param>
    /// <param name="isOneDay">Whether both are meant for one day. On another day a dated row cannot take the place of one of this.</param>
    public RowDiff(ChartFacts before, ChartFacts after, bool isOneDay)
    {
        _isOneDay = isOneDay;
        Compare(before.Lines, after.Lines);
        Compare(before.Assignments, after.Assignments);
        Compare(before.Responsibilities, after.Responsibilities);
        Compare(before.Qualifications, after.Qualifications);
        Compare(before.Requirements, after.Requirements);
        Compare(before.Engagements, after.Engagements);
        Compare(before.Seats, after.Seats);
    }

    public IReadOnlyList<Fact> Gone => _gone;

    /// <summary>The rows that come, each with the one whose place it takes.</summary>
    public IReadOnlyList<(Fact? Before, Fact After)> Come => _come;

    private void Compare<T>(ValueList<T> before, ValueList<T> after)
        where T : Fact
    {
        var left = before.ToHashSet();
        var come = new List<T>();
        foreach (var row in after)
            if (!left.Remove(row)) come.Add(row);
        var gone = before.Where(left.Contains).ToLookup(Core);
        var replaced = come.ToLookup(Core)
            .Where(rows => rows.Count() == 1 && gone[rows.Key].Count() == 1 && MayReplace(gone[rows.Key].Single(), rows.Single()))
            .ToDictionary(rows => rows.Key, rows => gone[rows.Key].Single());
        _gone.AddRange(gone.Where(rows => !replaced.ContainsKey(rows.Key)).SelectMany(rows => rows));
        _come.AddRange(come.Select(row => ((Fact?)replaced.GetValueOrDefault(Core(row)), (Fact)row)));
    }

    private bool MayReplace(Fact gone, Fact come) => _isOneDay || (DatesOf.Row(gone).IsAlways && DatesOf.Row(come).IsAlways);

    /// <summary>What a row is about, without what it says of it.</summary>
    private static Fact Core(Fact fact) => fact switch
    {
        LineFact row => row with { Percent = null, Period = default },
        AssignmentFact row => row with { Share = null, Mode = default, Period = default },
        ResponsibilityFact row => row with { Joint = null, Period = default },
        QualificationFact row => row with { Level = null, Period = default },
        RequirementFact row => row with { Level = null },
        EngagementFact row => row with { Current = default, Desired = default },
        SeatFact row => row with { Kind = default },
        _ => fact,
    };
}
