using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The rules of an analysis, each with the severity that the user asks for, if any.</summary>
/// <remarks>Immutable. <c>With</c> and <c>Without</c> give another set.</remarks>
public sealed partial class RuleSet
{
    private readonly ValueList<(Rule Rule, Severity? Severity)> _rules;

    private RuleSet(IEnumerable<(Rule Rule, Severity? Severity)> rules) =>
        _rules = rules.OrderBy(entry => entry.Rule.Info.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>The rules, ordered by id.</summary>
    public IEnumerable<Rule> Rules => _rules.Select(entry => entry.Rule);

    internal IEnumerable<(Rule Rule, Severity? Severity)> Entries => _rules;

    /// <summary>This set with one more rule, or another in place of the one with its id, such as one with other limits.</summary>
    public RuleSet With(Rule rule)
    {
        Guard.Against.Null(rule);
        return new(_rules.Where(entry => entry.Rule.Info.Id != rule.Info.Id).Append((rule, null)));
    }

    /// <summary>This set with every finding of a rule at a severity.</summary>
    /// <exception cref="ArgumentException">The set has no rule with the id.</exception>
    public RuleSet With(string id, Severity severity)
    {
        if (_rules.All(entry => entry.Rule.Info.Id != id)) throw new ArgumentException($"The set has no rule {id}.", nameof(id));
        return new(_rules.Select(entry => entry.Rule.Info.Id == id ? (entry.Rule, severity) : entry));
    }

    /// <summary>This set without a rule; the same set where it has none with the id.</summary>
    public RuleSet Without(string id) => new(_rules.Where(entry => entry.Rule.Info.Id != id));

    /// <summary>This set with nothing but some of its rules.</summary>
    /// <param name="ids">The ids of the rules to keep.</param>
    public RuleSet Only(params IEnumerable<string> ids)
    {
        var kept = ids.ToHashSet(StringComparer.Ordinal);
        return new(_rules.Where(entry => kept.Contains(entry.Rule.Info.Id)));
    }

    /// <summary>Finds the description of a rule of this set, of a problem code or of a finding over a history, by its id or name.</summary>
    public bool TryInfo(string idOrName, [NotNullWhen(true)] out RuleInfo? info)
    {
        info = Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All)
            .FirstOrDefault(candidate => string.Equals(candidate.Id, idOrName, StringComparison.OrdinalIgnoreCase) || candidate.Name == idOrName);
        return info is not null;
    }
}
