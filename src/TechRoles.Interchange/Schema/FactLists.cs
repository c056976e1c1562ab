using System.Collections.Immutable;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Every list of the contract with its columns: the one table that all formats share.</summary>
internal static class FactLists
{
    /// <summary>An object in a document and a section of a text; no file of a folder.</summary>
    public static FactList<OrganisationFact> Organisation { get; } = new(
        "organisation",
        new OrganisationFact(),
        facts => facts.Organisation == new OrganisationFact() ? [] : [facts.Organisation],
        Columns<OrganisationFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
        Columns<OrganisationFact>.Date("asOf", fact => fact.AsOf, (fact, day) => fact with { AsOf = day }),
        Columns<OrganisationFact>.Flag("complete", fact => fact.Complete, (fact, flag) => fact with { Complete = flag }),
        Columns<OrganisationFact>.Share(
            "softwareRevenueShare", fact => fact.Profile?.SoftwareRevenueShare,
            (fact, share) => With(fact, fact.InProfile() with { SoftwareRevenueShare = share })),
        Columns<OrganisationFact>.IdList(
            "sectors", fact => fact.Profile?.Sectors ?? [], (fact, list) => With(fact, fact.InProfile() with { Sectors = list })),
        Columns<OrganisationFact>.Flag(
            "buildsOnOpenSource", fact => fact.Profile?.BuildsOnOpenSource,
            (fact, flag) => With(fact, fact.InProfile() with { BuildsOnOpenSource = flag })),
        Columns<OrganisationFact>.Number(
            "employees", 0, fact => fact.Profile?.Employees, (fact, number) => With(fact, fact.InProfile() with { Employees = number })),
        Columns<OrganisationFact>.Choice(
            "focus", Vocabulary.Focuses, fact => fact.Profile?.Focus ?? default,
            (fact, focus) => With(fact, fact.InProfile() with { Focus = focus })));

    /// <summary>The first column of the organisation that a document keeps in the object <c>profile</c>.</summary>
    public const int FirstOfProfile = 3;

    public static FactList<UnitFact> Units { get; } = new(
        "units",
        new UnitFact(""),
        facts => facts.Units,
        Columns<UnitFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<UnitFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
        Columns<UnitFact>.Id("parent", fact => fact.Parent, (fact, id) => fact with { Parent = id }));

    public static FactList<AreaFact> Areas { get; } = new(
        "areas",
        new AreaFact(""),
        facts => facts.Areas,
        Columns<AreaFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<AreaFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
        Columns<AreaFact>.Id("parent", fact => fact.Parent, (fact, id) => fact with { Parent = id }),
        Columns<AreaFact>.Choice(
            "orientation", Vocabulary.Orientations, fact => fact.Orientation, (fact, value) => fact with { Orientation = value }),
        Columns<AreaFact>.Flag("required", fact => fact.Required, (fact, flag) => fact with { Required = flag }),
        Columns<AreaFact>.Id("requiredIn", fact => fact.RequiredIn, (fact, id) => fact with { RequiredIn = id }),
        Columns<AreaFact>.IdList("controls", fact => fact.Controls, (fact, list) => fact with { Controls = list }),
        Columns<AreaFact>.IdList("dependsOn", fact => fact.DependsOn, (fact, list) => fact with { DependsOn = list }));

    public static FactList<RoleFact> Roles { get; } = new(
        "roles",
        new RoleFact(""),
        facts => facts.Roles,
        Columns<RoleFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<RoleFact>.Text("title", fact => fact.Title, (fact, text) => fact with { Title = text }),
        Columns<RoleFact>.Kind("kind", fact => fact.Kind, (fact, kind) => fact with { Kind = kind }));

