using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1005: a dotted line to somebody who is above in the solid line anyway.</summary>
public sealed class RedundantDottedLine : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1005",
        Name = "redundant-dotted-line",
        Title = "A dotted line repeats the solid one",
        Severity = Severity.Info,
        Rationale = "A line that says nothing new makes the lines that do harder to see, or hides that another one was meant.",
        Definition = "A position has a dotted line to its solid manager, or to a position further up in its solid line. One finding for the position.",
        Remedy = "Drop the dotted line.",
        Sources =
        [
            new("Nakisa HR Suite 2022.R2, scenario validation: solid and dotted line to the same manager"),
            Source.Judgement("a dotted line to somebody further up says no more than the solid one"),
        ],
        BadExample = """
            CEO
              CIO
                Head of Operations (dotted CEO)
            """,
        GoodExample = """
            CEO
              CIO
                Head of Operations (dotted CTO)
              CTO
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.DottedLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var redundant = 0;
        foreach (var manager in position.DottedManagers)
            if (manager.IsAbove(position)) redundant++;
        if (redundant > 0) inspect.Report(position, new() { Number = redundant });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var managers = position.DottedManagers.Where(manager => manager.IsAbove(position)).ToArray();
        account.Say(
            "{position} has a dotted line to {managers}, above it in the solid line anyway",
            ("position", position),
            ("managers", Say.List(managers)));
        account.About(position);
        foreach (var manager in managers) account.Because("line", "{position} reports to {manager} by a dotted line", ("position", position), ("manager", manager));
        account.BecauseLines(position, managers.MinBy(manager => manager.Depth));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        Position[] managers = [.. position.DottedManagers.Where(manager => manager.IsAbove(position))];
        return Proposed.Of(Proposed.Together(Proposed.DropDottedLines(position, managers)));
    }
}
