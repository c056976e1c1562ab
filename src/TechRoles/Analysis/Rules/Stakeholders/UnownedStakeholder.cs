using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR5001: nobody answers for the relationship with a stakeholder.</summary>
internal sealed class UnownedStakeholder : StakeholderRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR5001",
        Name = "unowned-stakeholder",
        Title = "Nobody answers for the relationship with a stakeholder",
        Severity = Severity.Warning,
        Rationale = "Where many serve a stakeholder and nobody owns the relationship, nobody notices that it is getting worse.",
        Definition = "No position owns the stakeholder, on any topic. An error where both its influence and its interest are stated to "
            + "be high. Silent in a chart that states no engagement at all.",
        Remedy = "Name one position as the owner: the one that is accountable for what the stakeholder asks of.",
        Sources =
        [
            new("stakeholder engagement, PMBOK guide: influence and interest decide how closely a stakeholder is managed"),
            Source.Judgement("a relationship has one owner, as an activity has one accountable position"),
        ],
        BadExample = """
            CEO
              CTO

            [stakeholders]
            customers influence=high interest=high

            [engagements]
            position=cto stakeholder=customers kind=serves
            """,
        GoodExample = """
            CEO
              CTO

            [stakeholders]
            customers influence=high interest=high

            [engagements]
            position=cto stakeholder=customers kind=owns
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders | FactKinds.Engagements;

    /// <inheritdoc/>
    public override void Check(Stakeholder stakeholder, Inspection inspect)
    {
        foreach (var engagement in stakeholder.Engagements)
            if (engagement.Kind == EngagementKind.Owns) return;
        inspect.Report(stakeholder, new() { Severity = IsKey(stakeholder) ? Severity.Error : null });
    }

    /// <inheritdoc/>
    public override void Explain(Stakeholder stakeholder, Finding finding, FindingAccount account)
    {
        var engaged = stakeholder.Engagements.ToArray();
        account.Say(
            IsKey(stakeholder)
                ? "Nobody owns {stakeholder}, a stakeholder of high influence and interest"
                : "Nobody owns the stakeholder {stakeholder}",
            ("stakeholder", stakeholder));
        account.About(stakeholder);
        account.Because(
            "stakeholder",
            "{stakeholder}: influence {influence}, interest {interest}; {engagements}, none of which owns",
            ("stakeholder", stakeholder),
            ("influence", stakeholder.Influence),
            ("interest", stakeholder.Interest),
            ("engagements", Count.Of(engaged.Length, "engagement")));
        foreach (var one in engaged) account.Because(one);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Stakeholder stakeholder, Finding finding)
    {
        // Whoever answers for what it asks of, then whoever has most to do with it, then whoever answers for them all.
        var needs = finding.Chart.Needs.Where(need => need.StakeholderId == stakeholder.Id);
        var engaged = stakeholder.Engagements.OrderBy(one => one.Kind).Select(one => one.Position).Where(Candidates.CanServe).Distinct()
            .ToArray();
        var owners = needs.SelectMany(need => need.Area.In(null).EffectivelyAccountable.Take(1))
            .Concat(engaged.Take(2))
            .Concat(engaged.Take(1).SelectMany(one => Candidates.Above(one).Take(1)))
            .Concat(stakeholder.Position is { } position ? Candidates.Above(position).Take(1) : [])
            .Concat(finding.Chart.Tops.Where(Candidates.CanServe).Take(1));
        return Proposed.Of(owners.Where(Candidates.CanServe).Distinct().Take(3).Select(owner => Proposed.Own(owner, stakeholder)));
    }

    private static bool IsKey(Stakeholder stakeholder) => stakeholder is { Influence: Influence.High, Interest: Influence.High };
}
