using TechRoles.Analysis;

namespace TechRoles.Reporting;

/// <summary>A part of a line that leads somewhere, for terminals that know links (the sequence OSC 8).</summary>
/// <param name="Part">The part, as it is shown.</param>
/// <param name="Address">The address, as a URI writes it: without anything that could steer a terminal.</param>
internal sealed record TerminalLink(string Part, Uri Address)
{
    /// <summary>The id of a rule, which leads to its page; null where it has none on the web.</summary>
    public static TerminalLink? To(RuleInfo rule) =>
        Uri.TryCreate(rule.HelpLink, UriKind.Absolute, out var page) && page.Scheme is "https" or "http" ? new(rule.Id, page) : null;

    /// <summary>A line with the link, where it has the part.</summary>
    public string In(string line)
    {
        var start = line.IndexOf(Part, StringComparison.Ordinal);
        return start < 0 ? line : $"{line[..start]}\e]8;;{Address.AbsoluteUri}\e\\{Part}\e]8;;\e\\{line[(start + Part.Length)..]}";
    }
}
