namespace TechRoles.Catalogue;

/// <summary>How surely the words of a title name a role.</summary>
/// <remarks>The order is that of strength, so that <c>strength &gt;= atLeast</c> reads as it should.</remarks>
public enum TitleStrength
{
    /// <summary>The title says something that usually means the role, such as "Head of IT" for the CIO.</summary>
    Equivalent = 0,

    /// <summary>The title names the role itself or its unambiguous abbreviation.</summary>
    Exact,
}
