namespace TechRoles.Facts;

/// <summary>A finding as it was when a baseline was taken.</summary>
/// <param name="Fingerprint">Its fingerprint, 32 hexadecimal digits.</param>
/// <param name="Content">Its content hash.</param>
/// <param name="Rule">The id of its rule.</param>
public sealed record BaselineEntry(string Fingerprint, string Content, string Rule)
{
    /// <summary>The ids that it was about, so that a person knows what it was once it is gone; none where not said.</summary>
    public ValueList<string> Subjects { get; init; }

    /// <summary>What it was: <c>TR3004 on ciso, cio</c>.</summary>
    public override string ToString() => Subjects.Count == 0 ? $"{Rule} {Fingerprint}" : $"{Rule} on {string.Join(", ", Subjects)}";
}

/// <summary>The findings that were there when somebody drew a line: what is new since then counts, what was there does not.</summary>
/// <param name="Entries">The findings, each once, ordered by rule and fingerprint.</param>
public sealed record Baseline(ValueList<BaselineEntry> Entries)
{
    /// <summary>No finding was there.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>A baseline with entries in their order, each once.</summary>
    public static Baseline Of(IEnumerable<BaselineEntry> entries) => new(entries
        .DistinctBy(entry => (entry.Fingerprint, entry.Content))
        .OrderBy(entry => entry.Rule, StringComparer.Ordinal)
        .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)
        .ThenBy(entry => entry.Content, StringComparer.Ordinal)
        .ToValueList());

    /// <summary>How many findings it has.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Entries.Count} findings");
}
