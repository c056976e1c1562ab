using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A dated change that is not part of a history.</summary>
/// <param name="Place">Its place in the list of changes, from 0.</param>
/// <param name="Rejected">The change, and why it cannot be made on its day.</param>
public sealed record RejectedStep(int Place, RejectedChange Rejected);

/// <summary>An organisation over time: the facts it begins with, some of them dated, and changes on days.</summary>
/// <remarks>
/// <para><b>A day's chart</b> is made of the facts that hold on the day; then every change up to and including the day is made, in the
/// order of the days, those of one day in the order given. A change of several parts is accepted whole or not at all on its own day. On a
/// later day a part of it that has nothing left to do is passed over: a responsibility that was withdrawn and would have ended anyway, for
/// one.</para>
/// <para><b>Law:</b> between two change points the chart is the same but for its day.</para>
/// <para>Days may lie in the past and in the future: what is planned is a change like any other. No clock is read.</para>
/// </remarks>
/// <example><code>
/// var planned = new Rereport("architect", "cio") { On = new(2027, 1, 1) };
/// var history = OrgHistory.Create(facts, [planned]).AsT0;
/// var next = history.AsOf(new(2027, 1, 1));
/// </code></example>
public sealed class OrgHistory
{
    private readonly ChartOptions _options;
    private readonly bool _hasDatedFacts;
    private readonly ILookup<DateOnly, OrgChange> _byDay;

    private OrgHistory(ChartFacts initial, ValueList<OrgChange> changes, ValueList<RejectedStep> rejected, ChartOptions options)
    {
        (Initial, Changes, Rejected, _options) = (initial, changes, rejected, options);
        _byDay = changes.ToLookup(change => change.On!.Value);
        _hasDatedFacts = DatesOf.Holding(initial).Any() || changes.Any(change => DatesOf.Change(change).Any());
        ChangePoints = DatesOf.Facts(initial).Concat(changes.SelectMany(DatesOf.Change)).Concat(changes.Select(change => change.On!.Value))
            .Distinct().Order().ToValueList();
    }

    /// <summary>What titles, roles and areas mean.</summary>
    public RoleCatalogue Catalogue => _options.Catalogue;

    /// <summary>The facts that it begins with, on every day that the changes leave them as they are.</summary>
    public ChartFacts Initial { get; }

    /// <summary>The changes that are part of it, in the order in which they are made; each has a day.</summary>
    public ValueList<OrgChange> Changes { get; }

    /// <summary>The changes that are not part of it: without a day, or not possible on theirs. In the order given.</summary>
    public ValueList<RejectedStep> Rejected { get; }

    /// <summary>The days on which anything is otherwise than the day before, or may be; in their order.</summary>
    /// <remarks>Facts begin and end on them, horizons of goals and initiatives end, and changes are made.</remarks>
    public ValueList<DateOnly> ChangePoints { get; }

    /// <summary>
    /// Whether only changes make a difference between two days: no fact begins or ends, and nothing is said anew of the organisation.
    /// </summary>
    internal bool IsMadeOfChangesAlone => !_hasDatedFacts && !DatesOf.Facts(Initial).Any()
        && !Changes.SelectMany(change => new Several([change]).Flat()).OfType<EditFact>()
        .Any(edit => (edit.Before ?? edit.After) is OrganisationFact);

    /// <summary>A history of facts and changes.</summary>
    /// <param name="initial">The facts; dated ones hold in their period.</param>
    /// <param name="changes">The changes, in any order of their days. One that cannot be made is <see cref="Rejected"/>, the others
    /// stay.</param>
    /// <param name="options">How charts are made; its day does not count.</param>
    /// <returns>The history, or what is wrong with the facts.</returns>
    /// <remarks>
    /// <b>Cost:</b> O(facts + changes); where facts are dated, O(facts) for each day with changes. Facts are examined on the first day
    /// that anything happens; where they do not hold together on another day, that day's chart is made of what does.
    /// </remarks>
    public static OneOf<OrgHistory, InvalidChart> Create(ChartFacts initial, IEnumerable<OrgChange> changes, ChartOptions? options = null)
    {
        Guard.Against.Null(initial);
        Guard.Against.Null(changes);
        options = (options ?? new()) with { AsOf = null };
        if (OrgChart.Create(initial, options).TryPickT1(out var invalid, out _)) return invalid;
        return Repair(initial, changes, options);
    }

