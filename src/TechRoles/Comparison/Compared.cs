using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What kind of thing takes part in a comparison.</summary>
public enum ComparedKind
{
    /// <summary>A role of a catalogue.</summary>
    Role = 0,

    /// <summary>A position of a chart.</summary>
    Position,

    /// <summary>One of several ways in which a role is filled.</summary>
    Archetype,
}

/// <summary>Something that can be compared: a role, a position or an archetype, brought to one shape.</summary>
/// <remarks>What a role or archetype has is an expectation of its sources; what a position has is stated in its chart.</remarks>
public sealed class Compared
{
    private Compared(AreaTree areas, RoleCatalogue catalogue) => (Areas, Catalogue) = (areas, catalogue);

    /// <summary>What kind of thing it is.</summary>
    public required ComparedKind Kind { get; init; }

    /// <summary>The id of the role, position or archetype.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, never abbreviated by us.</summary>
    public required string Title { get; init; }

    /// <summary>What sentences call it: <c>CIO</c>, <c>traditional CIO</c>, else the title.</summary>
    public required TextArgument Called { get; init; }

    /// <summary>What English sentences call it.</summary>
    public string Name => Called.ToString();

    /// <summary>What it has: of a role only what is usual.</summary>
    public required Remit Remit { get; init; }

    /// <summary>What only some holders of a role have, too; empty for positions and archetypes.</summary>
    public Remit Sometimes { get; init; } = Remit.Empty;

    /// <summary>Who describes it.</summary>
    public required Source Source { get; init; }

    /// <summary>What it is for, in one sentence; empty where nothing says so.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Which way it looks; of a position: the way that the areas look which it answers for or works on.</summary>
    public Orientation Orientation { get; init; }

    /// <summary>To whom it reports, the usual lines first.</summary>
    public ValueList<ComparedLine> Lines { get; init; }

    /// <summary>What it does with stakeholders.</summary>
    public ValueList<ComparedEngagement> Engagements { get; init; }

    /// <summary>What it asks of its holder.</summary>
    public ValueList<ComparedQualification> Qualifications { get; init; }

    /// <summary>Who expects more than one team below it; null: nobody says so.</summary>
    public Source? SeveralTeams { get; init; }

    /// <summary>The position; null for a role or archetype.</summary>
    public Position? Position { get; init; }

    /// <summary>Which area is part of which, as far as this subject's chart or catalogue says.</summary>
    internal AreaTree Areas { get; }

    /// <summary>The catalogue that it comes from, or that of its chart.</summary>
    internal RoleCatalogue Catalogue { get; }

    /// <summary>A role of a catalogue, as it has lately become or in another edition.</summary>
    /// <param name="role">The role.</param>
    /// <param name="catalogue">Knows the areas.</param>
    /// <param name="edition">The edition; a traditional role says so in its name.</param>
    public static Compared From(CatalogueRole role, RoleCatalogue catalogue, Edition edition = Edition.Recent)
    {
        Guard.Against.Null(role);
        Guard.Against.Null(catalogue);
        var tree = AreaTree.Of(catalogue);
        var name = ShortNames.Of(role);
        return new(tree, catalogue)
        {
            Kind = ComparedKind.Role,
            Id = role.Id,
            Title = role.Title,
            Source = role.Source,
            Called = edition == Edition.Traditional ? Text.Of("traditional {role}", ("role", name)) : name,
            Remit = Remit.From(role.In(edition).Where(entry => entry.Frequency == Frequency.Usual), tree),
            Sometimes = Remit.From(role.In(edition).Where(entry => entry.Frequency == Frequency.Sometimes), tree),
            Purpose = role.Purpose,
            Orientation = role.Orientation,
            Lines = UsualOfRole.LinesOf(role, catalogue),
            Engagements = UsualOfRole.EngagementsOf(role, catalogue),
            Qualifications = UsualOfRole.QualificationsOf(role),
            SeveralTeams = role.SeveralTeams,
        };
    }

    /// <summary>An archetype of a catalogue.</summary>
    /// <param name="archetype">The archetype.</param>
    /// <param name="catalogue">Knows the areas.</param>
    public static Compared From(Archetype archetype, RoleCatalogue catalogue)
    {
        Guard.Against.Null(archetype);
        Guard.Against.Null(catalogue);
        var tree = AreaTree.Of(catalogue);
        var remit = Remit.From(archetype.Responsibilities, tree);
        return new(tree, catalogue)
        {
            Kind = ComparedKind.Archetype,
            Id = archetype.Id,
            Title = archetype.Name,
            Source = archetype.Source,
            Called = Say.Term(archetype.Name),
            Remit = remit,
            Purpose = archetype.Summary,
            Orientation = OrientationOf(remit),
        };
    }

    /// <summary>A position of a chart, with what the chart states of it.</summary>
    public static Compared From(Position position)
    {
        var tree = AreaTree.Of(position.Chart);
        var remit = Remit.From(position, tree);
        return new(tree, position.Chart.Catalogue)
        {
            Kind = ComparedKind.Position,
            Id = position.Id,
            Title = position.Title,
            Source = StatedOfPosition.InChart,
            Called = Say.Quote(position.Title),
            Remit = remit,
            Orientation = OrientationOf(remit),
            Lines = StatedOfPosition.LinesOf(position),
            Engagements = StatedOfPosition.EngagementsOf(position),
            Qualifications = StatedOfPosition.QualificationsOf(position),
            Position = position,
        };
    }

    /// <summary>The name and, where it says more, the id: <c>CIO (p-17)</c>.</summary>
    public override string ToString() => string.Equals(Id, Name, StringComparison.OrdinalIgnoreCase) ? Name : $"{Name} ({Id})";

    private static Orientation OrientationOf(Remit remit)
    {
        var ways = remit.Held.Where(entry => entry.Involvements.HasAtLeast(Involvement.Responsible))
            .Select(entry => entry.Cell.Orientation).Where(way => way != Orientation.Unknown).Distinct().ToArray();
        return ways.Length switch
        {
            0 => Orientation.Unknown,
            1 => ways[0],
            _ => Orientation.Both,
        };
    }
}
