namespace TechRoles.Facts;

/// <summary>What somebody has to do with an area.</summary>
/// <remarks>
/// <b>Order:</b> a greater value is a stronger involvement; <see cref="Excluded"/> stands apart and beats all others.
/// <b>Source:</b> responsibility assignment matrices: RACI, RASCI (Supports) and CAIRO (Omitted, here Excluded).
/// </remarks>
public enum Involvement
{
    /// <summary>None stated; no entry of a chart has it.</summary>
    None = 0,

    /// <summary>Is told about results (I).</summary>
    Informed = 1,

    /// <summary>Is asked before a decision (C).</summary>
    Consulted = 2,

    /// <summary>Helps those who do the work (S).</summary>
    Supports = 3,

    /// <summary>Does the work (R).</summary>
    Responsible = 4,

    /// <summary>Answers for the result (A).</summary>
    Accountable = 5,

    /// <summary>Is explicitly not the owner (X).</summary>
    Excluded = 6,
}
