namespace TechRoles.Analysis;

/// <summary>Kinds of fact that a rule needs: where one is not stated at all, the rule is silent and the report says so.</summary>
[Flags]
public enum FactKinds
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>Solid lines.</summary>
    SolidLines = 1,

    /// <summary>Dotted lines.</summary>
    DottedLines = 2,

    /// <summary>Responsibilities, stated, brought by roles or assumed.</summary>
    Responsibilities = 4,

    /// <summary>Required areas.</summary>
    RequiredAreas = 8,

    /// <summary>People in positions.</summary>
    Assignments = 16,

    /// <summary>Whether positions are filled.</summary>
    Occupancy = 32,

    /// <summary>Stakeholders.</summary>
    Stakeholders = 64,

    /// <summary>Business goals.</summary>
    Goals = 128,

    /// <summary>Initiatives.</summary>
    Initiatives = 256,

    /// <summary>Governing bodies with seats.</summary>
    Bodies = 512,

    /// <summary>Titles that are recognised, or roles given.</summary>
    RoleKinds = 1024,

    /// <summary>What positions do with stakeholders.</summary>
    Engagements = 2048,

    /// <summary>Business goals or initiatives, one of them at least.</summary>
    Plans = 4096,

    /// <summary>Decisions in which positions have a part.</summary>
    Decisions = 8192,

    /// <summary>Grades of positions, and their order.</summary>
    Grades = 16384,

    /// <summary>What positions, roles and areas ask of their holders.</summary>
    Requirements = 32768,

    /// <summary>What people can show.</summary>
    Qualifications = 65536,

    /// <summary>What stakeholders ask of areas.</summary>
    Needs = 131072,

    /// <summary>That areas depend on each other.</summary>
    Dependencies = 262144,
}