    public static FactList<PositionFact> Positions { get; } = new(
        "positions",
        new PositionFact(""),
        facts => facts.Positions,
        Columns<PositionFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<PositionFact>.Text("title", fact => fact.Title, (fact, text) => fact with { Title = text }),
        Columns<PositionFact>.IdList("roles", fact => fact.Roles, (fact, list) => fact with { Roles = list }),
        Columns<PositionFact>.Id("unit", fact => fact.Unit, (fact, id) => fact with { Unit = id }),
        Columns<PositionFact>.Id("scope", fact => fact.Scope, (fact, id) => fact with { Scope = id }),
        Columns<PositionFact>.Id("reportsTo", fact => fact.ReportsTo, (fact, id) => fact with { ReportsTo = id })
            with
        { NamesPositions = true, Repeats = true },
        Columns<PositionFact>.IdList("dottedTo", fact => fact.DottedTo, (fact, list) => fact with { DottedTo = list })
            with
        { NamesPositions = true },
        Columns<PositionFact>.Flag("top", fact => fact.Top, (fact, flag) => fact with { Top = flag }),
        Columns<PositionFact>.Choice("status", Vocabulary.Statuses, fact => fact.Status, (fact, value) => fact with { Status = value }),
        Columns<PositionFact>.Text("grade", fact => fact.Grade, (fact, text) => fact with { Grade = text }),
        Columns<PositionFact>.Flag("matrix", fact => fact.Matrix, (fact, flag) => fact with { Matrix = flag }),
        Columns<PositionFact>.Flag("key", fact => fact.Key, (fact, flag) => fact with { Key = flag }),
        Columns<PositionFact>.Share("capacity", fact => fact.Capacity, (fact, share) => fact with { Capacity = share }));

    public static FactList<LineFact> Lines { get; } = new(
        "lines",
        new LineFact("", ""),
        facts => facts.Lines,
        [
            Columns<LineFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
                with { Required = true, NamesPositions = true },
            Columns<LineFact>.Id("manager", fact => fact.Manager, (fact, id) => fact with { Manager = id })
                with { Required = true, NamesPositions = true },
            Columns<LineFact>.Usually("kind", Vocabulary.Lines, fact => fact.Kind, (fact, kind) => fact with { Kind = kind }),
            Columns<LineFact>.Share("percent", fact => fact.Percent, (fact, share) => fact with { Percent = share }),
            .. Columns<LineFact>.Dated(fact => fact.Period, (fact, period) => fact with { Period = period }),
        ]);

