namespace TechRoles.Facts;

/// <summary>What the modes of an assignment mean.</summary>
public static class AssignmentModes
{
    /// <summary>Whether the person does the job, and not only stands by.</summary>
    /// <param name="mode">The mode.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public static bool Fills(this AssignmentMode mode) => mode switch
    {
        AssignmentMode.Permanent or AssignmentMode.Acting or AssignmentMode.Interim => true,
        AssignmentMode.Deputy or AssignmentMode.Successor => false,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No mode of an assignment."),
    };
}
