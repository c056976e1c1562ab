using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR5003: several positions own the relationship with one stakeholder.</summary>
internal sealed class ContestedStakeholder : StakeholderRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR5003",
        Name = "contested-stakeholder",
        Title = "Several positions own the relationship with one stakeholder",
        Severity = Severity.Warning,
        Rationale =
            "Two owners of one relationship promise different things to the same people, and each leaves the unpleasant news to the other.",
        Definition =
            "Several positions own the stakeholder on the same topic, or several on no topic in particular, and not one person fills them "
            + "all. Who owns one topic beside the owner of the whole is no contest.",
        Remedy = "Leave the relationship with one of them; the others become partners, or each owns a topic.",
        Sources = [Source.Judgement("a relationship has one owner, as an activity has one accountable position")],
        BadExample = """
            CEO
              CIO
              CTO

            [stakeholders]
            customers

            [engagements]
            position=cio stakeholder=customers kind=owns
            position=cto stakeholder=customers kind=owns
            """,
        GoodExample = """
            CEO
              CIO
              CTO

            [stakeholders]
            customers

            [engagements]
            position=cio stakeholder=customers kind=owns topic=portal
            position=cto stakeholder=customers kind=owns topic=product
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders | FactKinds.Engagements;

    /// <inheritdoc/>
    public override void Check(Stakeholder stakeholder, Inspection inspect)
    {
        if (Contests(stakeholder) is [_, ..] contests)
            inspect.Report(stakeholder, new() { Number = contests.Sum(owners => owners.Length) });
    }

    /// <inheritdoc/>
    public override void Explain(Stakeholder stakeholder, Finding finding, FindingAccount account)
    {
        var contests = Contests(stakeholder);
        account.Say(
            "{stakeholder} has {count} owners ({positions})",
            ("stakeholder", stakeholder),
            ("count", finding.Number),
            ("positions", Say.All(contests.SelectMany(owners => owners).Select(owner => (TextArgument)owner.Position))));
        account.About(stakeholder);
        foreach (var owner in contests.SelectMany(owners => owners))
        {
            account.About(owner.Position);
            account.Because(owner);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Stakeholder stakeholder, Finding finding)
    {
        var contests = Contests(stakeholder);
        var owners = contests.SelectMany(owners => owners).Select(owner => owner.Position).Where(Candidates.CanServe).Distinct().Take(3);
        return Proposed.Of(owners.Select(owner => Proposed.Together(contests.SelectMany(contest => contest
            .Where(other => other.Position != owner)
            .SelectMany(other => BecomesPartner(other))))));
    }

    private static IEnumerable<OrgChange> BecomesPartner(Engagement owner)
    {
        yield return new Disengage(owner.Position.Id, owner.Stakeholder.Id) { Engagement = EngagementKind.Owns, Topic = owner.Topic };
        if (!owner.Stakeholder.Engagements.Any(
            other => other.Position == owner.Position && other.Kind == EngagementKind.PartnersWith && other.Topic == owner.Topic))
            yield return new Engage(owner.Position.Id, owner.Stakeholder.Id, EngagementKind.PartnersWith) { Topic = owner.Topic };
    }

    /// <summary>The owners of each topic that has several.</summary>
    private static Engagement[][] Contests(Stakeholder stakeholder) =>
    [
        .. stakeholder.Engagements
            .Where(engagement => engagement.Kind == EngagementKind.Owns)
            .GroupBy(engagement => engagement.Topic, StringComparer.Ordinal)
            .Select(topic => topic.DistinctBy(owner => owner.Position).ToArray())
            .Where(owners => owners.Skip(1).Any(owner => !Holders.AreSame(owners[0].Position, owner.Position))),
    ];
}
