// Long for a reason: one short generator for each list of the contract, side by side.
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>One generator for each list of facts.</summary>
internal static class FactGenerators
{
    private static readonly Gen<string> Id = FactTexts.Ids();
    private static readonly Gen<string?> MaybeId = Maybe(FactTexts.Ids());
    private static readonly Gen<string?> MaybeText = Maybe(FactTexts.Texts());
    private static readonly Gen<ValueList<string>> IdList =
        Gen.Frequency((3, Gen.Constant<ValueList<string>>([])), (1, Gen.Choose(1, 3).SelectMany(count => Id.ListOf(count))
            .Select(list => list.ToValueList())));

    private static readonly Gen<bool?> MaybeFlag = Gen.Elements<bool?>(null, null, true, false);

    private static readonly Gen<Percent?> MaybeShare =
        Gen.OneOf(Gen.Constant<Percent?>(null), Gen.Choose(0, 100).Select(value => (Percent?)Percent.Create(value).AsT0));

    private static readonly Gen<DateOnly?> MaybeDay = Gen.Frequency(
        (2, Gen.Constant<DateOnly?>(null)),
        (2, Gen.Choose(0, 4000).Select(days => (DateOnly?)new DateOnly(2020, 1, 1).AddDays(days))),
        (1, Gen.Elements<DateOnly?>(DateOnly.MinValue, DateOnly.MaxValue)));

    private static readonly Gen<Period> Period = Gen.Frequency(
        (2, Gen.Constant(TechRoles.Facts.Period.Always)),
        (1, MaybeDay.Zip(MaybeDay).Select(days => new Period(days.Item1, days.Item2))));

    public static Gen<ChartFacts> Facts() =>
        from facts in Any()
        from picks in Gen.Choose(0, 1000).ArrayOf(16)
        from tidy in Gen.Elements(true, false)
        select tidy ? Tidy(facts, picks) : facts;

    private static Gen<ChartFacts> Any() =>
        from organisation in Organisation()
        from units in Rows(Units())
        from areas in Rows(Areas())
        from roles in Rows(Roles())
        from positions in Rows(Positions())
        from lines in Rows(Lines())
        from people in Rows(People())
        from assignments in Rows(Assignments())
        from responsibilities in Rows(Responsibilities())
        from others in Others()
        select others with
        {
            Organisation = organisation,
            Units = units,
            Areas = areas,
            Roles = roles,
            Positions = positions,
            Lines = lines,
            People = people,
            Assignments = assignments,
            Responsibilities = responsibilities,
        };

    // What most sources look like: managers above their reports, and what belongs to positions in the order of the positions.
    private static ChartFacts Tidy(ChartFacts facts, int[] picks)
    {
        var ids = facts.Positions.Select(fact => fact.Id).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return facts;
        string Pick(int row) => ids[picks[row % picks.Length] % ids.Count];
        var assignments = facts.Assignments
            .Select((fact, row) => fact with { Position = Pick(row), Period = default })
            .OrderBy(fact => ids.IndexOf(fact.Position))
            .ToValueList();
        return facts with
        {
            Positions = facts.Positions
                .DistinctBy(fact => fact.Id, StringComparer.Ordinal)
                .Select((fact, row) => fact with { ReportsTo = row == 0 ? null : ids[picks[row % picks.Length] % row] })
                .ToValueList(),
            Assignments = assignments,
            People = assignments.Select(fact => fact.Person).Distinct(StringComparer.Ordinal).Select(person => new PersonFact(person))
                .ToValueList(),
            Responsibilities = facts.Responsibilities
                .Select((fact, row) => fact.Role is null ? fact with { Position = Pick(row), Period = default } : fact)
                .OrderBy(fact => fact.Position is null ? ids.Count : ids.IndexOf(fact.Position))
                .ToValueList(),
        };
    }

