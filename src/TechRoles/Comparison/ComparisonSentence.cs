using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What a sentence of a comparison is about, in the order in which they are said.</summary>
public enum ComparisonTopic
{
    /// <summary>Who the subjects are, what they are for and which way they look.</summary>
    Purpose = 0,

    /// <summary>What each answers for.</summary>
    Answers,

    /// <summary>What two or more answer for.</summary>
    Contested,

    /// <summary>What two or more have to do with, and who does what; also one inside what another has.</summary>
    Shared,

    /// <summary>What else only one has to do with.</summary>
    OnlyHere,

    /// <summary>What one is explicitly not the owner of.</summary>
    NotOwner,

    /// <summary>What only some holders have.</summary>
    Sometimes,

    /// <summary>What a role has lately gained, lost or changed.</summary>
    Drift,

    /// <summary>To whom they report, and whom they lead.</summary>
    Lines,

    /// <summary>What they do with stakeholders.</summary>
    Engagements,

    /// <summary>What they ask of their holders.</summary>
    Qualifications,

    /// <summary>How alike they are, in numbers.</summary>
    Likeness,
}

/// <summary>One plain sentence of a comparison.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Said">The sentence, with its full stop; neither wrapped nor coloured.</param>
/// <param name="Sources">Who says so, each once; empty for what we count ourselves.</param>
public sealed record ComparisonSentence(ComparisonTopic Topic, Text Said, ValueList<Source> Sources)
{
    internal ComparisonSentence(ComparisonTopic topic, Text said, IEnumerable<Source> sources)
        : this(topic, said, sources.Distinct().ToValueList())
    {
    }

    /// <summary>The sentence in English.</summary>
    public string Text => Said.ToString();

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
