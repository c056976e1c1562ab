using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>Each rule on what executives have to do with each other and with those outside says what a slow reading of its definition says.</summary>
[Properties(Arbitrary = [typeof(ExecutiveCharts)], QuietOnSuccess = true)]
public class ExecutiveRuleTwins
{
    public static TheoryData<string> Twinned => [.. Twins.Keys];

    private static readonly Dictionary<string, (Rule Rule, Func<OrgChart, IEnumerable<string>> Twin)> Twins = new(StringComparer.Ordinal)
    {
        ["TR1006"] = (new InvertedDottedLine(), chart => chart.Positions
            .Where(position => position.DottedManagers.Any(manager => Slow.Above(manager).Contains(position)))
            .Select(position => position.Id)),
        ["TR1009"] = (new ExcessiveLayers { Limit = 3 }, chart => chart.Positions.Any(position => Slow.Above(position).Count() >= 3) ? ["chart"] : []),
        ["TR4004"] = (new ScopeHole(), chart => chart.Areas
            .Where(area => area.IsRequired && area.IsLeaf && !Slow.IsCovered(chart, area, null)
                && Slow.ScopesBelow(chart, null).Any(scope => Slow.Owners(chart, area, scope).Length > 0))
            .Select(area => area.Id)),
        ["TR4007"] = (new DefaultOnlyOwnership(), chart => chart.Areas
            .Where(area => area.IsRequired && area.IsLeaf && DecidingArea(chart, area) is { } decided && Slow.Around(area).ToList().IndexOf(decided) >= 2)
            .Select(area => area.Id)),
        ["TR4009"] = (new InterfaceGap { Hops = 0 }, chart => chart.Areas.Where(area => area.DependsOn.Any(needed => AreApart(chart, area, needed))).Select(area => area.Id)),
        ["TR4010"] = (new AccountableWithoutTeam(), chart => chart.Duties.Where(duty => IsDoneElsewhere(chart, duty)).Select(duty => duty.Position.Id).Distinct()),
        ["TR5002"] = (new EngagementGap(), chart => chart.ToFacts().Engagements
            .Where(fact => fact.Current != EngagementLevel.Unknown && fact.Desired != EngagementLevel.Unknown && fact.Current < fact.Desired)
            .Select(fact => $"{fact.Position} {fact.Stakeholder}")),
        ["TR5003"] = (new ContestedStakeholder(), chart => chart.Stakeholders
            .Where(stakeholder => chart.Engagements.Any(one => chart.Engagements.Any(other => one.Stakeholder == stakeholder && other.Stakeholder == stakeholder
                && one is { Kind: EngagementKind.Owns } && other is { Kind: EngagementKind.Owns } && one.Topic == other.Topic
                && !Slow.HaveSameHolders(one.Position, other.Position))))
            .Select(stakeholder => stakeholder.Id)),
        ["TR5004"] = (new OrphanNeed(), chart => chart.Needs
            .Where(need => !(need.Area.IsRequired && need.Area.IsLeaf) && Slow.Owners(chart, need.Area, null).Length == 0
                && !chart.Duties.Any(duty => duty.Involvements.IsAccountable && Slow.Around(need.Area).Contains(duty.Area)))
            .Select(need => need.StakeholderId).Distinct()),
        ["TR6003"] = (new InitiativeWithoutGoal(), chart =>
            chart.ToFacts().Initiatives.Where(fact => fact.Goals.Count == 0).Select(fact => fact.Id)),
        ["TR6007"] = (new OperatingModelMisfit(), Misfits),
        ["TR6008"] = (new TechnologyStrategyWithoutSeat(), chart =>
            chart.TryArea("technology-strategy", out var area) && Slow.Owners(chart, area, null) is [_, ..] owners
                && !chart.ToFacts().Seats.Any(seat => owners.Any(owner => owner.Position.Id == seat.Position)) ? ["technology-strategy"] : []),
        ["TR6009"] = (new InitiativeWithoutNeed(), chart => chart.ToFacts().Initiatives is var all && all.Any(fact => fact.Needs.Count > 0)
            ? all.Where(fact => fact.Needs.Count == 0).Select(fact => fact.Id)
            : []),
        ["TR6010"] = (new OpenSourceWithoutLead(), chart => chart.Organisation.Profile is { BuildsOnOpenSource: true }
            && !chart.Duties.Any(duty => duty.Area.Id == "open-source-contribution" && duty.Involvements.HasAtLeast(Involvement.Responsible)) ? ["chart"] : []),
    };

    [Theory, MemberData(nameof(Twinned))]
    public void A_rule_says_what_its_slow_twin_says_and_both_are_reached(string id)
    {
        var (spoke, wasSilent) = (0, 0);
        ExecutiveCharts.Reaching(small =>
        {
            Compare(id, small.Chart, out var said);
            if (said) spoke++;
            else wasSilent++;
            return said;
        });
        Assert.True(spoke >= 5, $"{id} spoke {spoke} times");
        Assert.True(wasSilent >= 5, $"{id} was silent {wasSilent} times");
    }

    [Property(MaxTest = 60)]
    public void All_rules_say_what_their_slow_twins_say(SmallChart small)
    {
        foreach (var id in Twins.Keys) Compare(id, small.Chart, out _);
    }

