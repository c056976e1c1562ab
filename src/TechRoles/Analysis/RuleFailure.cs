using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>A rule that threw an exception: its other findings stand, what it would have said of some keys is not known.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Key">The first key at which it threw, for a person to read.</param>
/// <param name="Exception">What it threw there.</param>
/// <param name="Keys">At how many keys it threw.</param>
public sealed record RuleFailure(RuleInfo Rule, string Key, Exception Exception, int Keys)
{
    /// <summary>The rule, the key and the exception in one line.</summary>
    public Text Said => Text.Of(
        "{rule} failed on {key}: {exception}: {message}",
        ("rule", Say.Quote(Rule.Id)), ("key", Say.Quote(Key)), ("exception", Say.Quote(Exception.GetType().Name)),
        ("message", Say.Quote(Exception.Message)));

    /// <summary>It in English.</summary>
    public override string ToString() => Said.ToString();
}
