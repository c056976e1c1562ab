using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Checks the lists outside the line of command, each against those it refers to.</summary>
internal sealed class OutsideAssembly(
    AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, PeopleTable people)
{
    public OutsideTable Assemble()
    {
        var stakeholders = Known<StakeholderFact>("stakeholders", row => row.Id)
            .Select(row => Position(row.Fact.Position) ? row.Fact : Without(row, "stakeholders", "position", row.Fact.Id, row.Fact.Position!, row.Fact with { Position = null }))
            .ToArray();
        var stakeholderIds = stakeholders.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var bodies = Known<BodyFact>("bodies", row => row.Id).Select(row => row.Fact).ToArray();
        var bodyIds = bodies.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var needs = Known<NeedFact>("needs", row => row.Id)
            .Where(row => Require(row, "needs", row.Fact.Id, ("stakeholder", row.Fact.Stakeholder, stakeholderIds.Contains(row.Fact.Stakeholder)), ("area", row.Fact.Area, Area(row.Fact.Area))))
            .Select(row => row.Fact)
            .ToArray();
        var goals = Goals();
        return new()
        {
            Conflicts = Conflicts(),
            Qualifications = InOrder(Rows<QualificationFact>()
                .Where(row => context.Holds(row.Fact.Period, row.Place, "qualifications", row.Fact))
                .Where(row => Require(row, "qualifications", row.Fact.Discipline, ("person", row.Fact.Person, people.RowOf[context.Names.Intern(row.Fact.Person)] >= 0)))),
            Expired = InOrder(Rows<QualificationFact>()
                .Where(row => row.Fact.Period.IsValid && row.Fact.Period.IsOver(context.AsOf) && people.RowOf[context.Names.Intern(row.Fact.Person)] >= 0)),
            Requirements = Requirements(),
            Stakeholders = stakeholders,
            Engagements = Rows<EngagementFact>()
                .Where(row => Require(row, "engagements", row.Fact.Stakeholder, ("position", row.Fact.Position, Position(row.Fact.Position)), ("stakeholder", row.Fact.Stakeholder, stakeholderIds.Contains(row.Fact.Stakeholder))))
                .Select(row => row.Fact)
                .Distinct()
                .OrderBy(row => row.Position, StringComparer.Ordinal).ThenBy(row => row.Stakeholder, StringComparer.Ordinal).ThenBy(row => row.Kind).ThenBy(row => row.Topic, StringComparer.Ordinal).ThenBy(row => row.Current).ThenBy(row => row.Desired)
                .ToArray(),
            Needs = needs,
            Bodies = bodies,
            Seats = Rows<SeatFact>()
                .Where(row => Require(row, "seats", row.Fact.Body, ("body", row.Fact.Body, bodyIds.Contains(row.Fact.Body)), ("position", row.Fact.Position, Position(row.Fact.Position))))
                .Select(row => row.Fact)
                .Distinct()
                .OrderBy(row => row.Body, StringComparer.Ordinal).ThenBy(row => row.Position, StringComparer.Ordinal).ThenBy(row => row.Kind)
                .ToArray(),
            Goals = goals,
            Initiatives = Initiatives(goals, needs),
        };
    }

    private GoalFact[] Goals()
    {
        var known = Known<GoalFact>("goals", row => row.Id).Where(row => HasDays(row.Fact.Period, row.Place, "goals", row.Fact)).ToArray();
        var ids = known.Select(row => row.Fact.Id).ToHashSet(StringComparer.Ordinal);
        return known
            .Select(row => Position(row.Fact.Owner) ? row : (Fact: Without(row, "goals", "owner", row.Fact.Id, row.Fact.Owner!, row.Fact with { Owner = null }), row.Place))
            .Select(row => row.Fact with { Opposes = Kept(row.Fact.Opposes, ids.Contains, row.Place, "goals", "opposes", row.Fact.Id) })
            .ToArray();
    }

    private InitiativeFact[] Initiatives(GoalFact[] goals, NeedFact[] needs)
    {
        var goalIds = goals.Select(goal => goal.Id).ToHashSet(StringComparer.Ordinal);
        var needIds = needs.Select(need => need.Id).ToHashSet(StringComparer.Ordinal);
        return Known<InitiativeFact>("initiatives", row => row.Id)
            .Where(row => HasDays(row.Fact.Period, row.Place, "initiatives", row.Fact))
            .Select(row => Position(row.Fact.Sponsor) ? row : (Fact: Without(row, "initiatives", "sponsor", row.Fact.Id, row.Fact.Sponsor!, row.Fact with { Sponsor = null }), row.Place))
            .Select(row => row.Fact with
            {
                Goals = Kept(row.Fact.Goals, goalIds.Contains, row.Place, "initiatives", "goals", row.Fact.Id),
                Areas = Kept(row.Fact.Areas, Area, row.Place, "initiatives", "areas", row.Fact.Id),
                Needs = Kept(row.Fact.Needs, needIds.Contains, row.Place, "initiatives", "needs", row.Fact.Id),
            })
            .ToArray();
    }

    private ConflictFact[] Conflicts() =>
    [
        .. Known<ConflictFact>("conflicts", row => row.Id)
            .Select(row => (Stated: row.Fact, Fact: row.Fact with { Areas = Kept(row.Fact.Areas, Area, row.Place, "conflicts", "areas", row.Fact.Id) }, row.Place))
            .Where(row =>
            {
                if (row.Fact.Areas.Count >= 2 && row.Fact.AtLeast is null or >= 2 && (row.Fact.AtLeast ?? 2) <= row.Fact.Areas.Count) return true;
                context.Report(row.Place, "conflicts", "areas", new(ProblemKind.InvalidValue, $"The conflict '{row.Fact.Id}' needs two areas or more, and no more of them than it lists; the row is set aside.")
                {
                    Ids = [row.Fact.Id],
                    SetAside = row.Stated,
                });
                return false;
            })
            .Select(row => row.Fact),
    ];

    private static QualificationFact[] InOrder(IEnumerable<(QualificationFact Fact, Place Place)> rows) =>
    [
        .. rows.Select(row => row.Fact)
            .Distinct()
            .OrderBy(row => row.Person, StringComparer.Ordinal).ThenBy(row => row.Discipline, StringComparer.Ordinal).ThenBy(row => row.Level, StringComparer.Ordinal)
            .ThenBy(row => row.Period.From).ThenBy(row => row.Period.To),
    ];

    private RequirementFact[] Requirements() =>
    [
        .. Rows<RequirementFact>()
            .Where(row =>
            {
                var owners = new[] { row.Fact.Position, row.Fact.Role, row.Fact.Area }.Count(owner => owner is not null);
                if (owners == 1) return true;
                context.Report(row.Place, "requirements", null, new(ProblemKind.InvalidValue, $"The requirement '{row.Fact.Discipline}' must state exactly one of position, role and area; the row is set aside.")
                {
                    Ids = [row.Fact.Discipline],
                    SetAside = row.Fact,
                });
                return false;
            })
            .Where(row => Require(
                row,
                "requirements",
                row.Fact.Discipline,
                ("position", row.Fact.Position, Position(row.Fact.Position)),
                ("role", row.Fact.Role, row.Fact.Role is null || roles.RowOf[context.Names.Intern(row.Fact.Role)] >= 0),
                ("area", row.Fact.Area, row.Fact.Area is null || Area(row.Fact.Area))))
            .Select(row => row.Fact)
            .Distinct()
            .OrderBy(row => row.Position, StringComparer.Ordinal).ThenBy(row => row.Role, StringComparer.Ordinal).ThenBy(row => row.Area, StringComparer.Ordinal)
            .ThenBy(row => row.Discipline, StringComparer.Ordinal).ThenBy(row => row.Level, StringComparer.Ordinal).ThenBy(row => row.Group, StringComparer.Ordinal),
    ];

    private IEnumerable<(T Fact, Place Place)> Rows<T>()
        where T : Fact => context.Others.Where(row => row.Fact is T).Select(row => ((T)row.Fact, row.Place));

    /// <summary>The rows with an id, in the order of the ids; a later row with an id that is taken is set aside.</summary>
    private List<(T Fact, Place Place)> Known<T>(string list, Func<T, string> id)
        where T : Fact
    {
        var known = new SortedDictionary<string, (T Fact, Place Place)>(StringComparer.Ordinal);
        foreach (var (fact, place) in Rows<T>())
        {
            if (!context.IsId(id(fact), place, list, "id", fact)) continue;
            if (!known.TryAdd(id(fact), (fact, place)) && known[id(fact)].Fact != fact) context.ReportDuplicate(place, list, id(fact), fact);
        }

        return [.. known.Values];
    }

    private bool Require<T>((T Fact, Place Place) row, string list, string id, params ReadOnlySpan<(string Field, string? Reference, bool IsKnown)> references)
        where T : Fact
    {
        foreach (var (field, reference, isKnown) in references)
        {
            if (isKnown) continue;
            context.ReportUnknown(row.Place, list, field, id, reference!, row.Fact);
            return false;
        }

        return true;
    }

    private T Without<T>((T Fact, Place Place) row, string list, string field, string id, string reference, T mended)
        where T : Fact
    {
        context.ReportUnknown(row.Place, list, field, id, reference, null);
        return mended;
    }

    private ValueList<string> Kept(ValueList<string> references, Func<string, bool> isKnown, Place place, string list, string field, string id)
    {
        foreach (var reference in references)
            if (!isKnown(reference)) context.ReportUnknown(place, list, field, id, reference, null);
        return references.Where(isKnown).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
    }

    private bool HasDays(Period period, Place place, string list, Fact fact)
    {
        // A goal or plan is part of the chart before and after its time: rules compare its period with the day.
        if (period.IsValid) return true;
        context.Report(place, list, "to", new(ProblemKind.InvalidValue, $"The period {period} does not contain any day; the row is set aside.") { Rule = "TR9001", SetAside = fact });
        return false;
    }

    private bool Position(string? id) => id is null || positions.RowOf[context.Names.Intern(id)] >= 0;

    private bool Area(string id) => areas.RowOf[context.Names.Intern(id)] >= 0;
}
