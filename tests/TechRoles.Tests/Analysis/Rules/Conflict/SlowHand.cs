using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

/// <summary>What one hand combines, read slowly: everything that it has is held against everything else that it has.</summary>
internal sealed class SlowHand
{
    private static readonly RoleKind[] Controllers = [RoleKind.Ciso, RoleKind.ChiefSecurityOfficer, RoleKind.ChiefRiskOfficer, RoleKind.ChiefAuditExecutive];
    private static readonly RoleKind[] Operators = [RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto, RoleKind.ChiefDigitalOfficer];

    private static readonly RoleKind[] Deciders =
    [
        RoleKind.Ceo, RoleKind.Coo, RoleKind.Cfo, RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto, RoleKind.ChiefDigitalOfficer, RoleKind.ChiefDataOfficer,
        RoleKind.ChiefHumanResourcesOfficer, RoleKind.ChiefMarketingOfficer,
    ];

    private readonly OrgChart _chart;
    private readonly Thing[] _things;

    private SlowHand(OrgChart chart, Profile profile, Position[] positions)
    {
        _chart = chart;
        _things = [.. positions.SelectMany(position => position.Duties.Where(Does).Select(duty => new Thing(position, duty, null))), .. positions.SelectMany(Offices)];
        Watching = Best(Pairs(IsWatching, (watch, run) => IsOffice(run, Deciders) || (run.Duty is { } duty && !IsWatching(run) && IsWatched(watch, duty))));
        Sets = [.. Fulfilled(chart, profile, positions, null)];
        Conflicts = [.. Sets.Where(set => !IsOfDataProtection(profile, set))];
        SelfReviews = Best(Pairs(IsController, (control, run) => IsControlled(control, run) && !Conflicts.Any(set => IsToldBy(profile, set, control, run))));
        var told = Watching.Concat(SelfReviews).Select(pair => pair.Control).ToHashSet();
        foreach (var thing in _things)
            if (thing.Duty is { } duty && Conflicts.Any(set => Up(duty.Cell.Area).Any(id => AreasOf(chart, profile, set).Contains(id)))) told.Add(thing);
        Mixed = Best(Pairs(
            thing => (IsController(thing) || IsWatching(thing)) && !told.Contains(thing),
            (control, run) => run.Duty is { } duty ? control.Duty is not null && IsFirst(duty.Cell.Area)
                : IsOffice(run, [RoleKind.Coo, RoleKind.Cfo]) && IsOffice(control, [RoleKind.ChiefRiskOfficer])));
    }

    public (Thing Control, Thing Run)[] Watching { get; }

    public string[] Sets { get; }

    public string[] Conflicts { get; }

    public (Thing Control, Thing Run)[] SelfReviews { get; }

    public (Thing Control, Thing Run)[] Mixed { get; }

    /// <summary>Positions and people of whom a rule should speak.</summary>
    public static IEnumerable<Subject> Told(OrgChart chart, Profile profile, Func<SlowHand, IEnumerable<object>> of)
    {
        foreach (var position in chart.Positions)
        {
            if (position.IsPool) continue;
            var byRole = position.Roles.SelectMany(role => Fulfilled(chart, profile, [position], role)).ToHashSet();
            if (of(new SlowHand(chart, profile, [position])).Any(one => one is not string set || !byRole.Contains(set))) yield return new("position", position.Id);
        }

        foreach (var person in chart.People)
        {
            var positions = chart.Positions
                .Where(position => !position.IsPool && position.Assignments.Any(assignment => assignment.Fills && assignment.Person == person))
                .ToArray();
            var alone = positions.Select(position => new SlowHand(chart, profile, [position])).ToArray();
            var sets = alone.SelectMany(hand => hand.Sets).ToHashSet();
            var controls = alone.SelectMany(hand => hand.Watching.Concat(hand.SelfReviews).Concat(hand.Mixed)).Select(pair => pair.Control).ToHashSet();
            if (of(new SlowHand(chart, profile, positions)).Any(one => one is string set ? !sets.Contains(set)
                : one is (Thing control, Thing run) && control.Seat != run.Seat && !controls.Contains(control)))
                yield return new("person", person.Id);
        }
    }

    public static bool Does(Duty duty)
    {
        if (duty.Involvements.Contains(Involvement.Responsible)) return true;
        var others = Slow.Entries(duty.Chart, duty.Cell.Area, duty.Cell.Scope);
        var isTop = duty.Position.Manager is null && duty.Chart.Positions.Any(position => position.Manager == duty.Position);
        return duty.Involvements.Contains(Involvement.Accountable) && !isTop && !others.Any(other => other.Involvements.Contains(Involvement.Responsible));
    }

