using System.CommandLine;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tool;

/// <summary>The options of every command that judges a chart: how it is read, by which rules and whose expectations.</summary>
/// <param name="result">What the command writes, such as <c>report</c>.</param>
internal sealed class JudgingOptions(string result)
{
    private readonly ReadingOptions _reading = new();
    private readonly Option<DateOnly?> _asOf = ToolOptions.Date("--as-of", "The day for which the chart is analysed.");
    private readonly Option<string[]> _profiles = ToolOptions.ProfileNames();
    private readonly Option<RuleChoices> _rules = ToolOptions.Rules();
    private readonly Option<RuleChoices> _set = ToolOptions.Choice(
        "--rules",
        "The rules to start from, before --rule; strict: all, and a waiver that fits nothing is an error",
        ("recommended", RuleChoices.Default), ("all", RuleChoices.All), ("strict", RuleChoices.Strict));

    private readonly Option<string?> _config = ToolOptions.File(
        "--config", "Profiles, severities, limits and overrides as a company keeps them.");

    private readonly Option<bool> _partial = new("--partial")
    {
        Description = "The chart is a part of a larger organisation: what nobody has here may be somebody's elsewhere.",
    };

    private readonly Option<bool> _assume = new("--assume")
    {
        Description = "Take the usual remit of a recognised title where a position states no responsibility.",
    };

    private readonly Option<int?> _threads = ToolOptions.Number(
        "--threads", $"How many threads look for findings (default: as many as pay off); the {result} is the same.", atLeast: 1);

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        _reading.AddTo(command);
        Option[] options = [_asOf, _profiles, _set, _rules, _config, _partial, _assume, _threads];
        foreach (var option in options) command.Options.Add(option);
    }

    /// <summary>The facts of a file or folder; or why there are none.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="settings">What <see cref="In"/> made of it.</param>
    /// <param name="terminal">Where it is said that it takes long.</param>
    /// <param name="cancel">Stops the work.</param>
    public OneOf<ChartInput, Refusal> Read(
        string path, ParseResult parsed, AnalysisSettings settings, Terminal terminal, CancellationToken cancel) =>
        ChartInput.Read(path, _reading.In(parsed, settings.Chart.Catalogue), terminal, cancel).Match<OneOf<ChartInput, Refusal>>(
            input => (parsed.GetValue(_partial) ? input.AsPart() : input) with { IsStrict = _reading.IsStrict(parsed) },
            unreadable => Refusal.Of(unreadable));

    /// <summary>What the user asks for; or what is wrong with it.</summary>
    public OneOf<AnalysisSettings, Refusal> In(ParseResult parsed, CancellationToken cancel)
    {
        var configured = parsed.GetValue(_config) is { } file ? GovernanceFiles.Configuration(file, cancel) : new AnalysisConfiguration();
        if (!configured.TryPickT0(out var configuration, out var fault)) return fault;

        var folder = Path.GetDirectoryName(parsed.GetValue(_config)) ?? "";
        var named = configuration.Catalogue is { } beside ? Path.Combine(folder, beside) : null;
        if (!_reading.CatalogueIn(parsed, cancel, named).TryPickT0(out var catalogue, out fault)) return fault;
        var profiles = Profiles.All.Concat((catalogue?.Entries.Profiles ?? []).Select(Profile.From)).ToArray();
        if (!Chosen(parsed.GetValue(_profiles) ?? [], profiles).TryPickT0(out var chosen, out fault)) return fault;

        // What the configuration asks is checked at once, whatever the command line asks beside it.
        if (!ConfiguredAnalysis.Of(configuration, null, profiles)
            .TryPickT0(out var company, out var invalid))
            return new Refusal(invalid.Said.Select(fault => Refusal.About(parsed.GetValue(_config)!, fault)).ToValueList());
        if (!(parsed.GetValue(_rules) ?? RuleChoices.Default).In(parsed.GetValue(_set) ?? RuleChoices.Default, configuration.Rules)
            .TryPickT0(out var rules, out fault)) return fault;
        return new AnalysisSettings
        {
            Chart = new()
            {
                AsOf = parsed.GetValue(_asOf),
                AssumeRemits = parsed.GetValue(_assume),
                Catalogue = catalogue?.Catalogue
                ?? RoleCatalogue.BuiltIn
            },
            Rules = rules,
            Profile = Joined(company.Analyser.Profile, chosen),
            Overrides = configuration.Overrides,
            FailOn = configuration.FailOn is { } weight ? new(RuleSeverity.Of(weight)) : FailOn.Error,
            Threads = parsed.GetValue(_threads),
        };
    }

    private static OneOf<Profile, Refusal> Chosen(string[] names, Profile[] profiles)
    {
        var chosen = Profile.Generic;
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (profiles.LastOrDefault(profile => profile.Name == name) is not { } found)
            {
                return (Refusal)Text.Of("'{value}' is no value for {option}: write {choices}.",
                    ("value", Say.Quote(name)),
                    ("option", Say.Quote("--profile")),
                    ("choices", Say.Or(profiles.Select(profile => profile.Name).Distinct(StringComparer.Ordinal).Select(Say.Quote))));
            }

            chosen = Joined(chosen, found);
        }

        return chosen;
    }

    private static Profile Joined(Profile one, Profile other) =>
        other == Profile.Generic || other == one ? one : one == Profile.Generic ? other : one.And(other);
}
