using OneOf;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tool;

/// <summary>The rules of an analysis with what the user asks of them, of problem codes included.</summary>
/// <param name="Set">The rules.</param>
internal sealed record RuleChoices(RuleSet Set)
{
    private static readonly (string Name, RuleWeight Weight)[] Severities =
        [("error", RuleWeight.Error), ("warning", RuleWeight.Warning), ("info", RuleWeight.Info), ("off", RuleWeight.Off)];

    private readonly IReadOnlyList<RuleWish> _wishes = [];

    /// <summary>The recommended rules.</summary>
    public static RuleChoices Default { get; } = new(RuleSet.Recommended);

    /// <summary>Every rule that ships.</summary>
    public static RuleChoices All { get; } = new(RuleSet.All);

    /// <summary>Every rule that ships, and a waiver that fits nothing is an error: nothing is kept that hides what comes next.</summary>
    public static RuleChoices Strict { get; } = new(RuleSet.All, [new(WaiverCodes.Stale.Id, RuleWeight.Error)]);

    /// <summary>These wishes after others and those of another choice, such as all rules; or what is wrong with the others.</summary>
    public OneOf<RuleChoices, Refusal> In(RuleChoices start, IEnumerable<RuleWish> before)
    {
        OneOf<RuleChoices, Refusal> choices = start;
        foreach (var wish in before.Concat(_wishes)) choices = choices.Match(known => known.With(wish), fault => fault);
        return choices;
    }

    /// <summary>These rules with one more wish, such as <c>TR2001=off</c>; or what is wrong with it.</summary>
    public OneOf<RuleChoices, Refusal> With(string wish)
    {
        var parts = wish.Split('=');
        if (parts.Length != 2)
        {
            return (Refusal)Text.Of("'{value}' is no value for {option}: write it as {example}.",
                ("value", Say.Quote(wish)), ("option", Say.Quote("--rule")), ("example", Say.Quote("TR2001=warning")));
        }

        if (!RuleSet.All.TryInfo(parts[0], out var info)) return (Refusal)RuleSeverity.NoRule(parts[0]);
        foreach (var (name, weight) in Severities)
            if (name == parts[1]) return With(new RuleWish(info.Id, weight));
        return (Refusal)Text.Of("'{value}' is no severity: write {choices}.",
            ("value", Say.Quote(parts[1])), ("choices", Say.Or(Severities.Select(severity => Say.Quote(severity.Name)))));
    }

    /// <summary>How much a problem weighs where findings are counted; null: it does not count.</summary>
    public Severity? SeverityOf(ChartProblem problem, Profile profile)
    {
        if (problem.Rule is not { } id) return problem.Level == ProblemLevel.Error ? Severity.Error : null;
        return IsAsked(id, out var asked) ? asked : profile.SeverityOf(id)
            ?? (RuleSet.All.TryInfo(id, out var info) ? info.Severity : Severity.Error);
    }

    /// <summary>How much weighs what a code says that no rule stands for; null: it is not told.</summary>
    public Severity? SeverityOf(RuleInfo code) => IsAsked(code.Id, out var asked) ? asked : code.Severity;

    private bool IsAsked(string id, out Severity? severity)
    {
        var wish = _wishes.LastOrDefault(wish => wish.Weight is not null && RuleSet.All.TryInfo(wish.Rule, out var info) && info.Id == id);
        severity = wish?.Weight is { } weight ? RuleSeverity.Of(weight) : null;
        return wish is not null;
    }

    private OneOf<RuleChoices, Refusal> With(RuleWish wish) =>
        Set.TryWith(wish, out var set, out var fault) ? new RuleChoices(set, [.. _wishes, wish]) : (Refusal)fault;

    private RuleChoices(RuleSet set, IReadOnlyList<RuleWish> wishes)
        : this(set) => _wishes = wishes;
}
