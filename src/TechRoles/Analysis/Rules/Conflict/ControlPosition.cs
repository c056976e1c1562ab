using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>A position above a control position that runs what the position controls.</summary>
/// <param name="Operator">The position.</param>
/// <param name="Distance">Solid lines between the two, 1 or more.</param>
/// <param name="Basis">The surest ground on which it stands.</param>
/// <param name="IsExact">False: it rests on a title that only usually means the role.</param>
internal readonly record struct Dependence(Position Operator, int Distance, Basis Basis, bool IsExact)
{
    public bool IsSurerThan(Dependence other) => IsExact != other.IsExact ? IsExact : Basis < other.Basis;
}

/// <summary>A position that controls what others answer for: by its duties, or by the office it stands for.</summary>
internal sealed class ControlPosition
{
    private const string DataProtection = "data-protection";
    private static readonly RoleKind[] Controllers =
        [RoleKind.Ciso, RoleKind.ChiefSecurityOfficer, RoleKind.ChiefRiskOfficer, RoleKind.ChiefAuditExecutive];
    private static readonly RoleKind[] Operators = [RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto, RoleKind.ChiefDigitalOfficer];

    /// <summary>Internal audit examines money and operations, too.</summary>
    private static readonly RoleKind[] Audited = [.. Operators, RoleKind.Cfo, RoleKind.Coo];
    private readonly Position _position;
    private readonly AreaLines _lines;
    private readonly Duty[] _duties;
    private readonly HeldRole? _role;

    private ControlPosition(Position position, AreaLines lines, Duty[] duties, HeldRole? role) =>
        (_position, _lines, _duties, _role) = (position, lines, duties, role);

    /// <summary>Whether it stands for the head of internal audit.</summary>
    public bool IsAudit => _role?.Kind == RoleKind.ChiefAuditExecutive;

    /// <summary>Whether what it controls is for internal audit to control: by its office, or by the area that it answers for.</summary>
    public bool Audits => IsAudit || Array.Exists(_duties, duty => duty.Chart.TryArea("audit", out var audit) && audit.Covers(duty.Area));

    /// <summary>Whether it stands for a data protection officer, and for none of the other offices that control.</summary>
    public bool IsDataProtection => _role is null && _position.ExactlyStandsFor(RoleKind.DataProtectionOfficer) is not null;

    /// <summary>The offices that run what it controls.</summary>
    private RoleKind[] Controlled => IsAudit ? Audited : Operators;

    /// <summary>The surest ground on which it is a control position.</summary>
    private (Basis Basis, bool IsExact) Ground =>
        _role is { } office && (_duties.Length == 0 || (office.IsExact && office.Basis <= _duties.Min(duty => duty.Basis)))
            ? (office.Basis, office.IsExact)
            : (_duties.Min(duty => duty.Basis), true);

    /// <summary>The surest ground on which it is one.</summary>
    public Basis SurestBasis
    {
        get
        {
            var surest = _role?.Basis ?? Basis.Assumed;
            foreach (var duty in _duties)
                if (duty.Basis < surest) surest = duty.Basis;
            return surest;
        }
    }

    /// <summary>A position as a control position; null where it is none.</summary>
    public static ControlPosition? Of(Position position, AreaLines lines)
    {
        List<Duty>? duties = null;
        if (lines.HasControls)
        {
            foreach (var duty in position.Duties)
                if (Controls(duty)) (duties ??= []).Add(duty);
        }

        var office = position.StandsFor(Controllers);
        return duties is null && office is null ? null : new(position, lines, duties is null ? [] : [.. duties], office);
    }

    /// <summary>The position on whom the position depends: that on the surest ground, then the nearest; null: it is independent.</summary>
    /// <remarks><b>Cost:</b> O(depth × duties of those above).</remarks>
    public Dependence? DependsOn()
    {
        Dependence? best = null;
        var distance = 1;
        for (var above = _position.Manager; above is { Manager: not null } manager; above = manager.Manager, distance++)
        {
            var officer = manager.StandsFor(Controlled);
            if (GroundOf(manager, officer) is { } ground)
            {
                var found = new Dependence(manager, distance, ground.Basis, ground.IsExact);
                if (best is not { } other || found.IsSurerThan(other)) best = found;

                // No ground is surer than what makes the position a control position.
                if (found.IsExact && found.Basis <= SurestBasis) return found;
            }

            if (officer is null && Of(manager, _lines) is { } control && (control.Ground.IsExact || !Ground.IsExact)) break;
        }

        return best;
    }

