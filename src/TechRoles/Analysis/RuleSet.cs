using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The rules of an analysis, each with the severity that the user asks for, if any.</summary>
/// <remarks>Immutable. <c>With</c> and <c>Without</c> give another set.</remarks>
/// <example><code>
/// var rules = RuleSet.Recommended.Without("TR1007").With("contested-accountability", Severity.Warning);
/// </code></example>
public sealed partial class RuleSet
{
    private readonly ValueList<(Rule Rule, Severity? Severity)> _rules;

    private readonly ValueList<(string Id, Severity Severity)> _codes;

    private RuleSet(IEnumerable<(Rule Rule, Severity? Severity)> rules, IEnumerable<(string Id, Severity Severity)> codes)
    {
        _rules = rules.OrderBy(entry => entry.Rule.Info.Id, StringComparer.Ordinal).ToValueList();
        _codes = codes.ToValueList();
    }

    /// <summary>How much a finding over a history weighs; null: it is not looked for.</summary>
    /// <param name="code">One of <see cref="HistoryCodes"/>.</param>
    public Severity? SeverityOf(RuleInfo code)
    {
        Guard.Against.Null(code);
        foreach (var (id, severity) in _codes)
            if (id == code.Id) return severity;
        return null;
    }

    /// <summary>The rules, ordered by id.</summary>
    public IEnumerable<Rule> Rules => _rules.Select(entry => entry.Rule);

    internal IEnumerable<(Rule Rule, Severity? Severity)> Entries => _rules;

    /// <summary>This set with one more rule, or another in place of the one with its id, such as one with other limits.</summary>
    public RuleSet With(Rule rule)
    {
        Guard.Against.Null(rule);
        return new(_rules.Where(entry => entry.Rule.Info.Id != rule.Info.Id).Append((rule, null)), _codes);
    }

    /// <summary>This set with every finding of a rule at a severity. What is found over a history is looked for then, if it was
    /// not.</summary>
    /// <param name="idOrName">The id or name of the rule, or of a finding over a history.</param>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet With(string idOrName, Severity severity)
    {
        if (CodeOf(idOrName) is { } code) return new(_rules, _codes.Where(one => one.Id != code).Append((code, severity)));
        var id = IdOf(idOrName, nameof(idOrName));
        return new(_rules.Select(entry => entry.Rule.Info.Id == id ? (entry.Rule, severity) : entry), _codes);
    }

    /// <summary>This set without a rule; the same set where it has left that out already.</summary>
    /// <param name="idOrName">The id or name of the rule.</param>
    /// <exception cref="ArgumentException">There is no such rule, in this set or among those that ship.</exception>
    public RuleSet Without(string idOrName)
    {
        if (CodeOf(idOrName) is { } code) return new(_rules, _codes.Where(one => one.Id != code));
        if (_rules.All(entry => !entry.Rule.Info.IsCalled(idOrName)) && All.Rules.Any(rule => rule.Info.IsCalled(idOrName))) return this;
        var id = IdOf(idOrName, nameof(idOrName));
        return new(_rules.Where(entry => entry.Rule.Info.Id != id), _codes);
    }

    /// <summary>This set with nothing but some of its rules, and of what is found over a history.</summary>
    /// <param name="idsOrNames">The ids or names of the rules and findings over a history to keep.</param>
    /// <exception cref="ArgumentException">The set has no rule with one of them.</exception>
    public RuleSet Only(params IEnumerable<string> idsOrNames)
    {
        Guard.Against.Null(idsOrNames);
        var kept = idsOrNames.Select(called => CodeOf(called) ?? IdOf(called, nameof(idsOrNames))).ToHashSet(StringComparer.Ordinal);
        return new(_rules.Where(entry => kept.Contains(entry.Rule.Info.Id)), _codes.Where(code => kept.Contains(code.Id)));
    }

    /// <summary>Finds the description of a rule of this set, of a problem code, of a finding over a history or of what is said of
    /// waivers, by its id or name.</summary>
    public bool TryInfo(string idOrName, [NotNullWhen(true)] out RuleInfo? info)
    {
        Guard.Against.Null(idOrName);
        info = Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All)
            .FirstOrDefault(candidate => candidate.IsCalled(idOrName));
        return info is not null;
    }

    /// <summary>The rules by their ids: <c>18 rules: TR1002, TR1005 …</c>.</summary>
    public override string ToString() => $"{Words.Count(_rules.Count, "rule")}: {string.Join(", ", Rules.Select(rule => rule.Info.Id))}";

    private static string? CodeOf(string idOrName) => HistoryCodes.All.FirstOrDefault(code => code.IsCalled(idOrName))?.Id;

    private string IdOf(string idOrName, string parameter) =>
        Rules.FirstOrDefault(rule => rule.Info.IsCalled(idOrName))?.Info.Id
        ?? throw new ArgumentException(
            $"The set has no rule '{idOrName}'. Its rules are {string.Join(", ", Rules.Select(rule => rule.Info.Id))}.", parameter);
}
