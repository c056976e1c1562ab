using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// Who can settle a finding: the lowest filled position strictly above every position it is about, since a party cannot judge.
/// </summary>
/// <remarks>Where the positions stand in different trees it is a governing body on which all their tops sit; else nobody is.</remarks>
public sealed record Resolver
{
    private Resolver()
    {
    }

    /// <summary>The position; null where it is a body, or nobody.</summary>
    public Position? Position { get; private init; }

    /// <summary>The governing body; null where it is a position, or nobody.</summary>
    public GoverningBody? Body { get; private init; }

    /// <summary>
    /// The greatest number of solid lines from the position down to one that the finding is about; null for a body or nobody.
    /// </summary>
    public int? Distance { get; private init; }

    /// <summary>The vacant positions that were passed on the way up, the lowest first.</summary>
    public ValueList<Position> PassedVacant { get; private init; }

    /// <summary>The id of the position or body; null for nobody.</summary>
    public string? Id => Position?.Id ?? Body?.Id;

    /// <summary>Who it is, for a person to read.</summary>
    public TextArgument Called
    {
        get
        {
            TextArgument who = Position is { } position ? position : Body is { } body ? body : Text.Of("nobody: they meet in no position");
            return PassedVacant.Count == 0 ? who
                : Text.Of("{who} ({positions} being vacant)", ("who", who), ("positions", Say.List(PassedVacant)));
        }
    }

    /// <summary>Who it is, in English.</summary>
    public override string ToString() => Called.ToString();

    /// <summary>The one who can settle what is between positions.</summary>
    /// <param name="positions">The positions, one or more, of one chart.</param>
    internal static Resolver Of(IReadOnlyList<Position> positions)
    {
        var common = positions[0].Manager;
        foreach (var position in positions.Skip(1)) common = common?.CommonManagerWith(position);

        // Strictly above all of them: a party cannot judge.
        var parties = positions.ToHashSet();
        while (common is { } party && parties.Contains(party)) common = party.Manager;
        var vacant = new List<Position>();
        while (common is { Occupancy: Occupancy.Vacant } empty)
        {
            vacant.Add(empty);
            common = empty.Manager;
        }

        if (common is { } judge)
        {
            return new()
            {
                Position = judge,
                Distance = positions.Max(position => position.Depth) - judge.Depth,
                PassedVacant = [.. vacant],
            };
        }

        return new() { Body = BodyOf(positions), PassedVacant = [.. vacant] };
    }

    private static GoverningBody? BodyOf(IReadOnlyList<Position> positions)
    {
        var tops = positions.Select(position => position.Top).Distinct().ToArray();
        foreach (var body in positions[0].Chart.Bodies)
        {
            var seated = body.Seats.Select(seat => seat.Position).ToHashSet();
            if (tops.All(seated.Contains)) return body;
        }

        return null;
    }
}
