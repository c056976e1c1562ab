// Long for a reason: every list of the contract has its record here, so that the whole vocabulary can be read in one place.
using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>One row of a list of <see cref="ChartFacts"/>. Null means: not stated.</summary>
public abstract record Fact
{
    private protected Fact()
    {
    }
}

/// <summary>What is said of the organisation as a whole.</summary>
public sealed record OrganisationFact : Fact
{
    /// <summary>The organisation's name.</summary>
    public string? Name { get; init; }

    /// <summary>The day for which the facts are meant.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>False where positions exist beyond the edge of this chart. Null counts as true.</summary>
    public bool? Complete { get; init; }

    /// <summary>The grades of positions, the highest first; empty: nobody has put them in order.</summary>
    public ValueList<string> Grades { get; init; }

    /// <summary>What the business strategy is.</summary>
    public CompanyProfile? Profile { get; init; }

    /// <summary>With the day as ISO 8601 has it, whatever the culture: a calendar may have no place for it.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        Guard.Against.Null(builder);
        builder.Append(
            CultureInfo.InvariantCulture,
            $"Name = {Name}, AsOf = {AsOf:yyyy-MM-dd}, Complete = {Complete}, Grades = {Grades}, Profile = {Profile}");
        return true;
    }
}

/// <summary>What the business strategy is, as far as it decides what technology executives are for.</summary>
/// <remarks><b>Source:</b> Logz.io CTO, "Die neue technische Führungskraft: zwischen CIO und CTO", statements 3 and 26.</remarks>
public sealed record CompanyProfile
{
    /// <summary>The share of revenue that comes from software and data.</summary>
    public Percent? SoftwareRevenueShare { get; init; }

    /// <summary>Sectors with rules of their own, such as <c>bank</c>.</summary>
    public ValueList<string> Sectors { get; init; }

    /// <summary>Whether the products are built on tools that a community makes and shares.</summary>
    public bool? BuildsOnOpenSource { get; init; }

    /// <summary>The number of employees, 0 or more.</summary>
    public int? Employees { get; init; }

    /// <summary>What the company's technology is for.</summary>
    public CompanyFocus Focus { get; init; }
}

/// <summary>A unit, region or product; also the scope of a responsibility.</summary>
/// <param name="Id">Its id.</param>
public sealed record UnitFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The unit it belongs to; null for a root.</summary>
    public string? Parent { get; init; }
}

/// <summary>Something one can be responsible for.</summary>
/// <param name="Id">Its id.</param>
public sealed record AreaFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The area it is part of; null for a root.</summary>
    public string? Parent { get; init; }

    /// <summary>Which way it looks.</summary>
    public Orientation Orientation { get; init; }

    /// <summary>Whether somebody must be accountable for it; null counts as true, since it is listed.</summary>
    public bool? Required { get; init; }

    /// <summary>The unit in whose scope it is examined; null: the whole organisation.</summary>
    public string? RequiredIn { get; init; }

    /// <summary>The areas that it controls.</summary>
    public ValueList<string> Controls { get; init; }

    /// <summary>The areas that it depends on.</summary>
    public ValueList<string> DependsOn { get; init; }
}

/// <summary>A kind of job.</summary>
/// <param name="Id">Its id.</param>
public sealed record RoleFact(string Id) : Fact
{
    /// <summary>Its title; the id where it is not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Its kind; a chart keeps those that its catalogue has.</summary>
    public RoleKind Kind { get; init; }
}

/// <summary>A place in the organisation for one person, or several who share it, filled or not.</summary>
/// <param name="Id">Its id.</param>
public sealed record PositionFact(string Id) : Fact
{
    /// <summary>Its title; the id where it is not stated.</summary>
    public string? Title { get; init; }

    /// <summary>The roles it carries.</summary>
    public ValueList<string> Roles { get; init; }

