using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What sounds like the title of a job: the one place where readers ask a catalogue, so that titles, kinds and words of one's own
/// help to tell what a file is as the built-in ones do.</summary>
internal sealed class TitleWords
{
    private readonly RoleCatalogue _catalogue;

    private TitleWords(RoleCatalogue catalogue) => _catalogue = catalogue;

    /// <summary>Those of the built-in catalogue.</summary>
    public static TitleWords BuiltIn { get; } = new(RoleCatalogue.BuiltIn);

    /// <summary>Those of a catalogue.</summary>
    public static TitleWords Of(RoleCatalogue catalogue) => catalogue == RoleCatalogue.BuiltIn ? BuiltIn : new(catalogue);

    /// <summary>Whether a text as a whole is a title that the catalogue recognises.</summary>
    public bool IsTitle(string text) => Recogniser.Read(text).IsT0;

    /// <summary>Whether a text looks like a title rather than a name.</summary>
    public bool LooksLikeTitle(string text) => text.Length > 0 && (IsTitle(text) || SourceWords.HasTitleWord(text));

    /// <summary>Whether a text sounds like a role or the title of a position.</summary>
    public bool SoundsLikeRole(string text) =>
        Recogniser.Read(text).Match(_ => true, unrecognised => unrecognised.Candidates.Count > 0) || MatrixWords.HasRoleWord(text);

    /// <summary>Whether a title is that of whoever leads all others.</summary>
    public bool IsHead(string title) =>
        Recogniser.Read(title).Match(recognised => recognised.Holds(RoleKind.Ceo, TitleStrength.Equivalent), _ => false);

    /// <summary>How surely a text is a title.</summary>
    public TitleSign SignOf(string text)
    {
        if (text.Length > BoxLimits.LabelLength) return TitleSign.None;
        if (Recogniser.Read(text).Match(_ => true, unrecognised => unrecognised.IsAmbiguous)) return TitleSign.Recognised;
        return TitleSigns.HasWord(text) ? TitleSign.Word : TitleSign.None;
    }

    /// <summary>Made when the first text is asked about: many a run reads none.</summary>
    private TitleRecogniser Recogniser => TitleRecogniser.Of(_catalogue);
}
