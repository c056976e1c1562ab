using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR5002: a stakeholder is not as far as the position that looks after them wants them to be.</summary>
/// <remarks>No change of the chart mends it: what brings people round is work, not a line.</remarks>
internal sealed class EngagementGap : EngagementRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR5002",
        Name = "engagement-gap",
        Title = "A stakeholder is less engaged than is wanted",
        Severity = Severity.Warning,
        Rationale = "A stakeholder who is needed as a supporter and is none stops what depends on them when it is too late to ask.",
        Definition =
            "An engagement states where the stakeholder stands and where they are wanted, and they stand at least one step short: unaware, "
            + "resistant, neutral, supportive, leading. An error where it is two steps or more, and where a stakeholder of high "
            + "influence is resistant.",
        Remedy = "Raise how often and how closely the position works with them, or name a sponsor whom they trust. It cannot be mended "
            + "in the chart, so no change is proposed.",
        Sources = [new("stakeholder engagement assessment matrix, PMBOK guide")],
        BadExample = """
            CEO
              CIO

            [stakeholders]
            works-council influence=medium

            [engagements]
            position=cio stakeholder=works-council kind=owns current=neutral desired=supportive
            """,
        GoodExample = """
            CEO
              CIO

            [stakeholders]
            works-council influence=medium

            [engagements]
            position=cio stakeholder=works-council kind=owns current=supportive desired=supportive
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders | FactKinds.Engagements;

    /// <inheritdoc/>
    public override void Check(Engagement engagement, Inspection inspect)
    {
        if (engagement.Current == EngagementLevel.Unknown || engagement.Desired == EngagementLevel.Unknown) return;
        var steps = engagement.Desired - engagement.Current;
        if (steps < 1) return;
        var isDanger = engagement is { Current: EngagementLevel.Resistant, Stakeholder.Influence: Influence.High };
        inspect.Report(engagement, new() { Severity = steps > 1 || isDanger ? Severity.Error : null, Number = steps });
    }

    /// <inheritdoc/>
    public override void Explain(Engagement engagement, Finding finding, FindingAccount account)
    {
        account.Say(
            "{stakeholder} is {current}, and {position} wants {stakeholder} to be {desired}",
            ("stakeholder", engagement.Stakeholder),
            ("current", engagement.Current),
            ("position", engagement.Position),
            ("desired", engagement.Desired));
        account.About(engagement.Stakeholder);
        account.About(engagement.Position);
        account.Because(engagement);
        account.Because(
            "stakeholder",
            "{stakeholder}: influence {influence}, interest {interest}",
            ("stakeholder", engagement.Stakeholder),
            ("influence", engagement.Stakeholder.Influence),
            ("interest", engagement.Stakeholder.Interest));
    }
}
