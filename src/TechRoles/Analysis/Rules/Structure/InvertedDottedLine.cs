using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1006: a dotted line leads to somebody who reports to the same position.</summary>
internal sealed class InvertedDottedLine : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1006",
        Name = "inverted-dotted-line",
        Title = "A dotted line leads to a position further down the same line",
        Severity = Severity.Warning,
        Rationale = "Whoever takes instructions from a subordinate has two roles in one conversation, and so has the subordinate.",
        Definition = "A position has a dotted line to a position that reports to it in the solid line, at any distance.",
        Remedy = "Turn the line round, or say in which area the position is consulted instead.",
        Sources = [Source.Judgement(
            "solid and dotted lines together lead in a circle, which org:reportsTo of the W3C Organization Ontology does not intend")],
        BadExample = """
            CEO
              CIO (dotted head-of-data)
                Head of Data
            """,
        GoodExample = """
            CEO
              CIO
                Head of Data
              CTO (dotted head-of-data)
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineBelow;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.DottedLines;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var inverted = position.DottedManagers.Count(position.IsAbove);
        if (inverted > 0) inspect.Report(position, new() { Number = inverted });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        Position[] below = [.. position.DottedManagers.Where(position.IsAbove)];
        account.Say(
            "{position} has a dotted line to {positions} below it", ("position", position),
            ("positions", Say.All(below.Select(one => (TextArgument)one))));
        account.About(position);
        foreach (var manager in below)
        {
            account.About(manager);
            account.Because("line", "{position} has a dotted line to {manager}", ("position", position), ("manager", manager));
            account.BecauseLines(manager, position);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        Position[] below = [.. position.DottedManagers.Where(position.IsAbove)];
        return Proposed.Of(Proposed.Together(Proposed.DropDottedLines(position, below)));
    }
}
