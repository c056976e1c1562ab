using TechRoles.Catalogue;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3006: one hand has a control and what it controls.</summary>
internal sealed class SelfReview : OneHandRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3006",
        Name = "self-review",
        Title = "One holder controls the own work",
        Severity = Severity.Error,
        ConcernsSegregation = true,
        Rationale = "Who runs the systems and judges how safe they are hears of every weakness first, and last.",
        Definition =
            "A position, or a person in several positions (permanent, acting or interim), does an area that controls others and one of "
            + "these, or a part of it, in scopes that meet. Doing is being Responsible, or Accountable where nobody in that cell is "
            + "Responsible and the position is not a top that leads others. A warning where only a part of the control is done, and where "
            + "it rests on titles: one title, or the positions of one person, names an office of security or risk and one that runs "
            + "technology; an information where a title only usually means one. Told once: what a conflict set names is TR3001, what "
            + "concerns data protection is TR3008. What one position combines is reported of the position, what only several make up of "
            + "the person.",
        Remedy = "Give the control to somebody who does not run what it controls. What two titles say in one is for people to part.",
        Sources =
        [
            IndependenceSources.Dora,
            IndependenceSources.ThreeLines,
            Source.Judgement("four eyes: nobody reviews the own work; it is graver than a control below the one whom it controls (TR3004)"),
        ],
        BadExample = """
            CEO
              CIO: enterprise-it A/R, information-security A/R
            """,
        GoodExample = """
            CEO: enterprise-it A, information-security A
              CIO: enterprise-it R
              CISO: information-security R
            """,
    };

    private protected override string PositionTemplate => "{position} controls the own work: {control} and {run}";

    private protected override string PersonTemplate => "{person} controls the own work in two positions: {one} and {other}";

    private protected override IReadOnlyList<Clash> ClashesIn(OneHand hand) => hand.SelfReviews;
}