    private static Gen<ChartFacts> Others() =>
        from conflicts in Rows(Conflicts())
        from qualifications in Rows(Qualifications())
        from requirements in Rows(Requirements())
        from stakeholders in Rows(Stakeholders())
        from engagements in Rows(Engagements())
        from needs in Rows(Needs())
        from bodies in Rows(Bodies())
        from seats in Rows(Seats())
        from goals in Rows(Goals())
        from initiatives in Rows(Initiatives())
        select new ChartFacts
        {
            Conflicts = conflicts,
            Qualifications = qualifications,
            Requirements = requirements,
            Stakeholders = stakeholders,
            Engagements = engagements,
            Needs = needs,
            Bodies = bodies,
            Seats = seats,
            Goals = goals,
            Initiatives = initiatives,
        };

    private static Gen<ValueList<T>> Rows<T>(Gen<T> row) =>
        Gen.Frequency((1, Gen.Constant<ValueList<T>>([])), (2, Gen.Choose(0, 4).SelectMany(count => row.ListOf(count))
            .Select(rows => rows.ToValueList())));

    private static Gen<string?> Maybe(Gen<string> text) =>
        Gen.OneOf(Gen.Constant<string?>(null), text.Select(value => (string?)value));

    private static Gen<T> Choice<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<OrganisationFact> Organisation() => Gen.Frequency((1, Gen.Constant(new OrganisationFact())), (1, Stated()));

    private static Gen<OrganisationFact> Stated() =>
        from name in MaybeText
        from asOf in MaybeDay
        from complete in MaybeFlag
        from hasProfile in Gen.Elements(true, false)
        from share in MaybeShare
        from sectors in IdList
        from open in MaybeFlag
        from employees in Gen.Elements<int?>(null, 0, 1, 250, int.MaxValue)
        from focus in Choice<CompanyFocus>()
        let profile = new CompanyProfile
        {
            SoftwareRevenueShare = share,
            Sectors = sectors,
            BuildsOnOpenSource = open,
            Employees = employees,
            Focus = focus,
        }
        select new OrganisationFact
        {
            Name = name,
            AsOf = asOf,
            Complete = complete,
            Profile = hasProfile && profile != new CompanyProfile() ? profile : null,
        };

    private static Gen<UnitFact> Units() =>
        from id in Id from name in MaybeText from parent in MaybeId select new UnitFact(id) { Name = name, Parent = parent };

    private static Gen<AreaFact> Areas() =>
        from id in Id
        from name in MaybeText
        from parent in MaybeId
        from orientation in Choice<Orientation>()
        from required in MaybeFlag
        from requiredIn in MaybeId
        from controls in IdList
        from dependsOn in IdList
        select new AreaFact(id)
        {
            Name = name,
            Parent = parent,
            Orientation = orientation,
            Required = required,
            RequiredIn = requiredIn,
            Controls = controls,
            DependsOn = dependsOn,
        };

    private static Gen<RoleFact> Roles() =>
        from id in Id from title in MaybeText from kind in Gen.Elements<RoleKind>([RoleKind.Other, .. RoleCatalogue.BuiltIn.Kinds]) select new RoleFact(id) { Title = title, Kind = kind };

    private static Gen<PositionFact> Positions() =>
        from id in Id
        from title in Gen.OneOf(MaybeText, Gen.Constant<string?>(id), Gen.Constant<string?>(id.ToUpperInvariant()))
        from roles in IdList
        from unit in MaybeId
        from scope in MaybeId
        from reportsTo in MaybeId
        from dottedTo in IdList
        from top in MaybeFlag
        from status in Choice<PositionStatus>()
        from grade in MaybeText
        from matrix in MaybeFlag
        from key in MaybeFlag
        from capacity in MaybeShare
        from bare in Gen.Elements(true, false)
        select bare
            ? new PositionFact(id) { Title = title, ReportsTo = reportsTo }
            : new PositionFact(id)
            {
                Title = title,
                Roles = roles,
                Unit = unit,
                Scope = scope,
                ReportsTo = reportsTo,
                DottedTo = dottedTo,
                Top = top,
                Status = status,
                Grade = grade,
                Matrix = matrix,
                Key = key,
                Capacity = capacity,
            };

