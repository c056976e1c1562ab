using System.Globalization;

namespace TechRoles.Documents;

/// <summary>What is said about YAML; in one place, so that the sentences can be read and improved together.</summary>
internal static class YamlTexts
{
    public static string FirstDocument => "The file holds several documents; the first was read.";

    public static string Nothing => "The YAML holds nothing.";

    public static string NoYaml(long line) => Invariant($"The file is no YAML: line {line}; nothing was read.");

    public static string Alias(long line) =>
        Invariant($"Anchors, aliases and merge keys are not read: line {line}; write out what they stand for.");

    public static string Tag(long line) => Invariant($"Tags are not read: line {line}; nothing was read.");

    public static string Key(long line) => Invariant($"A key is no plain text: line {line}; nothing was read.");

    public static string TooDeep(int limit) => Invariant($"The YAML is nested more than {limit} deep; nothing was read.");

    public static string TooMuch(int limit) => Invariant($"The YAML has more than {limit} values; nothing was read.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
