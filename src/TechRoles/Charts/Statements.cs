using System.Runtime.InteropServices;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The responsibilities of a chart as they were stated, with every reference resolved; ordered by owner, area, scope.</summary>
/// <param name="Rows">The statements.</param>
internal sealed record Statements(Statement[] Rows)
{
    public static Statements Assemble(AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        ReportOwnerless(context);
        var raw = context.Raw.Responsibilities;
        var kept = new List<Statement>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            if ((i & 0xFFFF) == 0) context.Cancel.ThrowIfCancellationRequested();
            var period = context.Raw.Periods[raw.Period[i]];
            if (!period.IsAlways && !context.Holds(period, raw.Places[i], "responsibilities", FactOf(context, i))) continue;
            if (kept.Count == context.Options.Limits.Rows)
            {
                context.Report(raw.Places[i], "responsibilities", null, new(ProblemKind.LimitExceeded, "More responsibilities than allowed; the row is set aside.") { SetAside = FactOf(context, i) });
                continue;
            }

            var bits = raw.Bits[i];
            var ownerMap = bits.Owner == OwnerKind.Position ? positions.RowOf : roles.RowOf;
            var owner = ownerMap[raw.Owner[i]];
            var area = areas.RowOf[raw.Area[i]];
            var scope = raw.Scope[i] < 0 ? -1 : units.RowOf[raw.Scope[i]];
            if (owner < 0) Unknown(context, i, bits.Owner == OwnerKind.Position ? "position" : "role", raw.Owner[i]);
            else if (area < 0) Unknown(context, i, "area", raw.Area[i]);
            else if (scope < 0 && raw.Scope[i] >= 0) Unknown(context, i, "scope", raw.Scope[i]);
            else kept.Add(new(bits.Owner, owner, area, scope, bits.Involvement, bits.Joint, raw.Period[i], i));
        }

        return new(InOrder(kept, positions.Count, roles.Facts.Length));
    }

    /// <summary>
    /// Orders statements by owner, positions before roles, and within an owner by area and scope; equal ones are one. Owners have few
    /// statements each, so gathering by owner and sorting the few costs O(n).
    /// </summary>
    private static Statement[] InOrder(List<Statement> statements, int positions, int roles)
    {
        var all = CollectionsMarshal.AsSpan(statements);
        var keyOf = new int[all.Length];
        for (var i = 0; i < keyOf.Length; i++) keyOf[i] = all[i].Kind == OwnerKind.Position ? all[i].Owner : positions + all[i].Owner;
        var byOwner = Groups.By(positions + roles, keyOf);
        var ordered = new Statement[all.Length];
        for (var i = 0; i < ordered.Length; i++) ordered[i] = all[byOwner.Values[i]];
        var count = 0;
        for (var owner = 0; owner < positions + roles; owner++)
        {
            var own = ordered.AsSpan(byOwner.Start(owner), byOwner.CountOf(owner));
            own.Sort();
            var first = count;
            foreach (var statement in own)
                if (count == first || ordered[count - 1].CompareTo(statement) != 0) ordered[count++] = statement;
        }

        return ordered[..count];
    }

    private static void ReportOwnerless(AssemblyContext context)
    {
        foreach (var (fact, place) in context.Raw.Others)
        {
            if (fact is not ResponsibilityFact row) continue;
            var (field, what) = row.Involvement == Involvement.None ? ("involvement", "no involvement")
                : row.Position is null ? ("position", "neither a position nor a role")
                : ("role", "both a position and a role");
            context.Report(place, "responsibilities", field, new(ProblemKind.InvalidValue, $"The responsibility for '{row.Area}' states {what}; the row is set aside.")
            {
                Ids = [row.Area],
                SetAside = row,
            });
        }
    }

    private static void Unknown(AssemblyContext context, int row, string field, int reference)
    {
        var raw = context.Raw.Responsibilities;
        var other = field is "position" or "role" ? raw.Area[row] : raw.Owner[row];
        context.ReportUnknown(
            raw.Places[row], "responsibilities", field, context.Names.Text(other), context.Names.Text(reference), FactOf(context, row));
    }

    private static ResponsibilityFact FactOf(AssemblyContext context, int row)
    {
        var raw = context.Raw.Responsibilities;
        var owner = context.Names.Text(raw.Owner[row]);
        return new(context.Names.Text(raw.Area[row]), raw.Bits[row].Involvement)
        {
            Position = raw.Bits[row].Owner == OwnerKind.Position ? owner : null,
            Role = raw.Bits[row].Owner == OwnerKind.Role ? owner : null,
            Scope = context.Names.TextOrNull(raw.Scope[row]),
            Joint = raw.Bits[row].Joint,
            Period = context.Raw.Periods[raw.Period[row]],
        };
    }
}

/// <summary>One responsibility in rows: of the position or role table, the area table and the unit table (-1: everywhere).</summary>
/// <remarks><c>Raw</c> is the fact it came from; it has no part in the order.</remarks>
internal readonly record struct Statement(
    OwnerKind Kind, int Owner, int Area, int Scope, Involvement Involvement, bool? Joint, int Period, int Raw) : IComparable<Statement>
{
    public int CompareTo(Statement other)
    {
        var order = Kind.CompareTo(other.Kind);
        if (order == 0) order = Owner.CompareTo(other.Owner);
        if (order == 0) order = Area.CompareTo(other.Area);
        if (order == 0) order = Scope.CompareTo(other.Scope);
        if (order == 0) order = other.Involvement.CompareTo(Involvement);
        if (order == 0) order = Nullable.Compare(Joint, other.Joint);
        return order == 0 ? Period.CompareTo(other.Period) : order;
    }
}