    /// <summary>The sets of which enough members are done in scopes that all meet; with a role, by what that role brings.</summary>
    public static IEnumerable<string> Fulfilled(OrgChart chart, Profile profile, Position[] positions, Role? through)
    {
        foreach (var (id, areas, atLeast) in AllSets(chart, profile))
        {
            var held = positions.SelectMany(position => position.Duties)
                .Where(duty => Does(duty) && (through is null || duty.Through == through))
                .Select(duty => (Member: Up(duty.Cell.Area).FirstOrDefault(areas.Contains), duty.Cell.Scope))
                .Where(entry => entry.Member is not null)
                .ToArray();
            if (Choices(held, atLeast).Any(choice => choice.DistinctBy(entry => entry.Member).Count() == atLeast
                && choice.All(one => choice.All(other => Meet(one.Scope, other.Scope))))) yield return id;
        }
    }

    public static bool Meet(OrgUnit? one, OrgUnit? other) => Slow.Around(one).Contains(other) || Slow.Around(other).Contains(one);

    private static (string Id, ValueList<string> Areas, int AtLeast)[] AllSets(OrgChart chart, Profile profile) =>
    [
        .. chart.Conflicts.Select(set => (set.Id, set.Areas, AtLeast: set.AtLeast ?? 2))
            .Concat(profile.Conflicts.Concat(chart.Catalogue.Conflicts).Select(set => (set.Id, set.Areas, set.AtLeast)))
            .DistinctBy(set => set.Id),
    ];

    private static ValueList<string> AreasOf(OrgChart chart, Profile profile, string set) => AllSets(chart, profile).Single(one => one.Id == set).Areas;

    /// <summary>What is done in a set: all of it that meets in the smallest scope in which the set is fulfilled first.</summary>
    private Thing[] MatchOf(Profile profile, string set)
    {
        var (_, areas, atLeast) = AllSets(_chart, profile).Single(one => one.Id == set);
        var held = _things.Where(thing => thing.Duty is { } duty && Up(duty.Cell.Area).Any(areas.Contains)).ToArray();
        foreach (var scope in held.Select(thing => thing.Duty!.Value.Cell.Scope).Distinct())
        {
            var here = held.Where(thing => Slow.Around(scope).Contains(thing.Duty!.Value.Cell.Scope)).ToArray();
            if (here.Select(thing => Up(thing.Duty!.Value.Cell.Area).First(areas.Contains)).Distinct().Count() >= atLeast) return here;
        }

        return [];
    }

    private bool IsToldBy(Profile profile, string set, Thing control, Thing run) => control.Duty is not null && run.Duty is { } duty
        && MatchOf(profile, set) is var match && match.Contains(control)
        && match.Any(other => other != control && (Slow.Around(other.Duty!.Value.Cell.Area).Contains(duty.Cell.Area) || Slow.Around(duty.Cell.Area).Contains(other.Duty!.Value.Cell.Area)));

    private bool IsOfDataProtection(Profile profile, string set)
    {
        var (_, areas, atLeast) = AllSets(_chart, profile).Single(one => one.Id == set);
        var match = MatchOf(profile, set);
        var watching = match.Where(thing => Watching.Any(pair => pair.Control == thing)).ToArray();
        var others = match.Except(watching).ToArray();
        return watching.Length > 0 && others.All(other => Watching.Any(pair => watching.Contains(pair.Control) && pair.Run == other))
            && others.Select(other => Up(other.Duty!.Value.Cell.Area).First(areas.Contains)).Distinct().Count() < atLeast;
    }

    private (Thing Control, Thing Run)[] Pairs(Func<Thing, bool> isControl, Func<Thing, Thing, bool> isPair) =>
    [
        .. from control in _things
           where isControl(control)
           from run in _things
           where run != control && Meet(control.Scope, run.Scope) && isPair(control, run)
           select (control, run),
    ];

    private static (Thing Control, Thing Run)[] Best((Thing Control, Thing Run)[] pairs)
    {
        var onDuties = pairs.Where(pair => pair.Control.Duty is not null && pair.Run.Duty is not null).ToArray();
        return onDuties.Length > 0 ? onDuties : pairs;
    }

