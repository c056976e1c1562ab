namespace TechRoles.Analysis;

/// <summary>What a rule reads beyond its key, so that an analyser can tell which keys a change reaches.</summary>
[Flags]
public enum Reads
{
    /// <summary>The facts of the key itself.</summary>
    OwnFacts = 0,

    /// <summary>The direct reports of its positions.</summary>
    Reports = 1,

    /// <summary>The managers above its positions.</summary>
    LineAbove = 2,

    /// <summary>Everybody below its positions.</summary>
    LineBelow = 4,

    /// <summary>The cells around its cell.</summary>
    AroundCells = 8,

    /// <summary>The areas that its area controls or that control it.</summary>
    ControlledAreas = 16,

    /// <summary>Who holds its positions.</summary>
    Holders = 32,

    /// <summary>Anything: the rule is evaluated again as a whole.</summary>
    Everything = 1 << 30,
}