    private static Gen<LineFact> Lines() =>
        from position in Id
        from manager in Id
        from kind in Choice<LineKind>()
        from percent in MaybeShare
        from period in Period
        select new LineFact(position, manager) { Kind = kind, Percent = percent, Period = period };

    private static Gen<PersonFact> People() => from id in Id from name in MaybeText select new PersonFact(id) { Name = name };

    private static Gen<AssignmentFact> Assignments() =>
        from person in Id
        from position in Id
        from share in MaybeShare
        from mode in Choice<AssignmentMode>()
        from period in Period
        select new AssignmentFact(person, position) { Share = share, Mode = mode, Period = period };

    private static Gen<ResponsibilityFact> Responsibilities() =>
        from area in Id
        from involvement in Gen.Choose(1, 6).Select(value => (Involvement)value)
        from owner in Id
        from ofRole in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from scope in MaybeId
        from joint in MaybeFlag
        from period in Period
        select new ResponsibilityFact(area, involvement)
        {
            Position = ofRole ? null : owner,
            Role = ofRole ? owner : null,
            Scope = scope,
            Joint = joint,
            Period = period,
        };

    private static Gen<ConflictFact> Conflicts() =>
        from id in Id
        from areas in Id.NonEmptyListOf()
        from atLeast in Gen.Elements<int?>(null, 2, 3)
        from source in MaybeText
        select new ConflictFact(id) { Areas = areas.ToValueList(), AtLeast = atLeast, Source = source };

    private static Gen<QualificationFact> Qualifications() =>
        from person in Id
        from discipline in FactTexts.Texts()
        from level in MaybeText
        from period in Period
        select new QualificationFact(person, discipline) { Level = level, Period = period };

    private static Gen<RequirementFact> Requirements() =>
        from owner in Id
        from which in Gen.Choose(0, 2)
        from discipline in FactTexts.Texts()
        from level in MaybeText
        from grouping in MaybeText
        select new RequirementFact(discipline)
        {
            Position = which == 0 ? owner : null,
            Role = which == 1 ? owner : null,
            Area = which == 2 ? owner : null,
            Level = level,
            Group = grouping,
        };

    private static Gen<StakeholderFact> Stakeholders() =>
        from id in Id
        from name in MaybeText
        from kind in MaybeText
        from influence in Choice<Influence>()
        from interest in Choice<Influence>()
        from position in MaybeId
        select new StakeholderFact(id) { Name = name, Kind = kind, Influence = influence, Interest = interest, Position = position };

    private static Gen<EngagementFact> Engagements() =>
        from position in Id
        from stakeholder in Id
        from kind in Choice<EngagementKind>()
        from topic in MaybeText
        from current in Choice<EngagementLevel>()
        from desired in Choice<EngagementLevel>()
        select new EngagementFact(position, stakeholder, kind) { Topic = topic, Current = current, Desired = desired };

    private static Gen<NeedFact> Needs() =>
        from id in Id
        from stakeholder in Id
        from area in Id
        from stated in MaybeFlag
        from text in MaybeText
        select new NeedFact(id, stakeholder, area) { Stated = stated, Text = text };

    private static Gen<BodyFact> Bodies() =>
        from id in Id from name in MaybeText from kind in MaybeText select new BodyFact(id) { Name = name, Kind = kind };

    private static Gen<SeatFact> Seats() =>
        from body in Id from position in Id from kind in Choice<SeatKind>() select new SeatFact(body, position) { Kind = kind };

    private static Gen<GoalFact> Goals() =>
        from id in Id
        from name in MaybeText
        from owner in MaybeId
        from period in Period
        from opposes in IdList
        select new GoalFact(id) { Name = name, Owner = owner, Period = period, Opposes = opposes };

    private static Gen<InitiativeFact> Initiatives() =>
        from id in Id
        from name in MaybeText
        from kind in MaybeText
        from sponsor in MaybeId
        from goals in IdList
        from areas in IdList
        from needs in IdList
        from period in Period
        select new InitiativeFact(id)
        {
            Name = name,
            Kind = kind,
            Sponsor = sponsor,
            Goals = goals,
            Areas = areas,
            Needs = needs,
            Period = period,
        };
}
