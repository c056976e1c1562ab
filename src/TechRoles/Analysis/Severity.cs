namespace TechRoles.Analysis;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info = 0,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Should be mended.</summary>
    Error,
}