    /// <summary>Names what makes this a control position.</summary>
    public void TellWhy(FindingAccount account)
    {
        foreach (var duty in _duties)
        {
            account.At(duty.Cell);
            account.Because(duty);
        }

        if (_role is { } office) account.Because(office);
    }

    /// <summary>Names what makes this a control position and what makes the one above run what it controls.</summary>
    public void Tell(Position above, FindingAccount account)
    {
        var officer = above.StandsFor(Controlled);
        var accountable = Dependences(above, officer).ToArray();
        foreach (var duty in accountable.Select(pair => pair.Control).Concat(_duties).Distinct())
        {
            account.At(duty.Cell);
            account.Because(duty);
        }

        if (_role is { } office) account.Because(office);
        foreach (var (control, run) in accountable)
        {
            account.At(run.Cell);
            account.Because(run);
            var controlled = control.Cell.Area.Controls.First(area => area.Covers(run.Cell.Area));
            account.Because("area", "{control} controls {area}", ("control", control.Cell.Area), ("area", controlled));
        }

        if (officer is { } held) account.Because(held);
    }

    private (Basis Basis, bool IsExact)? GroundOf(Position above, HeldRole? officer)
    {
        (Basis Basis, bool IsExact)? ground = null;
        if (officer is { } office)
        {
            var own = Ground;
            ground = ((Basis)Math.Max((int)own.Basis, (int)office.Basis), own.IsExact && office.IsExact);
        }

        foreach (var (control, run) in Dependences(above, officer))
        {
            var basis = (Basis)Math.Max((int)control.Basis, (int)run.Basis);
            if (ground is not { IsExact: true } sure || basis < sure.Basis) ground = (basis, true);
        }

        return ground;
    }

    /// <summary>Each duty of this position with a duty of the one above that it controls.</summary>
    private IEnumerable<(Duty Control, Duty Run)> Dependences(Position above, HeldRole? officer)
    {
        foreach (var control in _duties)
        {
            if (officer is null && SharesFunction(above, control.Cell.Area)) continue;
            foreach (var run in above.Duties)
                if (run.Involvements.IsAccountable && IsControlled(control.Cell, run)) yield return (control, run);
        }
    }

    /// <summary>
    /// Whether a duty is effective where the control reaches: it is named on a controlled area or a part of it, the scopes meet, and nobody
    /// nearer is accountable there.
    /// </summary>
    private static bool IsControlled(Cell control, Duty run)
    {
        var area = run.Cell.Area;
        foreach (var controlled in control.Area.Controls)
        {
            if (!controlled.Covers(area)) continue;
            if (!Scopes.Meet(control.Scope, run.Cell.Scope, out var shared)) return false;
            var cell = area.In(shared);
            return cell.DecidedBy == run.Cell && cell.EffectivelyAccountableRows.Holds(run.Position);
        }

        return false;
    }

    /// <summary>Whether a position holds a control function itself, by a duty or by the usual remit of its office.</summary>
    private static bool SharesFunction(Position above, Area area)
    {
        foreach (var duty in above.Duties)
            if (duty.Involvements.HasAtLeast(Involvement.Responsible) && duty.Area.Covers(area)) return true;
        if (above.StandsFor(Controllers) is not { } office || !above.Chart.Catalogue.TryRole(office.Kind, out var role)) return false;
        foreach (var usual in role.Usual)
        {
            var isDuty = usual.Involvement is Involvement.Accountable or Involvement.Responsible;
            if (isDuty && above.Chart.TryArea(usual.Area, out var own) && own.Covers(area)) return true;
        }

        return false;
    }

    private static bool Controls(Duty duty) =>
        duty.Involvements.HasAtLeast(Involvement.Responsible)
        && duty.Area.Controls.Count > 0
        && !(duty.Chart.TryArea(DataProtection, out var oversight) && oversight.Covers(duty.Area));
}
