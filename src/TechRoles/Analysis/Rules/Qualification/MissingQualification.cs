using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR7001: whoever sits in a position does not show what it asks for.</summary>
internal sealed class MissingQualification : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR7001",
        Name = "missing-qualification",
        Title = "A holder lacks what the position asks for",
        Severity = Severity.Error,
        Rationale =
            "Where the law or the organisation asks for knowledge, a holder without it decides what he cannot judge, and who appointed "
            + "him answers for it.",
        Definition =
            "A requirement is stated for a position, for one of its roles or for an area that it is Accountable for, and nobody who fills "
            + "the position shows it on the day of the chart; what has expired does not count. Requirements of one group are alternatives.",
        Remedy = "Train the holder by a date, let somebody qualified hold the position as well, or appoint another holder. Whom is for "
            + "the organisation to decide, so no change is proposed.",
        Sources =
        [
            new("Regulation (EU) 2016/679 (GDPR), Article 37(5): designated for expert knowledge of data protection law and practices"),
            new("23 NYCRR 500.4(a): a qualified individual as CISO"),
            Source.Judgement("one of several holders who shows it is enough"),
        ],
        BadExample = """
            CEO
              Data Protection Officer [person-1]: data-protection

            [requirements]
            position=data-protection-officer discipline=data-protection-law

            [qualifications]
            person=person-1 discipline=accounting
            """,
        GoodExample = """
            CEO
              Data Protection Officer [person-1]: data-protection

            [requirements]
            position=data-protection-officer discipline=data-protection-law group=knowledge
            position=data-protection-officer discipline=practice group=knowledge

            [qualifications]
            person=person-1 discipline=practice
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments | FactKinds.Requirements | FactKinds.Qualifications;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var unmet = Unmet(position, inspect.Index);
        if (unmet.Length > 0) inspect.Report(position, new() { Number = unmet.Length, Basis = unmet.Min(demand => demand.Basis) });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var unmet = Unmet(position, finding.Index);
        var holders = Qualified.HoldersOf(position);
        account.Say(
            "{position} asks for {demands}, which {holders} cannot show",
            ("position", position),
            ("demands", Say.Groups(unmet.Select(demand => demand.Said))),
            ("holders", Say.List(holders)));
        account.About(position);
        foreach (var holder in holders) account.About(holder);
        foreach (var demand in unmet)
            account.Because("requirement", "{position} asks for {demand}", ("position", position), ("demand", demand.Said));
        foreach (var assignment in position.Assignments)
            if (assignment.Fills) account.Because(assignment);
        foreach (var holder in holders)
            foreach (var shown in holder.Qualifications.Concat(holder.ExpiredQualifications)) Qualified.Because(account, shown, holder);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var demands = Demand.Of(position, finding.Index).ToArray();
        return position.Assignments
            .Where(assignment => !assignment.Fills && demands.All(demand => demand.IsMetBy(assignment.Person)))
            .OrderBy(assignment => assignment.Mode)
            .Select(Proposed.Act);
    }

    private static Demand[] Unmet(Position position, ChartIndex index)
    {
        var holders = Qualified.HoldersOf(position);
        return holders.Length == 0 ? [] : [.. Demand.Of(position, index).Where(demand => !holders.Any(holder => demand.IsMetBy(holder)))];
    }
}
