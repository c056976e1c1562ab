using System.Collections.Frozen;
using TechRoles.Catalogue;

namespace TechRoles.Charts;

/// <summary>How a chart is made of facts.</summary>
public sealed record ChartOptions
{
    /// <summary>What is usually expected of roles; the built-in catalogue where not given.</summary>
    public RoleCatalogue Catalogue { get; init; } = RoleCatalogue.BuiltIn;

    /// <summary>
    /// The day for which the chart is made; facts that do not hold on it are not part of the chart. Null: the day the facts are meant
    /// for, else the latest start of any dated fact, else every fact counts.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// Whether the usual remit of a recognised title stands in for the missing responsibilities of a position. What rests on it is
    /// marked as assumed.
    /// </summary>
    public bool AssumeRemits { get; init; }

    /// <summary>
    /// The ids of positions whose solid line was set aside when a chart was made of other facts, of which this one comes by changes.
    /// </summary>
    internal IReadOnlySet<string> LinesSetAside { get; init; } = FrozenSet<string>.Empty;

    /// <summary>How much is accepted.</summary>
    public ChartLimits Limits { get; init; } = new();

    /// <summary>The options, with the day as ISO 8601 has it, whatever the culture.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"ChartOptions {{ Catalogue = {Catalogue}, AsOf = {AsOf:yyyy-MM-dd}, AssumeRemits = {AssumeRemits}, Limits = {Limits} }}");
}

/// <summary>How much a chart may hold; what goes beyond is set aside as a problem.</summary>
public sealed record ChartLimits
{
    /// <summary>Positions; 20,000,000 unless said otherwise.</summary>
    public int Positions { get; init; } = 20_000_000;

    /// <summary>Rows of any other list; 200,000,000 unless said otherwise.</summary>
    public int Rows { get; init; } = 200_000_000;

    /// <summary>Bytes of one id, title or name in UTF-8; 4,096 unless said otherwise.</summary>
    public int NameLength { get; init; } = 4_096;

    /// <summary>Whether an id, title or name is longer than allowed.</summary>
    internal bool IsTooLong(string? text) => text is not null && System.Text.Encoding.UTF8.GetByteCount(text) > NameLength;
}
