namespace TechRoles.Facts;

/// <summary>How a company wants its charts looked at: kept as a file beside them.</summary>
public sealed record AnalysisConfiguration
{
    /// <summary>The names of the profiles whose expectations apply.</summary>
    public ValueList<string> Profiles { get; init; }

    /// <summary>What is asked of rules, in their order; of several wishes for one rule the last counts.</summary>
    public ValueList<RuleWish> Rules { get; init; }

    /// <summary>What is asked of rules below positions; of several that reach a finding the last counts.</summary>
    public ValueList<SubtreeWishes> Overrides { get; init; }

    /// <summary>The file of the company's own catalogue, seen from that of the configuration; null: none.</summary>
    public string? Catalogue { get; init; }

    /// <summary>From which weight on an analysis fails; <see cref="RuleWeight.Off"/>: never; null: not said.</summary>
    public RuleWeight? FailOn { get; init; }
}

/// <summary>How much the findings of a rule shall weigh.</summary>
public enum RuleWeight
{
    /// <summary>The rule shall not speak.</summary>
    Off = 0,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Should be mended.</summary>
    Error,
}

/// <summary>What a user asks of a rule.</summary>
/// <param name="Rule">Its id or name.</param>
/// <param name="Weight">How much its findings weigh; null: as the rule has it.</param>
/// <param name="Limit">The limit from which on it speaks, in its own unit, 0 or more; null: as the rule has it.</param>
public sealed record RuleWish(string Rule, RuleWeight? Weight, int? Limit = null);

/// <summary>What a user asks of rules for the positions at and below one.</summary>
/// <param name="Below">The id of the position.</param>
/// <param name="Rules">What is asked; a limit has no meaning here.</param>
public sealed record SubtreeWishes(string Below, ValueList<RuleWish> Rules);
