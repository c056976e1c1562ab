using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Words by which titles name a role, in one language: what the title recogniser is made of.</summary>
/// <remarks>
/// <para><b>Words:</b> single words with blanks between them; case and marks do not count (<c>Chef de la sécurité</c>). <c>a|b</c> is
/// either word, <c>c?</c> may be missing, <c>d_e</c> are two words, <c>&amp;</c> is any joiner (and, und, et, y, /), <c>,</c> a comma,
/// colon or dash. A hyphen in a title is as good as a blank.</para>
/// <para><c>chief … officer</c> says what may stand between the two; such words combine ("Chief Digital and Data Officer").</para>
/// <para>Equal words of several names with different kinds are ambiguous: the recogniser gives the candidates.</para>
/// </remarks>
/// <param name="Language">The language, such as <c>en</c> or <c>de</c>; it is for readers only, all languages are read at once.</param>
/// <param name="Words">The words.</param>
/// <param name="Kinds">The kinds of role that are named, one or more: <c>cpto</c> names two.</param>
public sealed record TitleName(string Language, string Words, ValueList<RoleKind> Kinds)
{
    /// <summary>Words that name one kind.</summary>
    /// <param name="language">The language.</param>
    /// <param name="words">The words.</param>
    /// <param name="kind">The kind.</param>
    public TitleName(string language, string words, RoleKind kind)
        : this(language, words, [kind])
    {
    }

    /// <summary>How surely the words name the role.</summary>
    public TitleStrength Strength { get; init; } = TitleStrength.Exact;

    /// <summary>Whether it is an abbreviation, which as often stands for a unit as for its head, and is read with more care.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>What the words themselves say of the standing, such as <see cref="TitleQualifiers.External"/> for a vCISO.</summary>
    public TitleQualifiers Qualifiers { get; init; }

    /// <summary>The title in words; null: that of the catalogue's role.</summary>
    public string? Title { get; init; }
}
