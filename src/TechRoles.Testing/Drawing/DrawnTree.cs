namespace TechRoles.Testing;

/// <summary>Who reports to whom, in one of the shapes that matter: the parent of each number, always a smaller one; -1 for a top.</summary>
internal static class DrawnTree
{
    public static int[] Parents(Random dice, int count)
    {
        var shape = dice.Next(5);
        return [.. Enumerable.Range(0, count).Select(row => row == 0 ? -1 : shape switch
        {
            0 => row - 1,                                                 // a chain
            1 => 0,                                                       // a star
            2 => row % 4 == 0 ? -1 : row - (row % 4),                     // several tops
            3 => (row - 1) / 3,                                           // a bush
            _ => dice.OnceIn(8) ? -1 : dice.Next(row),                    // anything
        })];
    }
}