    /// <summary>The unit it belongs to.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit in which the responsibilities of its roles hold.</summary>
    public string? Scope { get; init; }

    /// <summary>Its solid manager.</summary>
    public string? ReportsTo { get; init; }

    /// <summary>Its dotted managers.</summary>
    public ValueList<string> DottedTo { get; init; }

    /// <summary>True: deliberately without a manager.</summary>
    public bool? Top { get; init; }

    /// <summary>What is stated about it.</summary>
    public PositionStatus Status { get; init; }

    /// <summary>Its grade.</summary>
    public string? Grade { get; init; }

    /// <summary>True: several solid lines are intended.</summary>
    public bool? Matrix { get; init; }

    /// <summary>True: a key position.</summary>
    public bool? Key { get; init; }

    /// <summary>How much of a full week it needs.</summary>
    public Percent? Capacity { get; init; }
}

/// <summary>A reporting line in the long form.</summary>
/// <param name="Position">The position that reports.</param>
/// <param name="Manager">The position it reports to.</param>
public sealed record LineFact(string Position, string Manager) : Fact
{
    /// <summary>Solid or dotted.</summary>
    public LineKind Kind { get; init; }

    /// <summary>The share of the position that the line stands for.</summary>
    public Percent? Percent { get; init; }

    /// <summary>The days on which it holds.</summary>
    public Period Period { get; init; }
}

/// <summary>A person.</summary>
/// <param name="Id">The id.</param>
public sealed record PersonFact(string Id) : Fact
{
    /// <summary>The name; reports show it only where the caller asks for it.</summary>
    public string? Name { get; init; }
}

/// <summary>That a person sits in a position.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Position">The position's id.</param>
public sealed record AssignmentFact(string Person, string Position) : Fact
{
    /// <summary>The share of a full week that the person gives to the position.</summary>
    public Percent? Share { get; init; }

    /// <summary>In which way the person sits there.</summary>
    public AssignmentMode Mode { get; init; }

    /// <summary>The days on which it holds.</summary>
    public Period Period { get; init; }
}

/// <summary>That a position or a role has something to do with an area.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="Involvement">What it has to do with it.</param>
public sealed record ResponsibilityFact(string Area, Involvement Involvement) : Fact
{
    /// <summary>The position; exactly one of position and role is stated.</summary>
    public string? Position { get; init; }

    /// <summary>The role; exactly one of position and role is stated.</summary>
    public string? Role { get; init; }

    /// <summary>The unit in which it holds; null: the whole organisation.</summary>
    public string? Scope { get; init; }

    /// <summary>True: held jointly by rule, so that it is not contested.</summary>
    public bool? Joint { get; init; }

    /// <summary>The days on which it holds.</summary>
    public Period Period { get; init; }
}

/// <summary>A set of areas that one holder must not combine.</summary>
/// <param name="Id">Its id.</param>
public sealed record ConflictFact(string Id) : Fact
{
    /// <summary>The areas, two or more.</summary>
    public ValueList<string> Areas { get; init; }

    /// <summary>How many of them are too many; null counts as 2.</summary>
    public int? AtLeast { get; init; }

    /// <summary>Who says so.</summary>
    public string? Source { get; init; }
}

/// <summary>That a person is qualified in a discipline.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Discipline">The discipline, such as <c>computer-science</c>.</param>
public sealed record QualificationFact(string Person, string Discipline) : Fact
{
    /// <summary>The level, such as <c>degree</c> or <c>experience</c>.</summary>
    public string? Level { get; init; }

    /// <summary>The days on which it holds.</summary>
    public Period Period { get; init; }
}

/// <summary>What a position, role or area asks of its holder.</summary>
/// <param name="Discipline">The discipline.</param>
public sealed record RequirementFact(string Discipline) : Fact
{
    /// <summary>The position; exactly one of position, role and area is stated.</summary>
    public string? Position { get; init; }

    /// <summary>The role; exactly one of position, role and area is stated.</summary>
    public string? Role { get; init; }

