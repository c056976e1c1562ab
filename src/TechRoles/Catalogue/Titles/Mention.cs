namespace TechRoles.Catalogue;

/// <summary>How a title names a role.</summary>
internal enum Naming
{
    /// <summary>In full: Chief Information Officer.</summary>
    Full,

    /// <summary>By its abbreviation.</summary>
    Acronym,

    /// <summary>In other words: Head of IT.</summary>
    Phrase,
}

/// <summary>A place in a title that names a role, while it is being judged.</summary>
internal sealed class Mention
{
    public required Naming Naming { get; init; }

    public required TitleMeaning Meaning { get; init; }

    /// <summary>The first letters of its words, or the acronym itself: what tells that one restates the other.</summary>
    public required string Initials { get; init; }

    public required int First { get; init; }

    /// <summary>Its last token, included.</summary>
    public required int Last { get; init; }

    public TitleContext Before { get; set; }

    /// <summary>Whether it names, or may name, a role that has a kind.</summary>
    public bool IsOfAKind => Meaning.Candidates.Any(candidate => candidate.Kind.IsKnown);

    /// <summary>The title only mentions the role; whoever has the title does not hold it.</summary>
    public bool IsOnlyMentioned { get; set; }

    /// <summary>An assistant word stands after it, without a joiner between.</summary>
    public bool HasAssistantAfter { get; set; }

    /// <summary>The title comes near to the role, so that it is worth asking whether it is meant.</summary>
    public bool IsQuestion { get; set; }

    public TitleQualifiers Qualifiers { get; set; }
}
