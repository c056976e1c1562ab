namespace TechRoles.Reporting;

/// <summary>A place at the edge of a box where a dotted line may leave or reach it, at a right angle.</summary>
/// <param name="Point">The place.</param>
/// <param name="Right">1 where the line leaves to the right, -1 to the left, 0 up or down.</param>
/// <param name="Down">1 where it leaves downwards, -1 upwards, 0 to a side.</param>
internal readonly record struct BoxGate(PicturePoint Point, int Right, int Down)
{
    /// <summary>How far above and below boxes lanes run, so that one fits between two that hang in a column.</summary>
    public const int Beyond = 4;

    /// <summary>How far to the right of boxes a lane runs.</summary>
    public const int RightOf = 8;

    /// <summary>How far to the left of boxes a lane runs: past the line from which boxes hang.</summary>
    public const int LeftOf = 11;

    /// <summary>Whether a line leaves up or down.</summary>
    public bool IsUpright => Down != 0;

    /// <summary>Where the gate meets its lane.</summary>
    public PicturePoint Lane => Away(IsUpright ? Beyond : Right > 0 ? RightOf : LeftOf);

    /// <summary>The gates of a box.</summary>
    public static BoxGate[] Of(PictureBox box)
    {
        var (third, right, bottom) = (box.Y + (box.Height / 3), box.X + box.Width, box.Y + box.Height);
        var (near, far) = (box.X + (box.Width / 4), box.X + (box.Width * 3 / 4));
        return
        [
            new(new(far, box.Y), 0, -1), new(new(far, bottom), 0, 1), new(new(right, third), 1, 0), new(new(box.X, third), -1, 0),
            new(new(near, box.Y), 0, -1), new(new(near, bottom), 0, 1),
        ];
    }

    /// <summary>The point so far away from the box.</summary>
    public PicturePoint Away(int by) => new(Point.X + (Right * by), Point.Y + (Down * by));
}
