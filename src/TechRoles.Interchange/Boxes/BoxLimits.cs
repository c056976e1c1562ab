namespace TechRoles.Interchange;

/// <summary>
/// How much of a drawing is read. A person draws some hundred boxes; a machine may write more, and an attacker any number.
/// </summary>
internal static class BoxLimits
{
    /// <summary>Boxes and arrows of one drawing, each.</summary>
    public const int Nodes = 1_000_000;

    /// <summary>Arrows that one statement draws, such as <c>A &amp; B --&gt; C &amp; D</c>: all of one side to all of the other.</summary>
    public const int ArrowsOfStatement = 10_000;

    /// <summary>How many groups around a box an arrow at one of them may mean.</summary>
    public const int GroupDepth = 20;

    /// <summary>Names of a list of objects that are read as columns.</summary>
    public const int Columns = 1_000;

    /// <summary>Braces within braces.</summary>
    public const int Braces = 100;

    /// <summary>Letters of a label that are looked at when its parts are told apart.</summary>
    public const int LabelLength = 2_000;

    /// <summary>Lines of a label that are told apart.</summary>
    public const int LabelLines = 12;
}
