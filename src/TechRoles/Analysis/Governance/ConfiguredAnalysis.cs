using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Something that a configuration asks for and that there is not.</summary>
/// <param name="Path">Where it asks, as a JSON pointer into the document: <c>/rules/TR1007</c>.</param>
/// <param name="Said">What is wrong, as a sentence.</param>
public sealed record ConfigurationFault(string Path, Text Said)
{
    /// <summary>The sentence in English.</summary>
    public override string ToString() => Said.ToString();
}

/// <summary>A configuration that asks for what there is not.</summary>
/// <param name="Found">Everything that is wrong; never empty.</param>
public sealed record InvalidConfiguration(ValueList<ConfigurationFault> Found)
{
    /// <summary>Everything that is wrong, each as a sentence.</summary>
    public ValueList<Text> Said => Found.Select(fault => fault.Said).ToValueList();

    /// <summary>The English of <see cref="Said"/>.</summary>
    public ValueList<string> Faults => Said.Select(fault => fault.ToString()).ToValueList();

    /// <summary>The faults, one on each line.</summary>
    public override string ToString() => string.Join('\n', Said);
}

/// <summary>A configuration at work: the analyser that it asks for, and what is done to its reports.</summary>
public sealed class ConfiguredAnalysis
{
    private ConfiguredAnalysis(OrgAnalyser analyser, AnalysisConfiguration configuration) =>
        (Analyser, Configuration) = (analyser, configuration);

    /// <summary>The analyser with the rules, limits and profiles of the configuration.</summary>
    public OrgAnalyser Analyser { get; }

    /// <summary>The configuration.</summary>
    public AnalysisConfiguration Configuration { get; }

    /// <summary>From which severity on an analysis fails; error unless said; null: never.</summary>
    public Severity? FailOn => Configuration.FailOn is { } weight ? RuleSeverity.Of(weight) : Severity.Error;

    /// <summary>Takes a configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="rules">The rules to start from; the recommended ones where null.</param>
    /// <param name="profiles">The profiles that it may name; those that ship where null.</param>
    /// <param name="accepted">What is lived with.</param>
    /// <param name="threads">How many threads work on a chart, 1 or more; null: as many as it is worth.</param>
    public static OneOf<ConfiguredAnalysis, InvalidConfiguration> Of(
        AnalysisConfiguration configuration, RuleSet? rules = null, IEnumerable<Profile>? profiles = null, Acceptance? accepted = null,
        int? threads = null)
    {
        Guard.Against.Null(configuration);
        var (set, faults) = (rules ?? RuleSet.Recommended, new List<ConfigurationFault>());
        accepted ??= Acceptance.Nothing;
        foreach (var wish in configuration.Rules)
        {
            if (set.TryWith(wish, out var next, out var fault)) set = next;
            else faults.Add(new($"/rules/{wish.Rule}", fault));
        }

        foreach (var (place, wishes) in configuration.Overrides.Index())
            foreach (var wish in wishes.Rules)
                if (!RuleSet.All.TryInfo(wish.Rule, out _) && !set.TryInfo(wish.Rule, out _))
                    faults.Add(new(FormattableString.Invariant($"/overrides/{place}/rules/{wish.Rule}"), RuleSeverity.NoRule(wish.Rule)));
        var profile = Joined(configuration.Profiles, (profiles ?? Profiles.All).ToArray(), faults);
        return faults.Count > 0
            ? new InvalidConfiguration(faults.ToValueList())
            : new ConfiguredAnalysis(new(set, profile) { Accepted = accepted, Threads = threads }, configuration);
    }

    private static Profile Joined(ValueList<string> names, Profile[] known, List<ConfigurationFault> faults)
    {
        var profile = Profile.Generic;
        foreach (var (place, name) in names.Index())
        {
            if (Array.Find(known, candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } found)
            {
                faults.Add(new(FormattableString.Invariant($"/profiles/{place}"), Text.Of(
                    "There is no profile '{name}'. There is {known}.",
                    ("name", Say.Quote(name)), ("known", Say.Commas(known.Select(candidate => Say.Quote(candidate.Name)))))));
            }
            else if (found != Profile.Generic) profile = profile == Profile.Generic ? found : profile.And(found);
        }

        return profile;
    }

    /// <summary>The same with what is lived with now; what is said of waivers weighs as the configuration asks.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="baseline">The findings that were there before; null: there is no baseline.</param>
    /// <param name="day">The day on which waivers are judged; null: that of the chart.</param>
    public ConfiguredAnalysis Accepting(ValueList<Waiver> waivers, Baseline? baseline = null, DateOnly? day = null) => new(
        Analyser.With(new Acceptance(waivers, baseline, day)
        {
            WeightOfExpired = WeightOf(WaiverCodes.Expired),
            WeightOfStale = WeightOf(WaiverCodes.Stale),
        }),
        Configuration);

    private Severity? WeightOf(RuleInfo code) =>
        Configuration.Rules.LastOrDefault(wish => wish.Weight is not null && code.IsCalled(wish.Rule))?.Weight is { } weight
            ? RuleSeverity.Of(weight)
            : code.Severity;

    /// <summary>Analyses a chart as the configuration asks.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="cancel">Stops the work.</param>
    public AnalysisReport Analyse(OrgChart chart, CancellationToken cancel = default) =>
        Analyser.Analyse(chart, null, cancel).Under(Configuration.Overrides);
}
