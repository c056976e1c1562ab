using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>Texts of whole characters: half of a surrogate pair is no text in JSON, and would come back as another one.</summary>
internal static class WholeTexts
{
    /// <summary>The text.</summary>
    /// <exception cref="JsonException">It has half a character.</exception>
    public static string Whole(this string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                throw new JsonException($"{JsonTokens.Quoted(text)} has half a character, which no JSON can hold.");
            at++;
        }

        return text;
    }
}
