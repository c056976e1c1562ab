using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4008: a position that is heard and told, and does nothing.</summary>
internal sealed class EmptyRole : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4008",
        Name = "empty-role",
        Title = "A position answers for nothing and does nothing",
        Severity = Severity.Info,
        Rationale = "A position that is only asked and told is an adviser, or the chart does not say what it is for.",
        Definition = "A position with at least one responsibility stated for itself that is, itself and through its roles, in no cell "
            + "Accountable, Responsible or supporting. A position that has everything from its roles is not reported: the role is the "
            + "cause.",
        Remedy = "Give it work, merge it with another, or mark it as advisory.",
        Sources = [new("RACI practice (trackplus, RACI matrix analysis): no R's or A's, should the role be expanded or eliminated?")],
        BadExample = """
            CEO
              CIO: network A/R
              Chief Innovation Officer: network C, platform I
              CTO: platform A/R
            """,
        GoodExample = """
            CEO
              CIO: network A/R
              Chief Innovation Officer: network C, platform S
              CTO: platform A/R
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var own = 0;
        foreach (var duty in position.Duties)
        {
            if (duty.Involvements.HasAtLeast(Involvement.Supports)) return;
            if (duty is { Through: null, Basis: Basis.Stated }) own++;
        }

        if (own > 0) inspect.Report(position, new() { Number = position.Duties.Count });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var duties = position.Duties;
        account.Say(
            "{position} is only {involvements} ({count})",
            ("position", position),
            ("involvements",
                Say.All(duties.Select(duty => duty.Involvements.Strongest).Distinct().OrderDescending()
                    .Select(held => (TextArgument)held))),
            ("count", Count.Of(finding.Number, "cell")));
        account.About(position);
        foreach (var duty in duties) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        // It helps where it is asked, with what its superior answers for if there is such a cell; or the superior does what little there
        // is.
        var above = Candidates.ManagerOf(position);
        var duty = position.Duties
            .Where(duty => duty.Involvements.Strongest == Involvement.Consulted)
            .OrderByDescending(duty => above is { } manager && duty.Cell.Accountable.Contains(manager))
            .FirstOrDefault();
        return Proposed.Of(
            duty == default ? null : Proposed.Together(Proposed.Take(position, duty.Cell, Involvement.Supports)),
            above is { } into && position.Reports.Count == 0 ? Proposed.Together(Proposed.Merge(position, into)) : null);
    }
}
