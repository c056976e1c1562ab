using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3001: one holder has duties that must be kept apart.</summary>
internal sealed class ConflictingDuties : HolderRule
{
    private const int MostMended = 4;
    private const int MostAsked = 50;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3001",
        Name = "conflicting-duties",
        Title = "One holder has duties that must be kept apart",
        Severity = Severity.Error,
        ConcernsSegregation = true,
        Rationale = "Whoever develops a change and releases it, or operates systems and audits them, can make a mistake or hide one "
            + "alone.",
        Definition = "The duties of one position, or of all positions that one person fills (permanent, acting or interim), lie in so "
            + "many areas of a conflict set as the set allows in no one hand, and meet in one scope. A duty is doing the work: being "
            + "Responsible for the area of the set or for a part of it, or Accountable where nobody is Responsible there and the position "
            + "is not a top that leads others; so whoever answers for two separate doers keeps them apart. What is only inherited from an "
            + "area around it does not count. A duty counts for the nearest area of the set only. Conflict sets are those of the chart, "
            + "of the profile and of the catalogue; of several with one id the first of these counts, and the finding names its source. "
            + "What one position combines is reported of the position, whether anybody is named for it or not; a person is reported for "
            + "what only several positions together make up. What one role brings alone is TR3002, what a data protection officer decides "
            + "on and watches is TR3008.",
        Remedy = "Move one of the duties to the nearest position without such a conflict, or fill one of the positions with somebody else.",
        Sources =
        [
            new("ISO/IEC 27002:2022, 5.3 Segregation of duties: conflicting duties and conflicting areas of responsibility are segregated"),
            new("NIST SP 800-53 Rev. 5, AC-5 Separation of duties"),
            new("ANSI INCITS 359-2004, static separation of duty"),
        ],
        BadExample = """
            CTO
              Head of Platforms: software-development R, production-release R
            """,
        GoodExample = """
            CTO
              Head of Engineering: software-development R
              Head of Operations: production-release R, software-development C
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders | Reads.WhetherDone | Reads.Reports;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var matches = OneHand.Of(inspect.Index, position).Conflicts;
        if (matches.Count > 0) inspect.Report(position, VerdictOf(matches));
    }

    /// <inheritdoc/>
    public override void Check(Person person, Inspection inspect)
    {
        var matches = OneHand.Together(inspect.Index, person).Conflicts;
        if (matches.Count > 0) inspect.Report(person, VerdictOf(matches));
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var matches = OneHand.Of(finding.Index, position).Conflicts;
        account.Say("{position} holds what must be kept apart: {areas}", ("position", position), ("areas", AreasOf(matches)));
        account.About(position);
        Account(matches, account);
    }

    /// <inheritdoc/>
    public override void Explain(Person person, Finding finding, FindingAccount account)
    {
        var positions = Holders.PositionsOf(person);
        var matches = OneHand.Together(finding.Index, person).Conflicts;
        var together = matches.SelectMany(match => match.Duties).Select(duty => duty.Position).ToHashSet();
        account.Say(
            "{person} holds in several positions ({positions}) what must be kept apart: {areas}",
            ("person", person),
            ("positions", Say.List(positions.Where(together.Contains))),
            ("areas", AreasOf(matches)));
        account.About(person);
        foreach (var position in positions)
            if (together.Contains(position)) account.About(position);
        foreach (var assignment in person.Assignments)
            if (assignment.Fills && together.Contains(assignment.Position)) account.Because(assignment);
        Account(matches, account);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) =>
        Parted([position], OneHand.Of(finding.Index, position).Conflicts, finding.Index);

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Person person, Finding finding)
    {
        var positions = Holders.PositionsOf(person);
        var matches = OneHand.Together(finding.Index, person).Conflicts;
        return Parted(positions, matches, finding.Index)
            .Concat(person.Assignments.Where(IsTemporary).Take(2).Select(Proposed.Unassign));

        bool IsTemporary(Assignment assignment) =>
            assignment.Fills && assignment.Mode != AssignmentMode.Permanent
            && matches.Any(match => match.Duties.Any(duty => duty.Position == assignment.Position));
    }

    /// <summary>
    /// Of each set one area goes to somebody else: the one with the least duties in one proposal, another one in the next.
    /// </summary>
    private static IEnumerable<OrgChange> Parted(ValueList<Position> positions, IReadOnlyList<ConflictMatch> matches, ChartIndex index)
    {
        if (matches.Count > MostMended) return [];
        return Proposed.Of(Enumerable.Range(0, 2).Select(choice => Proposed.Together(matches.SelectMany(match =>
        {
            var areas = match.Duties
                .GroupBy(duty => match.MemberOf(duty))
                .OrderBy(area => area.Count(duty => duty.Involvements.IsAccountable))
                .ThenBy(area => area.Count())
                .ThenByDescending(area => area.Key, ChartOrder.Areas)
                .ToArray();
            return areas[Math.Min(choice, areas.Length - 1)].SelectMany(duty => GoesElsewhere(duty, positions, match, index));
        }))));
    }

    private static IEnumerable<OrgChange> GoesElsewhere(Duty duty, ValueList<Position> positions, ConflictMatch match, ChartIndex index)
    {
        if (duty.Basis == Basis.Assumed) return [];
        var siblings = duty.Position.Manager?.Reports.Take(MostAsked) ?? [];
        var heir = Candidates.InvolvedIn(duty.Cell)
            .Concat(Candidates.ExpectedOwners(duty.Cell, index))
            .Concat(siblings)
            .Concat(Candidates.Above(duty.Position))
            .FirstOrDefault(
                position => Candidates.CanServe(position) && !positions.Contains(position)
                    && !positions.Any(other => Holders.AreSame(other, position))
                    && !IsInOthers(position));
        if (heir == default) return [];
        Involvement[] work = [.. duty.Involvements.Where(held => held is Involvement.Accountable or Involvement.Responsible)];
        return Proposed.GiveUp(duty, work).Concat(work.SelectMany(held => Proposed.Take(heir, duty.Cell, held)));

        // Whoever holds another area of the set would combine what is to be kept apart.
        bool IsInOthers(Position position)
        {
            var own = match.MemberOf(duty);
            return position.Duties.Any(held =>
                held.Involvements.HasAtLeast(Involvement.Responsible)
                    && match.Set.Members.Any(member => member != own && member.Covers(held.Area)));
        }
    }

    private static Verdict VerdictOf(IReadOnlyList<ConflictMatch> matches) =>
        new() { Basis = matches.Min(match => match.Basis), Number = matches.Count };

    /// <summary>The cells of each set.</summary>
    internal static TextArgument AreasOf(IEnumerable<ConflictMatch> matches) =>
        Say.Groups(matches.Select(match => Say.List(match.Duties.Select(duty => duty.Cell).Distinct())));

    /// <summary>The duties of each set, and the set with its source.</summary>
    internal static void Account(IEnumerable<ConflictMatch> matches, FindingAccount account)
    {
        foreach (var (set, duties) in matches)
        {
            foreach (var duty in duties)
            {
                account.About(duty.Cell.Area);
                account.At(duty.Cell);
                account.Because(duty);
            }

            // A set without a source is the chart's own: nobody else is made to say it.
            account.ExpectedBy(set.Source is { Length: > 0 } source ? new(source) : new($"the chart's own conflict set '{set.Id}'"));
            account.Because(
                "conflict",
                set.Source is null
                    ? "{conflict}: one holder has fewer than {count} of {areas}"
                    : "{conflict}: one holder has fewer than {count} of {areas} ({source})",
                ("conflict", new TextArgument.Item("conflict", set.Id, set.Id)),
                ("count", set.AtLeast),
                ("areas", Say.List(set.Members)),
                ("source", Say.Quote(set.Source ?? "")));
        }
    }
}
