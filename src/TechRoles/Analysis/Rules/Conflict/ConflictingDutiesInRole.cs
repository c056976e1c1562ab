using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3002: a role by itself brings duties that must be kept apart.</summary>
internal sealed class ConflictingDutiesInRole : RoleRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3002",
        Name = "conflicting-duties-in-role",
        Title = "A role by itself brings duties that must be kept apart",
        Severity = Severity.Error,
        ConcernsSegregation = true,
        Rationale = "Where the role is wrong, everybody who carries it is; moving people about does not mend it.",
        Definition =
            "What a role brings to one of the positions that carry it fulfils a conflict set by itself, as in TR3001; what the position "
            + "states itself is left out. One finding for the role, and none in TR3001 for what it brings.",
        Remedy = "Divide the role in two. Which of its duties stays is for whoever defines roles; so no change is proposed.",
        Sources =
        [
            new("Microsoft Dynamics 365, segregation of duties: duties and roles are validated against the rules"),
            new("SAP GRC access control: risks at the level of a role"),
        ],
        BadExample = """
            CEO
              Platform Engineer North (role devops)
              Platform Engineer South (role devops)

            [roles]
            devops

            [responsibilities]
            area=software-development involvement=R role=devops
            area=production-release involvement=R role=devops
            """,
        GoodExample = """
            CEO
              Engineer (role developer)
              Release Manager (role releaser)

            [roles]
            developer
            releaser

            [responsibilities]
            area=software-development involvement=R role=developer
            area=production-release involvement=R role=releaser
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Role role, Inspection inspect)
    {
        if (FirstOf(role, inspect.Index) is var (_, matches))
            inspect.Report(role, new() { Basis = matches.Min(match => match.Basis), Number = matches.Count });
    }

    /// <inheritdoc/>
    public override void Explain(Role role, Finding finding, FindingAccount account)
    {
        if (FirstOf(role, finding.Index) is not var (position, matches)) return;
        account.Say(
            "the role {role} brings what must be kept apart: {areas}", ("role", role), ("areas", ConflictingDuties.AreasOf(matches)));
        account.About(role);
        foreach (var carrier in finding.Index.CarriersOf(role))
        {
            account.About(carrier);
            if (carrier != position) account.Because("role", "{position} carries the role {role}", ("position", carrier), ("role", role));
        }

        ConflictingDuties.Account(matches, account);
    }

    /// <summary>The first position to which the role brings a conflict; null where there is none.</summary>
    private static (Position Position, IReadOnlyList<ConflictMatch> Matches)? FirstOf(Role role, ChartIndex index)
    {
        foreach (var carrier in index.CarriersOf(role))
        {
            if (carrier.IsPool) continue;
            var matches = index.Conflicts.FulfilledBy(carrier, role);
            if (matches.Count > 0) return (carrier, matches);
        }

        return null;
    }
}
