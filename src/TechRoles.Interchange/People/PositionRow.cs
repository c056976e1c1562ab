namespace TechRoles.Interchange;

/// <summary>What is kept of a row while managers are looked for.</summary>
internal sealed class PositionRow
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public required int Number { get; init; }

    /// <summary>The id of the position.</summary>
    public required string Id { get; set; }

    /// <summary>The generic id; empty where not stated.</summary>
    public required string OwnId { get; init; }

    public required string PersonId { get; init; }

    public required string Node { get; init; }

    public required string Name { get; init; }

    /// <summary>The names of the holders, where the row names several; null: it names one.</summary>
    public string[]? Holders { get; init; }

    /// <summary>The name as the source writes it, title and all.</summary>
    public required string RawName { get; init; }

    public required string Title { get; init; }

    public required string Mail { get; init; }

    public required string UserName { get; init; }

    public required string DistinguishedName { get; init; }

    /// <summary>Whether the holder has gone.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Whether the row is no position of its own: its holder has gone and nobody reports to it.</summary>
    public bool IsGone { get; set; }

    /// <summary>The days on which the row holds.</summary>
    public Facts.Period Period { get; set; }
}
