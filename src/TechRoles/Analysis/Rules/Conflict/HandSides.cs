using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>What a hand has: controls, the oversight of data protection, and everything else that it does or stands for.</summary>
internal sealed class HandSides
{
    private const string Processing = "personal-data-processing";
    private static readonly RoleKind[] Controllers =
        [RoleKind.Ciso, RoleKind.ChiefSecurityOfficer, RoleKind.ChiefRiskOfficer, RoleKind.ChiefAuditExecutive];
    private static readonly RoleKind[] Operators = [RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto, RoleKind.ChiefDigitalOfficer];
    private static readonly RoleKind[] RiskOfficer = [RoleKind.ChiefRiskOfficer];
    private static readonly RoleKind[] AuditExecutive = [RoleKind.ChiefAuditExecutive];
    private static readonly RoleKind[] Business = [RoleKind.Coo, RoleKind.Cfo];
    private static readonly RoleKind[] Watchers = [RoleKind.DataProtectionOfficer];

    /// <summary>The offices that are a control.</summary>
    private static readonly RoleKind[] Guards = [.. Controllers, .. Watchers];

    /// <summary>Those who, by WP243, decide on the purposes and means of processing; and who runs the systems under other names.</summary>
    private static readonly RoleKind[] Deciders =
    [
        RoleKind.Ceo, RoleKind.Coo, RoleKind.Cfo, RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto, RoleKind.ChiefDigitalOfficer,
        RoleKind.ChiefDataOfficer, RoleKind.ChiefHumanResourcesOfficer, RoleKind.ChiefMarketingOfficer,
    ];

    private readonly ChartIndex _index;
    private readonly List<Side> _controls = [];
    private readonly List<Side> _watching = [];
    private readonly List<Side> _done = [];
    private readonly Position[] _positions;

    private HandSides(ChartIndex index, Position[] positions) => (_index, _positions) = (index, positions);

    /// <summary>Whether it has any control, so that it could be wrong to have something else.</summary>
    public bool HasControl => _controls.Count + _watching.Count > 0;

    /// <summary>Whether any position has an office or a responsibility of a control, whoever does the work.</summary>
    public static bool MayControl(ChartIndex index, ReadOnlySpan<Position> positions)
    {
        foreach (var position in positions)
        {
            if (position.StandsFor(Guards) is not null) return true;
            if (!index.Lines.HasControls) continue;
            foreach (var duty in position.Duties)
                if (duty.Involvements.HasAtLeast(Involvement.Responsible) && index.Lines.IsControl(duty.Area)) return true;
        }

        return false;
    }

    public static HandSides Of(ChartIndex index, ReadOnlySpan<Position> positions)
    {
        var sides = new HandSides(index, [.. positions]);
        foreach (var position in positions) sides.AddControls(position);
        if (!sides.HasControl) return sides;
        foreach (var position in positions)
            foreach (var duty in position.Duties)
                if (Doing.Does(duty)) sides._done.Add(new(position, duty, null));
        return sides;
    }

    /// <summary>The oversight of data protection with whatever decides over what it watches.</summary>
    public Clash[] DataProtection()
    {
        if (_watching.Count == 0) return [];
        var runs = Others(_watching).Concat(Offices(Deciders));
        return Clashes(_watching, runs, (watch, run) => run.Office is not null || IsWatched(watch, run.Duty!.Value));
    }

    /// <summary>Controls with what they control, but for pairs that are told elsewhere.</summary>
    public Clash[] SelfReviews(Func<Duty, Duty, bool> isTold)
    {
        if (_controls.Count == 0) return [];
        var runs = Others([]).Concat(Offices(Operators)).Concat(Offices(Business));
        return Clashes(_controls, runs, (control, run) => (IsOffice(control, AuditExecutive) || !IsOffice(run, Business))
            && IsControlled(control, run)
            && !(control.Duty is { } one && run.Duty is { } other && isTold(one, other)));
    }

    /// <summary>Controls with what is run, but for controls that are told elsewhere.</summary>
    public Clash[] MixedLines(HashSet<Side> told)
    {
        var controls = _controls.Concat(_watching).Where(control => !told.Contains(control)).ToArray();
        if (controls.Length == 0) return [];
        var runs = Others([]).Where(run => _index.Lines.IsFirst(run.Duty!.Value.Area)).Concat(Offices(Business));
        return Clashes(controls, runs, (control, run) => run.Duty is not null ? control.Duty is not null : IsOffice(control, RiskOfficer));
    }

