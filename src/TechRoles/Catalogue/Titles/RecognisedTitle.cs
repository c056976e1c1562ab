using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>A title that names at least one role.</summary>
/// <param name="Mentions">The roles it names, one or more, in the order of the title; a composite title names several.</param>
public sealed record RecognisedTitle(ValueList<TitleMention> Mentions)
{
    /// <summary>What else it names without saying which role it is, such as the CDO of "CDO &amp; CFO"; mostly empty.</summary>
    public ValueList<AmbiguousMention> Ambiguous { get; init; }

    /// <summary>The roles it names, each once, in the order of the title.</summary>
    public ValueList<RoleKind> Kinds => Mentions.Select(mention => mention.Kind).Distinct().ToValueList();

    /// <summary>The standing of the first mention.</summary>
    public TitleStanding Standing => Mentions[0].Standing;

    /// <summary>The strength of the first mention.</summary>
    public TitleStrength Strength => Mentions[0].Strength;

    /// <summary>Whether the title's holder sits in a position of this kind today.</summary>
    /// <remarks>
    /// Interim and joint holders do; deputies, designates, former and external ones do not. The scope does not matter here: a position
    /// whose <see cref="TitleMention.Scope"/> is named holds the role inside that scope only.
    /// </remarks>
    /// <param name="kind">The role.</param>
    /// <param name="atLeast">The least strength that counts.</param>
    public bool Holds(RoleKind kind, TitleStrength atLeast = TitleStrength.Exact) => StrengthOf(kind) >= atLeast;

    /// <summary>
    /// Whether the title's holder sits in a position of this kind for the whole organisation: see <see cref="TitleMention.IsOfPart"/>.
    /// </summary>
    /// <param name="kind">The role.</param>
    /// <param name="atLeast">The least strength that counts.</param>
    public bool HoldsWholly(RoleKind kind, TitleStrength atLeast = TitleStrength.Exact)
    {
        foreach (var mention in Mentions.AsSpan())
            if (mention.Kind == kind && mention is { IsHeld: true, IsOfPart: false } && mention.Strength >= atLeast) return true;
        return false;
    }

    /// <summary>Whether it names a role at all, whoever sits in it.</summary>
    public bool Names(RoleKind kind)
    {
        foreach (var mention in Mentions.AsSpan())
            if (mention.Kind == kind) return true;
        return false;
    }

    /// <summary>The greatest strength with which the title's holder sits in a position of this kind; null: does not.</summary>
    /// <param name="kind">The role.</param>
    public TitleStrength? StrengthOf(RoleKind kind)
    {
        TitleStrength? strongest = null;
        foreach (var mention in Mentions.AsSpan())
        {
            if (mention.Kind != kind || !mention.IsHeld) continue;
            if (strongest is null || mention.Strength > strongest) strongest = mention.Strength;
        }

        return strongest;
    }
}
