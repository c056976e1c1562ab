using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Where a rule is in its life.</summary>
public enum RuleStatus
{
    /// <summary>May still change its meaning.</summary>
    Preview = 0,

    /// <summary>Keeps its meaning.</summary>
    Stable,

    /// <summary>Will be removed.</summary>
    Deprecated,

    /// <summary>No longer runs; its id is not used again.</summary>
    Removed,
}

/// <summary>Everything a person wants to know about a rule or a problem code.</summary>
public sealed record RuleInfo
{
    private const string Page = "src/TechRoles/Analysis/Rules/README.md";

    /// <summary>Its id, such as <c>TR2001</c>; never used for another rule.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in kebab-case: the smell, such as <c>contested-accountability</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>How much a finding weighs unless the rule, a profile or the user says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Rationale { get; init; }

    /// <summary>What exactly the rule looks at, with its limits.</summary>
    public required string Definition { get; init; }

    /// <summary>How it is mended.</summary>
    public required string Remedy { get; init; }

    /// <summary>Who says so; what is our own judgement says that it is.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>A chart in the text notation on which the rule speaks.</summary>
    public required string BadExample { get; init; }

    /// <summary>A chart in the text notation on which it is silent.</summary>
    public required string GoodExample { get; init; }

    /// <summary>
    /// The profile without which it is silent, such as <c>us-bank</c>, so that its examples speak under it; null: it needs none.
    /// </summary>
    public string? OnlyUnder { get; init; }

    /// <summary>Whether it is silent unless asked for: readers of real charts rejected too much of what it says.</summary>
    public bool Off { get; init; }

    /// <summary>
    /// Whether it is on the segregation of duties: an approved exception of such a rule names what limits the risk meanwhile.
    /// </summary>
    public bool ConcernsSegregation { get; init; }

    /// <summary>Where it is in its life.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Preview;

    /// <summary>The version that brought it to its status.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>The address of a page on it; of rules that ship that of this library, where the release knows it. Null: there is
    /// none.</summary>
    public string? HelpLink
    {
        get => field ?? (Addresses.Files.Length > 0 && Id.StartsWith("TR", StringComparison.Ordinal)
            ? $"{Addresses.Files}{Page}#{Id.ToLowerInvariant()}-{Name}"
            : null);
        init;
    }

    /// <summary>Whether somebody who writes an id, in any case, or a name means this rule.</summary>
    /// <param name="idOrName">What is written.</param>
    public bool IsCalled(string idOrName) =>
        string.Equals(Id, Guard.Against.Null(idOrName), StringComparison.OrdinalIgnoreCase)
            || string.Equals(Name, idOrName, StringComparison.OrdinalIgnoreCase);
}
