using TechRoles.Catalogue;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3007: one hand has what is run and what watches over the running.</summary>
internal sealed class MixedLinesOfDefence : OneHandRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3007",
        Name = "mixed-lines-of-defence",
        Title = "One holder stands in two lines of defence",
        Severity = Severity.Warning,
        ConcernsSegregation = true,
        Rationale = "Whoever earns the money and weighs the risk of earning it weighs with one hand on the scale.",
        Definition =
            "A position, or a person in several positions, does something of the first line of defence and something of the second or "
            + "third, in scopes that meet. The third line is internal audit, the second every other area that controls areas; the first "
            + "what is run: the areas of the catalogue that are, the operation of the business, and whatever a control of the second line "
            + "looks at; parts included. Doing is as in TR3006. With audit an error, else a warning. On titles: one title, or the "
            + "positions of one person, names a Chief Risk Officer and a Chief Operating or Financial Officer. Told once: what a conflict "
            + "set names is TR3001, where one controls the other is TR3006, what concerns data protection is TR3008; a control of which "
            + "one of these is told is not told again.",
        Remedy = "Give what watches to somebody who does not run the business. What two titles say in one is for people to part.",
        Sources =
        [
            IndependenceSources.ThreeLines,
            new("Basel Committee, Corporate governance principles for banks (2015), principle 6: the chief risk officer is no chief "
                + "operating or financial officer as well"),
            Source.Judgement("the IIA lets the first and the second line be blended, so that only the third makes an error"),
            Source.Judgement(
                "which areas of a chart are of the first line follows from what is run and what is looked at; other areas are left alone"),
        ],
        BadExample = """
            CEO
              Chief Risk Officer: risk A/R, business-operations A/R
            """,
        GoodExample = """
            CEO
              Chief Risk Officer: risk A/R
              COO: business-operations A/R, risk C
            """,
    };

    private protected override string PositionTemplate => "{position} stands in two lines of defence: {control} and {run}";

    private protected override string PersonTemplate => "{person} stands in two lines of defence: {one} and {other}";

    private protected override IReadOnlyList<Clash> ClashesIn(OneHand hand) => hand.MixedLines;

    private protected override Verdict VerdictOf(IReadOnlyList<Clash> clashes) =>
        base.VerdictOf(clashes) with { Severity = clashes.Any(clash => clash.IsOfThirdLine) ? Severity.Error : null };
}
