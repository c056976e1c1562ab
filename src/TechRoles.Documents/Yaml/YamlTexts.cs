using TechRoles.Charts;

namespace TechRoles.Documents;

/// <summary>What is said about YAML; in one place, so that the sentences can be read and improved together.</summary>
internal static class YamlTexts
{
    public static Text FirstDocument => Text.Of("The file holds several documents; the first was read.");

    public static Text Nothing => Text.Of("The YAML holds nothing.");

    public static Text NoYaml(long line) => Text.Of("The file is no YAML: line {line}; nothing was read.", ("line", line));

    public static Text Alias(long line) =>
        Text.Of("Anchors, aliases and merge keys are not read: line {line}; write out what they stand for.", ("line", line));

    public static Text Tag(long line) => Text.Of("Tags are not read: line {line}; nothing was read.", ("line", line));

    public static Text Key(long line) => Text.Of("A key is no plain text: line {line}; nothing was read.", ("line", line));

    public static Text TooDeep(int limit) => Text.Of("The YAML is nested more than {limit} deep; nothing was read.", ("limit", limit));

    public static Text TooMuch(int limit) => Text.Of("The YAML has more than {limit} values; nothing was read.", ("limit", limit));
}
