using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>How often a role has a responsibility.</summary>
public enum Frequency
{
    /// <summary>A position that is given the role has it.</summary>
    Usual = 0,

    /// <summary>Some holders have it; it is never assumed.</summary>
    Sometimes,
}

/// <summary>Which edition of a role an entry belongs to; the article dates none of them.</summary>
public enum Edition
{
    /// <summary>Every edition.</summary>
    Always = 0,

    /// <summary>What the role was.</summary>
    Traditional,

    /// <summary>What it has lately become.</summary>
    Recent,
}

/// <summary>What a role usually has to do with an area.</summary>
/// <param name="Area">The id of a catalogue area.</param>
/// <param name="Involvement">What the role has to do with it.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedResponsibility(string Area, Involvement Involvement, Source Source)
{
    /// <summary>Usual or only sometimes.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>The edition of the role that has it.</summary>
    public Edition Edition { get; init; }
}

/// <summary>To whom a role usually reports.</summary>
/// <param name="Manager">The kind of the manager's role.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedLine(RoleKind Manager, Source Source)
{
    /// <summary>Usual or only sometimes.</summary>
    public Frequency Frequency { get; init; }
}

/// <summary>What a role usually does with a stakeholder.</summary>
/// <param name="Stakeholder">The stakeholder's id, such as <c>customers</c>.</param>
/// <param name="Kind">What the role does.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedEngagement(string Stakeholder, EngagementKind Kind, Source Source)
{
    /// <summary>How much of it is expected.</summary>
    public Influence Intensity { get; init; } = Influence.Medium;
}

/// <summary>What a role asks of its holder.</summary>
/// <param name="Discipline">The discipline, such as <c>business</c>.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedQualification(string Discipline, Source Source)
{
    /// <summary>The level, such as <c>degree</c>; null: any.</summary>
    public string? Level { get; init; }

    /// <summary>Entries of one role with one group are alternatives; null: required on its own.</summary>
    public string? Group { get; init; }
}

/// <summary>A kind of executive role with what it usually is responsible for: an expectation, not a fact.</summary>
/// <param name="Id">Its id in files, in kebab-case, such as <c>cio</c>.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title, never abbreviated.</param>
/// <param name="Source">Who describes the role.</param>
public sealed record CatalogueRole(string Id, RoleKind Kind, string Title, Source Source)
{
    /// <summary>What the role is for, in one sentence that a member of staff understands.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Which way it looks.</summary>
    public Orientation Orientation { get; init; } = Orientation.Both;

    /// <summary>What it is expected to have to do with which area.</summary>
    public ValueList<ExpectedResponsibility> Responsibilities { get; init; }

    /// <summary>To whom it is expected to report.</summary>
    public ValueList<ExpectedLine> Lines { get; init; }

    /// <summary>What it is expected to do with stakeholders.</summary>
    public ValueList<ExpectedEngagement> Engagements { get; init; }

    /// <summary>What it is expected to ask of its holder.</summary>
    public ValueList<ExpectedQualification> Qualifications { get; init; }

    /// <summary>More than one team is expected below it.</summary>
    public Source? SeveralTeams { get; init; }
}

/// <summary>One of several ways in which a role is filled.</summary>
/// <param name="Id">Its id, in kebab-case.</param>
/// <param name="Kind">The kind of role it is a variant of.</param>
/// <param name="Name">Its name in the source.</param>
/// <param name="Source">Who describes it.</param>
public sealed record Archetype(string Id, RoleKind Kind, string Name, Source Source)
{
    /// <summary>What sets it apart, in one sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What it is expected to have to do with which area.</summary>
    public ValueList<ExpectedResponsibility> Responsibilities { get; init; }
}

/// <summary>A set of areas that one holder must not combine.</summary>
/// <param name="Id">Its id, in kebab-case.</param>
/// <param name="Areas">The ids of the areas, two or more.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedConflict(string Id, ValueList<string> Areas, Source Source)
{
    /// <summary>How many of them are too many, 2 or more.</summary>
    public int AtLeast { get; init; } = 2;
}
