namespace TechRoles.Engine;

/// <summary>Sorts numbers of which there are mostly a few: one after the other to its place.</summary>
/// <remarks>A program compiled ahead of time makes a delegate for each sort of the framework and calls it for each comparison;
/// of the few statements of one position that is most of the work.</remarks>
internal static class ShortSort
{
    /// <summary>More than these are sorted as usual.</summary>
    public const int Most = 24;

    /// <param name="numbers">Come to ascend, where they are.</param>
    public static void Sort(Span<int> numbers)
    {
        if (numbers.Length > Most)
        {
            numbers.Sort();
            return;
        }

        for (var i = 1; i < numbers.Length; i++)
        {
            var (number, at) = (numbers[i], i);
            for (; at > 0 && numbers[at - 1] > number; at--) numbers[at] = numbers[at - 1];
            numbers[at] = number;
        }
    }
}