    private static void Compare(string id, OrgChart chart, out bool said)
    {
        var (rule, twin) = Twins[id];
        var report = new OrgAnalyser(RuleSet.All.With(rule).Only(id)).Analyse(chart);
        said = report.Findings.Count > 0;
        if (report.Silent.ContainsKey(id)) return;
        Assert.Equal(twin(chart).Order(StringComparer.Ordinal), report.Findings.Select(KeyOf).Order(StringComparer.Ordinal));
    }

    private static string KeyOf(Finding finding)
    {
        var subjects = finding.Details().Subjects;
        string Id(string kind) => subjects.First(subject => subject.Kind == kind).Id;
        return finding.Rule.Id switch
        {
            "TR1009" or "TR6010" => "chart",
            "TR5002" => $"{Id("position")} {Id("stakeholder")}",
            "TR5003" or "TR5004" => Id("stakeholder"),
            "TR6003" or "TR6009" => Id("initiative"),
            "TR4004" or "TR4007" or "TR4009" or "TR6008" => Id("area"),
            _ => Id("position"),
        };
    }

    private static Area? DecidingArea(OrgChart chart, Area area) => Slow.Around(area)
        .Select(around => (Area?)around)
        .FirstOrDefault(around => chart.Duties.Any(duty => duty.Area == around && duty.Cell.Scope is null && duty.Involvements.IsAccountable));

    private static bool AreApart(OrgChart chart, Area area, Area needed)
    {
        Position[] owners = [.. Slow.Owners(chart, area, null).Select(duty => duty.Position)];
        Position[] others = [.. Slow.Owners(chart, needed, null).Select(duty => duty.Position)];
        return owners.Length > 0 && others.Length > 0 && !owners.Any(owner => others.Any(other =>
            Slow.AreInLine(owner, other) || Slow.HaveSameHolders(owner, other)
            || ToDoWith(owner, needed) || ToDoWith(other, area)
            || owner.DottedManagers.Contains(other) || other.DottedManagers.Contains(owner)));

        bool ToDoWith(Position position, Area of) => chart.Duties.Any(duty =>
            duty.Position == position && !duty.Involvements.IsExcluded && (Slow.Around(of).Contains(duty.Area) || Slow.Around(duty.Area).Contains(of)));
    }

    private static bool IsDoneElsewhere(OrgChart chart, Duty duty)
    {
        if (!duty.Involvements.IsAccountable || duty.Involvements.Contains(Involvement.Responsible)) return false;
        Duty[] owners = [.. chart.Duties.Where(other => other.Cell == duty.Cell && other.Involvements.IsAccountable)];
        if (owners.Any(owner => !owner.IsJoint) && owners.Any(owner => !Slow.HaveSameHolders(owner.Position, owners[0].Position))) return false;
        Position[] doers =
        [
            .. chart.Duties.Where(other => other.Cell == duty.Cell && other.Position != duty.Position && other.Involvements.Contains(Involvement.Responsible))
                .Select(other => other.Position),
        ];
        return doers.Length > 0
            && !doers.Any(IsFine)
            && !chart.Duties.Any(part => part.Area != duty.Area && Slow.Around(part.Area).Contains(duty.Area)
                && (Slow.Around(part.Cell.Scope).Contains(duty.Cell.Scope) || Slow.Around(duty.Cell.Scope).Contains(part.Cell.Scope))
                && part.Involvements.Contains(Involvement.Responsible) && IsFine(part.Position));

        bool IsFine(Position doer) => doer.IsStatedTop || Slow.AreInLine(doer, duty.Position) || Slow.HaveSameHolders(doer, duty.Position);
    }

    private static IEnumerable<string> Misfits(OrgChart chart)
    {
        if (chart.Organisation.Profile is not { } profile) return [];
        var fits = OperatingModels.Rank(profile);
        var digital = profile.SoftwareRevenueShare is { } share ? share.Value >= 50 : profile.Focus == CompanyFocus.Product;
        var inside = profile.SoftwareRevenueShare is { } part
            ? part.Value < 20 && profile.Focus != CompanyFocus.Both
            : profile.Focus == CompanyFocus.Internal;
        return chart.Positions.Where(DoesNotFit).Select(position => position.Id);

        bool DoesNotFit(Position position)
        {
            var kinds = position.RecognisedTitle?.Kinds ?? [];
            var between = Slow.Above(position).TakeWhile(above => !IsTop(above)).Count();
            return (kinds.Contains(RoleKind.Cio), kinds.Contains(RoleKind.Cto), position.Manager is { } manager ? KindsOf(manager) : []) switch
            {
                (true, true, _) => IsBad(OperatingModels.OneSeat),
                (false, true, var above) when above.Contains(RoleKind.Cio) => IsBad(OperatingModels.CtoUnderCio),
                (true, false, var above) when (above.Contains(RoleKind.Cfo) || above.Contains(RoleKind.Coo)) && between > 0 =>
                    IsBad(OperatingModels.CioUnderCfoOrCoo),
                (false, true, _) => digital && between > 0,
                (true, false, _) => inside && between > 1,
                _ => false,
            };
        }

        bool IsBad(OperatingModel model)
        {
            var fit = fits.Single(other => other.Model == model);
            return fit.Score < 0 && fits.Max(other => other.Score) > fit.Score + 1 && fit.Reasons.Any(reason => reason.Points <= -2);
        }

        static IEnumerable<RoleKind> KindsOf(Position position) => position.RecognisedTitle?.Kinds ?? [];
        static bool IsTop(Position position) => position.Manager is null || position.RecognisedTitle?.Holds(RoleKind.Ceo, TitleStrength.Equivalent) == true;
    }
}
