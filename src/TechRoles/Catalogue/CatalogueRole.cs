using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>A kind of executive role with what it usually is responsible for: an expectation, not a fact.</summary>
/// <param name="Id">Its id in files, in kebab-case, such as <c>cio</c>.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title, never abbreviated.</param>
/// <param name="Source">Who describes the role.</param>
public sealed record CatalogueRole(string Id, RoleKind Kind, string Title, Source Source)
{
    /// <summary>Its abbreviation, such as <c>CIO</c>; null where it has none or where it means another role as well.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>What the role is for, in one sentence that a member of staff understands.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Which way it looks.</summary>
    public Orientation Orientation { get; init; } = Orientation.Both;

    /// <summary>What it is expected to have to do with which area, usual or only sometimes, in any edition.</summary>
    public ValueList<ExpectedResponsibility> Responsibilities { get; init; }

    /// <summary>To whom it is expected to report.</summary>
    public ValueList<ExpectedLine> Lines { get; init; }

    /// <summary>What it is expected to do with stakeholders.</summary>
    public ValueList<ExpectedEngagement> Engagements { get; init; }

    /// <summary>What it is expected to ask of its holder.</summary>
    public ValueList<ExpectedQualification> Qualifications { get; init; }

    /// <summary>Who says that more than one team is expected below it; null: nobody does.</summary>
    public Source? SeveralTeams { get; init; }

    /// <summary>What a position takes over that is given the role: the usual responsibilities of the recent edition.</summary>
    public ValueList<ExpectedResponsibility> Usual =>
        In(Edition.Recent).Where(entry => entry.Frequency == Frequency.Usual).ToValueList();

    /// <summary>The responsibilities of one edition: those of every edition and its own, usual or only sometimes.</summary>
    /// <param name="edition">The edition; <see cref="Edition.Always"/> gives only what every edition has.</param>
    public ValueList<ExpectedResponsibility> In(Edition edition) =>
        Responsibilities.Where(entry => entry.Edition == Edition.Always || entry.Edition == edition).ToValueList();
}