    private void AddControls(Position position)
    {
        // The office of a data protection officer makes its position's controls those of data protection, unless it has another office.
        var controller = position.StandsFor(Controllers);
        var watcher = position.StandsFor(Watchers);
        if (controller is { } control) _controls.Add(new(position, null, control));
        if (watcher is { } watch) _watching.Add(new(position, null, watch));
        foreach (var duty in position.Duties)
        {
            if (!_index.Lines.IsControl(duty.Area) || !Doing.Does(duty)) continue;
            var isWatching = _index.DataProtection?.Covers(duty.Cell.Area) == true || (watcher is not null && controller is null);
            (isWatching ? _watching : _controls).Add(new(position, duty, null));
        }
    }

    private IEnumerable<Side> Others(List<Side> but) => _done.Where(side => !but.Contains(side));

    private IEnumerable<Side> Offices(RoleKind[] kinds)
    {
        foreach (var position in _positions)
            if (position.StandsFor(kinds) is { } office) yield return new(position, null, office);
    }

    /// <summary>The pairs; those on titles only where there are none on what is done.</summary>
    private Clash[] Clashes(IReadOnlyCollection<Side> controls, IEnumerable<Side> runs, Func<Side, Side, bool> isClash)
    {
        var others = runs.ToArray();
        var clashes = new List<Clash>();
        foreach (var control in controls)
            foreach (var run in others)
                if (control != run && control.Meets(run) && isClash(control, run)) clashes.Add(Made(control, run));
        return clashes.Exists(IsOnDuties) ? [.. clashes.Where(IsOnDuties)] : [.. clashes];
    }

    private static bool IsOnDuties(Clash clash) => clash.Control.Duty is not null && clash.Run.Duty is not null;

    private Clash Made(Side control, Side run) => new(control, run)
    {
        IsWhole = control.Duty is not { } duty || duty.Cell.Area.Controls.Count > 0,
        IsOfThirdLine = control.Duty is { } held && _index.Lines.IsThird(held.Cell.Area),
    };

    /// <summary>Whether a control reaches what is run: its area, or what its office usually answers for.</summary>
    private bool IsControlled(Side control, Side run) => (control.Duty, run.Duty) switch
    {
        ({ } one, { } other) => one != other && Controls(_index.Lines.ControlOf(one.Cell.Area)!.Value, other.Cell.Area),
        ({ } one, null) => Usual(run.Office!.Value).Any(area =>
            one.Chart.TryArea(area.Id, out var usual) && Controls(_index.Lines.ControlOf(one.Cell.Area)!.Value, usual)),
        (null, { } other) => Usual(control.Office!.Value).Any(area => IsNamed(other.Cell.Area, area.Controls)),
        (null, null) => true,
    };

    private bool IsWatched(Side watch, Duty run)
    {
        if (run.Chart.TryArea(Processing, out var processing) && processing.Covers(run.Cell.Area)) return true;
        return watch.Duty is { } duty
            ? Controls(_index.Lines.ControlOf(duty.Cell.Area)!.Value, run.Cell.Area)
            : Usual(watch.Office!.Value).Any(area => IsNamed(run.Cell.Area, area.Controls));
    }

    private IEnumerable<CatalogueArea> Usual(HeldRole office)
    {
        var catalogue = _index.Chart.Catalogue;
        if (!catalogue.TryRole(office.Kind, out var role)) yield break;
        foreach (var usual in role.Usual)
            if (usual.Involvement is Involvement.Accountable or Involvement.Responsible && catalogue.TryArea(usual.Area, out var area))
                yield return area;
    }

    private static bool Controls(Area control, Area area)
    {
        foreach (var controlled in control.Controls)
            if (controlled.Covers(area) && !control.Covers(area)) return true;
        return false;
    }

    private static bool IsNamed(Area area, ValueList<string> ids)
    {
        for (Area? around = area; around is { } at; around = at.Parent)
            if (ids.Contains(at.Id)) return true;
        return false;
    }

    private static bool IsOffice(Side side, RoleKind[] kinds) => side.Office is { } office && kinds.Contains(office.Kind);
}
