using OneOf;
namespace TechRoles.Catalogue;
/// <summary>Recognises titles.</summary>
public static class TitleRecogniser
{
    /// <summary>Recognises a title.</summary>
    public static OneOf<RecognisedTitle, UnrecognisedTitle> Recognise(string title) => UnrecognisedTitle.Unknown;
}
