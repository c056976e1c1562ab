using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The words of closed lists in a catalogue document.</summary>
internal static class CatalogueWords
{
    public static (Orientation, string)[] Orientations { get; } = Of(Choices.Orientations);

    public static (Involvement, string)[] Involvements { get; } = Of(Choices.Involvements);

    public static (EngagementKind, string)[] Engagements { get; } = Of(Choices.Engagements);

    public static (Influence, string)[] Influences { get; } = Of(Choices.Influences);

    public static (Frequency, string)[] Frequencies { get; } = [(Frequency.Usual, "usual"), (Frequency.Sometimes, "sometimes")];

    public static (Edition, string)[] Editions { get; } = [(Edition.Always, "always"), (Edition.Traditional, "traditional"),
        (Edition.Recent, "recent")];

    public static (TitleStrength, string)[] Strengths { get; } = [(TitleStrength.Exact, "exact"), (TitleStrength.Equivalent, "equivalent")];

    public static (TitleQualifiers, string)[] Standings { get; } =
    [
        (TitleQualifiers.None, "holder"), (TitleQualifiers.Joint, "joint"), (TitleQualifiers.Interim, "interim"),
            (TitleQualifiers.Designate, "designate"),
        (TitleQualifiers.Deputy, "deputy"), (TitleQualifiers.External, "external"), (TitleQualifiers.Former, "former"),
    ];

    public static (RuleWeight, string)[] Weights { get; } = [(RuleWeight.Error, "error"), (RuleWeight.Warning, "warning"),
        (RuleWeight.Info, "info")];

    /// <summary>The word of a value.</summary>
    /// <exception cref="InvalidOperationException">A catalogue does not say such a value.</exception>
    public static string WordOf<T>((T Value, string Word)[] words, T value)
        where T : struct, Enum =>
        words.FirstOrDefault(known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word
            ?? throw new InvalidOperationException($"A catalogue has no word for the {typeof(T).Name} {value}.");

    /// <summary>The words of everything that is said of a standing.</summary>
    public static string[] WordsOf(TitleQualifiers said) =>
        [.. Standings.Where(known => known.Item1 != TitleQualifiers.None && said.HasFlag(known.Item1)).Select(known => known.Item2)];

    private static (T, string)[] Of<T>(Choices<T> choices)
        where T : struct, Enum => [.. choices.Words.Select(word => (choices.TryRead(word, out var value) ? value : default, word))];
}