    /// <summary>A history of facts that need not hold together, and changes: on each day the chart is made of what does.</summary>
    /// <param name="initial">The facts; dated ones hold in their period. What is wrong with them on a day is told by
    /// <see cref="OrgChart.Repair"/>.</param>
    /// <param name="changes">The changes; see <see cref="Create"/>.</param>
    /// <param name="options">How charts are made; its day does not count.</param>
    /// <remarks><b>Cost:</b> that of <see cref="Create"/>.</remarks>
    public static OrgHistory Repair(ChartFacts initial, IEnumerable<OrgChange> changes, ChartOptions? options = null)
    {
        Guard.Against.Null(initial);
        Guard.Against.Null(changes);
        options = (options ?? new()) with { AsOf = null };
        var (accepted, rejected) = Examine(initial, changes.Index().ToArray(), options);
        return new(initial, accepted, rejected, options);
    }

    /// <summary>
    /// The facts it begins with, and beside them what its changes state of positions and people: not the facts of any day.
    /// </summary>
    internal ChartFacts Mentioned
    {
        get
        {
            var added = Changes.SelectMany(change => new Several([change]).Flat()).Select(change => change switch
            {
                EditFact edit => edit.After,
                AddPosition position => position.Position,
                Retitle retitled => new PositionFact(retitled.Position) { Title = retitled.Title },
                _ => null,
            }).ToArray();
            return Initial with
            {
                Positions = [.. Initial.Positions, .. added.OfType<PositionFact>()],
                Requirements = [.. Initial.Requirements, .. added.OfType<RequirementFact>()],
                Assignments = [.. Initial.Assignments, .. added.OfType<AssignmentFact>()],
                Qualifications = [.. Initial.Qualifications, .. added.OfType<QualificationFact>()],
            };
        }
    }

    /// <summary>What happens on a day, as one change.</summary>
    internal Several ChangesOn(DateOnly day) => new([.. _byDay[day]]);

    /// <summary>The chart of a day.</summary>
    /// <remarks><b>Cost:</b> O(facts + changes).</remarks>
    /// <param name="day">Any day.</param>
    public OrgChart AsOf(DateOnly day)
    {
        var replay = new Replay(Initial, _options, day);
        MakeUpTo(replay, day);
        return replay.Chart();
    }

    /// <summary>The charts of several days, made one out of the other where no fact is dated.</summary>
    /// <param name="days">The days, in their order.</param>
    internal IEnumerable<OrgChart> ChartsOn(IEnumerable<DateOnly> days)
    {
        Replay? replay = null;
        var made = 0;
        foreach (var day in days)
        {
            if (replay is null || _hasDatedFacts)
            {
                replay = new(Initial, _options, day);
                made = MakeUpTo(replay, day);
            }
            else
            {
                replay.GoTo(day);
                for (; made < Changes.Count && Changes[made].On <= day; made++) replay.Make(Changes[made]);
            }

            yield return replay.Chart();
        }
    }

    private int MakeUpTo(Replay replay, DateOnly day)
    {
        var made = 0;
        for (; made < Changes.Count && Changes[made].On <= day; made++) replay.Make(Changes[made]);
        return made;
    }

    private static (ValueList<OrgChange> Accepted, ValueList<RejectedStep> Rejected) Examine(
        ChartFacts initial, (int Place, OrgChange Change)[] changes, ChartOptions options)
    {
        var rejected = changes.Where(step => step.Change.On is null)
            .Select(step => new RejectedStep(step.Place, new(step.Change, Text.Of("A change of a history needs a day.")))).ToList();
        var accepted = new List<OrgChange>();
        var isDated = DatesOf.Holding(initial).Any();
        Replay? replay = null;
        foreach (var day in changes.Where(step => step.Change.On is not null).GroupBy(step => step.Change.On!.Value)
            .OrderBy(group => group.Key))
        {
            if (replay is null || isDated)
            {
                replay = new(initial, options, day.Key);
                foreach (var change in accepted) replay.Make(change);
            }
            else
            {
                replay.GoTo(day.Key);
            }

            foreach (var (place, change) in day)
            {
                if (!replay.TryWhole(change, out var reason)) rejected.Add(new(place, reason!));
                else
                {
                    accepted.Add(change);
                    isDated |= DatesOf.Change(change).Any();
                }
            }
        }

        return (accepted.ToValueList(), rejected.OrderBy(step => step.Place).ToValueList());
    }
}
