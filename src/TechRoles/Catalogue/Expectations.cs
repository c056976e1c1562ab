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
/// <remarks>
/// Several usual lines of one role are alternatives. A usual line says what is found, not what is wise:
/// a rule may expect independence from the very manager that is most often found.
/// </remarks>
/// <param name="Manager">The kind of the manager's role.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedLine(RoleKind Manager, Source Source)
{
    /// <summary>Usual or only sometimes; a share below one half is only sometimes.</summary>
    public Frequency Frequency { get; init; }
}

/// <summary>What a role usually does with a stakeholder.</summary>
/// <param name="Stakeholder">The stakeholder's id, such as <c>customers</c>; the id of a role where that is the stakeholder.</param>
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

/// <summary>A set of areas that one holder must not combine.</summary>
/// <param name="Id">Its id, in kebab-case.</param>
/// <param name="Areas">The ids of the areas, two or more.</param>
/// <param name="Source">Who says so.</param>
public sealed record ExpectedConflict(string Id, ValueList<string> Areas, Source Source)
{
    /// <summary>How many of them are too many, 2 or more.</summary>
    public int AtLeast { get; init; } = 2;
}
