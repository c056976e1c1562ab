using OneOf;
using TechRoles.Catalogue;

namespace TechRoles.Tests.Catalogue.Titles;

/// <summary>Reads titles with the built-in catalogue.</summary>
internal static class BuiltInTitles
{
    private static readonly TitleRecogniser Recogniser = TitleRecogniser.Of(RoleCatalogue.BuiltIn);

    public static OneOf<RecognisedTitle, UnrecognisedTitle> Recognise(string title) => Recogniser.Read(title);

    public static OneOf<RecognisedTitle, UnrecognisedTitle> Recognise(ReadOnlySpan<char> title) => Recogniser.Read(title);

    public static OneOf<RecognisedTitle, UnrecognisedTitle> RecogniseClosely(string title) => Recogniser.ReadClosely(title);
}