    /// <summary>The area; exactly one of position, role and area is stated.</summary>
    public string? Area { get; init; }

    /// <summary>The level.</summary>
    public string? Level { get; init; }

    /// <summary>Rows of one owner with one group are alternatives; null: required on its own.</summary>
    public string? Group { get; init; }
}

/// <summary>A group or person outside the line of command.</summary>
/// <param name="Id">Its id.</param>
public sealed record StakeholderFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of stakeholder, such as <c>external</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>How much weight it has.</summary>
    public Influence Influence { get; init; }

    /// <summary>How much it cares: low, medium or high.</summary>
    public Influence Interest { get; init; }

    /// <summary>The position that is this stakeholder, where it is one.</summary>
    public string? Position { get; init; }
}

/// <summary>What a position does with a stakeholder.</summary>
/// <param name="Position">The position's id.</param>
/// <param name="Stakeholder">The stakeholder's id.</param>
/// <param name="Kind">What it does.</param>
public sealed record EngagementFact(string Position, string Stakeholder, EngagementKind Kind) : Fact
{
    /// <summary>On what; null: on everything.</summary>
    public string? Topic { get; init; }

    /// <summary>How far the stakeholder supports it today.</summary>
    public EngagementLevel Current { get; init; }

    /// <summary>How far it should.</summary>
    public EngagementLevel Desired { get; init; }
}

/// <summary>What a stakeholder asks of an area.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stakeholder">The stakeholder's id.</param>
/// <param name="Area">The area's id.</param>
public sealed record NeedFact(string Id, string Stakeholder, string Area) : Fact
{
    /// <summary>False: nobody has said it, somebody has understood it. Null counts as true.</summary>
    public bool? Stated { get; init; }

    /// <summary>The need in words.</summary>
    public string? Text { get; init; }
}

/// <summary>A board or committee.</summary>
/// <param name="Id">Its id.</param>
public sealed record BodyFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of body, such as <c>board</c>.</summary>
    public string? Kind { get; init; }
}

/// <summary>That a position sits on a governing body.</summary>
/// <param name="Body">The body's id.</param>
/// <param name="Position">The position's id.</param>
public sealed record SeatFact(string Body, string Position) : Fact
{
    /// <summary>With or without a vote.</summary>
    public SeatKind Kind { get; init; }
}

/// <summary>A business goal.</summary>
/// <param name="Id">Its id.</param>
public sealed record GoalFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The position that answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>Its horizon.</summary>
    public Period Period { get; init; }

    /// <summary>Goals that pull the other way.</summary>
    public ValueList<string> Opposes { get; init; }
}

/// <summary>A technical action plan.</summary>
/// <param name="Id">Its id.</param>
public sealed record InitiativeFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of plan, such as <c>experiment</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The position that answers for it.</summary>
    public string? Sponsor { get; init; }

    /// <summary>The goals it serves.</summary>
    public ValueList<string> Goals { get; init; }

    /// <summary>The areas it touches.</summary>
    public ValueList<string> Areas { get; init; }

    /// <summary>The needs it answers.</summary>
    public ValueList<string> Needs { get; init; }

    /// <summary>When it runs.</summary>
    public Period Period { get; init; }
}

/// <summary>Something that has to be decided, once or again and again.</summary>
/// <param name="Id">Its id.</param>
public sealed record DecisionFact(string Id) : Fact
{
    /// <summary>Its name; the id where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The area that it is about.</summary>
    public string? Area { get; init; }

    /// <summary>The days on which it is open.</summary>
    public Period Period { get; init; }
}

/// <summary>The part that a position has in a decision.</summary>
/// <param name="Decision">The decision's id.</param>
/// <param name="Position">The position's id.</param>
/// <param name="Kind">Which part.</param>
public sealed record MandateFact(string Decision, string Position, MandateKind Kind) : Fact;
