using OneOf;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Tool;

/// <summary>The rules of an analysis with the severities that the user asks for, those of problem codes included.</summary>
/// <param name="Set">The rules.</param>
internal sealed record RuleChoices(RuleSet Set)
{
    private readonly IReadOnlyList<(string Id, Severity? Severity)> _wishes = [];
    private readonly Dictionary<string, Severity?> _codes = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>The recommended rules.</summary>
    public static RuleChoices Default { get; } = new(RuleSet.Recommended);

    /// <summary>The same wishes for another set of rules, such as all of them.</summary>
    public RuleChoices In(RuleSet set) => _wishes.Aggregate(new RuleChoices(set), (choices, wish) => choices.With(wish.Id, wish.Severity));

    /// <summary>These rules with one more wish, such as <c>TR2001=off</c>; or what is wrong with it.</summary>
    public OneOf<RuleChoices, string> With(string wish)
    {
        var parts = wish.Split('=');
        if (parts.Length != 2) return $"'{wish}' is no value for --rule: write it as TR2001=warning.";
        if (!RuleSet.All.TryInfo(parts[0], out var info)) return $"There is no rule '{parts[0]}': 'techroles rules' lists them.";
        return parts[1] switch
        {
            "error" => With(info.Id, Severity.Error),
            "warning" => With(info.Id, Severity.Warning),
            "info" => With(info.Id, Severity.Info),
            "off" => With(info.Id, null),
            _ => $"'{parts[1]}' is no severity: write error, warning, info or off.",
        };
    }

    /// <summary>How much a problem weighs where findings are counted; null: it does not count.</summary>
    public Severity? SeverityOf(ChartProblem problem, Profile profile)
    {
        if (problem.Rule is not { } id) return problem.Level == ProblemLevel.Error ? Severity.Error : null;
        if (_codes.TryGetValue(id, out var asked)) return asked;
        return profile.SeverityOf(id) ?? (RuleSet.All.TryInfo(id, out var info) ? info.Severity : Severity.Error);
    }

    private RuleChoices With(string id, Severity? severity)
    {
        var rule = RuleSet.All.Rules.FirstOrDefault(candidate => candidate.Info.Id == id);
        var isOverTime = HistoryCodes.All.Any(code => code.Id == id);
        var set = severity is not { } weight ? rule is null && !isOverTime ? Set : Set.Without(id)
            : rule is not null ? Set.With(rule).With(id, weight)
            : isOverTime ? Set.With(id, weight)
            : Set;
        var codes = rule is null ? new Dictionary<string, Severity?>(_codes, StringComparer.Ordinal) { [id] = severity } : _codes;
        return new(set, [.. _wishes, (id, severity)], codes);
    }

    private RuleChoices(RuleSet set, IReadOnlyList<(string Id, Severity? Severity)> wishes, Dictionary<string, Severity?> codes)
        : this(set) => (_wishes, _codes) = (wishes, codes);
}
