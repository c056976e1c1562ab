namespace TechRoles.Catalogue;

/// <summary>How whoever has the title stands to the role that it names.</summary>
/// <remarks>Where a title says several, the later one of this list counts: an interim deputy is a deputy.</remarks>
public enum TitleStanding
{
    /// <summary>Holds the role, without a qualifier.</summary>
    Holder = 0,

    /// <summary>Holds it together with somebody, such as a co-CEO.</summary>
    Joint,

    /// <summary>Holds it for the time being: interim, acting, <i>kommissarisch</i>.</summary>
    Interim,

    /// <summary>Is named for it and does not hold it yet.</summary>
    Designate,

    /// <summary>Stands in for its holder.</summary>
    Deputy,

    /// <summary>Does it from outside the organisation, such as a virtual or fractional CISO.</summary>
    External,

    /// <summary>Held it once.</summary>
    Former,
}

/// <summary>Everything that a title says about the standing, as a set.</summary>
[Flags]
public enum TitleQualifiers
{
    /// <summary>Nothing is said: a plain holder.</summary>
    None = 0,

    /// <summary>See <see cref="TitleStanding.Joint"/>.</summary>
    Joint = 1,

    /// <summary>See <see cref="TitleStanding.Interim"/>.</summary>
    Interim = 2,

    /// <summary>See <see cref="TitleStanding.Designate"/>.</summary>
    Designate = 4,

    /// <summary>See <see cref="TitleStanding.Deputy"/>.</summary>
    Deputy = 8,

    /// <summary>See <see cref="TitleStanding.External"/>.</summary>
    External = 16,

    /// <summary>See <see cref="TitleStanding.Former"/>.</summary>
    Former = 32,
}
