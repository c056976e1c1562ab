using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1005: a dotted line to the solid manager.</summary>
internal sealed class RedundantDottedLine : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1005",
        Name = "redundant-dotted-line",
        Title = "A dotted line repeats the solid one",
        Severity = Severity.Info,
        Rationale = "A line that says nothing new makes the lines that do harder to see, or hides that another one was meant.",
        Definition =
            "A position has a dotted line to its solid manager. A dotted line to somebody further up says something: that the position "
            + "is heard there past its manager, as data protection and audit have to be.",
        Remedy = "Drop the dotted line.",
        Sources =
        [
            new("Nakisa HR Suite 2022.R2, scenario validation: solid and dotted line to the same manager"),
            Source.Judgement("a dotted line to somebody further up is a line of its own, often one that the law asks for"),
        ],
        BadExample = """
            CEO
              CIO (dotted CEO)
            """,
        GoodExample = """
            CEO
              CIO
                Head of Operations (dotted CTO)
              CTO
              General Counsel
                Data Protection Officer (dotted CEO)
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.DottedLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (position.Manager is not { } solid) return;
        foreach (var manager in position.DottedManagers)
            if (manager == solid) inspect.Report(position, new() { Number = 1 });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var manager = position.Manager!.Value;
        account.Say("{position} has a dotted line to {manager}, its manager anyway", ("position", position), ("manager", manager));
        account.About(position);
        account.Because("line", "{position} reports to {manager} by a dotted line", ("position", position), ("manager", manager));
        account.BecauseLineOf(position);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) =>
        Proposed.Of(Proposed.Together(Proposed.DropDottedLines(position, [position.Manager!.Value])));
}
