using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>How sure a reader is that a file or table is its own, and why.</summary>
/// <remarks><b>Unit:</b> percent. <b>Range:</b> 0 (not its own) to 100 (nothing else can be meant). <b>Default value:</b>
/// <see cref="None"/>. The surest reader wins, of two equally sure ones the one that stands first; below <see cref="Floor"/> nothing is
/// read.</remarks>
/// <param name="Certainty">How sure.</param>
/// <param name="Said">Why, as a sentence for the reader of the result.</param>
public readonly record struct Recognition(int Certainty, Text Said)
{
    /// <summary>What a reader says at least of a file that it would read: 20.</summary>
    public const int Floor = 20;

    /// <summary>The file is not the reader's.</summary>
    public static Recognition None => new(0, Text.Empty);

    /// <summary>Whether it is sure enough to read.</summary>
    public bool IsEnough => Certainty >= Floor;
}
