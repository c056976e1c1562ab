// Long for a reason: the one table of fact lists, to be read from top to bottom.
using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>Every list of facts with its columns: the one table that formats, checks, changes and laws walk.</summary>
/// <remarks>A list refers to itself and to lists before it only, so that rows can come in this order and go in the opposite one.</remarks>
public static class FactLists
{
    /// <summary>What is said of the organisation: an object in a document and a section of a text; no file of a folder.</summary>
    public static FactList<OrganisationFact> Organisation { get; } = new(
        "organisation",
        "organisation",
        new OrganisationFact(),
        facts => facts.Organisation == new OrganisationFact() ? [] : [facts.Organisation],
        (facts, rows) => facts with { Organisation = rows.Count == 0 ? new() : rows[^1] },
        Columns<OrganisationFact>.Text("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<OrganisationFact>.Date("asOf", row => row.AsOf, (row, day) => row with { AsOf = day }),
        Columns<OrganisationFact>.Flag("complete", row => row.Complete, (row, flag) => row with { Complete = flag }),
        Columns<OrganisationFact>.IdList("grades", row => row.Grades, (row, list) => row with { Grades = list }),
        Columns<OrganisationFact>.Share(
            "softwareRevenueShare",
            row => row.Profile?.SoftwareRevenueShare,
            (row, share) => row with { Profile = row.InProfile() with { SoftwareRevenueShare = share } }).Inner("profile"),
        Columns<OrganisationFact>.IdList(
            "sectors",
            row => row.Profile?.Sectors ?? [],
            (row, list) => row with { Profile = row.InProfile() with { Sectors = list } }).Inner("profile"),
        Columns<OrganisationFact>.Flag(
            "buildsOnOpenSource",
            row => row.Profile?.BuildsOnOpenSource,
            (row, flag) => row with { Profile = row.InProfile() with { BuildsOnOpenSource = flag } }).Inner("profile"),
        Columns<OrganisationFact>.Number(
            "employees",
            0,
            row => row.Profile?.Employees,
            (row, number) => row with { Profile = row.InProfile() with { Employees = number } }).Inner("profile"),
        Columns<OrganisationFact>.Choice(
            "focus",
            Choices.Focuses,
            row => row.Profile?.Focus ?? default,
            (row, focus) => row with { Profile = row.InProfile() with { Focus = focus } }).Inner("profile"));

    /// <summary>Units, regions and products.</summary>
    public static FactList<UnitFact> Units { get; } = new(
        "units",
        "unit",
        new UnitFact(""),
        facts => facts.Units,
        (facts, rows) => facts with { Units = rows },
        Columns<UnitFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<UnitFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<UnitFact>.Reference("parent", "units", row => row.Parent, (row, id) => row with { Parent = id }));

    /// <summary>What one can be responsible for.</summary>
    public static FactList<AreaFact> Areas { get; } = new(
        "areas",
        "area",
        new AreaFact(""),
        facts => facts.Areas,
        (facts, rows) => facts with { Areas = rows },
        Columns<AreaFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<AreaFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<AreaFact>.Reference("parent", "areas", row => row.Parent, (row, id) => row with { Parent = id }),
        Columns<AreaFact>.Choice(
            "orientation", Choices.Orientations, row => row.Orientation, (row, value) => row with { Orientation = value }),
        Columns<AreaFact>.Flag("required", row => row.Required, (row, flag) => row with { Required = flag }),
        Columns<AreaFact>.Reference("requiredIn", "units", row => row.RequiredIn, (row, id) => row with { RequiredIn = id }),
        Columns<AreaFact>.References("controls", "areas", row => row.Controls, (row, list) => row with { Controls = list }),
        Columns<AreaFact>.References("dependsOn", "areas", row => row.DependsOn, (row, list) => row with { DependsOn = list }));

    /// <summary>Kinds of job.</summary>
    public static FactList<RoleFact> Roles { get; } = new(
        "roles",
        "role",
        new RoleFact(""),
        facts => facts.Roles,
        (facts, rows) => facts with { Roles = rows },
        Columns<RoleFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<RoleFact>.Name("title", row => row.Title, (row, text) => row with { Title = text }),
        Columns<RoleFact>.Kind("kind", row => row.Kind, (row, kind) => row with { Kind = kind }));

    /// <summary>Positions, filled or not.</summary>
    public static FactList<PositionFact> Positions { get; } = new(
        "positions",
        "position",
        new PositionFact(""),
        facts => facts.Positions,
        (facts, rows) => facts with { Positions = rows },
        Columns<PositionFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<PositionFact>.Name("title", row => row.Title, (row, text) => row with { Title = text }),
        Columns<PositionFact>.References("roles", "roles", row => row.Roles, (row, list) => row with { Roles = list }),
        Columns<PositionFact>.Reference("unit", "units", row => row.Unit, (row, id) => row with { Unit = id }),
        Columns<PositionFact>.Reference("scope", "units", row => row.Scope, (row, id) => row with { Scope = id }),
        Columns<PositionFact>.Reference("reportsTo", "positions", row => row.ReportsTo, (row, id) => row with { ReportsTo = id })
            .Repeating,
        Columns<PositionFact>.References("dottedTo", "positions", row => row.DottedTo, (row, list) => row with { DottedTo = list }),
        Columns<PositionFact>.Flag("top", row => row.Top, (row, flag) => row with { Top = flag }),
        Columns<PositionFact>.Choice("status", Choices.Statuses, row => row.Status, (row, value) => row with { Status = value }),
        Columns<PositionFact>.Text("grade", row => row.Grade, (row, text) => row with { Grade = text }),
        Columns<PositionFact>.Flag("matrix", row => row.Matrix, (row, flag) => row with { Matrix = flag }),
        Columns<PositionFact>.Flag("key", row => row.Key, (row, flag) => row with { Key = flag }),
        Columns<PositionFact>.Share("capacity", row => row.Capacity, (row, share) => row with { Capacity = share }))
    {
        // A title that is the id is none.
        Tidy = row => row.Title == row.Id ? row with { Title = null } : row,
    };

    /// <summary>Reporting lines in the long form.</summary>
    public static FactList<LineFact> Lines { get; } = new(
        "lines",
        "line",
        new LineFact("", ""),
        facts => facts.Lines,
        (facts, rows) => facts with { Lines = rows },
        Columns<LineFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Needed,
        Columns<LineFact>.Reference("manager", "positions", row => row.Manager, (row, id) => row with { Manager = id }).Needed,
        Columns<LineFact>.Usually("kind", Choices.Lines, row => row.Kind, (row, kind) => row with { Kind = kind }),
        Columns<LineFact>.Share("percent", row => row.Percent, (row, share) => row with { Percent = share }).Detail,
        Columns<LineFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<LineFact>.To(row => row.Period, (row, period) => row with { Period = period }));

    /// <summary>People.</summary>
    public static FactList<PersonFact> People { get; } = new(
        "people",
        "person",
        new PersonFact(""),
        facts => facts.People,
        (facts, rows) => facts with { People = rows },
        Columns<PersonFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<PersonFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }));

    /// <summary>Who sits where.</summary>
    public static FactList<AssignmentFact> Assignments { get; } = new(
        "assignments",
        "assignment",
        new AssignmentFact("", ""),
        facts => facts.Assignments,
        (facts, rows) => facts with { Assignments = rows },
        Columns<AssignmentFact>.Reference("person", "people", row => row.Person, (row, id) => row with { Person = id }).Needed,
        Columns<AssignmentFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Needed,
        Columns<AssignmentFact>.Share("share", row => row.Share, (row, share) => row with { Share = share }).Detail,
        Columns<AssignmentFact>.Usually("mode", Choices.Modes, row => row.Mode, (row, mode) => row with { Mode = mode }).Detail,
        Columns<AssignmentFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<AssignmentFact>.To(row => row.Period, (row, period) => row with { Period = period }));

    /// <summary>Who has what to do with which area.</summary>
    public static FactList<ResponsibilityFact> Responsibilities { get; } = new(
        "responsibilities",
        "responsibility",
        new ResponsibilityFact("", Involvement.None),
        facts => facts.Responsibilities,
        (facts, rows) => facts with { Responsibilities = rows },
        Columns<ResponsibilityFact>.Reference("area", "areas", row => row.Area, (row, id) => row with { Area = id }).Needed,
        Columns<ResponsibilityFact>.Choice(
            "involvement", Choices.Involvements, row => row.Involvement, (row, value) => row with { Involvement = value }).Needed,
        Columns<ResponsibilityFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Owner,
        Columns<ResponsibilityFact>.Reference("role", "roles", row => row.Role, (row, id) => row with { Role = id }).Owner,
        Columns<ResponsibilityFact>.Reference("scope", "units", row => row.Scope, (row, id) => row with { Scope = id }),
        Columns<ResponsibilityFact>.Flag("joint", row => row.Joint, (row, flag) => row with { Joint = flag }).Detail,
        Columns<ResponsibilityFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<ResponsibilityFact>.To(row => row.Period, (row, period) => row with { Period = period }))
    {
        Complaint = row => row.Position is null == row.Role is null ? Complaints.OneOwner
            : row.Involvement == Involvement.None ? Complaints.NoInvolvement
            : null,
    };

    /// <summary>Sets of areas that one holder must not combine.</summary>
    public static FactList<ConflictFact> Conflicts { get; } = new(
        "conflicts",
        "conflict",
        new ConflictFact(""),
        facts => facts.Conflicts,
        (facts, rows) => facts with { Conflicts = rows },
        Columns<ConflictFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<ConflictFact>.References("areas", "areas", row => row.Areas, (row, list) => row with { Areas = list }).Needed,
        Columns<ConflictFact>.Number("atLeast", 2, row => row.AtLeast, (row, number) => row with { AtLeast = number }),
        Columns<ConflictFact>.Text("source", row => row.Source, (row, text) => row with { Source = text }))
    {
        Complaint = row =>
            row.Areas.Distinct(StringComparer.Ordinal).Count() is var areas && row.AtLeast is null or >= 2 && areas >= (row.AtLeast ?? 2)
            ? null
            : Complaints.TooFewAreas,
    };

    /// <summary>What people can show.</summary>
    public static FactList<QualificationFact> Qualifications { get; } = new(
        "qualifications",
        "qualification",
        new QualificationFact("", ""),
        facts => facts.Qualifications,
        (facts, rows) => facts with { Qualifications = rows },
        Columns<QualificationFact>.Reference("person", "people", row => row.Person, (row, id) => row with { Person = id }).Needed,
        Columns<QualificationFact>.Text("discipline", row => row.Discipline, (row, text) => row with { Discipline = text }).Needed,
        Columns<QualificationFact>.Text("level", row => row.Level, (row, text) => row with { Level = text }).Detail,
        Columns<QualificationFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<QualificationFact>.To(row => row.Period, (row, period) => row with { Period = period }));

    /// <summary>What a position, role or area asks of its holder.</summary>
    public static FactList<RequirementFact> Requirements { get; } = new(
        "requirements",
        "requirement",
        new RequirementFact(""),
        facts => facts.Requirements,
        (facts, rows) => facts with { Requirements = rows },
        Columns<RequirementFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Owner,
        Columns<RequirementFact>.Reference("role", "roles", row => row.Role, (row, id) => row with { Role = id }).Owner,
        Columns<RequirementFact>.Reference("area", "areas", row => row.Area, (row, id) => row with { Area = id }).Owner,
        Columns<RequirementFact>.Text("discipline", row => row.Discipline, (row, text) => row with { Discipline = text }).Needed,
        Columns<RequirementFact>.Text("level", row => row.Level, (row, text) => row with { Level = text }).Detail,
        Columns<RequirementFact>.Text("group", row => row.Group, (row, text) => row with { Group = text }))
    {
        Complaint = row => (row.Position is null ? 0 : 1) + (row.Role is null ? 0 : 1) + (row.Area is null ? 0 : 1) == 1
            ? null
            : Complaints.OneAsks,
    };

    /// <summary>Groups and people outside the line of command.</summary>
    public static FactList<StakeholderFact> Stakeholders { get; } = new(
        "stakeholders",
        "stakeholder",
        new StakeholderFact(""),
        facts => facts.Stakeholders,
        (facts, rows) => facts with { Stakeholders = rows },
        Columns<StakeholderFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<StakeholderFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<StakeholderFact>.Text("kind", row => row.Kind, (row, text) => row with { Kind = text }),
        Columns<StakeholderFact>.Choice(
            "influence", Choices.Influences, row => row.Influence, (row, value) => row with { Influence = value }),
        Columns<StakeholderFact>.Choice("interest", Choices.Influences, row => row.Interest, (row, value) => row with { Interest = value }),
        Columns<StakeholderFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }));

    /// <summary>What positions do with stakeholders.</summary>
    public static FactList<EngagementFact> Engagements { get; } = new(
        "engagements",
        "engagement",
        new EngagementFact("", "", default),
        facts => facts.Engagements,
        (facts, rows) => facts with { Engagements = rows },
        Columns<EngagementFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Needed,
        Columns<EngagementFact>.Reference("stakeholder", "stakeholders", row => row.Stakeholder, (row, id) => row with { Stakeholder = id })
            .Needed,
        Columns<EngagementFact>.Choice("kind", Choices.Engagements, row => row.Kind, (row, kind) => row with { Kind = kind }).Needed,
        Columns<EngagementFact>.Text("topic", row => row.Topic, (row, text) => row with { Topic = text }),
        Columns<EngagementFact>.Choice("current", Choices.Levels, row => row.Current, (row, level) => row with { Current = level }).Detail,
        Columns<EngagementFact>.Choice("desired", Choices.Levels, row => row.Desired, (row, level) => row with { Desired = level }).Detail);

    /// <summary>What stakeholders ask of areas.</summary>
    public static FactList<NeedFact> Needs { get; } = new(
        "needs",
        "need",
        new NeedFact("", "", ""),
        facts => facts.Needs,
        (facts, rows) => facts with { Needs = rows },
        Columns<NeedFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<NeedFact>.Reference(
            "stakeholder", "stakeholders", row => row.Stakeholder, (row, id) => row with { Stakeholder = id }).Needed,
        Columns<NeedFact>.Reference("area", "areas", row => row.Area, (row, id) => row with { Area = id }).Needed,
        Columns<NeedFact>.Flag("stated", row => row.Stated, (row, flag) => row with { Stated = flag }),
        Columns<NeedFact>.Text("text", row => row.Text, (row, text) => row with { Text = text }));

    /// <summary>Boards and committees.</summary>
    public static FactList<BodyFact> Bodies { get; } = new(
        "bodies",
        "body",
        new BodyFact(""),
        facts => facts.Bodies,
        (facts, rows) => facts with { Bodies = rows },
        Columns<BodyFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<BodyFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<BodyFact>.Text("kind", row => row.Kind, (row, text) => row with { Kind = text }));

    /// <summary>Which positions sit on them.</summary>
    public static FactList<SeatFact> Seats { get; } = new(
        "seats",
        "seat",
        new SeatFact("", ""),
        facts => facts.Seats,
        (facts, rows) => facts with { Seats = rows },
        Columns<SeatFact>.Reference("body", "bodies", row => row.Body, (row, id) => row with { Body = id }).Needed,
        Columns<SeatFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Needed,
        Columns<SeatFact>.Usually("kind", Choices.Seats, row => row.Kind, (row, kind) => row with { Kind = kind }).Detail);

    /// <summary>Business goals.</summary>
    public static FactList<GoalFact> Goals { get; } = new(
        "goals",
        "goal",
        new GoalFact(""),
        facts => facts.Goals,
        (facts, rows) => facts with { Goals = rows },
        Columns<GoalFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<GoalFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<GoalFact>.Reference("owner", "positions", row => row.Owner, (row, id) => row with { Owner = id }),
        Columns<GoalFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<GoalFact>.To(row => row.Period, (row, period) => row with { Period = period }),
        Columns<GoalFact>.References("opposes", "goals", row => row.Opposes, (row, list) => row with { Opposes = list }));

    /// <summary>Technical action plans that serve them.</summary>
    public static FactList<InitiativeFact> Initiatives { get; } = new(
        "initiatives",
        "initiative",
        new InitiativeFact(""),
        facts => facts.Initiatives,
        (facts, rows) => facts with { Initiatives = rows },
        Columns<InitiativeFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<InitiativeFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<InitiativeFact>.Text("kind", row => row.Kind, (row, text) => row with { Kind = text }),
        Columns<InitiativeFact>.Reference("sponsor", "positions", row => row.Sponsor, (row, id) => row with { Sponsor = id }),
        Columns<InitiativeFact>.References("goals", "goals", row => row.Goals, (row, list) => row with { Goals = list }),
        Columns<InitiativeFact>.References("areas", "areas", row => row.Areas, (row, list) => row with { Areas = list }),
        Columns<InitiativeFact>.References("needs", "needs", row => row.Needs, (row, list) => row with { Needs = list }),
        Columns<InitiativeFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<InitiativeFact>.To(row => row.Period, (row, period) => row with { Period = period }));

    /// <summary>What has to be decided.</summary>
    public static FactList<DecisionFact> Decisions { get; } = new(
        "decisions",
        "decision",
        new DecisionFact(""),
        facts => facts.Decisions,
        (facts, rows) => facts with { Decisions = rows },
        Columns<DecisionFact>.Id("id", row => row.Id, (row, id) => row with { Id = id }).Needed,
        Columns<DecisionFact>.Name("name", row => row.Name, (row, text) => row with { Name = text }),
        Columns<DecisionFact>.Reference("area", "areas", row => row.Area, (row, id) => row with { Area = id }),
        Columns<DecisionFact>.From(row => row.Period, (row, period) => row with { Period = period }),
        Columns<DecisionFact>.To(row => row.Period, (row, period) => row with { Period = period }));

    /// <summary>Which positions have a part in it.</summary>
    public static FactList<MandateFact> Mandates { get; } = new(
        "mandates",
        "mandate",
        new MandateFact("", "", default),
        facts => facts.Mandates,
        (facts, rows) => facts with { Mandates = rows },
        Columns<MandateFact>.Reference("decision", "decisions", row => row.Decision, (row, id) => row with { Decision = id }).Needed,
        Columns<MandateFact>.Reference("position", "positions", row => row.Position, (row, id) => row with { Position = id }).Needed,
        Columns<MandateFact>.Choice("kind", Choices.Mandates, row => row.Kind, (row, kind) => row with { Kind = kind }).Needed);

    /// <summary>The lists that are tables, in the order of the contract.</summary>
    public static ImmutableArray<FactList> Tables { get; } =
    [
        Units, Areas, Roles, Positions, Lines, People, Assignments, Responsibilities, Conflicts, Qualifications, Requirements,
        Stakeholders, Engagements, Needs, Bodies, Seats, Goals, Initiatives,
        Decisions, Mandates,
    ];

    private static readonly Dictionary<string, FactList> ByKey =
        Tables.Append(Organisation).ToDictionary(list => Spelling.Key(list.Name), StringComparer.Ordinal);

    private static readonly Dictionary<Type, FactList> ByType = Tables.Append(Organisation).ToDictionary(list => list.RowType);

    /// <summary>The list with a name, however it is spelt; null where there is none.</summary>
    public static FactList? Find(string name) => ByKey.GetValueOrDefault(Spelling.Key(Guard.Against.Null(name)));

    /// <summary>The list whose row a fact is.</summary>
    public static FactList Of(Fact fact) => ByType[Guard.Against.Null(fact).GetType()];

    /// <summary>The list whose rows are of a type.</summary>
    internal static FactList Of(Type row) => ByType[row];

    private static CompanyProfile InProfile(this OrganisationFact fact) => fact.Profile ?? new();
}
