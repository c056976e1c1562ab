using OneOf;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR8002: somebody acts, or is there for the interim, for longer than an interim lasts.</summary>
public sealed class ProlongedActing : PositionRule
{
    /// <summary>The greatest number of days that is not reported; 210 unless said otherwise.</summary>
    public int Limit { get; init; } = 210;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new ProlongedActing { Limit = limit };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR8002",
        Name = "prolonged-acting",
        Title = "Somebody has been acting for too long",
        Severity = Severity.Warning,
        Rationale = "Whoever acts keeps the seat warm: hard decisions wait for the one who comes, and nobody looks for him any more.",
        Definition =
            "An assignment to a position is acting or interim, and began more than 210 days before the day of the chart. Where only the "
            + "title of the position says interim, its holders count, for information. Without a day of the chart, or of the start, it is "
            + "silent.",
        Remedy = "Confirm the holder, or appoint another one.",
        Sources =
        [
            new("US Federal Vacancies Reform Act, 5 U.S.C. 3346: an acting officer may serve for 210 days"),
            Source.Judgement("a title may have been kept after the holder was confirmed"),
        ],
        BadExample = """
            CEO
              CIO (vacant)

            [organisation]
            asOf=2026-06-01

            [assignments]
            person=person-1 position=cio mode=acting from=2025-05-01
            """,
        GoodExample = """
            CEO
              CIO (vacant)

            [organisation]
            asOf=2026-06-01

            [assignments]
            person=person-1 position=cio mode=acting from=2026-01-01
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> TurnsOn(ChartFacts facts, RoleCatalogue catalogue)
    {
        var titles = TitleRecogniser.Of(catalogue);
        var interim = facts.Positions.Where(row => IsInterim(titles.Read(row.Title ?? row.Id))).Select(row => row.Id)
            .ToHashSet(StringComparer.Ordinal);
        return facts.Assignments
            .Where(row => row.Mode is AssignmentMode.Acting or AssignmentMode.Interim || interim.Contains(row.Position))
            .Select(row => row.Period.From).OfType<DateOnly>().Select(from => Days.After(from, Limit + 1));
    }

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (Longest(position) is not { } longest) return;
        inspect.Report(position, IsActing(longest)
            ? new() { Number = DaysOf(longest) }
            : new() { Number = DaysOf(longest), Severity = Severity.Info, Basis = Basis.Recognised });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var longest = Longest(position)!.Value;
        account.Say(
            IsActing(longest)
                ? "{person} has been {mode} in {position} for {days}"
                : "{person} has been in {position}, by its title an interim one, for {days}",
            ("person", longest.Person),
            ("mode", longest.Mode),
            ("position", position),
            ("days", Count.Of(DaysOf(longest), "day")));
        account.About(position);
        account.About(longest.Person);
        account.Because(
            "assignment",
            "{person} sits in {position} ({mode}) since {day}",
            ("person", longest.Person),
            ("position", position),
            ("mode", longest.Mode),
            ("day", longest.Period.From!.Value));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) =>
        position.Assignments.Where(assignment => IsActing(assignment) && IsTooLong(assignment)).Select(Proposed.Confirm);

    /// <summary>The assignment that lasts longest of those that are too long: one by its mode before one by the title.</summary>
    private Assignment? Longest(Position position)
    {
        if (position.Chart.AsOf is null) return null;
        Assignment? longest = null;
        var isInterim = position.RecognisedTitle is { Standing: TitleStanding.Interim };
        foreach (var assignment in position.Assignments)
        {
            if (!(IsActing(assignment) || (isInterim && assignment.Fills)) || !IsTooLong(assignment)) continue;
            if (longest is not { } other || (IsActing(assignment), DaysOf(assignment)).CompareTo((IsActing(other), DaysOf(other))) > 0)
                longest = assignment;
        }

        return longest;
    }

    private static bool IsInterim(OneOf<RecognisedTitle, UnrecognisedTitle> title) =>
        title.Match(recognised => recognised.Standing == TitleStanding.Interim, _ => false);

    private bool IsTooLong(Assignment assignment) => assignment.Period.From is not null && DaysOf(assignment) > Limit;

    private static int DaysOf(Assignment assignment) => Days.Between(assignment.Period.From!.Value, assignment.Chart.AsOf!.Value);

    private static bool IsActing(Assignment assignment) => assignment.Mode is AssignmentMode.Acting or AssignmentMode.Interim;
}
