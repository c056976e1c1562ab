using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// The responsibilities of a chart as they were stated, with every reference resolved, in columns; ordered by owner (positions before
/// roles), area, scope and involvement, the strongest first.
/// </summary>
internal sealed partial class Statements
{
    /// <summary>The first statement of each owner, positions first, then roles, and their number at the end.</summary>
    public required int[] OwnerStarts { get; init; }

    /// <summary>Rows of the area table.</summary>
    public required int[] Area { get; init; }

    /// <summary>Rows of the unit table; -1: the whole organisation.</summary>
    public required int[] Scope { get; init; }

    public required ResponsibilityBits[] Bits { get; init; }

    /// <summary>Numbers of periods; 0: always.</summary>
    public required RareColumn<int> Period { get; init; }

    public int Count => Area.Length;

    /// <summary>How many of the owners are positions.</summary>
    public required int Positions { get; init; }

    public static Statements Assemble(AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        ReportOwnerless(context);
        var raw = context.Raw.Responsibilities;
        if (raw.Count == 0) return None(positions.Count, roles.Facts.Length);
        var gathering = new StatementGathering(context, positions, roles, areas, units);
        var starts = gathering.Starts(rows => Respell(context, rows, positions, roles, areas, units), IsSound);
        var keys = new StatementKeys(units.Facts.Length);

        // Without dates and exclusions no row is asked again once its area, scope and involvement are known.
        return raw.Period.IsEmpty && !gathering.AnyExcluded && keys.FitIntoInts(areas.Facts.Length)
            ? InOrder(context, new(starts, gathering.Keys(starts, keys)), keys, positions.Count)
            : InOrder(context, new(starts, gathering.Rows(starts)), keys, areas.RowOf, units.RowOf, positions.Count);

        bool IsSound(int row)
        {
            if (!IsWanted(context, row)) return false;
            var kind = raw.Bits[row].Owner;
            if (gathering.OwnerOf(raw.Owner[row], kind) < 0)
                Unknown(context, row, kind == OwnerKind.Position ? "position" : "role", raw.Owner[row]);
            else if (areas.RowOf[raw.Area[row]] < 0) Unknown(context, row, "area", raw.Area[row]);
            else if (raw.Scope[row] >= 0 && units.RowOf[raw.Scope[row]] < 0) Unknown(context, row, "scope", raw.Scope[row]);
            else return true;
            return false;
        }
    }

    /// <summary>Rows that name something in another spelling name it in its own from now on.</summary>
    private static void Respell(
        AssemblyContext context, List<int> rows, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        var raw = context.Raw.Responsibilities;
        foreach (var row in rows)
        {
            var (owner, area, scope) = (raw.Owner[row], raw.Area[row], raw.Scope[row]);
            var isRole = raw.Bits[row].Owner == OwnerKind.Role;
            var owners = isRole ? roles.RowOf : positions.RowOf;
            if (owners[owner] >= 0 && areas.RowOf[area] >= 0 && (scope < 0 || units.RowOf[scope] >= 0)) continue;
            var by = Meant(isRole ? FactLists.Roles : FactLists.Positions, owner, owners, isRole ? "role" : "position");
            var of = Meant(FactLists.Areas, area, areas.RowOf, "area");
            var within = scope < 0 ? scope : Meant(FactLists.Units, scope, units.RowOf, "scope");

            // A row that names nothing stays as it is stated, since it is going to be set aside.
            if (owners[by] < 0 || areas.RowOf[of] < 0 || (within >= 0 && units.RowOf[within] < 0)) continue;
            raw.Owner.Set(row, by);
            raw.Area.Set(row, of);
            raw.Scope.Set(row, within);

            int Meant(FactList list, int name, NameMap rowOf, string field) =>
                context.NameOf(list, name, rowOf, raw.Places[row], "responsibilities", field);
        }
    }

    /// <summary>What an owner states, cell by cell: its statements on one cell become one set.</summary>
    /// <param name="owner">A row of the position table, or <see cref="Positions"/> and a row of the role table.</param>
    /// <param name="entries">Is cleared and takes the entries, in the order of area and scope.</param>
    public void EntriesOf(int owner, List<OwnEntry> entries)
    {
        entries.Clear();
        if (_ofRoles?.GetValueOrDefault(owner) is { } stated)
        {
            entries.AddRange(stated);
            return;
        }

        // A role that came in has no row here.
        if (owner + 1 >= OwnerStarts.Length) return;
        var end = OwnerStarts[owner + 1];
        for (var at = OwnerStarts[owner]; at < end;)
        {
            var (area, scope) = (Area[at], Scope[at]);
            var held = default(Held);
            for (; at < end && Area[at] == area && Scope[at] == scope; at++) held = held.With(Bits[at].Involvement, Bits[at].Joint);
            entries.Add(new(area, scope, held));
        }
    }

    private static Statements None(int positions, int roles) => new()
    {
        Positions = positions,
        OwnerStarts = new int[positions + roles + 1],
        Area = [],
        Scope = [],
        Bits = [],
        Period = new(),
    };

    private static bool IsWanted(AssemblyContext context, int row)
    {
        var raw = context.Raw.Responsibilities;
        if (row >= context.Options.Limits.Rows)
        {
            context.Report(
                raw.Places[row], "responsibilities", null,
                new(ProblemKind.LimitExceeded, AssemblyTexts.MoreThanAllowed("responsibilities")) { SetAside = FactOf(context, row) });
            return false;
        }

        var period = raw.Period[row];
        return period == 0 || context.Holds(context.Raw.Periods[period], raw.Places[row], "responsibilities", FactOf(context, row));
    }

    private static void ReportContradiction(AssemblyContext context, int row)
    {
        var fact = FactOf(context, row);
        var fault = Fault.Contradiction(fact);
        context.Report(context.Raw.Responsibilities.Places[row], "responsibilities", "involvement", new(
            fault.Kind, AssemblyTexts.ExclusionCounts(fault))
        {
            Ids = [fact.Position ?? fact.Role!, fact.Area],
            SetAside = fact,
        });
    }

    private static void ReportOwnerless(AssemblyContext context)
    {
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not ResponsibilityFact row || Fault.OfRow(FactLists.Responsibilities, row) is not { } fault) continue;
            var field = row.Involvement == Involvement.None ? "involvement" : row.Position is null ? "position" : "role";
            context.Report(place, "responsibilities", field, new(fault.Kind, AssemblyTexts.RowSetAside(fault))
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

    private static ResponsibilityFact FactOf(AssemblyContext context, int row) => RawFactWriter.Responsibility(context.Raw, row);
}

/// <summary>What an owner states on one cell.</summary>
internal readonly record struct OwnEntry(int Area, int Scope, Held Held);
