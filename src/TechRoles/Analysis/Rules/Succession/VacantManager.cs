using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR8001: people report to an empty chair, or a chair has been empty for long.</summary>
public sealed class VacantManager : PositionRule
{
    private const int MostMended = 40;

    /// <summary>The greatest number of days of a vacancy that is not reported; 180 unless said otherwise.</summary>
    public int Limit { get; init; } = 180;

    /// <summary>From how many direct reports on a vacancy is reported whatever they do; 3 unless said otherwise.</summary>
    public int Team { get; init; } = 3;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new VacantManager { Limit = limit, Team = Team };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR8001",
        Name = "vacant-manager",
        Title = "People report to a vacant position, or it has been vacant for long",
        Severity = Severity.Warning,
        Rationale = "A team without a manager has nobody to decide, to protect and to judge it; a position that nobody misses for half a "
            + "year may not be needed.",
        Definition = "A position is stated to be vacant, by its status or by an assignment that ended, nobody acts in it, and it is "
            + "missed: three positions or more report to it by a solid line, more than the next manager leads along; or one that is "
            + "Accountable for something, who has nobody to settle what two of them dispute; or it has been vacant for more than 180 days "
            + "on the day of the chart. Pseudo positions are not counted. One finding for the position.",
        Remedy = "Name somebody who acts, or let the team report to the next manager until the position is filled.",
        Sources =
        [
            new("Nakisa HR Suite 2022.R2, scenario validation: vacant manager"),
            Source.Judgement("of 2,706 vacancies in the UK senior civil service a quarter lasted more than 180 days; readers agreed in 9 "
                + "of 10 that a vacant manager is worth a finding, first of all those with three reports or more"),
        ],
        BadExample = """
            CEO
              CIO (vacant)
                Head of Operations
                Head of Applications
                Head of Support
            """,
        GoodExample = """
            CEO
              CIO (vacant) [person-1 acting]
                Head of Operations
                Head of Applications
                Head of Support
              Project Office (vacant)
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Reports;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Occupancy;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> TurnsOn(ChartFacts facts, RoleCatalogue catalogue) =>
        facts.Assignments.Where(row => row.Mode.Fills()).Select(row => row.Period.To).OfType<DateOnly>()
            .Select(end => Days.After(end, Limit + 1));

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (position.Occupancy != Occupancy.Vacant) return;
        var (reports, answers) = (0, false);
        foreach (var report in Reports(position))
        {
            reports++;
            answers |= AnswersForSomething(report);
        }

        if (reports >= Team || answers || IsOverdue(position)) inspect.Report(position, new() { Number = reports });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var reports = Reports(position).ToArray();
        account.Say(
            (reports.Length > 0, position.VacantSince is not null) switch
            {
                (true, true) => "{count} to {position}, which has been vacant since {day}",
                (true, false) => "{count} to {position}, which is vacant",
                _ => "{position} has been vacant since {day}, for {days}",
            },
            [("position", position), ("count", Count.Of(reports.Length, "position reports", "positions report")), .. Since(position)]);
        account.About(position);
        BecauseVacant(position, account);
        foreach (var report in reports) account.BecauseLineOf(report);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var standing = position.Assignments
            .Where(assignment => assignment.Mode is AssignmentMode.Deputy or AssignmentMode.Successor)
            .OrderBy(assignment => assignment.Mode)
            .Select(OrgChange? (assignment) => Proposed.Act(assignment));
        var reports = Reports(position).ToArray();
        var above = reports.Length is > 0 and <= MostMended && !IsOverdue(position) ? Candidates.ManagerOf(position) : null;
        return Proposed.Of(
            standing.Append(
                above is null ? null : Proposed.Together(reports.Select(report => Proposed.Report(report, above)).OfType<OrgChange>())));
    }

    /// <summary>Names that a position is vacant, and since when.</summary>
    internal static void BecauseVacant(Position position, FindingAccount account)
    {
        if (position is { VacantSince: { } since, LastEnded: { } last })
        {
            account.Because(
                "assignment",
                "{person} left {position} on {day}, and nobody followed",
                ("person", Say.Quote(last.Person)),
                ("position", position),
                ("day", since));
            return;
        }

        account.Because("position", "{position} is vacant", ("position", position));
    }

    private bool IsOverdue(Position position) =>
        position is { VacantSince: { } since, Chart.AsOf: { } day } && Days.Between(since, day) > Limit;

    private static bool AnswersForSomething(Position report)
    {
        foreach (var duty in report.Duties)
            if (duty.Involvements.IsAccountable) return true;
        return false;
    }

    private static IEnumerable<Position> Reports(Position position) => position.Reports.Where(report => !report.IsPool);

    private static IEnumerable<(string Name, TextArgument Value)> Since(Position position)
    {
        if (position is not { VacantSince: { } since, Chart.AsOf: { } day }) yield break;
        yield return ("day", since);
        yield return ("days", Count.Of(Days.Between(since, day), "day"));
    }
}
