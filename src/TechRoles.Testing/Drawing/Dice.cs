namespace TechRoles.Testing;

/// <summary>The throws that a drawing needs.</summary>
internal static class Dice
{
    /// <summary>True once in so many throws.</summary>
    public static bool OnceIn(this Random dice, int times) => dice.Next(times) == 0;

    public static T Pick<T>(this Random dice, IReadOnlyList<T> items) => items[dice.Next(items.Count)];

    /// <summary>One of the items, or null; null also where there are none.</summary>
    public static string? PickOrNone(this Random dice, IReadOnlyList<string> items, int onceIn) =>
        items.Count == 0 || !dice.OnceIn(onceIn) ? null : dice.Pick(items);

    /// <summary>So many different items at most, in the order of the list.</summary>
    public static List<T> Some<T>(this Random dice, IReadOnlyList<T> items, int atMost)
    {
        var count = Math.Min(items.Count, dice.Next(atMost + 1));
        return [.. items.Index().OrderBy(_ => dice.Next()).Take(count).OrderBy(item => item.Index).Select(item => item.Item)];
    }

    public static T Any<T>(this Random dice)
        where T : struct, Enum => dice.Pick(Enum.GetValues<T>());
}