    private static IEnumerable<Thing> Offices(Position position)
    {
        foreach (var kinds in new[] { Controllers, Operators, Deciders, [RoleKind.DataProtectionOfficer], [RoleKind.Coo, RoleKind.Cfo] })
            if (Held(position, kinds) is { } kind) yield return new(position, null, kind);
    }

    private static RoleKind? Held(Position position, RoleKind[] kinds)
    {
        foreach (var kind in kinds)
            if (position.Carries(kind)) return kind;
        foreach (var kind in kinds)
            if (position.RecognisedTitle?.Holds(kind) == true) return kind;
        foreach (var kind in kinds)
            if (position.RecognisedTitle?.Holds(kind, TitleStrength.Equivalent) == true) return kind;
        return null;
    }

    private static bool IsOffice(Thing thing, RoleKind[] kinds) => thing.Office is { } office && Held(thing.Seat, kinds) == office;

    private bool IsWatching(Thing thing) => thing.Duty is { } duty
        ? ControlOf(duty.Cell.Area) is not null && (Slow.Around(duty.Cell.Area).Any(area => area.Id == "data-protection")
            || (Held(thing.Seat, [RoleKind.DataProtectionOfficer]) is not null && Held(thing.Seat, Controllers) is null))
        : thing.Office == RoleKind.DataProtectionOfficer;

    private bool IsController(Thing thing) => thing.Duty is { } duty ? ControlOf(duty.Cell.Area) is not null && !IsWatching(thing) : IsOffice(thing, Controllers);

    private static Area? ControlOf(Area area) => Slow.Around(area)
        .Where(around => around.Controls.Count > 0 || area.Chart.Catalogue.Areas.Any(known => known.Id == around.Id && known.Controls.Count > 0))
        .Select(around => (Area?)around).FirstOrDefault();

    private static bool Controls(Area control, Area area) =>
        control.Controls.Any(controlled => Slow.Around(area).Contains(controlled)) && !Slow.Around(area).Contains(control);

    private bool IsControlled(Thing control, Thing run)
    {
        if (run.Duty is null && !IsOffice(run, Operators)
            && !(IsOffice(run, [RoleKind.Coo, RoleKind.Cfo]) && IsOffice(control, [RoleKind.ChiefAuditExecutive]))) return false;
        if (control.Duty is { } one)
        {
            var area = ControlOf(one.Cell.Area)!.Value;
            return run.Duty is { } other
                ? Controls(area, other.Cell.Area)
                : Usual(run.Office!.Value).Any(usual => _chart.Areas.Any(there => there.Id == usual && Controls(area, there)));
        }

        return run.Duty is not { } duty || IsLookedAtBy(control.Office!.Value, duty.Cell.Area);
    }

    private bool IsWatched(Thing watch, Duty run) => Up(run.Cell.Area).Contains("personal-data-processing")
        || (watch.Duty is { } duty ? Controls(ControlOf(duty.Cell.Area)!.Value, run.Cell.Area) : IsLookedAtBy(watch.Office!.Value, run.Cell.Area));

    private bool IsLookedAtBy(RoleKind kind, Area area) =>
        Usual(kind).Any(usual => _chart.Catalogue.Areas.Any(known => known.Id == usual && known.Controls.Any(Up(area).Contains)));

    private IEnumerable<string> Usual(RoleKind kind) => _chart.Catalogue.Roles.First(role => role.Kind == kind).Usual
        .Where(usual => usual.Involvement is Involvement.Accountable or Involvement.Responsible).Select(usual => usual.Area);

    private bool IsFirst(Area area) => ControlOf(area) is null && Slow.Around(area).Any(around => around.Id == "business-operations"
        || _chart.Catalogue.Areas.Any(known => known.Id == around.Id && known.IsRun)
        || around.ControlledBy.Any(control => !Up(control).Contains("audit")));

    private static IEnumerable<string> Up(Area area) => Slow.Around(area).Select(around => around.Id);

    private static IEnumerable<T[]> Choices<T>(T[] of, int count) =>
        count == 0 ? [[]] : of.Index().SelectMany(first => Choices(of[(first.Index + 1)..], count - 1).Select(rest => (T[])[first.Item, .. rest]));

    /// <summary>A duty that is done, or an office.</summary>
    internal sealed record Thing(Position Seat, Duty? Duty, RoleKind? Office)
    {
        public OrgUnit? Scope => Duty is { } duty ? duty.Cell.Scope : Seat.Scope;
    }
}
