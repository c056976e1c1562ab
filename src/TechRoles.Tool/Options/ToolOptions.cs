using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Tool;

/// <summary>The options of the commands; a value that is none is said in plain words, with those that are.</summary>
internal static class ToolOptions
{
    /// <summary>The format of the input.</summary>
    public static Option<string?> From()
    {
        var choices = Inputs.Readers.Names.Select(name => (name, (string?)name)).ToArray();
        return new("--from")
        {
            Description = $"The format of the input: {Names(Inputs.Readers.Names)}; guessed unless said.",
            HelpName = "FORMAT",
            CustomParser = result => OneOf(result, "--from", choices),
        };
    }

    /// <summary>One value of a closed list; the first one unless said otherwise.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        var option = new Option<T>(name)
        {
            Description = $"{description}: {Names(choices.Select(choice => choice.Name))}; {choices[0].Name} unless said.",
            HelpName = name[2..].ToUpperInvariant(),
        };
        option.CustomParser = result => OneOf(result, name, choices)!;
        return option;
    }

    /// <summary>A day.</summary>
    public static Option<DateOnly?> Date(string name, string description)
    {
        var option = new Option<DateOnly?>(name) { Description = description, HelpName = "YYYY-MM-DD" };
        option.CustomParser = result =>
        {
            var given = Text(result);
            if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"'{given}' is no day for {name}: write it as 2026-04-01.");
            return null;
        };
        return option;
    }

    /// <summary>A file.</summary>
    public static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    /// <summary>A whole number that is not less than another one.</summary>
    public static Option<int?> Number(string name, string description, int atLeast = 0)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.CustomParser = result =>
        {
            if (int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= atLeast)
                return number;
            result.AddError($"'{Text(result)}' is no number for {name}: write {atLeast.ToString(CultureInfo.InvariantCulture)} or more.");
            return null;
        };
        return option;
    }

    /// <summary>A share above 0, as a fraction or a decimal; null: not said.</summary>
    public static Option<Fraction?> Share(string name, string description)
    {
        var option = new Option<Fraction?>(name) { Description = description, HelpName = "SHARE" };
        option.CustomParser = result =>
        {
            if (Fraction.TryParse(Text(result), out var share) && share > Fraction.Zero && share <= Fraction.One) return share;
            result.AddError(
                $"'{Text(result)}' is no share for {name}: write a fraction or decimal above 0, at most 1, such as 1/2 or 0.8.");
            return null;
        };
        return option;
    }

    /// <summary>The profiles, joined.</summary>
    public static Option<Profile> Profiles()
    {
        var option = new Option<Profile>("--profile")
        {
            Description = $"Whose expectations apply: {Names(Analysis.Profiles.All.Select(profile => profile.Name))}; may be repeated.",
            HelpName = "NAME",
            Arity = ArgumentArity.OneOrMore,
        };
        option.CustomParser = result =>
        {
            var choices = Analysis.Profiles.All.Select(profile => (profile.Name, profile)).ToArray();
            return result.Tokens
                .Select(token => OneOf(result, token.Value, "--profile", choices) ?? Profile.Generic)
                .Where(profile => profile != Profile.Generic)
                .Distinct()
                .Aggregate(Profile.Generic, (all, next) => all == Profile.Generic ? next : all.And(next));
        };
        return option;
    }

    /// <summary>The names of profiles, those of a catalogue of a company's own included.</summary>
    public static Option<string[]> ProfileNames() => new("--profile")
    {
        Description = $"Whose expectations apply: {Names(Analysis.Profiles.All.Select(profile => profile.Name))}, or one of --catalogue; "
            + "may be repeated.",
        HelpName = "NAME",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Severities for rules.</summary>
    public static Option<RuleChoices> Rules()
    {
        var option = new Option<RuleChoices>("--rule")
        {
            Description = "The severity of a rule, by its id or name: error, warning, info, off; may be repeated.",
            HelpName = "ID=SEVERITY",
            Arity = ArgumentArity.OneOrMore,
        };
        option.CustomParser = result =>
        {
            var choices = RuleChoices.Default;
            foreach (var token in result.Tokens)
            {
                choices = choices.With(token.Value).Match(
                    next => next,
                    refusal =>
                    {
                        foreach (var line in refusal.Lines) result.AddError(line.ToString());
                        return choices;
                    });
            }

            return choices;
        };
        return option;
    }

    /// <summary>Names for a sentence: <c>text, json or csv</c>.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    /// <summary>The value that is asked for among those that there are.</summary>
    public static T? OneOf<T>(ArgumentResult result, string option, (string Name, T Value)[] choices) =>
        OneOf(result, Text(result), option, choices);

    private static T? OneOf<T>(ArgumentResult result, string given, string option, (string Name, T Value)[] choices)
    {
        foreach (var (name, value) in choices)
            if (name == given) return value;
        result.AddError($"'{given}' is no value for {option}: write {Names(choices.Select(choice => choice.Name))}.");
        return default;
    }

    private static string Text(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
}