    public static FactList<PersonFact> People { get; } = new(
        "people",
        new PersonFact(""),
        facts => facts.People,
        Columns<PersonFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<PersonFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }));

    public static FactList<AssignmentFact> Assignments { get; } = new(
        "assignments",
        new AssignmentFact("", ""),
        facts => facts.Assignments,
        [
            Columns<AssignmentFact>.Id("person", fact => fact.Person, (fact, id) => fact with { Person = id }) with { Required = true },
            Columns<AssignmentFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
                with { Required = true, NamesPositions = true },
            Columns<AssignmentFact>.Share("share", fact => fact.Share, (fact, share) => fact with { Share = share }),
            Columns<AssignmentFact>.Usually("mode", Vocabulary.Modes, fact => fact.Mode, (fact, mode) => fact with { Mode = mode }),
            .. Columns<AssignmentFact>.Dated(fact => fact.Period, (fact, period) => fact with { Period = period }),
        ]);

    public static FactList<ResponsibilityFact> Responsibilities { get; } = new(
        "responsibilities",
        new ResponsibilityFact("", Involvement.None),
        facts => facts.Responsibilities,
        [
            Columns<ResponsibilityFact>.Id("area", fact => fact.Area, (fact, id) => fact with { Area = id }) with { Required = true },
            Columns<ResponsibilityFact>.Choice(
                "involvement", Vocabulary.Involvements, fact => fact.Involvement, (fact, value) => fact with { Involvement = value })
                with { Required = true },
            Columns<ResponsibilityFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
                with { NamesPositions = true },
            Columns<ResponsibilityFact>.Id("role", fact => fact.Role, (fact, id) => fact with { Role = id }),
            Columns<ResponsibilityFact>.Id("scope", fact => fact.Scope, (fact, id) => fact with { Scope = id }),
            Columns<ResponsibilityFact>.Flag("joint", fact => fact.Joint, (fact, flag) => fact with { Joint = flag }),
            .. Columns<ResponsibilityFact>.Dated(fact => fact.Period, (fact, period) => fact with { Period = period }),
        ])
    {
        Complaint = fact => fact.Position is null == fact.Role is null ? "exactly one of position and role owns a responsibility" : null,
    };

    public static FactList<ConflictFact> Conflicts { get; } = new(
        "conflicts",
        new ConflictFact(""),
        facts => facts.Conflicts,
        Columns<ConflictFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<ConflictFact>.IdList("areas", fact => fact.Areas, (fact, list) => fact with { Areas = list }) with { Required = true },
        Columns<ConflictFact>.Number("atLeast", 2, fact => fact.AtLeast, (fact, number) => fact with { AtLeast = number }),
        Columns<ConflictFact>.Text("source", fact => fact.Source, (fact, text) => fact with { Source = text }));

    public static FactList<QualificationFact> Qualifications { get; } = new(
        "qualifications",
        new QualificationFact("", ""),
        facts => facts.Qualifications,
        [
            Columns<QualificationFact>.Id("person", fact => fact.Person, (fact, id) => fact with { Person = id }) with { Required = true },
            Columns<QualificationFact>.Text("discipline", fact => fact.Discipline, (fact, text) => fact with { Discipline = text })
                with { Required = true },
            Columns<QualificationFact>.Text("level", fact => fact.Level, (fact, text) => fact with { Level = text }),
            .. Columns<QualificationFact>.Dated(fact => fact.Period, (fact, period) => fact with { Period = period }),
        ]);

    public static FactList<RequirementFact> Requirements { get; } = new(
        "requirements",
        new RequirementFact(""),
        facts => facts.Requirements,
        Columns<RequirementFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
            with
        { NamesPositions = true },
        Columns<RequirementFact>.Id("role", fact => fact.Role, (fact, id) => fact with { Role = id }),
        Columns<RequirementFact>.Id("area", fact => fact.Area, (fact, id) => fact with { Area = id }),
        Columns<RequirementFact>.Text("discipline", fact => fact.Discipline, (fact, text) => fact with { Discipline = text })
            with
        { Required = true },
        Columns<RequirementFact>.Text("level", fact => fact.Level, (fact, text) => fact with { Level = text }),
        Columns<RequirementFact>.Text("group", fact => fact.Group, (fact, text) => fact with { Group = text }))
    {
        Complaint = fact => (fact.Position is null ? 0 : 1) + (fact.Role is null ? 0 : 1) + (fact.Area is null ? 0 : 1) == 1
            ? null
            : "exactly one of position, role and area has a requirement",
    };

    public static FactList<StakeholderFact> Stakeholders { get; } = new(
        "stakeholders",
        new StakeholderFact(""),
        facts => facts.Stakeholders,
        Columns<StakeholderFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<StakeholderFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
        Columns<StakeholderFact>.Text("kind", fact => fact.Kind, (fact, text) => fact with { Kind = text }),
        Columns<StakeholderFact>.Choice(
            "influence", Vocabulary.Influences, fact => fact.Influence, (fact, value) => fact with { Influence = value }),
        Columns<StakeholderFact>.Choice(
            "interest", Vocabulary.Influences, fact => fact.Interest, (fact, value) => fact with { Interest = value }),
        Columns<StakeholderFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
            with
        { NamesPositions = true });

    public static FactList<EngagementFact> Engagements { get; } = new(
        "engagements",
        new EngagementFact("", "", default),
        facts => facts.Engagements,
        Columns<EngagementFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
            with
        { Required = true, NamesPositions = true },
        Columns<EngagementFact>.Id("stakeholder", fact => fact.Stakeholder, (fact, id) => fact with { Stakeholder = id })
            with
        { Required = true },
        Columns<EngagementFact>.Choice("kind", Vocabulary.Engagements, fact => fact.Kind, (fact, kind) => fact with { Kind = kind })
            with
        { Required = true },
        Columns<EngagementFact>.Text("topic", fact => fact.Topic, (fact, text) => fact with { Topic = text }),
        Columns<EngagementFact>.Choice("current", Vocabulary.Levels, fact => fact.Current, (fact, level) => fact with { Current = level }),
        Columns<EngagementFact>.Choice("desired", Vocabulary.Levels, fact => fact.Desired, (fact, level) => fact with { Desired = level }));

    public static FactList<NeedFact> Needs { get; } = new(
        "needs",
        new NeedFact("", "", ""),
        facts => facts.Needs,
        Columns<NeedFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<NeedFact>.Id("stakeholder", fact => fact.Stakeholder, (fact, id) => fact with { Stakeholder = id })
            with
        { Required = true },
        Columns<NeedFact>.Id("area", fact => fact.Area, (fact, id) => fact with { Area = id }) with { Required = true },
        Columns<NeedFact>.Flag("stated", fact => fact.Stated, (fact, flag) => fact with { Stated = flag }),
        Columns<NeedFact>.Text("text", fact => fact.Text, (fact, text) => fact with { Text = text }));

    public static FactList<BodyFact> Bodies { get; } = new(
        "bodies",
        new BodyFact(""),
        facts => facts.Bodies,
        Columns<BodyFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
        Columns<BodyFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
        Columns<BodyFact>.Text("kind", fact => fact.Kind, (fact, text) => fact with { Kind = text }));

    public static FactList<SeatFact> Seats { get; } = new(
        "seats",
        new SeatFact("", ""),
        facts => facts.Seats,
        Columns<SeatFact>.Id("body", fact => fact.Body, (fact, id) => fact with { Body = id }) with { Required = true },
        Columns<SeatFact>.Id("position", fact => fact.Position, (fact, id) => fact with { Position = id })
            with
        { Required = true, NamesPositions = true },
        Columns<SeatFact>.Usually("kind", Vocabulary.Seats, fact => fact.Kind, (fact, kind) => fact with { Kind = kind }));

    public static FactList<GoalFact> Goals { get; } = new(
        "goals",
        new GoalFact(""),
        facts => facts.Goals,
        [
            Columns<GoalFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
            Columns<GoalFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
            Columns<GoalFact>.Id("owner", fact => fact.Owner, (fact, id) => fact with { Owner = id }) with { NamesPositions = true },
            .. Columns<GoalFact>.Dated(fact => fact.Period, (fact, period) => fact with { Period = period }),
            Columns<GoalFact>.IdList("opposes", fact => fact.Opposes, (fact, list) => fact with { Opposes = list }),
        ]);

    public static FactList<InitiativeFact> Initiatives { get; } = new(
        "initiatives",
        new InitiativeFact(""),
        facts => facts.Initiatives,
        [
            Columns<InitiativeFact>.Id("id", fact => fact.Id, (fact, id) => fact with { Id = id }) with { Required = true },
            Columns<InitiativeFact>.Text("name", fact => fact.Name, (fact, text) => fact with { Name = text }),
            Columns<InitiativeFact>.Text("kind", fact => fact.Kind, (fact, text) => fact with { Kind = text }),
            Columns<InitiativeFact>.Id("sponsor", fact => fact.Sponsor, (fact, id) => fact with { Sponsor = id })
                with { NamesPositions = true },
            Columns<InitiativeFact>.IdList("goals", fact => fact.Goals, (fact, list) => fact with { Goals = list }),
            Columns<InitiativeFact>.IdList("areas", fact => fact.Areas, (fact, list) => fact with { Areas = list }),
            Columns<InitiativeFact>.IdList("needs", fact => fact.Needs, (fact, list) => fact with { Needs = list }),
            .. Columns<InitiativeFact>.Dated(fact => fact.Period, (fact, period) => fact with { Period = period }),
        ]);

    /// <summary>The lists that are tables, in the order of the contract.</summary>
    public static ImmutableArray<FactList> Tables { get; } =
    [
        Units, Areas, Roles, Positions, Lines, People, Assignments, Responsibilities, Conflicts, Qualifications, Requirements,
        Stakeholders, Engagements, Needs, Bodies, Seats, Goals, Initiatives,
    ];

    private static readonly Dictionary<string, FactList> ByKey =
        Tables.Append(Organisation).ToDictionary(list => Spelling.Key(list.Name), StringComparer.Ordinal);

    /// <summary>The list with a name, however it is spelt; null where there is none.</summary>
    public static FactList? Find(string name) => ByKey.GetValueOrDefault(Spelling.Key(name));

    /// <summary>The list whose row a fact is.</summary>
    public static FactList Of(Fact fact) => ByKey.Values.First(list => list.Holds(fact));

    private static CompanyProfile InProfile(this OrganisationFact fact) => fact.Profile ?? new();

    private static OrganisationFact With(OrganisationFact fact, CompanyProfile profile) => fact with { Profile = profile };
}
