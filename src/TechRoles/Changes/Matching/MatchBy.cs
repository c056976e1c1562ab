namespace TechRoles.Changes;

/// <summary>By what a position of one chart is taken for a position of another one.</summary>
public enum MatchBy
{
    /// <summary>
    /// By ids as far as they can be trusted, else by holder, title, unit and manager; see <see cref="PositionMatching"/>.
    /// </summary>
    Auto = 0,

    /// <summary>By ids alone: for systems whose ids are stable and never given twice.</summary>
    Id,

    /// <summary>By holder, title, unit and manager alone: for systems that number their positions anew.</summary>
    Holder,
}

/// <summary>What two positions that are taken for one have in common.</summary>
public enum MatchedBy
{
    /// <summary>The id; nothing else was asked for.</summary>
    Id = 0,

    /// <summary>The id and the title.</summary>
    IdAndTitle,

    /// <summary>The holder and the title.</summary>
    HolderAndTitle,

    /// <summary>The id, where ids can be trusted, and the holder, half the words of the title, or unit and manager.</summary>
    TrustedId,

    /// <summary>The holder, the unit and half the words of the title.</summary>
    HolderAndUnit,

    /// <summary>Title, unit and the title of the manager.</summary>
    TitleUnitAndManager,

    /// <summary>Title and unit.</summary>
    TitleAndUnit,

    /// <summary>The title and that of the manager.</summary>
    TitleAndManager,

    /// <summary>The title, which says more than a rank.</summary>
    Title,
}
